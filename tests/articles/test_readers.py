# ruff: noqa: E501 - whole files stand on one line
"""Files of every format become articles that lead back to their place."""

from __future__ import annotations

import csv
import io
import json
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from checker.articles.places import locate
from checker.articles.read import read
from checker.articles.readers import readers_for, suffixes
from checker.articles.sources import find_sources
from checker.errors import SettingsError
from checker.records import Article

TITLE = "Crue à Lorme : 12 maisons inondées"
TEXT = "La rivière a noyé 12 maisons, dit le maire.\n\nTrois ponts sont fermés."


def _articles(tmp_path: Path, name: str, text: str | bytes, columns: str = "") -> list[Article]:
    file = tmp_path / name
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read(find_sources([file], columns=columns), default_language="fr")


def _in_file(article: Article, words: str) -> None:
    """The words stand in the file where the article says that they do."""
    at, line, column = locate(article.places, article.text.index(words))
    file = Path(article.path).read_bytes().decode()
    assert not article.element
    assert file[at : at + len(words)] == words
    assert file.split("\n")[line - 1][column - 1 :].startswith(words[:3])


def test_a_reader_has_suffixes_and_one_way_to_read() -> None:
    for suffix in suffixes():
        for reader in readers_for(f"x{suffix}"):
            assert (reader.read is None) != (reader.read_bytes is None), reader.name
            assert suffix == suffix.lower()


RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Le Relais</title><language>fr</language>
<item><title>Un pont fermé</title><link>https://relais.example/pont</link><guid>g1</guid>
<pubDate>Sat, 15 Aug 2020 18:27:00 +0200</pubDate>
<content:encoded><![CDATA[<p>Le pont a fermé <b>lundi</b>, et 3 bus sont détournés.</p>]]></content:encoded></item>
<item><title>Crue &amp; vent</title><description>&lt;p&gt;Il y a 12 blessés à Lorme.&lt;/p&gt;</description></item>
</channel></rss>"""


def test_rss(tmp_path: Path) -> None:
    first, second = _articles(tmp_path, "flux.xml", RSS)
    assert (first.id, second.id) == ("flux.xml#1", "flux.xml#2")
    assert first.text == "Un pont fermé\n\nLe pont a fermé lundi, et 3 bus sont détournés."
    assert (first.published, first.source) == ("2020-08-15T18:27:00+02:00", "Le Relais")
    assert (first.url, first.key) == ("https://relais.example/pont", "g1")
    for words in ("Un pont", "3 bus"):
        _in_file(first, words)
    assert second.text == "Crue & vent\n\nIl y a 12 blessés à Lorme."
    assert second.element == "item[2]"
    assert locate(second.places, second.text.index("12"))[1:] == (6, 1)  # where the entry begins


def test_atom(tmp_path: Path) -> None:
    (article,) = _articles(
        tmp_path,
        "a.atom",
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Relais</title><id>f</id><updated>2021-03-03T09:00:00Z</updated>'
        '<entry><title>Deux morts</title><id>tag:1</id><link href="https://relais.example/2"/><published>2021-03-03T08:00:00Z</published>'
        '<updated>2021-03-03T09:00:00Z</updated><author><name>Anne Roy</name></author><content type="html">&lt;p&gt;Deux hommes ont péri.&lt;/p&gt;</content></entry></feed>',
    )
    assert (article.id, article.title) == ("a.atom#1", "Deux morts")
    assert article.text.endswith("Deux hommes ont péri.")
    assert (article.published, article.updated) == ("2021-03-03T09:00:00+00:00",) * 2
    assert (article.author, article.language) == ("Anne Roy", "fr")


def test_json_feed(tmp_path: Path) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Le Relais",
        "language": "fr",
        "items": [
            {
                "id": "1",
                "url": "https://relais.example/1",
                "title": "Port rouvert",
                "date_published": "2021-03-02T10:00:00Z",
                "content_html": "<p>Le port a rouvert avec 3 navires.</p>",
                "authors": [{"name": "Luc Bo"}],
            },
            {"id": "2", "content_text": 'Deux "grues" sont tombées.'},
            7,
        ],
    }
    one, two, bad = _articles(tmp_path, "flux.json", json.dumps(feed, ensure_ascii=False))
    assert (one.text, one.author) == ("Port rouvert\n\nLe port a rouvert avec 3 navires.", "Luc Bo")
    _in_file(one, "3 navires")
    assert (two.element, two.text) == ("items[1]", 'Deux "grues" sont tombées.')
    assert "no object" in bad.problem


RECORDS = [
    {
        "id": "a7",
        "headline": TITLE,
        "body": TEXT,
        "published_at": "2021-03-02",
        "outlet": "Le Relais",
    },
    {
        "id": "a8",
        "headline": "Une grue",
        "body": "Une grue est tombée.",
        "lang": "fr",
        "cluster": "port",
    },
]


@pytest.mark.parametrize("name", ["x.jsonl", "x.json", "y.json", "x.csv", "x.tsv", "x.parquet"])
def test_tables(tmp_path: Path, name: str) -> None:
    first, second = _articles(tmp_path, name, _table(name))
    assert (first.id, second.id) == (f"{name}#a7", f"{name}#a8")
    assert (first.title, first.text) == (TITLE, f"{TITLE}\n\n{TEXT}")
    assert (first.published, first.source) == ("2021-03-02", "Le Relais")
    assert (second.story, second.language) == ("port", "fr")
    if not name.endswith("parquet"):
        _in_file(second, "Une grue est tombée.")


def _table(name: str) -> bytes:
    lines = [json.dumps(record, ensure_ascii=False) for record in RECORDS]
    if name == "x.parquet":
        import polars as pl

        packed = io.BytesIO()
        pl.DataFrame(RECORDS, infer_schema_length=None).write_parquet(packed)
        return packed.getvalue()
    if name.endswith(("csv", "tsv")):
        keys = list(dict.fromkeys(key for record in RECORDS for key in record))
        out = io.StringIO()
        writer = csv.DictWriter(out, keys, delimiter="," if name.endswith("csv") else "\t")
        writer.writeheader()
        writer.writerows(RECORDS)
        return out.getvalue().encode()
    if name == "x.jsonl":
        return "\n".join(lines).encode()
    listed = f"[{', '.join(lines)}]"
    return (listed if name == "x.json" else f'{{"status": "ok", "articles": {listed}}}').encode()


def test_columns_by_setting(tmp_path: Path) -> None:
    table = "clé;corps de texte;jour\n1;Deux morts à Lens.;2020-01-02\n"
    (article,) = _articles(tmp_path, "x.csv", table, "text=corps de texte,date=jour,id=clé")
    assert (article.id, article.text) == ("x.csv#1", "Deux morts à Lens.")
    assert article.published == "2020-01-02"
    (broken,) = _articles(tmp_path, "x.csv", table)
    assert "--columns text=NAME" in broken.problem
    assert "corps de texte" in broken.problem
    (broken,) = _articles(tmp_path, "x.csv", table, "text=corps")
    assert "no column corps" in broken.problem


def test_a_cell_with_quotes_leads_to_its_row(tmp_path: Path) -> None:
    table = 'title,text\nUn,Rien.\nDeux,"Le ""Ville de Lens""\na sombré avec 3 marins."\n'
    _, article = _articles(tmp_path, "x.csv", table)
    assert article.element == "row 2, from line 3"
    at, line, column = locate(article.places, article.text.index("3 marins"))
    assert (line, column) == (3, 1)
    assert 'Deux\n\nLe "Ville de Lens"\na sombré avec 3 marins.'[at:].startswith("3 marins")


def test_one_bad_record_stops_no_other(tmp_path: Path) -> None:
    lines = [
        '{"text": "Deux morts."}',
        '{"text": ',
        "[1]",
        '{"title": "x"}',
        '{"text": "Trois morts."}',
    ]
    told = _articles(tmp_path, "x.jsonl", "\n".join(lines))
    assert [article.text for article in told] == ["Deux morts.", "", "", "", "Trois morts."]
    assert [article.id for article in told][1:4] == ["x.jsonl#2", "x.jsonl#3", "x.jsonl#4"]
    assert "not valid JSON" in told[1].problem
    assert "no object" in told[2].problem
    assert "no text" in told[3].problem


def test_numbers_that_are_moments(tmp_path: Path) -> None:
    record = {"text": "Deux morts à Lens.", "timestamp": 1597516020000}
    (article,) = _articles(tmp_path, "x.jsonl", json.dumps(record))
    assert article.published == "2020-08-15T18:27:00+00:00"


NINJS = {
    "uri": "urn:x:1",
    "version": "3",
    "versioncreated": "2021-03-02T11:00:00Z",
    "firstcreated": "2021-03-02T10:00:00Z",
    "language": "fr",
    "headline": "Port rouvert",
    "byline": "Anne Roy",
    "body_html": "<p>Le port a rouvert avec 3 navires.</p>",
}


def test_ninjs(tmp_path: Path) -> None:
    (article,) = _articles(tmp_path, "n.json", json.dumps(NINJS))
    assert (article.id, article.text) == (
        "n.json",
        "Port rouvert\n\nLe port a rouvert avec 3 navires.",
    )
    assert (article.key, article.version, article.author) == ("urn:x:1", "3", "Anne Roy")
    assert article.updated == "2021-03-02T11:00:00+00:00"
    later = {
        "uri": "urn:x:2",
        "versionCreated": "2021-03-02T11:00:00Z",
        "headlines": [{"role": "main", "value": "Port rouvert"}],
        "bodies": [{"role": "main", "contentType": "text/plain", "value": "Avec 3 navires."}],
    }
    (article,) = _articles(tmp_path, "n2.json", json.dumps(later))
    assert article.text == "Port rouvert\n\nAvec 3 navires."


NEWSML = """<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>
<newsItem guid="urn:n:1" version="2" xml:lang="fr"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Agence Iroise"/>
<versionCreated>2021-03-02T11:00:00+01:00</versionCreated><firstCreated>2021-03-02T10:00:00+01:00</firstCreated></itemMeta>
<contentMeta><headline>Port rouvert</headline><by>Anne Roy</by></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>Le port a rouvert avec 3 navires.</p></body></html></inlineXML></contentSet></newsItem>
<newsItem guid="urn:n:2" version="1"><itemMeta><itemClass qcode="ninat:picture"/></itemMeta></newsItem>
</itemSet></newsMessage>"""


def test_newsml(tmp_path: Path) -> None:
    (article,) = _articles(tmp_path, "n.xml", NEWSML)
    assert article.text == "Port rouvert\n\nLe port a rouvert avec 3 navires."
    assert (article.source, article.author) == ("Agence Iroise", "Anne Roy")
    assert (article.key, article.version) == ("urn:n:1", "2")
    assert article.published == article.updated == "2021-03-02T11:00:00+01:00"
    _in_file(article, "3 navires")


def test_newsml_with_tags_of_its_own(tmp_path: Path) -> None:
    told = (
        NEWSML.replace("<p>", "<x:p>")
        .replace("</p>", "</x:p>")
        .replace("<html ", "<x:html xmlns:x='u' ")
        .replace("</html>", "</x:html>")
    )
    (article,) = _articles(tmp_path, "n.xml", told)
    assert article.text == "Port rouvert\n\nLe port a rouvert avec 3 navires."


def test_nitf(tmp_path: Path) -> None:
    (article,) = _articles(
        tmp_path,
        "n.nitf",
        '<nitf><head><docdata><date.issue norm="20210302T100000+0100"/></docdata></head><body><body.head><hedline><hl1>Port rouvert</hl1></hedline></body.head>'
        "<body.content><p>Le port a rouvert avec 3 navires.</p></body.content></body></nitf>",
    )
    assert article.text == "Port rouvert\n\nLe port a rouvert avec 3 navires."
    assert article.published.startswith("2021-03-02T10:00:00")


def _docx(paragraphs: str, core: str = "") -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "word/document.xml",
            f'<w:document xmlns:w="urn:w"><w:body>{paragraphs}</w:body></w:document>',
        )
        if core:
            archive.writestr("docProps/core.xml", core)
    return packed.getvalue()


def test_docx(tmp_path: Path) -> None:
    data = _docx(
        '<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Port rouvert</w:t></w:r></w:p><w:p/>'
        "<w:p><w:r><w:t>Le port a rouvert avec 3</w:t></w:r><w:del><w:r><w:delText>4</w:delText></w:r></w:del><w:r><w:tab/><w:t>navires.</w:t></w:r></w:p>",
        '<c xmlns:dc="urn:dc"><dc:creator>Anne Roy</dc:creator></c>',
    )
    (article,) = _articles(tmp_path, "n.docx", data)
    assert (article.title, article.author) == ("Port rouvert", "Anne Roy")
    assert article.text == "Port rouvert\n\nLe port a rouvert avec 3\tnavires."
    assert locate(article.places, article.text.index("3"))[1:] == (3, 24)  # third paragraph
    assert article.element


def test_restructured_text(tmp_path: Path) -> None:
    (article,) = _articles(
        tmp_path,
        "n.rst",
        "=============\nTrois *ponts*\n=============\n\n:date: 2021-03-02\n:author: Anne Roy\n\nLa **rivière** a monté de 2 m (:ref:`fig 9 <x>`)\nselon `le maire <http://x.y/9>`_ [1]_.\n\n"
        ".. image:: 77.png\n   :width: 88\n\n.. note::\n\n   99 lignes.\n\nSuite::\n\n    code 66\n\nReste\n-----\n\n* au moins 3 villages\n* 4 cars\n\n=====  ====\nVille  55\n=====  ====\n\n.. [1] Note 44.\n",
    )
    assert article.text.split("\n\n") == [
        "Trois ponts",
        "La rivière a monté de 2 m ( )\nselon le maire .",
        "Suite:",
        "Reste",
        "au moins 3 villages",
        "4 cars",
    ]
    assert (article.title, article.published, article.author) == (
        "Trois ponts",
        "2021-03-02",
        "Anne Roy",
    )
    for words in ("ponts", "2 m", "le maire", "3 villages", "4 cars"):
        _in_file(article, words)


def test_asciidoc(tmp_path: Path) -> None:
    (article,) = _articles(
        tmp_path,
        "n.adoc",
        "= Trois *ponts*\nAnne Roy <a@x.y>\nv1.0, 2021-03-02\n:lang: fr\n\nLa *rivière* a monté de 2 m, dit https://x.y/9[le maire]footnote:[8 fois].\n\n"
        "// 77\n[source,sh]\n----\ncode 66\n----\n\n|===\n|Ville |55\n|===\n\n== Reste\n\nimage::44.png[33 vues]\n\n* au moins 3 villages\n* 4 cars\n",
    )
    assert article.text.split("\n\n") == [
        "Trois ponts",
        "La rivière a monté de 2 m, dit le maire .",
        "Reste",
        "au moins 3 villages",
        "4 cars",
    ]
    assert (article.published, article.author, article.language) == ("2021-03-02", "Anne Roy", "fr")
    for words in ("ponts", "2 m", "le maire", "3 villages"):
        _in_file(article, words)


def test_mdx(tmp_path: Path) -> None:
    (article,) = _articles(
        tmp_path,
        "n.mdx",
        "import { Chart } from './c'\nexport const total = 77\n\n# Trois ponts\n\nLa rivière a monté de 2 m {props.mètres}.\n\n<Chart data={[1, 88]} height={300} />\n\n<Note>\nReste 3 villages.\n</Note>\n\n{/* 99 */}\n",
    )
    assert article.text.split("\n\n")[0] == "Trois ponts"
    assert "Reste 3 villages." in article.text
    assert not any(sign in article.text for sign in ("77", "88", "99", "300", "import"))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio's writer
def test_web_archive(tmp_path: Path) -> None:
    warcio = pytest.importorskip("warcio")
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    assert warcio
    packed = io.BytesIO()
    writer = WARCWriter(packed, gzip=True)
    pages = {
        "a": b"<p>Deux morts \xe9taient \xe0 Lens, dit le maire.</p>",
        "b": b"\0\0",
        "c": "<p>Trois blessés à Lens, dit le maire.</p>".encode(),
    }
    for name, page in pages.items():
        kind = "text/html; charset=latin-1" if name == "a" else "text/html"
        headers = StatusAndHeaders("200 OK", [("Content-Type", kind)], protocol="HTTP/1.0")
        uri = f"https://relais.example/{name}"
        writer.write_record(
            writer.create_warc_record(
                uri, "response", payload=io.BytesIO(page), http_headers=headers
            )
        )
    first, bad, last = _articles(tmp_path, "n.warc.gz", packed.getvalue())
    assert first.text == "Deux morts étaient à Lens, dit le maire."
    assert (first.url, first.id) == ("https://relais.example/a", "n.warc.gz#1")
    assert "https://relais.example/b: it is binary" in bad.problem
    assert last.text.startswith("Trois blessés")


def test_a_missing_extra_is_told_with_its_cure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "warcio.archiveiterator", None)
    (article,) = _articles(tmp_path, "n.warc", b"WARC/1.0\r\n")
    assert "pip install 'fact-consistency-checker[warc]'" in article.problem


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Deux morts à Lens.", "Deux morts à Lens."),
        (RSS, "Un pont fermé\n\nLe pont a fermé lundi, et 3 bus sont détournés."),
        (json.dumps(NINJS), "Port rouvert\n\nLe port a rouvert avec 3 navires."),
        ("\n".join(map(json.dumps, RECORDS)), f"{TITLE}\n\n{TEXT}"),
        (
            "<!doctype html><html><body><p>Deux morts à Lens.</p></body></html>",
            "Deux morts à Lens.",
        ),
        ("---\ntitle: Un\n---\n\nDeux **morts** à Lens.\n", "Un\n\nDeux morts à Lens."),
    ],
)
def test_standard_input(monkeypatch: pytest.MonkeyPatch, text: str, expected: str) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode())))
    (first, *_) = read(find_sources([Path("-")]), default_language="fr")
    assert (first.text, first.path) == (expected, "-")
    assert first.id.split("#")[0] == "stdin"


def test_patterns(tmp_path: Path) -> None:
    for name in ("a.md", "b/c.md", "b/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("Deux morts.", encoding="utf-8")
    assert [s.id for s in find_sources([tmp_path / "**" / "*.md"])] == ["a.md", "b/c.md"]
    with pytest.raises(SettingsError, match="no article found"):
        find_sources([tmp_path / "*.html"])


def test_a_folder_holds_other_files_too(tmp_path: Path) -> None:
    for name, text in {
        "package.json": '{"name": "x", "version": "1"}',
        "sitemap.xml": "<urlset></urlset>",
        "prices.csv": "day,price\n2020-01-02,3\n",
        "flux.xml": RSS,
        "rows.csv": "text\nDeux morts.\n",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    assert [s.id for s in find_sources([tmp_path])] == ["flux.xml", "rows.csv"]
    (told,) = read(find_sources([tmp_path / "sitemap.xml"]), default_language="fr")
    assert "no article that is known (feed or newsml)" in told.problem
