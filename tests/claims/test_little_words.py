"""Words that are looked at as they stand: a language may have none of them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.claims import governing, speech
from checker.claims.extract import claims_of
from checker.claims.little_words import LittleWords
from checker.claims.parser import open_parser
from checker.claims.parts_said import says_part, says_sum
from checker.records import Article
from checker.rulebook import rulebook

TEXTS = (
    "The crash killed 31 people, 9 of them women, and left 12 hurt. There were 200 at the scene.",
    "Ann Poe won 52% of the vote and Bo Lee, who was away, 41%, including 30% of those over 65.",
    "Three died at 9 a.m., tearing down 40 houses, including one in Holt County.",
)


def article(text: str) -> Article:
    return Article(
        id="a", path="a", language="en", title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip


@pytest.mark.model
@pytest.mark.parametrize("text", TEXTS)
def test_a_parsed_language_may_have_no_little_words(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = claims_of(article(text), open_parser("en"), rulebook("en"))
    bare = replace(speech.speech_of("en"), little=LittleWords())
    for module in (governing, *_users()):
        monkeypatch.setattr(module, "speech_of", lambda _language: bare)
    found = claims_of(article(text), open_parser("en"), rulebook("en"))
    assert [claim.quote for claim in found] == [claim.quote for claim in told]


def _users() -> list[object]:
    """The modules that ask how a language speaks."""
    import sys

    rooms = (m for name, m in sorted(sys.modules.items()) if name.startswith("checker.claims."))
    return [module for module in rooms if module is not speech and hasattr(module, "speech_of")]


@pytest.mark.parametrize("language", ["fr", "en", "es"])
def test_present_participles_are_known_in_every_language(language: str) -> None:
    assert speech.speech_of(language).little.participle_endings


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("In all, 18 died.", "en", True),
        ("All 18 died in the fire.", "en", False),
        ("Au total, 18 personnes sont mortes.", "fr", True),
        ("Il totalise 18 morts.", "fr", False),
        ("En total murieron 18 personas.", "es", True),
    ],
)
def test_a_sum_is_told_as_one(text: str, language: str, told: bool) -> None:
    assert says_sum(text, language) is told


def test_a_part_stands_in_the_clause_of_its_whole() -> None:
    assert says_part(" blessés, dont ", "fr")
    assert not says_part(" blessés. Dont ", "fr")
