"""Which of two claims is the later one, and how that is known."""

from __future__ import annotations

from math import inf

import pytest

from checker.facts.times import time_of
from checker.findings.alike import Alike
from checker.findings.order import ordered
from checker.records import Claim
from tests.builders import claim

NOON = "2020-08-18T12:00:00"


@pytest.mark.parametrize(
    ("earlier", "later", "known"),
    [
        # times
        (claim("b", deaths=9, as_of="2020-08-17"), claim("a", deaths=2, as_of="2020-08-18"), True),
        (claim("b", deaths=9, as_of="2020-08-17"), claim("a", deaths=2, as_of=NOON), True),
        (claim("b", deaths=9, as_of="2020-08-18T11:59:00"), claim("a", deaths=2, as_of=NOON), True),
        (claim("b", deaths=9, as_of="2020-07"), claim("a", deaths=2, as_of=NOON), True),
        (claim("b", deaths=9, as_of="2019"), claim("a", deaths=2, as_of="2020-08"), True),
        # a time within the other, or none: the lower one first, without knowing
        (claim("b", deaths=2, as_of="2020-08-18"), claim("a", deaths=9, as_of=NOON), False),
        (claim("b", deaths=2, as_of=NOON), claim("a", deaths=9, as_of="2020-08-18"), False),
        (claim("b", deaths=2, as_of="2020-08"), claim("a", deaths=9, as_of=NOON), False),
        (claim("b", deaths=2), claim("a", deaths=9, as_of=NOON), False),
        (claim("b", deaths=2), claim("a", deaths=9), False),
        (claim("b", deaths=2), claim("a", deaths=(5, inf)), False),
        (claim("b", deaths=2, as_of="2020-08", published="2020-08"),
         claim("a", deaths=9, as_of=NOON, published=NOON), False),
        (claim("b", deaths=9, as_of="2020-08", published="2020-08"),
         claim("a", deaths=2, as_of="2020-09-01", published="2020-09-01"), True),
        # of two figures of one day, the one that was published on a later day
        (claim("b", deaths=9, as_of="2020-08-15", published="2020-08-16"),
         claim("a", deaths=2, as_of="2020-08-15", published="2020-08-17"), True),
        # a running total counts on from what is lower
        (claim("b", deaths=2), claim("a", deaths=3, ordinal=True), True),
        (claim("b", deaths=2, as_of=NOON), claim("a", deaths=3, ordinal=True), True),
        (claim("b", deaths=2, as_of=NOON), claim("a", deaths=3, ordinal=True, as_of=NOON), True),
        (claim("b", deaths=3, ordinal=True), claim("a", deaths=9), False),
        # what is quoted as earlier
        (claim("b", deaths=90, previous=True), claim("a", deaths=80), True),
        (claim("b", deaths=90, previous=True, as_of=NOON), claim("a", deaths=80, as_of=NOON), True),
        (claim("b", missing=90, previous=True, as_of="2020-08-18"),
         claim("a", missing=80, as_of=NOON), True),
        (claim("a", deaths=80, as_of="2020-08-17"),
         claim("b", deaths=70, previous=True, as_of="2020-08-18"), True),
    ],
)  # fmt: skip
def test_order(earlier: Claim, later: Claim, known: bool) -> None:
    for left, right in ((earlier, later), (later, earlier)):
        pair = ordered(Alike((left, right)), left, right)
        assert (pair.earlier.id, pair.later.id, pair.ordered) == (earlier.id, later.id, known)


def test_a_figure_that_stood_before() -> None:
    old = claim("a", deaths=8, as_of="2020-08-16")
    new = claim("b", deaths=9, as_of="2020-08-17")
    stale = claim("c", deaths=8, as_of="2020-08-18")
    assert ordered(Alike((old, new, stale)), new, stale).stated_before
    assert not ordered(Alike((new, stale)), new, stale).stated_before
    assert not ordered(Alike((old, new)), old, new).stated_before


TIMES = [
    claim(deaths=1),
    claim(deaths=1, as_of="2020-08-17"),
    claim(deaths=1, as_of="2020-08-18T09:00:00"),
    claim(deaths=1, as_of="2020-08-18T19:00:00"),
    claim(deaths=1, as_of="2020-08-18"),  # by the end of the day
    claim(deaths=1, as_of="2020-08-19T01:00:00"),
    claim(deaths=1, as_of="2020-08"),  # by the end of the month
    claim(deaths=1, as_of="2020-09-01"),
]


def test_coarse_times_count_as_their_end() -> None:
    assert sorted(TIMES, key=time_of) == [*TIMES[1:], TIMES[0]]


@pytest.mark.parametrize("now", ["2020-08-18", NOON])
def test_a_figure_quoted_as_earlier_stands_before_its_articles_own(now: str) -> None:
    told = {"as_of": now, "published": now}
    own = claim("b", deaths=80, start=10, **told)
    earlier = claim("b", deaths=78, previous=True, start=50, **told)
    day_before = claim("a", deaths=70, as_of="2020-08-17")
    assert time_of(day_before) < time_of(earlier) < time_of(own)


def test_a_running_total_stands_behind_others_of_its_time() -> None:
    told = {"as_of": NOON}
    assert time_of(claim("b", deaths=2, **told)) < time_of(
        claim("a", deaths=3, ordinal=True, **told)
    )
