"""What time alone does to a figure: somebody of 40 is 41 in the next year."""

from __future__ import annotations

from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["has_grown"]

YEAR = 365.25
SOON = 14  # days within which a birthday is too unlikely to explain two ages


def has_grown(earlier: Claim, later: Claim) -> bool:
    """True for two ages of which time alone makes one of the other."""
    if earlier.measure != "age" or earlier.unit != "year" or later.unit != "year":
        return False
    first, last = sorted((earlier, later), key=lambda claim: ordinal(claim.anchor))
    start, end = ordinal(first.anchor), ordinal(last.anchor)
    if not start:
        return abs(first.value.low - last.value.low) <= 1
    years = (end - start) / YEAR
    older = last.value.low - first.value.low
    least = int(years)
    return end - start > SOON and least <= older <= least + 1
