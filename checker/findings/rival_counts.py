"""Which counts of a crowd are told beside each other, and so are of one crowd."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from checker.findings.reading import as_read, may_be_one
from checker.findings.rules import judgement
from checker.findings.sides import Side, Told
from checker.folding import fold
from checker.records import Claim

__all__ = ["are_of_one_camp", "have_other_rivals", "replaces_nothing"]


def replaces_nothing(told: Told, claims: Iterable[Claim]) -> bool:
    """True where each figure of a crowd has its own camp, or one article gives both as they stand.

    Where two camps count, nobody knows whose count a figure without a source goes on with.
    """
    if any(claim.revised for claim in (*told.newer, *told.older)):
        return False
    newer, older = _camps(told.newer), _camps(told.older)
    counting = {_camp(claim) for claim in claims} - {""}
    if not newer & older and (len(counting) > 1 or (newer and older)):
        return True
    both = {c.article for c in _current(told.newer)} & {c.article for c in _current(told.older)}
    return bool(both)


def _current(side: Side) -> list[Claim]:
    return [claim for claim in side if not claim.previous]


def are_of_one_camp(told: Told) -> bool:
    """True where one camp alone counts: two of its offices speak of two crowds."""
    return len(_camps(told.newer) | _camps(told.older)) == 1


def have_other_rivals(told: Told, claims: Sequence[Claim]) -> bool:
    """True for the police's 10,000 against the union's 90,000, beside which police say 36,000.

    Whoever counts a crowd is set against the other camp's count of it in the same breath; a count
    with another rival beside it is one of another crowd.
    """
    return _has_other(told.newer, told.older, claims) or _has_other(told.older, told.newer, claims)


def _has_other(side: Side, other: Side, claims: Sequence[Claim]) -> bool:
    """True where counts of the other camp stand beside a side, but none that `other` may mean."""
    mine = _camps(side)
    theirs = _camps(other) - mine
    rivals = [rival for claim in side for rival in _beside(claim, theirs, claims)]
    return bool(rivals) and not any(_near(rival, other[0]) for rival in rivals)


def _beside(claim: Claim, camps: set[str], claims: Iterable[Claim]) -> list[Claim]:
    """The count of these camps that is told nearest to a claim, in its article."""
    near = judgement().rivals.near
    told = [c for c in claims if c.article == claim.article and _camp(c) in camps]
    told = [c for c in told if abs(c.start - claim.start) <= near and c.value != claim.value]
    return sorted(told, key=lambda c: abs(c.start - claim.start))[:1]


def _near(left: Claim, right: Claim) -> bool:
    low, high = sorted((as_read(left).high, as_read(right).high))
    return may_be_one(left, right) or high <= judgement().rivals.alike * low


def _camps(side: Side) -> set[str]:
    return {_camp(claim) for claim in side} - {""}


def _camp(claim: Claim) -> str:
    """Who counts: a camp by its kind, anyone else by name."""
    relayed = claim.authority in ("", "media")
    return fold(claim.attribution) if relayed else claim.authority
