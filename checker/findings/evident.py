"""Two figures of which more than their words tells that they are of one thing."""

from __future__ import annotations

from math import isinf, log10

from checker.facts.dated import events_of
from checker.findings.leaps import lie_wide_apart
from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.findings.sides import Side, Told
from checker.findings.swapped import digits_of, is_swapped
from checker.records import Claim

__all__ = ["are_swapped", "is_evident", "is_off_by_a_digit"]

SEVERAL = 2  # articles that agree, or digits that are not alike by chance
MANY = 4  # digits of two numbers that are not alike but for one by chance
MILLION = 1e6
THOUSAND = 3  # the power of ten between million and billion
SLIP = 0.005  # decades from a power of ten: 974 and 9,740 beside 975


def is_evident(told: Told) -> bool:
    """True for 2.4 million beside 24 million, 4,370 beside 4,730, 1,384 beside 1,385.

    And for days of one mourning.
    """
    newer, older = told.newer, told.older
    if are_swapped(newer[0], older[0]) or is_slip(newer, older):
        return True
    if newer[0].unit != "time" and is_off_by_a_digit(newer[0], older[0]):
        return True
    return _is_agreed(newer, older) or _is_agreed(older, newer)


def are_swapped(left: Claim, right: Claim) -> bool:
    """True for 4,370 beside 4,730; no share of 17.5 was meant as 71.5: who had which is misread."""
    apart = left.measure in judgement().many.told_apart and lie_wide_apart(left, right)
    return is_swapped(left, right) and not apart


def is_slip(left: Side, right: Side) -> bool:
    """True for two figures a power of ten apart: 974 and 9,740, but not 5,000 and 50,000.

    By a thousand even millions and billions of one digit are.
    """
    here, there = (as_read(side[0]).low for side in (left, right))
    if min(here, there) <= 0 or isinf(here) or isinf(there):
        return False
    decades = abs(log10(here / there))
    power = round(decades)
    plain = min(len(_digits(here)), len(_digits(there))) < SEVERAL
    worded = power == THOUSAND and min(here, there) >= MILLION
    return power > 0 and abs(decades - power) <= SLIP and (worded or not plain)


def _digits(number: float) -> str:
    return f"{number:.9e}".partition("e")[0].rstrip("0").rstrip(".")


def is_off_by_a_digit(left: Claim, right: Claim, *, least: int = MANY) -> bool:
    """True for 1,384 beside 1,385 and 23:21 beside 23:11: one digit of `least` or more differs."""
    here, there = digits_of(left), digits_of(right)
    alike = left.unit == right.unit and len(here) == len(there) >= least
    return alike and sum(a != b for a, b in zip(here, there, strict=True)) == 1


def _is_agreed(side: Side, other: Side) -> bool:
    """True for a length of time of an event, « deux jours de deuil », that several articles give.

    Little else tells two lengths of time apart.
    """
    if side[0].measure not in judgement().many.plain or len({c.article for c in side}) < SEVERAL:
        return False
    kinds = [events_of(claim) for claim in (*side, *other)]
    apart = {c.article for c in side} & {c.article for c in other}
    return not apart and bool(frozenset.intersection(*kinds))
