"""A fact becomes findings: one for each disagreement, however many claims take part in it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from itertools import combinations, product

from checker.facts.names import same_name
from checker.facts.times import time_of
from checker.facts.weights import weights
from checker.findings.ladder import Decision, Verdict, decide
from checker.findings.messages import message, reason
from checker.findings.order import ordered
from checker.findings.reading import as_read, may_be_one, same_as_written
from checker.findings.rules import RULES, judgement
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import Claim, Fact, Finding, Kind

__all__ = ["findings_of"]

VERDICTS = {
    Kind.CONFLICTS: Verdict.CONFLICTS,
    Kind.UPDATES: Verdict.UPDATES,
    Kind.DISPUTES: Verdict.DISPUTES,
    Kind.REFINES: Verdict.REFINES,
}


@dataclass(frozen=True, slots=True)
class _Told:
    """Two groups of claims that each give one value, and what they are to each other."""

    newer: tuple[Claim, ...]
    older: tuple[Claim, ...]
    decision: Decision
    confidence: float


def findings_of(fact: Fact) -> tuple[Finding, ...]:
    """One chain of updates, one refinement, and a dispute or conflict for each pair of values."""
    told = [_compared(fact, a, b) for a, b in combinations(_values(fact.claims), 2)]
    sure = {kind: [t for t in told if _is_sure(t, kind)] for kind in VERDICTS}
    conflicts = _nearest(sure[Kind.CONFLICTS])
    odd = {t.newer[0].id for t in conflicts}
    chain = [t for t in sure[Kind.UPDATES] if t.newer[0].id not in odd]
    found = [_finding(fact, Kind.CONFLICTS, [t]) for t in conflicts]
    found.extend([_chain(fact, chain)] if chain else [])
    found.extend(_finding(fact, Kind.DISPUTES, [t]) for t in sure[Kind.DISPUTES])
    if not chain and sure[Kind.REFINES]:
        found.append(_finding(fact, Kind.REFINES, sure[Kind.REFINES]))
    return tuple(found)


def _is_sure(told: _Told, kind: Kind) -> bool:
    """True when a comparison gave this kind and is sure enough to be told.

    A toll that collapses must be surer: more likely the lower figure is of another scope.
    """
    if told.decision.verdict != VERDICTS[kind]:
        return False
    rules = judgement()
    least = rules.least[kind]
    if told.newer[0].measure in weights().prior.loose_measures:
        least = max(least, rules.many.least_far if _is_far(told) else rules.many.least)
    if kind is Kind.CONFLICTS and measures()[told.newer[0].measure].moves == "rises":
        low, high = sorted(as_read(side[0]).high for side in (told.newer, told.older))
        least = max(least, rules.margin.least_far) if low < rules.margin.far * high else least
    if kind is Kind.CONFLICTS and set(told.newer[0].subset.split()) & set(rules.states.by_hospital):
        least = max(least, rules.states.least)
    return told.confidence >= least


def _is_far(told: _Told) -> bool:
    """True for two figures with months between them, which the text need not mean as one."""
    days = [ordinal(side[0].as_of) for side in (told.newer, told.older)]
    updates = told.decision.verdict == Verdict.UPDATES
    return updates and all(days) and abs(days[0] - days[1]) > judgement().many.far


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
    """The decision for two values, made on the claims that best stand for them."""
    pair = ordered(fact.claims, *_voices(left, right))
    older, newer = (left, right) if pair.earlier.id in {c.id for c in left} else (right, left)
    return _Told(newer, older, decide(pair), _confidence(fact, newer, older))


def _voices(left: tuple[Claim, ...], right: tuple[Claim, ...]) -> tuple[Claim, Claim]:
    """The claims that stand for two values: what one source says of both, else the first ones.

    One article that gives both values may mean two things, so the first ones come from two
    articles where there are two; they speak with the source that any article gives their value.
    """
    pairs = sorted(product(range(len(left)), range(len(right))), key=lambda ij: (sum(ij), ij))
    for i, j in pairs:
        here, there = left[i].attribution, right[j].attribution
        if here and there and same_name(here, there):
            return left[i], right[j]
    apart = ((i, j) for i, j in pairs if left[i].article != right[j].article)
    i, j = next(apart, (0, 0))
    return _voice(left[i], left), _voice(right[j], right)


def _voice(claim: Claim, side: tuple[Claim, ...]) -> Claim:
    """The claim with the source that any article gives its value."""
    if claim.attribution:
        return claim
    named = next((other for other in side if other.attribution), claim)
    return replace(claim, attribution=named.attribution, authority=named.authority)


def _confidence(fact: Fact, newer: tuple[Claim, ...], older: tuple[Claim, ...]) -> float:
    """How likely two values are about one thing, 0 to 1: by the side that fits the fact less."""
    score_of = dict(zip((claim.id for claim in fact.claims), fact.scores, strict=True))
    least = min(max(score_of[claim.id] for claim in side) for side in (newer, older))
    odds: float = 2.0 ** min(least, 50.0)
    return round(1 - 1 / (1 + odds), 3)


def _chain(fact: Fact, chain: list[_Told]) -> Finding:
    """All values that were overtaken, under the newest one and those that may be the same.

    « 1 723 » says more than « plus de 1 700 », whichever came last; but what was overtaken is never
    the newest: behind 17 comes "at least 16", not 16.
    """
    overtaken = {told.older[0].id for told in chain}
    newest = [told.newer for told in chain if told.newer[0].id not in overtaken]
    first = max(newest or [told.newer for told in chain], key=lambda group: time_of(group[0]))
    groups = {group[0].id: group for told in chain for group in (told.newer, told.older)}
    current = [g for g in groups.values() if g is first or g[0].id not in overtaken]
    alike = [group for group in current if may_be_one(group[0], first[0])]
    head = sorted(alike, key=lambda g: (not g[0].value.is_exact, g is not first, g[0].article))
    return _finding(fact, Kind.UPDATES, chain, first=tuple(c for g in head for c in g))


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
        confidence=max(t.confidence for t in told),
        message=message(kind, fact, claims),
        reason=reason(told[0].decision.reason, claims[0]),
        fact=fact.id,
        claims=tuple(claims),
    )


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
