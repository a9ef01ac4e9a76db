"""The examples of rules/<language>/assailants.toml: those who did it, counted."""

from __future__ import annotations

import pytest

from checker.claims.assailants import ASSAILANTS, assailant_file
from checker.claims.tags import FOR, tagged
from checker.rulefiles import languages
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model
CASES = [(language, case) for language in languages() for case in assailant_file(language).example]


@pytest.mark.parametrize(
    ("language", "text", "counted"),
    [(language, case.text, case.counted) for language, case in CASES],
    ids=[case.text for _, case in CASES],
)
def test_example(language: str, text: str, counted: tuple[float, ...]) -> None:
    found = [c for c in told(text, language).values() if tagged(c, FOR) == ASSAILANTS]
    assert tuple(claim.value.low for claim in found) == counted


def test_a_language_without_the_file_counts_nobody_so() -> None:
    assert assailant_file("xx").killers == ()
