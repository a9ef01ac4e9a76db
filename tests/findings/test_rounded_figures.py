"""How far a written figure may be from what was counted, and what follows for sums and shares."""

from __future__ import annotations

import pytest

from checker.findings.arithmetic.age import ages_on
from checker.findings.arithmetic.change import Change, change_of
from checker.findings.arithmetic.currency import Exchange, rate_of
from checker.findings.arithmetic.figures import rounded, total
from checker.findings.arithmetic.percentage import Counts, share_of
from checker.findings.arithmetic.span import minutes_between
from checker.interval import Interval, exact
from tests.builders import claim


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (exact(60, 10), 60, 60),  # people are counted
        (exact(1742), 1741.5, 1742.5),
        (exact(12000, 1000), 11700, 12300),
        (exact(2e6, 1e6), 1.5e6, 2.5e6),
        (exact(100e6, 100e6), 97.5e6, 102.5e6),
        (exact(13.5, 0.1), 13.45, 13.55),
        (Interval(270, 330), 270, 330),  # a hedge says it all
    ],
)
def test_a_figure_is_known_to_its_step(value: Interval, low: float, high: float) -> None:
    found = rounded(claim(count=value))
    assert (found.low, found.high) == (pytest.approx(low), pytest.approx(high))


def test_steps_add_up() -> None:
    found = total([claim(deaths=exact(1200, 100)), claim(deaths=exact(30, 10))])
    assert (found.low, found.high) == (1200, 1260)


def test_a_share_lies_between_the_ends_of_its_counts() -> None:
    counts = Counts(claim(count=exact(30)), claim(count=exact(90)), claim(percentage=exact(33)))
    assert share_of(counts).low == share_of(counts).high == pytest.approx(100 / 3)


def test_a_change_is_reckoned_from_the_earlier_figure() -> None:
    change = Change(
        claim(count=exact(80)), claim(count=exact(60)), claim(percentage=25), rises=False
    )
    assert change_of(change) == Interval(-25, -25)


def test_a_rate_is_what_the_second_currency_gives_for_the_first() -> None:
    rate = rate_of(Exchange(claim(money=exact(50), unit="EUR"), claim(money=exact(55), unit="USD")))
    assert (rate.low, rate.high) == (pytest.approx(1.1), pytest.approx(1.1))


@pytest.mark.parametrize(
    ("born", "low", "high"),
    [
        (Interval(713319, 713683), 71, 72),  # in 1954
        (exact(713560), 72, 72),  # on 30 August 1954
    ],
)
def test_ages_on_a_day(born: Interval, low: int, high: int) -> None:
    today = 739940  # 20 November 2026
    assert ages_on(today, born) == Interval(low, high)


@pytest.mark.parametrize(("start", "end", "minutes"), [(540, 660, 120), (1380, 60, 120)])
def test_minutes_go_on_past_midnight(start: int, end: int, minutes: int) -> None:
    assert minutes_between(exact(start), exact(end)) == minutes
