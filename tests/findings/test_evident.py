"""Two figures that are a slip of the pen apart are of one thing, more than by chance."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.findings.evident import is_evident, is_off_by_a_digit
from checker.findings.ladder import Decision, Verdict
from checker.findings.sides import Told
from checker.interval import Interval
from checker.records import Claim
from tests.builders import claim

CONFLICT = Decision(Verdict.CONFLICTS, "conflict", "unexplained")


def told(left: Claim, right: Claim) -> Told:
    return Told((left,), (right,), CONFLICT, 0.9)


def figure(article: str, number: float, written: str) -> Claim:
    return replace(claim(article, arrests=number), quote=written)


@pytest.mark.parametrize(
    ("left", "right", "evident"),
    [
        ((975, "975"), (9740, "9 740"), True),  # a nought too many
        ((1.08e6, "1,08 million"), (1.089e9, "1,089 milliard"), True),
        ((1e6, "1 million"), (1e9, "1 milliard"), True),
        ((5, "5"), (5000, "5 000"), False),  # one case told beside a toll
        ((5000, "5 000"), (50000, "50 000"), False),  # round figures are so by chance
        ((975, "975"), (9200, "9 200"), False),
        ((1385, "1 385"), (1384, "1 384"), True),
        ((1385, "1 385"), (1724, "1 724"), False),
        ((138, "138"), (139, "139"), False),  # so few digits are alike by chance
        ((632, "632"), (362, "362"), True),
    ],
)
def test_slips(left: tuple[float, str], right: tuple[float, str], evident: bool) -> None:
    assert is_evident(told(figure("a", *left), figure("b", *right))) is evident


def test_a_hedge_before_swapped_digits_hides_nothing() -> None:
    left, right = figure("a", 632, "au moins 632"), figure("b", 362, "au moins 362")
    open_ = [
        replace(one, value=Interval(one.value.low, float("inf"), high_open=True))
        for one in (left, right)
    ]
    assert is_evident(told(*open_))


@pytest.mark.parametrize(
    ("left", "right", "off"),
    [("23h11", "23h21", True), ("3:19", "3:25", False), ("9h50", "10h50", False)],
)
def test_one_digit_of_a_clock(left: str, right: str, off: bool) -> None:
    one, other = (replace(claim("a", time=600), unit="time", quote=text) for text in (left, right))
    assert is_off_by_a_digit(one, other, least=3) is off


def test_shares_far_apart_are_no_slip_of_swapped_digits() -> None:
    shares = [
        replace(claim(article, vote_share=share), unit="percent", quote=written)
        for article, share, written in (("a", 17.5, "17,5"), ("b", 71.5, "71,5"))
    ]
    assert not is_evident(told(*shares))
    crowds = [
        replace(claim(article, crowd=number), quote=written)
        for article, number, written in (("a", 4370, "4 370"), ("b", 4730, "4 730"))
    ]
    assert is_evident(told(*crowds))
