"""All inflections of a word share one key; different words keep different ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.claims import lemmas_table
from checker.claims.lemmas import lemma, stem_key, verb_key
from checker.claims.lemmas_table import open_table
from checker.claims.tables import Table
from checker.folding import fold

FRENCH = """
tuer tue tué tués tuée tuées tuent tuait tuant
blesser blessé blessés blessée blessées blessant
causer causé causant
évacuer évacuant
mort morts
décéder décédé décédés décédée décédées
arrêter arrêté arrêtés arrêtée arrêtées
arrestation arrestations
interpeller interpellé interpellés interpellées
interpellation interpellations
périr péri périssent périrent
disparaître disparu disparus disparue disparues
élire élu élus élue élues
secourir secouru secourus
noyer noyé noyés noyée noyées
naître né nés née nées
ouvrir ouvert ouverts ouverte ouvertes
mettre mis mise mises
vote votes
siège sièges
candidat candidats candidate candidates
manifestant manifestants manifestante manifestantes
hôpital hôpitaux
journal journaux
bâtiment bâtiments
armée armées
sans-abri sans-abris
djihadiste djihadistes
tabasser tabassé tabassées
"""
ENGLISH = """
kill kills killed killing
die dies died
death deaths
injury injuries
arrest arrests arrested
child children
policeman policemen
vote votes voted
win wins won
drown drowned
"""


@pytest.mark.parametrize("line", FRENCH.strip().splitlines())
def test_french_inflections_share_a_key(line: str) -> None:
    assert len({stem_key(word, "fr") for word in line.split()}) == 1


@pytest.mark.parametrize("line", ENGLISH.strip().splitlines())
def test_english_inflections_share_a_key(line: str) -> None:
    assert len({stem_key(word, "en") for word in line.split()}) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("marche", "marché"),
        ("porte", "porté"),
        ("manifestant", "manifestation"),
        ("interpeller", "interpellation"),
        ("rue", "rire"),
        ("du", "dire"),
        ("fil", "fils"),
        ("moi", "mois"),
        ("partie", "parti"),
    ],
)
def test_different_words_keep_different_keys(left: str, right: str) -> None:
    assert stem_key(left, "fr") != stem_key(right, "fr")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("interpellations", "interpellation"),
        ("Maisons", "maison"),
        ("journaux", "journal"),
        ("voix", "voix"),
        ("décès", "décès"),
        ("pays", "pays"),
        ("corps", "corps"),
        ("Loukachenko", "loukachenko"),
        ("l’", "le"),
        ("12", "12"),
        ("", ""),
    ],
)
def test_french_lemmas(word: str, expected: str) -> None:
    assert lemma(word, "fr") == expected


def test_a_language_without_dictionary_keeps_the_word() -> None:
    assert lemma("Häuser", "zz") == "häuser"
    assert stem_key("Häuser", "zz") == "hauser"


def test_fold() -> None:
    assert fold("Évacués à l’Île, Œuvre, ŁÓDŹ") == "evacues a l'ile, oeuvre, lodz"


@given(st.text(max_size=20), st.sampled_from(["fr", "en", "zz"]))
def test_keys_are_folded_and_do_not_depend_on_capitals(word: str, language: str) -> None:
    key = stem_key(word, language)
    assert fold(key) == key
    assert stem_key(word.lower(), language) == key


def test_table_finds_every_line_and_no_other() -> None:
    forms = ["a", "ab", "abc", "b", "é", "été"]
    table = Table("".join(f"{form}\t<{form}>\n" for form in forms).encode())
    assert [table.get(form) for form in forms] == [f"<{form}>" for form in forms]
    assert [table.get(form) for form in ("", "aa", "c", "ét", "z", "<a>", "a\t")] == [""] * 7
    assert not Table(b"").get("a")


def test_the_table_is_unpacked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked: list[str] = []

    def unpack(language: str) -> list[tuple[str, str]]:
        unpacked.append(language)
        return [("tues", "tuer")]

    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(lemmas_table, "_rows", unpack)
    for _ in range(2):
        open_table.__wrapped__("fr")
    assert unpacked == ["fr"]
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".tsv"]


def test_a_cache_that_cannot_be_written_costs_time_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path / "file"))
    monkeypatch.setattr(lemmas_table, "_rows", lambda _: [("tues", "tuer")])
    assert open_table.__wrapped__("fr").get("tues") == "tuer"


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("compte", "compter"),
        ("élève", "elever"),
        ("frappe", "frapper"),
        ("tué", "tuer"),
        ("vote", "voter"),
    ],
)
def test_a_form_that_may_be_a_noun_is_that_of_its_verb_where_it_is_one(word: str, key: str) -> None:
    assert verb_key(word, "fr") == key
