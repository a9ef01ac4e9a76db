"""Figures of one story with two digits the other way round, which stand in no fact together.

So few are so by chance that it tells of one thing where the scope alone would not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from math import inf

from checker.facts.evidence import explain
from checker.facts.parts import narrow
from checker.facts.unit_sizes import family_of
from checker.findings.alike import Alike
from checker.findings.evident import are_swapped
from checker.findings.judge import findings_of
from checker.findings.ladder import Verdict, decide
from checker.findings.order import ordered
from checker.findings.slips import conflict
from checker.findings.swapped import FEWEST, digits_of, swap
from checker.records import Claim, Fact, Finding, Kind, Status

__all__ = ["digit_slips", "miswritten"]

UNSAID = ("", "part")  # subsets of which nothing is told that could not be meant of the other


def miswritten(facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """A conflict for each slip in the digits of one story, but for those that its facts tell."""
    fact_of = {claim.id: fact for fact in facts for claim in fact.claims}
    told: dict[str, tuple[Finding, ...]] = {}  # by the first claims of facts, where asked for
    claims = sorted(
        (claim for fact in facts for claim in fact.claims),
        key=lambda claim: (claim.article, claim.start),
    )
    return tuple(
        conflict(odd, others, fact_of[odd.id])
        for odd, *others in digit_slips(claims)
        if not _is_told(odd, others, fact_of[odd.id], told)
    )


def _is_told(
    odd: Claim, others: Sequence[Claim], fact: Fact, told: dict[str, tuple[Finding, ...]]
) -> bool:
    """True where the fact of a figure already holds it against one of the others."""
    if not any(claim in fact.claims for claim in others):
        return False
    first = fact.claims[0].id
    if first not in told:
        told[first] = findings_of(fact)
    found = (f for f in told[first] if f.kind is not Kind.REFINES and odd in f.claims)
    return any(
        claim in finding.claims
        for finding in found
        for claim in others
        if finding.kind is not Kind.UPDATES or finding.claims[0] in (odd, claim)
    )


def digit_slips(claims: Iterable[Claim]) -> Iterator[tuple[Claim, ...]]:
    """Claims of one story, the one that is likely wrong first, then those of the other figure."""
    by_kind: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _is_plain(claim):
            by_kind[claim.measure, family_of(claim.unit)].append(claim)
    for told in by_kind.values():
        by_digits: dict[str, list[Claim]] = defaultdict(list)
        for claim in told:
            by_digits[digits_of(claim)].append(claim)
        for left, right in combinations(sorted(by_digits), 2):
            if swap(left, right):
                yield from _slip(by_digits[left], by_digits[right])


def _is_plain(claim: Claim) -> bool:
    """True for a figure in digits that its article tells as so."""
    told = claim.status is Status.ASSERTED and not claim.increment
    return told and claim.unit not in ("date", "time") and len(digits_of(claim)) >= FEWEST


def _slip(left: Sequence[Claim], right: Sequence[Claim]) -> Iterator[tuple[Claim, ...]]:
    """The two figures, where no article gives both and some pair may be of one thing."""
    if {c.article for c in left} & {c.article for c in right}:
        return
    pairs = [(a, b) for a in left for b in right if _is_one(a, b)]
    if pairs:
        ours, theirs = ({c.id for c in side} for side in zip(*pairs, strict=True))
        here = tuple(c for c in left if c.id in ours)
        there = tuple(c for c in right if c.id in theirs)
        few, many = sorted((here, there), key=lambda side: len({c.article for c in side}))
        yield (*few, *many)


def _is_one(left: Claim, right: Claim) -> bool:
    """True where scale and scope may be one, and neither time nor sources explain the two."""
    if narrow(left.place) != narrow(right.place) or not are_swapped(left, right):
        return False
    vetoes = {e.name for e in explain(left, right) if e.weight == -inf}
    unsaid = left.subset in UNSAID or right.subset in UNSAID
    scoped = not vetoes or (vetoes == {"subset"} and unsaid)
    pair = ordered(Alike((left, right)), left, right)
    return scoped and decide(pair).verdict is Verdict.CONFLICTS
