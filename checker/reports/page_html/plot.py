"""The claims of a fact in one unit, as a chart can show them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isinf

from checker.facts.unit_sizes import sizes_with
from checker.findings.reading import DAYS_OF, as_read
from checker.interval import Interval
from checker.records import Claim
from checker.reports.page_html.scale import moment

__all__ = ["Point", "plotted"]


@dataclass(frozen=True, slots=True)
class Point:
    """One claim with what decides where it stands."""

    claim: Claim
    value: Interval  # in the unit of the chart
    unit: str
    time: float | None  # days; None where the article has no date

    @property
    def ends(self) -> tuple[float, ...]:
        """The ends that are known."""
        return tuple(end for end in (self.value.low, self.value.high) if not isinf(end))


def plotted(claims: Iterable[Claim]) -> tuple[Point, ...]:
    """The claims that have a value at all, by time of publication; undated ones come first.

    What an article says twice, in its title and below it, is one point.
    """
    known = [c for c in claims if not (isinf(c.value.low) and isinf(c.value.high))]
    unit = _shared_unit(known)
    points = [Point(c, _in(c, unit), unit, moment(c.published)) for c in known]
    # one that says who is cited is kept before one that does not
    cited_last = sorted((p for p in points if p.ends), key=lambda p: bool(p.claim.attribution))
    told = {(p.claim.article, p.value): p for p in cited_last}
    return tuple(sorted(told.values(), key=_order))


def _order(point: Point) -> tuple[bool, float, str, int]:
    dated = point.time is not None
    return (dated, point.time or 0.0, point.claim.article, point.claim.start)


def _shared_unit(claims: Sequence[Claim]) -> str:
    """The unit of most claims; days where spans of time and dates are told of one thing."""
    units = [claim.unit for claim in claims]
    if "date" in units and len(set(units)) > 1:
        return "date"
    return max(sorted(set(units)), key=units.count, default="")


def _in(claim: Claim, unit: str) -> Interval:
    """The value in another unit of its family; as it is where there is no way to convert it."""
    if claim.unit == unit:
        return claim.value
    if unit == "date" and claim.unit in DAYS_OF:
        return as_read(claim)
    sizes = sizes_with(unit)
    return (
        claim.value.scaled(sizes[claim.unit] / sizes[unit]) if claim.unit in sizes else claim.value
    )
