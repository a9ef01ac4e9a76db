"""The order in which claims speak of the world."""

from __future__ import annotations

from checker.records import Claim

__all__ = ["time_of"]


def time_of(claim: Claim) -> tuple[str, int, str, int]:
    """A key that sorts claims by the time they speak of; earlier figures before their article's own.

    A time of coarser precision counts as its end: "2020-08-15" is after "2020-08-15T09:00".
    """
    time = (
        claim.as_of if not claim.previous or claim.as_of != claim.anchor else _before(claim.as_of)
    )
    return _padded(time), int(claim.ordinal), claim.article, claim.start


def _padded(time: str) -> str:
    return time + "~" if len(time) < len("2020-08-15T18:27") else time


def _before(time: str) -> str:
    # « contre 78 la veille »: some time before the article's own
    return time + "!" if len(time) > len("2020-08-15") else time[:10]
