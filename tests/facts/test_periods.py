"""Whether two figures are of one day: what daily figures and figures of an event are held to."""

from __future__ import annotations

from datetime import date
from math import inf

import pytest

from checker.claims.when import EARLIER
from checker.facts.periods import older_weight, period_weight, window
from checker.facts.weights import weights
from checker.records import Claim
from tests.builders import claim

SAME, NONE = weights().weights.period_same, weights().weights.period_none


def crowd(period: str = "", published: str = "", *, previous: bool = False) -> Claim:
    return claim(crowd=900, period=period, published=published, previous=previous)


def deaths(period: str = "", published: str = "") -> Claim:
    return claim(deaths=9, period=period, published=published)


@pytest.mark.parametrize(
    ("one", "days"),
    [
        (crowd("2020-08-15"), ("2020-08-15", "2020-08-15")),
        (crowd("2020-08-15/2020-08-16"), ("2020-08-15", "2020-08-16")),
        (crowd("2020-08-15", "2020-08-20"), ("2020-08-15", "2020-08-15")),
        (crowd("", "2020-08-20"), ("2020-08-18", "2020-08-20")),
        (crowd("", "2020-08-20T23:10:00"), ("2020-08-18", "2020-08-20")),
        (crowd("", "2020-08"), None),
        (crowd(EARLIER, "2020-08-20"), None),
        (crowd("", ""), None),
        (crowd("", "2020-08-20", previous=True), None),
    ],
)
def test_the_days_of_a_figure(one: Claim, days: tuple[str, str] | None) -> None:
    expected = days and tuple(date.fromisoformat(day).toordinal() for day in days)
    assert window(one) == expected


@pytest.mark.parametrize(
    ("left", "right", "weight"),
    [
        # a daily figure
        (crowd("2020-08-15"), crowd("2020-08-15"), SAME),
        (crowd("2020-08-15"), crowd("2020-08-16"), -inf),
        (crowd("2020-08-15"), crowd("2020-08-14/2020-08-16"), NONE),
        (crowd("2020-08-15"), crowd("", "2020-08-16"), NONE),
        (crowd("2020-08-15"), crowd("", "2020-08-18"), -inf),
        (crowd("2020-08-15"), crowd("", "2020-08-14"), -inf),
        (crowd("", "2020-08-15"), crowd("", "2020-08-16"), SAME),
        (crowd("", "2020-08-15"), crowd("", "2020-08-22"), -inf),
        (crowd("2020-08-15"), crowd(), NONE),
        (crowd("", "2020-08-15"), crowd("", "2020-08-15", previous=True), -inf),
        (crowd("2020-08-15"), crowd(EARLIER, "2020-08-22"), -inf),
        (crowd("", "2020-08-22"), crowd(EARLIER, "2020-08-22"), -inf),
        # a figure of the whole event
        (deaths("2020-08-15"), deaths("2020-08-15"), SAME),
        (deaths("2020-08-15"), deaths("2020-08-16"), -inf),
        (deaths("2020-08-15"), deaths(), -inf),
        (deaths("", "2020-08-15"), deaths("", "2021-01-01"), NONE),
    ],
)
def test_the_weight_of_two_periods(left: Claim, right: Claim, weight: float) -> None:
    rules = weights().weights
    assert period_weight(left, right, rules).weight == weight
    assert period_weight(right, left, rules).weight == weight
    assert period_weight(left, right, rules).name == "period"


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ((2023, 11, 2), (2010, 1, 1), True),  # « la tempête de 2010 »
        ((2023, 11, 2), (2022, 11, 2), False),  # a slip of the year
        ((2023, 11, 2), (2023, 10, 2), False),
    ],
)
def test_dates_of_other_events(
    left: tuple[int, int, int], right: tuple[int, int, int], apart: bool
) -> None:
    days = [date(*day).toordinal() for day in (left, right)]
    dates = [
        claim(date=(day, day + 364 if year == 2010 else day), unit="date")
        for day, (year, _, _) in zip(days, (left, right), strict=True)
    ]
    found = list(older_weight(*dates, weights().weights, date(2023, 11, 2).toordinal()))
    assert bool(found) is apart
