"""A fact becomes findings: one for each disagreement, however many claims take part in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import combinations

from checker.facts.times import time_of
from checker.findings.ladder import Decision, Verdict, decide
from checker.findings.messages import message, reason
from checker.findings.order import ordered
from checker.findings.reading import as_read, same_as_written
from checker.findings.rules import judgement
from checker.records import Claim, Fact, Finding, Kind
from checker.rulebook import measures

__all__ = ["findings_of"]

RULES = {
    Kind.CONFLICTS: "conflict",
    Kind.UPDATES: "update",
    Kind.DISPUTES: "dispute",
    Kind.REFINES: "refinement",
}


@dataclass(frozen=True, slots=True)
class _Told:
    """Two groups of claims that each give one value, and what they are to each other."""

    newer: tuple[Claim, ...]
    older: tuple[Claim, ...]
    decision: Decision


def findings_of(fact: Fact) -> tuple[Finding, ...]:
    """One chain of updates, one refinement, and a dispute or conflict for each pair of values."""
    told = [_compared(fact, a, b) for a, b in combinations(_values(fact.claims), 2)]
    by_verdict = {v: [t for t in told if t.decision.verdict is v] for v in Verdict}
    found = [_finding(fact, Kind.CONFLICTS, [t]) for t in _nearest(by_verdict[Verdict.CONFLICTS])]
    odd = {told.newer[0].id for told in by_verdict[Verdict.CONFLICTS]}
    chain = [told for told in by_verdict[Verdict.UPDATES] if told.newer[0].id not in odd]
    if chain:
        found.append(_chain(fact, chain))
    found.extend(_finding(fact, Kind.DISPUTES, [t]) for t in by_verdict[Verdict.DISPUTES])
    if not chain and (refined := by_verdict[Verdict.REFINES]):
        found.append(_finding(fact, Kind.REFINES, refined))
    return tuple(finding for finding in found if _is_sure(finding))


def _is_sure(finding: Finding) -> bool:
    """True when the finding is sure enough to be told; a toll that collapses must be surer."""
    rules = judgement()
    least = rules.least[finding.kind]
    if finding.kind is Kind.CONFLICTS and measures()[finding.claims[0].measure].moves == "rises":
        values = [as_read(claim).high for claim in finding.claims]
        least = (
            max(least, rules.margin.least_far)
            if min(values) < rules.margin.far * max(values)
            else least
        )
    return finding.confidence >= least


def _nearest(conflicts: Sequence[_Told]) -> list[_Told]:
    """Of the conflicts of one value with several earlier ones, that with the last of them.

    A figure that breaks a rising toll is told once, against the figure that it follows.
    """
    by_newer: dict[str, _Told] = {}
    for told in conflicts:
        known = by_newer.get(told.newer[0].id)
        if known is None or time_of(known.older[0]) < time_of(told.older[0]):
            by_newer[told.newer[0].id] = told
    return list(by_newer.values())


def _values(claims: Sequence[Claim]) -> list[tuple[Claim, ...]]:
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


def _compared(fact: Fact, left: tuple[Claim, ...], right: tuple[Claim, ...]) -> _Told:
    """The decision for two values, made on their first claims in time."""
    pair = ordered(fact.claims, left[0], right[0])
    older, newer = (left, right) if pair.earlier is left[0] else (right, left)
    return _Told(newer, older, decide(pair))


def _chain(fact: Fact, chain: list[_Told]) -> Finding:
    """All values that were overtaken, under the newest one."""
    overtaken = {told.older[0].id for told in chain}
    newest = [told.newer for told in chain if told.newer[0].id not in overtaken]
    first = max(newest or [told.newer for told in chain], key=lambda group: time_of(group[0]))
    return _finding(fact, Kind.UPDATES, chain, first=first)


def _finding(
    fact: Fact, kind: Kind, told: list[_Told], *, first: tuple[Claim, ...] = ()
) -> Finding:
    claims = _unique(
        [*first, *(c for t in told for c in t.newer), *(c for t in told for c in t.older)]
    )
    if kind is Kind.UPDATES:
        head = [c for c in claims if c in first]
        rest = sorted((c for c in claims if c not in first), key=time_of, reverse=True)
        claims = [*head, *rest]
    return Finding(
        id=_fingerprint(fact, kind, claims),
        kind=kind,
        rule=RULES[kind],
        level=judgement().level[kind],
        confidence=_confidence(fact, claims),
        message=message(kind, fact, claims),
        reason=reason(told[0].decision.reason, claims[0]),
        fact=fact.id,
        claims=tuple(claims),
    )


def _confidence(fact: Fact, claims: Sequence[Claim]) -> float:
    """How likely the first claim and the best of the others are about one thing, 0 to 1."""
    score_of = dict(zip((claim.id for claim in fact.claims), fact.scores, strict=True))
    first, *others = (score_of[claim.id] for claim in claims)
    least = min(first, max(others))
    odds: float = 2.0 ** min(least, 50.0)
    return round(1 - 1 / (1 + odds), 3)


def _unique(claims: Iterable[Claim]) -> list[Claim]:
    return list({claim.id: claim for claim in claims}.values())


def _fingerprint(fact: Fact, kind: Kind, claims: Sequence[Claim]) -> str:
    """The same as long as kind, measure, subject, scope, articles and values are."""
    scope = claims[0]
    parts = [kind, fact.measure, fact.subject, scope.place, scope.period, scope.subset]
    parts += sorted(
        f"{c.article} {v.low!r} {v.high!r} {v.low_open} {v.high_open} {c.unit}"
        for c in claims
        for v in (c.value,)
    )
    return blake2b("\0".join(parts).encode(), digest_size=8).hexdigest()
