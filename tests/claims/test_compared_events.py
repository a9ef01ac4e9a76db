"""The examples of rules/<language>/compared_events.toml: tolls of other events."""

from __future__ import annotations

import pytest

from checker.claims.compared_events import compared_file
from checker.rulefiles import languages
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model
CASES = [(language, case) for language in languages() for case in compared_file(language).example]


@pytest.mark.parametrize(
    ("language", "text", "other"),
    [(language, case.text, case.other) for language, case in CASES],
    ids=[case.text for _, case in CASES],
)
def test_example(language: str, text: str, other: tuple[float, ...]) -> None:
    found = [
        claim for claim in told(text, language).values() if claim.period and claim.unit == "person"
    ]
    assert tuple(claim.value.low for claim in found) == other


def test_a_language_without_the_file_compares_no_events() -> None:
    assert compared_file("xx").records == ()
