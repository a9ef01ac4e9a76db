"""What a change did to the findings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

from planting.change import Change, Expected, back

from checker.findings.reading import same_as_written
from checker.records import Claim, Finding, Kind
from checker.report import Report

__all__ = ["Outcome", "Planted", "Seen", "seen"]

Link = tuple[Kind, tuple[str, int], tuple[str, int]]
BEHIND = 2  # from the end of a word to the start of what goes on with it
LOUD = (Kind.CONFLICTS, Kind.INCONSISTENT, Kind.DISPUTES)


class Outcome(StrEnum):
    """What the reader is told of a change."""

    FOUND = "found"  # a new conflict, inconsistency, dispute or stale figure at the changed words
    OTHER = "other kind"  # a new finding of another kind there
    MISSED = "missed"  # nothing new at the changed words
    STILL = "silent"  # of a change that means the same: nothing new anywhere
    NOTED = "refines only"  # of such a change: only notes that one figure is more precise
    ALARM = "false alarm"  # of such a change: something new


@dataclass(frozen=True, slots=True)
class Seen:
    """The outcome of a change and the findings that are new."""

    outcome: Outcome
    new: tuple[Finding, ...]  # at the changed words; anywhere, for a change that means the same
    elsewhere: int  # new findings that have nothing to do with the changed words


@dataclass(frozen=True, slots=True)
class Planted:
    """One change of one cluster and all that is known of it."""

    cluster: str
    change: Change
    seen: Seen
    cause: str  # why it was not found, "" where it was


def seen(change: Change, before: Report, after: Report) -> Seen:
    """The outcome of a change, from the reports without and with it."""
    known = {link for finding in before.findings for link in _links(finding, _stays)}

    def home(claim: Claim) -> tuple[str, int]:
        return claim.article, back(change, claim.article, claim.start)

    new = [f for f in after.findings if any(link not in known for link in _links(f, home))]
    if change.expected is Expected.SILENT:
        return Seen(_of_silent(new), tuple(new), 0)
    here = [f for f in new if any(_is_at(claim, change) for claim in f.claims)]
    return Seen(_of_error(here), tuple(here), len(new) - len(here))


def _is_at(claim: Claim, change: Change) -> bool:
    """True for the changed claim; of a word that is none, for one around it or right behind it."""
    if claim.article != change.article:
        return False
    start, end = (back(change, claim.article, place) for place in (claim.start, claim.end))
    if change.claim:
        return start == change.claim.start
    return start <= change.end + BEHIND and change.start < end


def _of_error(new: list[Finding]) -> Outcome:
    if any(finding.kind in LOUD or finding.rule == "stale" for finding in new):
        return Outcome.FOUND
    return Outcome.OTHER if new else Outcome.MISSED


def _of_silent(new: list[Finding]) -> Outcome:
    if not new:
        return Outcome.STILL
    notes = all(finding.kind is Kind.REFINES for finding in new)
    return Outcome.NOTED if notes else Outcome.ALARM


def _stays(claim: Claim) -> tuple[str, int]:
    return claim.article, claim.start


def _links(finding: Finding, home: Callable[[Claim], tuple[str, int]]) -> set[Link]:
    """The pairs of unlike claims that a finding holds against each other."""
    if not finding.claims:  # of an article that cannot be read
        return set()
    head, *others = finding.claims
    pairs = combinations(finding.claims, 2)
    if finding.kind is Kind.UPDATES:  # the figures that are overtaken are not held together
        pairs = ((head, other) for other in others)
    unlike = [pair for pair in pairs if not same_as_written(*pair)]
    if not others:
        unlike = [(head, head)]
    ends = (sorted(map(home, pair)) for pair in unlike)
    return {(finding.kind, first, second) for first, second in ends}
