"""Words and trees: the same for a sentence alone or among others, quick to open."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from checker.claims.parser import Parser, open_parser
from checker.claims.parser_language import Language, Words, language_of
from checker.claims.parser_load import load
from checker.errors import PluginError, SettingsError

pytestmark = pytest.mark.model

FRENCH = [
    "Le séisme a fait au moins 12 morts et 40 blessés à Izmir.",
    "Quinze personnes ont été interpellées, a-t-on appris auprès de la préfecture.",
    "L'ex-maire de Saint-Ouen, M. Delannoy, n'a pas répondu.",
    "Oui.",
    "Il ne reste que 7 disparus, selon le porte-parole des sapeurs-pompiers, qui cherchent encore.",
]
ENGLISH = [
    "At least 12 people were killed and 40 injured in Izmir on Monday.",
    "Police said they didn't arrest anyone.",
    "No.",
]


def words_of(parser: Parser, text: str) -> tuple[list[str], list[bool]]:
    spans = parser.tokens(text)
    return [text[a:b] for a, b in spans], [text[b : b + 1].isspace() for _, b in spans]


def tree(doc) -> list[tuple[str, str, str, str, int]]:
    return [(t.text, t.pos_, str(t.morph), t.dep_, t.head.i) for t in doc]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("L'armée l’a dit", "L' armée l’ a dit"),
        ("Qu'a-t-elle dit ?", "Qu' a -t -elle dit ?"),
        ("Est-ce vrai, dit-il.", "Est -ce vrai , dit -il ."),
        ("ce jour-là, là-bas", "ce jour -là , là-bas"),
        ("le porte-parole franco-allemand", "le porte-parole franco-allemand"),
        ("à Aix-en-Provence (Bouches-du-Rhône).", "à Aix-en-Provence ( Bouches-du-Rhône ) ."),
        ("La Côte-d'Ivoire", "La Côte-d'Ivoire"),
        ("Aujourd’hui, c'est-à-dire mardi", "Aujourd’hui , c'est-à-dire mardi"),
        ("M. Petit et Mme Roy, etc.", "M. Petit et Mme Roy , etc."),
        ("en 52 av. J.-C., à Rome", "en 52 av. J.-C. , à Rome"),
        ("le prud'homme O'Brien", "le prud'homme O' Brien"),
        ("« Non », dit-elle…", "« Non » , dit -elle …"),
        ("12,5% de 1.200 euros", "12,5 % de 1.200 euros"),
        ("Paris–Lyon et l'État—nation", "Paris – Lyon et l' État — nation"),
        ("un rendez-vous, peut-être", "un rendez-vous , peut-être"),
        ("ils sont sept.", "ils sont sept ."),
        ("l'O.N.U. et l'ONU.", "l' O.N.U. et l' ONU ."),
    ],
)
def test_french_words(text: str, expected: str) -> None:
    assert words_of(open_parser("fr"), text)[0] == expected.split()


def test_blanks_are_no_words() -> None:
    assert open_parser("fr").tokens("  Un\n\nmort ") == [(2, 4), (6, 10)]
    assert open_parser("fr").tokens("") == []


def test_english_words() -> None:
    words, _ = words_of(open_parser("en"), "Mr. Lee didn't go to the U.S. today.")
    assert words == ["Mr.", "Lee", "did", "n't", "go", "to", "the", "U.S.", "today", "."]


def test_a_french_tree() -> None:
    parser = open_parser("fr")
    (doc,) = parser.parse([words_of(parser, FRENCH[0])])
    found = {t.text: (t.pos_, t.dep_, t.head.text) for t in doc}
    assert found["12"] == ("NUM", "nummod", "morts")
    assert found["morts"] == ("NOUN", "obj", "fait")
    assert found["blessés"] == ("NOUN", "conj", "morts") or found["blessés"][1] == "conj"
    assert found["fait"][1] == "ROOT"
    assert doc.text == FRENCH[0]


def test_an_english_tree() -> None:
    parser = open_parser("en")
    (doc,) = parser.parse([words_of(parser, ENGLISH[0])])
    found = {t.text: (t.pos_, t.dep_, t.head.text) for t in doc}
    assert found["12"] == ("NUM", "nummod", "people")
    assert found["people"][1:] == ("nsubjpass", "killed")


def test_a_sentence_is_never_split() -> None:
    parser = open_parser("fr")
    (doc,) = parser.parse([words_of(parser, "Il a dit : « Fini. Partez ! » Puis il est parti.")])
    assert len(list(doc.sents)) == 1


@pytest.mark.parametrize(("language", "texts"), [("fr", FRENCH), ("en", ENGLISH)])
def test_neighbours_and_batches_change_nothing(language: str, texts: list[str]) -> None:
    pipeline = open_parser(language).pipeline
    first, second = Parser(language, pipeline), Parser(language, pipeline)
    alone = [tree(first.parse([words_of(first, text)])[0]) for text in texts]
    others = [text.replace(" ", " " * (n % 2 + 1), n) for n in range(9) for text in texts]
    many = [*others, *texts, *reversed(texts)]
    among = [tree(doc) for doc in second.parse([words_of(second, text) for text in many])]
    assert among[len(others) :] == [*alone, *reversed(alone)]


def test_a_sentence_told_again_is_parsed_once() -> None:
    parser = Parser("fr", open_parser("fr").pipeline)
    again = [words_of(parser, text) for text in (*FRENCH, *FRENCH)]
    docs = parser.parse(again)
    assert all(a is b for a, b in zip(docs, [*docs[len(FRENCH) :], *docs], strict=False))
    assert parser.entities(again[:1]) == open_parser("fr").entities(again[:1])


def test_no_sentence_and_an_empty_one() -> None:
    parser = open_parser("fr")
    assert parser.parse([]) == []
    assert [len(doc) for doc in parser.parse([([], []), (["Oui"], [False])])] == [0, 1]


def test_a_language_without_model_has_words_only() -> None:
    parser = Parser("de", load("de", Language(name="Deutsch")))
    assert words_of(parser, "Zwölf Tote.")[0] == ["Zwölf", "Tote", "."]
    (doc,) = parser.parse([(["Zwölf", "Tote"], [True, False])])
    assert [(t.pos_, t.head.i) for t in doc] == [("", 0), ("", 1)]


def test_a_language_that_spacy_does_not_know() -> None:
    parser = Parser("zz", load("zz", Language(name="Zz", words=Words(elisions=True))))
    assert words_of(parser, "l'an")[0] == ["l'", "an"]


def test_a_missing_model_is_named() -> None:
    with pytest.raises(PluginError, match="zz_core_news_md is not installed: pip install"):
        load("zz", Language(name="Zz", model="zz_core_news_md"))


def test_an_unknown_language_lists_the_known() -> None:
    with pytest.raises(SettingsError, match=r"no rules for language 'zz'.* en, es, fr"):
        open_parser("zz")


def test_what_the_language_files_say() -> None:
    assert language_of("fr").decimal == ","
    assert language_of("en").group[0] == ","


def test_torch_is_left_out_and_can_be_had_later() -> None:
    """Opening a parser neither imports torch nor spoils a later import of it."""
    code = (
        "import sys\n"
        "from checker.claims.parser import open_parser\n"
        "open_parser('en').parse([(['Two', 'died'], [True, False])])\n"
        "assert 'torch' not in sys.modules\n"
        "import torch\n"
        "print(torch.ones(2).sum().item())\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "2.0\n"
