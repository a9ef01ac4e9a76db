"""A figure as its reader takes it: one unit, closed bounds, the precision it is written to."""

from __future__ import annotations

from datetime import date
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.findings.reading import as_read, same_as_written
from checker.interval import Interval
from checker.records import Claim
from tests.builders import claim

IN_2020 = {"published": "2020-08-18", "subject": "L"}


def written(number: float, step: float) -> Interval:
    return Interval(number, number, resolution=step)


def bounds(one: Claim) -> tuple[float, float]:
    value = as_read(one)
    return value.low, value.high


@pytest.mark.parametrize(
    ("one", "low", "high"),
    [
        (claim(deaths=2), 2, 2),
        (claim(deaths=(8, 15)), 8, 15),
        # an open bound is closed a tenth further on
        (claim(deaths=(50, inf)), 50, 55),
        (claim(injured=(-inf, 50)), 45, 50),
        (claim(deaths=(0, inf)), 0, 0),
        (claim(temperature=(-20, inf), unit="degree_celsius"), -20, -18),
        (claim(deaths=(-inf, inf)), -inf, inf),
        # one unit for what can be converted
        (claim(duration=2, unit="day"), 172800, 172800),
        (claim(duration=48, unit="hour"), 172800, 172800),
        (claim(distance=8, unit="kilometre"), 8000, 8000),
        (claim(distance=5, unit="mile"), 8046.72, 8046.72),
        (claim(percentage=0.5, unit="share"), 50, 50),
        (claim(percentage=50, unit="percent"), 50, 50),
        (claim(money=3e9, unit="EUR"), 3e9, 3e9),
        (claim(time=372, unit="time"), 372, 372),
    ],
)
def test_the_bounds_of_a_figure(one: Claim, low: float, high: float) -> None:
    assert bounds(one) == pytest.approx((low, high))


@pytest.mark.parametrize("words", [26, 25])
def test_years_in_office_are_counted_back_to_the_days_that_they_may_begin_on(words: int) -> None:
    low, high = bounds(claim(tenure=words, unit="year", **IN_2020))
    year = 2020 - words
    assert low <= date(year, 1, 1).toordinal() <= high
    assert low <= date(year, 8, 18).toordinal() <= high
    assert not low <= date(year - 2, 8, 1).toordinal()
    assert not date(year + 1, 2, 1).toordinal() <= high


def test_office_since_a_year_is_that_year() -> None:
    days = date(1994, 1, 1).toordinal(), date(1994, 12, 31).toordinal()
    assert bounds(claim(tenure=days, unit="date", **IN_2020)) == days


def test_years_in_office_without_a_date_may_begin_at_any_time() -> None:
    assert bounds(claim(tenure=26, unit="year")) == (-inf, inf)


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (claim(deaths=2), claim(deaths=2), True),
        (claim(deaths=2), claim(deaths=3), False),
        (claim(deaths=120), claim(deaths=126), False),
        (claim(injured=647), claim(injured=648), True),
        (claim(injured=499), claim(injured=498), False),
        (claim(arrests=written(6700, 100)), claim(arrests=6712), True),
        (claim(arrests=written(6700, 100)), claim(arrests=written(6800, 100)), False),
        (claim(votes=written(7e6, 1e6)), claim(votes=7_012_345), True),
        (claim(votes=written(1.13e6, 1e4)), claim(votes=written(1.138e6, 1e3)), True),
        (claim(vote_share=written(80, 1), unit="percent"),
         claim(vote_share=written(79.6, 0.1), unit="percent"), True),
        (claim(vote_share=written(80, 1), unit="percent"),
         claim(vote_share=written(78.9, 0.1), unit="percent"), False),
        (claim(vote_share=written(53.2, 0.1), unit="percent"),
         claim(vote_share=written(53.3, 0.1), unit="percent"), False),
        # a whole number that ends in a zero is meant as it stands while it is small
        (claim(deaths=written(20, 10)), claim(deaths=25), False),
        (claim(deaths=written(20, 10)), claim(deaths=written(10, 10)), False),
        (claim(deaths=written(80, 10)), claim(deaths=78), False),
        (claim(deaths=written(100, 100)), claim(deaths=written(190, 10)), False),
        (claim(arrests=written(1000, 1000)), claim(arrests=written(1900, 100)), False),
        # these are never rounded
        (claim(magnitude=written(7, 1)), claim(magnitude=written(6.8, 0.1)), False),
        (claim(date=737646, unit="date"), claim(date=737647, unit="date"), False),
        (claim(time=720, unit="time"), claim(time=721, unit="time"), False),
        # an interval is not one number
        (claim(deaths=(20, 99)), claim(deaths=(20, 99)), False),
        (claim(deaths=(2, inf)), claim(deaths=2), False),
    ],
)  # fmt: skip
def test_the_same_as_written(left: Claim, right: Claim, same: bool) -> None:
    assert same_as_written(left, right) is same
    assert same_as_written(right, left) is same


NUMBERS = st.tuples(st.integers(0, 3000), st.sampled_from([1.0, 10.0, 100.0, 0.1]))


@given(NUMBERS, NUMBERS)
def test_sameness_is_symmetric(one: tuple[int, float], other: tuple[int, float]) -> None:
    left, right = claim(deaths=written(*one)), claim(deaths=written(*other))
    assert same_as_written(left, right) == same_as_written(right, left)


@given(NUMBERS)
def test_a_figure_is_the_same_as_itself(one: tuple[int, float]) -> None:
    assert same_as_written(claim(deaths=written(*one)), claim("b", deaths=written(*one)))
