"""The laws of intervals, and the cases that decide what overlaps."""

from __future__ import annotations

from math import inf, isinf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.interval import Interval, exact

# mostly near each other, so that bounds meet; eighths, so that scaling is exact
NUMBERS = st.one_of(
    st.integers(-4, 4).map(float), st.integers(-(10**6), 10**6).map(lambda n: n / 8)
)


@st.composite
def intervals(draw: st.DrawFn) -> Interval:
    """Intervals that hold a number; bounds are close together, so that they often meet."""
    low, high = sorted((draw(NUMBERS), draw(NUMBERS)))
    low = draw(st.sampled_from([low, low, -inf]))
    high = draw(st.sampled_from([high, high, inf]))
    opens = draw(st.booleans()) and low < high, draw(st.booleans()) and low < high
    return Interval(low, high, opens[0] and not isinf(low), opens[1] and not isinf(high))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (Interval(2, 2), Interval(2, inf), True),  # two; at least two
        (Interval(3, 3), Interval(2, inf), True),  # three; at least two
        (Interval(2, 2), Interval(2, inf, low_open=True), False),  # two; more than two
        (Interval(10, 10), Interval(9, 10, high_open=True), False),  # ten; a little under ten
        (Interval(8, 15), Interval(15, 20), True),
        (Interval(8, 15), Interval(16, 20), False),
        (Interval(0, 1, high_open=True), Interval(1, 2), False),
        (Interval(0, 1), Interval(1, 2, low_open=True), False),
        (Interval(-inf, 300), Interval(270, 330), True),
        (Interval(-inf, inf), Interval(5, 5), True),
    ],
)
def test_what_overlaps(left: Interval, right: Interval, expected: bool) -> None:
    assert left.overlaps(right) is expected
    assert right.overlaps(left) is expected


@given(intervals(), intervals())
def test_overlap_is_symmetric(left: Interval, right: Interval) -> None:
    assert left.overlaps(right) == right.overlaps(left)


@given(intervals(), intervals(), NUMBERS)
def test_a_number_of_both_means_that_they_overlap(
    left: Interval, right: Interval, number: float
) -> None:
    assert left.overlaps(right) or not (number in left and number in right)


@given(intervals(), NUMBERS)
def test_a_number_lies_within_as_it_is_contained(interval: Interval, number: float) -> None:
    assert exact(number).within(interval) == (number in interval)
    assert exact(number).overlaps(interval) == (number in interval)


@given(intervals())
def test_every_interval_lies_within_itself_and_within_anything(interval: Interval) -> None:
    assert interval.within(interval)
    assert interval.within(Interval(-inf, inf))


@given(intervals(), intervals(), intervals())
def test_within_is_transitive(one: Interval, two: Interval, three: Interval) -> None:
    assert one.within(three) or not (one.within(two) and two.within(three))


@given(intervals(), intervals(), NUMBERS)
def test_what_lies_within_holds_no_other_numbers(
    inner: Interval, outer: Interval, number: float
) -> None:
    assert number in outer or not (inner.within(outer) and number in inner)


@given(intervals(), st.sampled_from([0.001, 0.01, 1.0, 60.0, 1000.0, 86400.0]))
def test_scaling_keeps_order_openness_and_unbounded_ends(interval: Interval, factor: float) -> None:
    scaled = interval.scaled(factor)
    assert scaled.low <= scaled.high
    assert (isinf(scaled.low), isinf(scaled.high)) == (isinf(interval.low), isinf(interval.high))
    assert (scaled.low_open, scaled.high_open) == (interval.low_open, interval.high_open)
    assert scaled.resolution == interval.resolution * factor
    assert interval.is_bounded == scaled.is_bounded


@given(intervals(), intervals(), st.sampled_from([0.5, 2.0, 1024.0]))
def test_scaling_both_changes_nothing_between_them(
    left: Interval, right: Interval, factor: float
) -> None:
    a, b = left.scaled(factor), right.scaled(factor)
    assert a.overlaps(b) == left.overlaps(right)
    assert a.within(b) == left.within(right)


def test_scaling_gives_the_bounds_in_the_smaller_unit() -> None:
    assert Interval(1, inf, low_open=True, resolution=0.5).scaled(1000) == Interval(
        1000, inf, low_open=True, resolution=500
    )


def test_bounds_the_wrong_way_round_are_refused() -> None:
    with pytest.raises(ValueError, match="low 3 is above high 2"):
        Interval(3, 2)
    with pytest.raises(ValueError, match="above"):
        Interval(float("nan"), 2)


def test_an_interval_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match=r".+"):
        Interval(2, 2, low_open=True)


def test_what_an_interval_says_of_itself() -> None:
    assert exact(80).is_exact
    assert not Interval(79, 80).is_exact
    assert not Interval(2, inf).is_bounded
    assert 2 in Interval(2, inf)
    assert 2 not in Interval(2, inf, low_open=True)
