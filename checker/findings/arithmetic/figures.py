"""Figures as sums and quotients take them: within the step they are written to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import inf, isinf

from checker.findings.reading import as_read
from checker.interval import Interval
from checker.measures import measures
from checker.records import Claim, Status

__all__ = ["counts_people", "is_count", "is_percent", "is_told", "rounded", "total"]

SMALL = 100  # up to here a whole number is what was counted
SLIGHT = 0.025  # what a writer may round away without a hedge
SCALES = (1e9, 1e6)  # « 3 millions »: rounded to the million
ODD_UNITS = frozenset({"date", "time", "percent", "share", "percentage_point", "basis_point"})


def is_told(claim: Claim) -> bool:
    """True for what an article says is so, and bounded at one side at least."""
    value = claim.value
    return claim.status is Status.ASSERTED and not (isinf(value.low) and isinf(value.high))


def is_percent(claim: Claim) -> bool:
    """True for « 45 % », of what is or is to be."""
    told = claim.status in (Status.ASSERTED, Status.FORECAST)
    return claim.unit == "percent" and told and 0 < claim.value.low < inf


def is_count(claim: Claim) -> bool:
    """True for what can be a part of something: people, things, money."""
    plain = claim.unit not in ODD_UNITS and claim.measure not in ("age", "duration", "tenure")
    return plain and not claim.ordinal and claim.value.low > 0


def counts_people(claim: Claim) -> bool:
    """True for a measure whose figures can be added up."""
    return measures()[claim.measure].people


def rounded(claim: Claim) -> Interval:
    """All numbers that may have been written so: 120 is 120, « 12 000 » 11 700 to 12 300."""
    value = as_read(replace(claim, measure="count"))
    slack = _slack(value) if value.is_exact else 0.0
    return Interval(value.low - slack, value.high + slack)


def _slack(value: Interval) -> float:
    size, step = abs(value.low), value.resolution
    if size <= SMALL and step >= 1:
        return 0.0
    scale = next((scale for scale in SCALES if size >= scale), 0.0)
    return min(step / 2, max(SLIGHT * size, scale / 2))


def total(claims: Iterable[Claim]) -> Interval:
    """The sum of figures, each within its step."""
    values = [rounded(claim) for claim in claims]
    return Interval(sum(v.low for v in values), sum(v.high for v in values))
