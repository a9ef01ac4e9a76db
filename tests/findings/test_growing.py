"""Two ages of one person: what time may have done, and what it cannot."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.findings.growing import has_grown
from tests.builders import claim

CASES = [
    ("2024-05-01", 40, "2024-05-03", 41, False),  # hardly a birthday
    ("2024-05-01", 40, "2024-09-03", 41, True),
    ("2024-05-01", 40, "2026-05-03", 42, True),
    ("2024-05-01", 40, "2024-06-03", 43, False),
    ("2026-05-03", 42, "2024-05-01", 40, True),  # in either order
]


@pytest.mark.parametrize(("start", "young", "end", "old", "grown"), CASES)
def test_time_explains_an_age(start, young, end, old, grown):
    first = replace(claim(age=young), unit="year", anchor=start)
    last = replace(claim(age=old), unit="year", anchor=end)
    assert has_grown(first, last) is grown
