"""The order in which claims speak of the world."""

from __future__ import annotations

from checker.records import Claim

__all__ = ["time_of"]


def time_of(claim: Claim) -> tuple[str, bool, bool, str, int]:
    """A key that sorts claims by the time they speak of.

    A time of coarser precision counts as its end: "2020-08-15" is after "2020-08-15T09:00", an
    unknown time after all. At one time, figures quoted as earlier ones come first and running
    totals last.
    """
    time = claim.as_of if len(claim.as_of) >= len("2020-08-15T18:27") else claim.as_of + "~"
    return time, not claim.previous, claim.ordinal, claim.article, claim.start
