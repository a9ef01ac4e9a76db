"""The examples of rules/<language>/reckoning.toml break the rules that they name, and no others."""

from __future__ import annotations

import pytest

from checker.findings.arithmetic.reckoning_words import ReckoningExample, reckoning_file
from checker.rulefiles import languages
from tests.findings.reckon import told

CASES = [(language, case) for language in languages() for case in reckoning_file(language).example]


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "example"), CASES, ids=lambda case: getattr(case, "text", case)
)
def test_example(language: str, example: ReckoningExample) -> None:
    broken = [rule for rule, _ in told(language, example.text, day=example.date or "2024-05-14")]
    assert broken == list(example.broken)
