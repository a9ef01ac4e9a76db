"""Which of two claims is the later one, and how sure that is."""

from __future__ import annotations

from collections.abc import Sequence

from checker.facts.times import time_of
from checker.findings.reading import same_as_written
from checker.records import Claim

__all__ = ["known_order", "stated_before"]


def known_order(earlier: Claim, later: Claim) -> bool:
    """True when it is known that `later` speaks of a later time, or the text says that it counts on.

    Two claims of one day are in no known order unless both hours are known, or one is quoted as
    the earlier figure, or is a running total.
    """
    if later.ordinal and not earlier.ordinal:
        return True
    if earlier.previous != later.previous:
        return True
    a, b = earlier.as_of, later.as_of
    size = min(len(a), len(b))
    return a[:size] != b[:size]


def stated_before(claims: Sequence[Claim], earlier: Claim, later: Claim) -> bool:
    """True when some claim had the later one's figure before the earlier one was made."""
    first = time_of(earlier)
    return any(
        time_of(claim) < first and same_as_written(claim, later) for claim in claims if claim is not later
    )
