"""Which of two claims alone is the later one, and how that is known."""

from __future__ import annotations

from checker.facts.times import time_of
from checker.findings.reading import as_read
from checker.measures import measures
from checker.records import Claim

__all__ = ["follows", "in_sequence"]


def in_sequence(left: Claim, right: Claim) -> tuple[Claim, Claim, bool]:
    """The earlier one, the later one, and whether that is known: else the lower one comes first."""
    if left.ordinal != right.ordinal:
        running, other = (left, right) if left.ordinal else (right, left)
        if as_read(running).low > as_read(other).low:
            return other, running, True
    if left.previous != right.previous and (quoted := _quoted(left, right)):
        return quoted
    if _differ(left.as_of, right.as_of):
        return (left, right, True) if time_of(left) < time_of(right) else (right, left, True)
    if _differ(left.published[:10], right.published[:10]):
        old, new = sorted((left, right), key=lambda claim: claim.published)
        return old, new, True
    return _by_size(left, right)


def follows(claim: Claim, former: Claim) -> bool:
    """True for what another article says of a later time, of its own day."""
    if claim.article == former.article or claim.previous:
        return False
    _, last, known = in_sequence(claim, former)
    return known and last is claim


def _quoted(left: Claim, right: Claim) -> tuple[Claim, Claim, bool] | None:
    """The order of two of which one is quoted as earlier; None where their days tell."""
    old, new = (left, right) if left.previous else (right, left)
    if _one_day(left, right) and (old.article == new.article or old.as_of <= new.as_of):
        return _of_day(old, new)
    if _one_day(left, right) or _is_undated(old):
        return _by_size(left, right)
    return None


def _of_day(old: Claim, new: Claim) -> tuple[Claim, Claim, bool]:
    """A figure quoted as earlier comes first; but one of a day may be that of its evening."""
    hourless = old.article != new.article and len(old.as_of) < len(new.as_of)
    if hourless and measures()[old.measure].moves == "rises":
        low, high, _ = _by_size(old, new)
        return low, high, True
    return old, new, True


def _is_undated(claim: Claim) -> bool:
    """True for a figure of some time before its article."""
    return claim.as_of[:10] == claim.anchor[:10]


def _by_size(left: Claim, right: Claim) -> tuple[Claim, Claim, bool]:
    low, high = sorted((left, right), key=lambda claim: (as_read(claim).low, time_of(claim)))
    return low, high, False


def _one_day(left: Claim, right: Claim) -> bool:
    """True when the times do not tell the days of the two apart."""
    return not _differ(left.as_of[:10], right.as_of[:10])


def _differ(left: str, right: str) -> bool:
    """True for two ISO times that are known and apart at the coarser precision of the two."""
    size = min(len(left), len(right))
    return left[:size] != right[:size]
