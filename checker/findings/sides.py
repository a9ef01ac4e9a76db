"""The values of a fact, each with the claims that give it, and who speaks for two of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from checker.facts.names import same_name
from checker.facts.times import time_of
from checker.findings.ladder import Decision
from checker.findings.reading import same_as_written
from checker.records import Claim

__all__ = ["Side", "Told", "sides_of", "voices"]

Side = tuple[Claim, ...]
Voices = tuple[Claim, Claim]  # one claim for each of two values


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


def voices(left: Side, right: Side) -> list[Voices]:
    """The pairs of claims that may stand for two values, the best one first.

    What one source says of both, else the value that came up later against the other as it was
    just then, and as it was told at the same time. One article that gives both values may mean two
    things, so they come from two articles where there are two.
    """
    if time_of(right[0]) < time_of(left[0]):
        return [(there, here) for here, there in voices(right, left)]
    apart = (pair for pair in _pairs(left, right) if _is_apart(*pair))
    first = next(apart, None) or next(_pairs(left, right))
    return _best(first, left, right)


def _best(first: Voices, left: Side, right: Side) -> list[Voices]:
    """What one source says of both, else the first pair and the one of the same time."""
    if shared := _of_one_source(left, right):
        return [shared]
    there = first[1]
    beside = (h for h in _by_nearness(left, there) if _is_apart(h, there))
    same = next((h for h in beside if _is_one_time(h, there)), None)
    return [first, (same, there)] if same else [first]


def _of_one_source(left: Side, right: Side) -> Voices | None:
    """The first two claims of one source, of two articles where there are such."""
    names = product({c.attribution for c in left}, {c.attribution for c in right})
    if not any(here and there and same_name(here, there) for here, there in names):
        return None
    told = [pair for pair in _pairs(left, right) if _is_one_source(*pair)]
    return next((pair for pair in told if _is_apart(*pair)), told[0])


def _pairs(left: Side, right: Side) -> Iterator[Voices]:
    return ((here, there) for there in right for here in _by_nearness(left, there))


def _by_nearness(side: Side, claim: Claim) -> list[Claim]:
    """The claims of a side: those before a claim, the last one first, then the others."""
    now = time_of(claim)[0]
    before: list[Claim] = []
    after: list[Claim] = []
    for other in side:
        (before if time_of(other)[0] < now else after).append(other)
    return [*reversed(before), *after]


def _is_apart(left: Claim, right: Claim) -> bool:
    return left.article != right.article


def _is_one_time(left: Claim, right: Claim) -> bool:
    return time_of(left)[0] == time_of(right)[0]


def _is_one_source(left: Claim, right: Claim) -> bool:
    here, there = left.attribution, right.attribution
    return bool(here and there) and same_name(here, there)
