"""A toll too high for the day that it names is as of its article."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.findings.event_days import with_known_times
from checker.findings.judge import findings_of
from checker.records import Fact, Kind
from tests.builders import claim, fact

FIRST = claim("a.md", deaths=4, published="2019-05-04T18:00", as_of="2019-05-04T18:00")
SECOND = claim("b.md", deaths=19, published="2019-05-05T21:00", as_of="2019-05-05T21:00")
LATE = claim("c.md", deaths=27, published="2019-05-17T06:00", as_of="2019-05-03")


def told(*claims: object) -> Fact:
    made = fact("f", *claims)  # type: ignore[arg-type]
    size = len(claims)
    return replace(made, scores=(9.0,) * (size * (size - 1) // 2))


def test_the_day_of_the_fire_is_not_that_of_the_count() -> None:
    dated = with_known_times(fact("f", FIRST, SECOND, LATE))
    assert [c.as_of for c in dated.claims] == [FIRST.as_of, SECOND.as_of, LATE.published]


@pytest.mark.parametrize(
    "claims",
    [
        (FIRST, SECOND, replace(LATE, previous=True)),  # told as an earlier figure
        (FIRST, claim("c.md", deaths=3, published="2019-05-17", as_of="2019-05-03")),
        (claim("a.md", arrests=6), claim("c.md", arrests=27, as_of="")),
    ],
)
def test_a_day_that_may_be_meant_stays(claims: tuple[object, ...]) -> None:
    made = fact("f", *claims)  # type: ignore[arg-type]
    assert with_known_times(made) is made


def test_the_late_toll_is_an_update_and_keeps_its_words() -> None:
    (finding,) = findings_of(told(FIRST, SECOND, LATE))
    assert finding.kind is Kind.UPDATES
    assert finding.claims[0] == LATE
