"""Results in which two digits stand in each other's place."""

from __future__ import annotations

import pytest

from checker.findings.slips import is_slip
from tests.builders import claim


@pytest.mark.parametrize(
    ("measure", "left", "right", "expected"),
    [
        ("turnout", "31,47 %", "31,74 %", True),
        ("votes", "204,851", "204,581", True),
        ("vote_share", "31,4 %", "31,7 %", False),  # a count that went on
        ("vote_share", "47 %", "74 %", False),  # too few digits to tell
        ("voting_intention", "31,4 %", "34,1 %", False),
        ("deaths", "214", "241", False),
    ],
)
def test_swapped_digits(measure: str, left: str, right: str, *, expected: bool) -> None:
    one = claim(said=f"It was [{left}].", **{measure: 1})
    assert is_slip(one, claim(said=f"It was [{right}].", **{measure: 2})) is expected
