"""The state of each fact, from the findings about it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum

from checker.records import Fact, Kind
from checker.report import Report

__all__ = ["State", "states"]


class State(StrEnum):
    """What may be said of all claims of a fact together."""

    ALONE = "alone"  # said once
    AGREES = "agrees"
    REFINED = "refined"
    UPDATED = "updated"
    DISPUTED = "disputed"
    IN_CONFLICT = "in_conflict"


# The gravest first: a fact with an update and a conflict is in conflict.
_STATES = {
    Kind.CONFLICTS: State.IN_CONFLICT,
    Kind.INCONSISTENT: State.IN_CONFLICT,
    Kind.DISPUTES: State.DISPUTED,
    Kind.UPDATES: State.UPDATED,
    Kind.REFINES: State.REFINED,
}


def states(report: Report) -> dict[str, State]:
    """The state of every fact by its id: that of the gravest finding about it or its claims."""
    kinds = _kinds(report)
    return {fact.id: _state(fact, kinds) for fact in report.facts}


def _kinds(report: Report) -> Mapping[str, set[Kind]]:
    """The kinds of findings about each fact."""
    fact_of = {claim.id: fact.id for fact in report.facts for claim in fact.claims}
    kinds: defaultdict[str, set[Kind]] = defaultdict(set)
    for finding in report.findings:
        for fact in {finding.fact, *(fact_of.get(claim.id, "") for claim in finding.claims)}:
            kinds[fact].add(finding.kind)
    return kinds


def _state(fact: Fact, kinds: Mapping[str, set[Kind]]) -> State:
    own = kinds.get(fact.id, set())
    otherwise = State.AGREES if len(fact.claims) > 1 else State.ALONE
    return next((state for kind, state in _STATES.items() if kind in own), otherwise)
