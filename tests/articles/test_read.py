# ruff: noqa: E501 - whole files stand on one line
"""Whole files become articles: text, title, time, outlet, language, problems."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.articles.places import locate
from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.records import Article


def _article(tmp_path: Path, name: str, text: str | bytes, language: str = "fr") -> Article:
    file = tmp_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    (article,) = read(find_sources([file]), default_language=language)
    return article


def _found(article: Article, words: str) -> str:
    """What the file holds where the article says that the words are."""
    start = article.text.index(words)
    at, line, column = locate(article.places, start)
    file = Path(article.path).read_bytes().decode("utf-8-sig")
    assert file.split("\n")[line - 1][column - 1 :].startswith(words[:1])
    return file[at : at + len(words)]


def test_front_matter(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.md",
        '---\ntitle: "Crue : « 12 » maisons \\"noyées\\""\ndate: 2021-03-02\nupdated: 2021-03-03 08:15\n'
        "source: Le Relais\nlang: fr-BE\n---\n\nLa **rivière** a [monté](http://x.y/9) de 2 m.\n",
    )
    assert article.title == 'Crue : « 12 » maisons "noyées"'
    assert article.text == 'Crue : « 12 » maisons "noyées"\n\nLa rivière a monté de 2 m.'
    assert (article.published, article.anchor) == ("2021-03-03T08:15:00", "2021-03-03T08:15:00")
    assert (article.source, article.language, article.story) == ("Le Relais", "fr", "")
    assert article.problem == ""
    for words in ("Crue", "12", "noyées", "rivière", "monté", "de 2 m."):
        assert _found(article, words) == words


@pytest.mark.parametrize(
    "front",
    [
        "---\ntitle: Port : 3 blessés\ndate: 2021-03-02T10:00\nauthor: [Anne Roy, Luc Bo]\n---\n",  # broken YAML
        '+++\ntitle = "Port : 3 blessés"\ndate = 2021-03-02T10:00:00\nauthor = ["Anne Roy"]\n+++\n',
        "---\r\ntitle: >-\r\n  Port :\r\n  3 blessés\r\ndate: 2 mars 2021 à 10h\r\nauthor:\r\n  - name: Anne Roy\r\n---\r\n",
    ],
)
def test_kinds_of_front_matter(tmp_path: Path, front: str) -> None:
    article = _article(tmp_path, "a.md", front + "Un mur est tombé.")
    assert (article.title, article.published) == ("Port : 3 blessés", "2021-03-02T10:00:00")
    assert article.source.strip("[").startswith("Anne Roy")
    assert _found(article, "3 blessés") == "3 blessés"


def test_wire_copy_with_site_chrome(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.txt",
        " date 2019-06 Connexion membre Connexion client Le port rouvre après la tempête Reuters • 12/06/2019 à 07:05\n\n\n"
        "(Actualisé avec le maire) BREST, 12 juin (Reuters) - Deux chalutiers ont sombré mardi. "
        '"Nous cherchons", dit le maire. (Anne Roy, version française Luc Bo)\n',
    )
    assert article.title == "Le port rouvre après la tempête"
    assert article.text == (
        "Le port rouvre après la tempête\n\nBREST, 12 juin (Reuters) - Deux chalutiers ont sombré mardi. "
        '"Nous cherchons", dit le maire.'
    )
    assert (article.published, article.source) == ("2019-06-12T07:05:00", "Reuters")
    assert _found(article, "Deux chalutiers") == "Deux chalutiers"


def test_late_touch_is_no_update(tmp_path: Path) -> None:
    front = "---\ndate: 2021-03-02T10:00\nlastmod: {}\n---\nUn mur est tombé mardi.\n"
    near = _article(tmp_path, "a.md", front.format("2021-03-04T09:00"))
    late = _article(tmp_path, "b.md", front.format("2022-01-04T09:00"))
    assert (near.published, late.published) == ("2021-03-04T09:00:00", "2021-03-02T10:00:00")


def test_menus_and_signatures(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.txt",
        "Se connecter | Aide | Mes articles lus\nAccueil > Monde\n\nLe port rouvre\nLa Dépêche du Port • 12/06/2019 à 07:05 • Lecture : 3 min\n\n"
        "BZH-PORT/2 (Ajoute le maire) BREST, 12 juin (Agence Iroise) - Deux chalutiers ont sombré.\n\n"
        "Lundi | 12 bateaux | 3 blessés\n\nab/cd/12\n\nDéjà abonné ? Identifiez-vous | Aide\n",
    )
    assert article.text.split("\n\n") == [
        "Le port rouvre",
        "BREST, 12 juin (Agence Iroise) - Deux chalutiers ont sombré.",
        "Lundi | 12 bateaux | 3 blessés",
    ]
    assert (article.published, article.source) == ("2019-06-12T07:05:00", "La Dépêche du Port")


def test_dateline_sharpens_a_month(tmp_path: Path) -> None:
    article = _article(
        tmp_path, "a.txt", "date 2019-06 BREST, 12 juin - Deux chalutiers ont sombré. (Belga)"
    )
    assert (article.published, article.source) == ("2019-06-12", "Belga")
    assert article.text == "BREST, 12 juin - Deux chalutiers ont sombré."


def test_bylines_in_english(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.txt",
        "Harbour reopens after storm\n\nBy Ann Roy and Luke Bow\n\nPublished March 3, 2021 10:12 GMT | Updated March 3, 2021 12:40 GMT\n\n"
        "Share\n\nTwo boats sank in the harbour on Tuesday night, and the ferry will not sail before noon.\n\nRead more: Ten storms\n",
        "en",
    )
    assert article.text == (
        "Harbour reopens after storm\n\n"
        "Two boats sank in the harbour on Tuesday night, and the ferry will not sail before noon."
    )
    assert article.title == "Harbour reopens after storm"
    assert (article.published, article.language) == ("2021-03-03T12:40:00+00:00", "en")


def test_date_of_an_event_is_no_byline(tmp_path: Path) -> None:
    text = "La loi a été publiée le 3 mars 2021 au Journal officiel. Mise à jour le 4 avril 2022, elle est contestée."
    article = _article(tmp_path, "a.txt", text)
    assert (article.published, article.text) == ("", text)


def test_repeated_paragraphs_go(tmp_path: Path) -> None:
    line = "Le maire a promis que les digues seraient relevées avant la fin de l'hiver prochain."
    article = _article(tmp_path, "a.txt", f"Un début.\n\n{line}\n\n{line}\nOui.\n\nOui.\n")
    assert article.text == f"Un début.\n\n{line}\n\nOui.\n\nOui."


def test_markdown_is_not_prose(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.md",
        "# Trois *ponts* fermés\n\nDepuis lundi[^1], {{< note 12 >}}la `D 7` est\ncoupée <!-- 99 --> &amp; minée \\*.\n\n"
        "![12 vues](a_8.png)\n\n```\n77 lignes\n```\n\n- au moins 3 villages\n- [lien](x) : 4 cars\n\n"
        "| Ville | Morts |\n|---|---|\n| Brest | 5 |\n\n> « 6 heures »\n\n<div>Reste 2 bus.</div>\n\n    Un retrait.\n",
    )
    assert article.text.split("\n\n") == [
        "Trois ponts fermés",
        "Depuis lundi, la D 7 est\ncoupée & minée *.",
        "au moins 3 villages",
        "lien : 4 cars",
        "Ville",
        "Morts",
        "Brest",
        "5",
        "« 6 heures »",
        "Reste 2 bus.",
        "Un retrait.",
    ]
    assert article.title == "Trois ponts fermés"
    for words in ("ponts", "la ", "coupée", "3 villages", "4 cars", "6 heures", "2 bus"):
        assert _found(article, words) == words


def test_html(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.html",
        '<html lang="fr"><head><title>Crue | Le Relais</title>'
        '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2022-05-04T08:00:00+02:00",'
        ' "dateModified": "2022-05-04T11:30:00+02:00", "publisher": {"name": "Le Relais"}}]}</script></head>'
        "<body><nav><a href='/'>Une</a></nav><article><h1>Crue&nbsp;: 12 blessés</h1><p>Publié le 4 mai 2022 à 8h00</p>"
        "<div class='share-bar'><p>Partager l'article avec vos amis.</p></div>"
        "<p>La rivière est sortie <b>mercredi</b>,\n  faisant 12&nbsp;blessés<sup><a href='#n'>1</a></sup>.\n"
        "<ul><li><a href='/z'>Autre sujet</a></li><li>3 maisons détruites</li></ul></article><aside>Pub 9</aside></body></html>",
    )
    assert article.title == "Crue\u00a0: 12 blessés"
    assert article.text == (
        "Crue\u00a0: 12 blessés\n\nLa rivière est sortie mercredi, faisant 12\u00a0blessés.\n\n3 maisons détruites"
    )
    assert (article.published, article.source) == ("2022-05-04T11:30:00+02:00", "Le Relais")
    for words in ("12 blessés", "mercredi", "3 maisons détruites"):
        assert _found(article, words) == words


def test_html_without_marks(tmp_path: Path) -> None:
    article = _article(
        tmp_path,
        "a.htm",
        "<title>Deux morts - La Gazette</title><meta name=date content='2020-01-02'><meta property='og:site_name' content='La Gazette'>"
        "<div><a href=x>Un</a> <a href=y>Deux</a></div><div>Deux hommes ont péri dans un incendie à Lens.</div>",
    )
    assert (article.title, article.published, article.source) == (
        "Deux morts",
        "2020-01-02",
        "La Gazette",
    )
    assert article.text == "Deux hommes ont péri dans un incendie à Lens."


@pytest.mark.parametrize(
    ("name", "data", "problem"),
    [
        ("a.txt", b"", "empty"),
        ("a.md", b"---\ndate: 2020-01-01\n---\n", "no prose"),
        ("a.txt", b"\xff\xfe\x00", "UTF-16"),
        ("a.jpg", b"\xff\xd8\0\0", "binary"),
        ("a.txt", "été".encode("latin-1"), "not valid UTF-8"),
        ("a.md", ("---\n" + "[" * 20000 + "\n---\n").encode(), "no prose"),
    ],
)
def test_problems_are_told(tmp_path: Path, name: str, data: bytes, problem: str) -> None:
    article = _article(tmp_path, name, data)
    assert problem in article.problem
    assert (article.id, article.text, article.places) == (name, "", ())


def test_unknown_suffix_is_read_as_text(tmp_path: Path) -> None:
    assert _article(tmp_path, "a.news", "Deux morts à Lens.").text == "Deux morts à Lens."


def test_one_bad_file_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\0")
    (tmp_path / "b.txt").write_text("Deux morts.", encoding="utf-8")
    first, second = read(find_sources([tmp_path]), default_language="fr")
    assert first.problem
    assert second.text == "Deux morts."


LONG = {
    "fr": "Les pompiers ont évacué deux immeubles du centre et la mairie a ouvert un gymnase pour la nuit. "
    * 3,
    "en": "Firefighters cleared two buildings in the centre and the council opened a sports hall for the night. "
    * 3,
    "es": "Los bomberos desalojaron dos edificios del centro y el ayuntamiento abrió un pabellón para la noche. "
    * 3,
    "": "qzx wvk jjq xzz pqv kkw zzq vvx qqj wxz " * 8,
}


@pytest.mark.parametrize("language", LONG)
def test_language(tmp_path: Path, language: str) -> None:
    assert _article(tmp_path, "a.txt", LONG[language]).language == language


def test_short_text_has_the_default_language(tmp_path: Path) -> None:
    assert _article(tmp_path, "a.txt", "12 + 3", "en").language == "en"


@pytest.mark.parametrize(("code", "told"), [("pt", r"\(pt\)"), ("", "could not be told")])
def test_a_language_without_rules_is_told(code: str, told: str) -> None:
    from checker.stages import _known_language
    from tests.builders import article

    problem = _known_language(article(language=code)).problem
    assert re.search(told, problem)
    assert "there are rules for en, es, fr" in problem
