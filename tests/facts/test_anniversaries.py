"""The examples of rules/<language>/anniversaries.toml, and how they move an article."""

from __future__ import annotations

import pytest

from checker.facts.anniversaries import AnniversaryExample, anniversary_file, is_a_year_on
from checker.rulefiles import languages

CASES = [
    (language, case) for language in languages() for case in anniversary_file(language).example
]


@pytest.mark.parametrize(
    ("language", "example"), CASES, ids=lambda case: getattr(case, "text", case)
)
def test_example(language: str, example: AnniversaryExample) -> None:
    assert is_a_year_on(example.text, language) is example.year_on


@pytest.mark.parametrize("language", languages())
def test_every_language_says_what_looks_back_and_what_does_not(language: str) -> None:
    told = {example.year_on for example in anniversary_file(language).example}
    assert told == {True, False}


def test_a_comparison_does_not_hide_an_anniversary_behind_it() -> None:
    text = "Rents are up from a year ago. It was a year ago that the ferry sank."
    assert is_a_year_on(text, "en")


def test_a_language_without_the_file_knows_no_anniversary() -> None:
    assert anniversary_file("xx").year_on == ()
    assert not is_a_year_on("A year on, the harbour mourns.", "xx")
