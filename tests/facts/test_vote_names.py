"""Parties by their initials, places within places."""

from __future__ import annotations

import pytest

from checker.facts.names import same_name
from checker.facts.place_names import is_within


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("SNP", "Scottish National Party", True),
        ("RN", "Rassemblement national", True),
        ("PT", "Parti du travail", True),
        ("AC", "Anne Colin", False),
        ("SPD", "Parti du travail", False),
    ],
)
def test_a_party_by_its_initials(short: str, long: str, *, expected: bool) -> None:
    assert same_name(short, long) == same_name(long, short) == expected


def test_a_county_and_a_part_of_it() -> None:
    assert is_within("norfolk", "south west norfolk")
    assert not is_within("norfolk", "suffolk")
    assert not is_within("norfolk", "")
