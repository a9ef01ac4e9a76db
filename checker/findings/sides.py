"""The values of a fact, each with the claims that give it, and who speaks for two of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.facts.names import same_name
from checker.facts.times import time_of
from checker.findings.ladder import Decision
from checker.findings.reading import same_as_written
from checker.records import Claim

__all__ = ["Side", "Told", "sides_of", "voices"]

Side = tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Two groups of claims that each give one value, and what they are to each other."""

    newer: Side
    older: Side
    decision: Decision
    confidence: float
    known: bool = False  # others had told the newer figure before


def sides_of(claims: Sequence[Claim]) -> list[Side]:
    """The claims in groups of one value from one kind of source, in the order of their first."""
    groups: list[list[Claim]] = []
    for claim in claims:
        for group in groups:
            if _one_value(group[0], claim):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return [tuple(group) for group in groups]


def _one_value(left: Claim, right: Claim) -> bool:
    alike = left.value == right.value or same_as_written(left, right)
    return (
        alike
        and left.unit == right.unit
        and left.status == right.status
        and (left.authority == right.authority or not (left.authority and right.authority))
    )


def voices(left: Side, right: Side) -> list[tuple[Claim, Claim]]:
    """The pairs of claims that may stand for two values, the best one first.

    What one source says of both, else the value that came up later against the other as it was
    just then, and as it was told at the same time. One article that gives both values may mean two
    things, so they come from two articles where there are two; they speak with the source that any
    article gives their value.
    """
    if time_of(right[0]) < time_of(left[0]):
        return [(there, here) for here, there in voices(right, left)]
    pairs = [(here, there) for there in right for here in _by_nearness(left, there)]
    apart = [(here, there) for here, there in pairs if here.article != there.article]
    shared = [pair for pair in (*apart, *pairs) if _is_one_source(*pair)][:1]
    first = (apart or pairs)[0]
    beside = [pair for pair in apart if pair[1] is first[1] and _is_one_time(*pair)][:1]
    best = shared or [first, *beside]
    return [(_voice(here, left), _voice(there, right)) for here, there in best]


def _by_nearness(side: Side, claim: Claim) -> list[Claim]:
    """The claims of a side: those before a claim, the last one first, then the others."""
    before = [other for other in side if time_of(other)[0] < time_of(claim)[0]]
    return [*reversed(before), *(other for other in side if other not in before)]


def _is_one_time(left: Claim, right: Claim) -> bool:
    return time_of(left)[0] == time_of(right)[0]


def _is_one_source(left: Claim, right: Claim) -> bool:
    here, there = left.attribution, right.attribution
    return bool(here and there) and same_name(here, there)


def _voice(claim: Claim, side: Side) -> Claim:
    """The claim with the source that any article gives its value."""
    if claim.attribution:
        return claim
    named = next((other for other in side if other.attribution), claim)
    return replace(claim, attribution=named.attribution, authority=named.authority)
