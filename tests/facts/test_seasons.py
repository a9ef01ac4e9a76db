"""Tolls since a season began, and those of which the season is not the event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.facts.seasons import of_season
from checker.isotime import ordinal
from checker.records import Claim
from tests.builders import claim

FIRST = "2021-08-20"


def since(article: str, start: str, published: str, deaths: float) -> Claim:
    told = claim(article, deaths=deaths, published=published, line=9)
    return replace(told, period=f"{start}/{published}")


def periods(*told: Claim) -> list[str]:
    return [one.period for one in of_season(told, ordinal(FIRST))]


def test_two_articles_that_tell_when_it_began_tell_of_one_season() -> None:
    first = since("a.txt", "2021-06-10", FIRST, 900)
    later = since("b.txt", "2021-06-01", "2021-08-25", 1_100)
    assert periods(first, later) == ["", ""]
    assert periods(first) == [first.period]


@pytest.mark.parametrize("start", ["2021-01-01", "2021-08-18", "2020-09-01"])
def test_a_year_and_the_week_of_the_event_are_no_season(start: str) -> None:
    first, later = since("a.txt", start, FIRST, 900), since("b.txt", start, "2021-08-25", 1_100)
    assert periods(first, later) == [first.period, later.period]


def test_a_season_of_other_events_is_told_beside_a_toll_far_lower() -> None:
    own = claim("a.txt", deaths=12, published=FIRST, line=1)
    first = since("a.txt", "2021-06-10", FIRST, 200)
    later = since("b.txt", "2021-06-10", "2021-08-25", 210)
    assert periods(own, first, later) == ["", first.period, later.period]
