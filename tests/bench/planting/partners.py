"""Which claims can show that a changed figure is wrong, and what they show."""

from __future__ import annotations

from collections.abc import Sequence

from planting.change import Expected

from checker.facts.dated import events_of
from checker.findings.alike import Alike
from checker.findings.ladder import Verdict, decide
from checker.findings.order import ordered
from checker.findings.reading import as_read, same_as_written
from checker.records import Claim, Fact, Status

__all__ = ["agree", "expected", "partners"]


def agree(left: Claim, right: Claim) -> bool:
    """True when both figures can be right."""
    return same_as_written(left, right) or as_read(left).overlaps(as_read(right))


def partners(claim: Claim, fact: Fact) -> tuple[Claim, ...]:
    """The claims of other articles about the same fact that agree with a claim."""
    if _is_loose(claim):
        return ()
    return tuple(
        other
        for other in fact.claims
        if other.article != claim.article
        and not _is_loose(other)
        and agree(claim, other)
        and (claim.unit != "date" or _dates_one(claim, other))
    )


def expected(changed: Claim, beside: Sequence[Claim], fact: Fact) -> Expected:
    """What a claim with another figure is to those that it agreed with.

    Silent where every one of them still agrees: the change is within a reader's margin.
    """
    claims = [changed if claim.id == changed.id else claim for claim in fact.claims]
    verdicts = {decide(ordered(Alike(claims), changed, other)).verdict for other in beside}
    loud = {Verdict.CONFLICTS, Verdict.DISPUTES}
    if verdicts & loud:
        return Expected.CONTRADICTS
    differ = any(not agree(changed, other) for other in beside)
    return Expected.MOVES if differ else Expected.SILENT


def _dates_one(left: Claim, right: Claim) -> bool:
    """True for two dates of one kind of event.

    A day is its own name: two mentions stand in one fact whatever happened on it, and where one
    is only the day of a visit nobody can tell from the other that it is wrong.
    """
    return bool(events_of(left) & events_of(right))


def _is_loose(claim: Claim) -> bool:
    """True for figures that are held against nothing."""
    return claim.status is not Status.ASSERTED or claim.increment
