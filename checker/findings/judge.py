"""A fact becomes findings: one for each disagreement, however many claims take part in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import combinations, islice

from checker.facts.times import time_of
from checker.findings.alike import Alike
from checker.findings.event_days import with_known_times
from checker.findings.ladder import BY_SOURCE, Verdict, are_camps, decide
from checker.findings.messages import message, reason
from checker.findings.order import ordered
from checker.findings.reading import may_be_one
from checker.findings.rival_counts import (
    are_of_one_camp,
    have_other_rivals,
    replaces_nothing,
)
from checker.findings.rules import RULES, judgement
from checker.findings.sides import Side, Told, sides_of, voices
from checker.findings.sureness import Fits, confidence, fits_of, is_sure
from checker.findings.swapped import is_swapped
from checker.measures import measures
from checker.records import Claim, Fact, Finding, Kind, Status

__all__ = ["compared", "findings_of"]

VERDICTS = {
    Kind.CONFLICTS: Verdict.CONFLICTS,
    Kind.UPDATES: Verdict.UPDATES,
    Kind.DISPUTES: Verdict.DISPUTES,
    Kind.REFINES: Verdict.REFINES,
}


def findings_of(fact: Fact) -> tuple[Finding, ...]:
    """Updates in a chain for each camp, a refinement, a dispute or conflict for each two values."""
    dated = with_known_times(fact)
    sides = sides_of(dated.claims)
    if len(sides) < 2:
        return ()
    fits = fits_of(dated)
    alike = Alike(dated.claims)
    told = [_surest(_compared(alike, fits, a, b), alike) for a, b in combinations(sides, 2)]
    sure = {
        kind: [t for t in told if t.decision.verdict == verdict and is_sure(t, kind)]
        for kind, verdict in VERDICTS.items()
    }
    open_ones = [t for t in sure[Kind.CONFLICTS] if not _is_put_right(fact, t)]
    conflicts = _nearest(_not_taken_back(fact, open_ones))
    odd = {t.newer[0].id for t in conflicts}
    doubted = _doubted(conflicts)
    updates = (t for t in sure[Kind.UPDATES] if t.newer[0].id not in odd and not _crosses(t, dated))
    chain = [t for t in updates if not {t.newer[0].id, t.older[0].id} & doubted]
    found = [_finding(fact, Kind.CONFLICTS, [t]) for t in conflicts]
    found.extend(_chain(fact, row) for row in _by_camp(chain))
    found.extend(_finding(fact, Kind.DISPUTES, [t]) for t in _matched(dated, sure[Kind.DISPUTES]))
    if not chain and sure[Kind.REFINES]:
        found.append(_finding(fact, Kind.REFINES, sure[Kind.REFINES]))
    return tuple(found)


def _matched(fact: Fact, disputes: Iterable[Told]) -> list[Told]:
    """The disputes but those over counts of a crowd that have other rivals beside them."""

    def fit(told: Told) -> bool:
        return not are_of_one_camp(told) and not have_other_rivals(told, fact.claims)

    return [t for t in disputes if not _is_counted(t.newer) or fit(t)]


def _crosses(told: Told, fact: Fact) -> bool:
    """True for an update of a crowd from one camp's count to the other's."""
    return _is_counted(told.newer) and replaces_nothing(told, fact.claims)


def _not_taken_back(fact: Fact, conflicts: Iterable[Told]) -> list[Told]:
    """The conflicts but those of a figure with other articles that its own article takes back.

    "The mayor says 42; the county puts it right: 39, not 42" holds nothing against the 41 of the
    next day.
    """
    denied = {(c.article, c.value.low) for c in fact.claims if c.status is Status.NEGATED}

    def holds(side: Side, other: Side) -> bool:
        back = all((claim.article, claim.value.low) in denied for claim in side)
        return not back or bool({c.article for c in side} & {c.article for c in other})

    return [t for t in conflicts if holds(t.newer, t.older) and holds(t.older, t.newer)]


def _is_put_right(fact: Fact, told: Told) -> bool:
    """True where somebody lowered the older figure before the newer one was told.

    "The toll is cut from 43 to 40", then 41: the 41 goes on from the 40.
    """
    newer, older = told.newer[0], told.older[0]
    lowered = (c for c in fact.claims if c.revised and not c.previous)
    return any(
        c.value.low <= newer.value.low < older.value.low
        and c.article not in (newer.article, older.article)
        and time_of(older) <= time_of(c) <= time_of(newer)
        for c in lowered
    )


def _doubted(conflicts: Iterable[Told]) -> set[str]:
    """Both figures of each slip of the pen: what a third one says of either is left untold.

    A toll goes on rising all the same.
    """
    slips = [t for t in conflicts if is_swapped(t.newer[0], t.older[0])]
    fixed = [t for t in slips if measures()[t.newer[0].measure].moves != "rises"]
    return {side[0].id for t in fixed for side in (t.newer, t.older)}


def _nearest(conflicts: Sequence[Told]) -> list[Told]:
    """Of the conflicts of one value with several earlier ones, that with the last of them.

    A figure that breaks a rising toll is told once, against the figure that it follows.
    """
    by_newer: dict[str, Told] = {}
    for told in conflicts:
        known = by_newer.get(told.newer[0].id)
        if known is None or time_of(known.older[0]) < time_of(told.older[0]):
            by_newer[told.newer[0].id] = told
    return list(by_newer.values())


def compared(fact: Fact, fits: Fits, left: Side, right: Side) -> Told:
    """The decision for two values of a fact: the gravest on the claims that best stand for them."""
    return _compared(Alike(fact.claims), fits, left, right)


def _compared(alike: Alike, fits: Fits, left: Side, right: Side) -> Told:
    pairs = [
        ordered(alike, alike.named(here, left), alike.named(there, right))
        for here, there in (*voices(left, right), *_camps(left, right))
    ]
    made = [(pair, decide(pair)) for pair in pairs]
    graver = (told for told in made if told[1].verdict is Verdict.CONFLICTS)
    split = (told for told in made if told[1].step == BY_SOURCE) if _is_counted(left) else ()
    pair, decision = next(graver, next(iter(split), made[0]))
    older, newer = (left, right) if pair.earlier.id in {c.id for c in left} else (right, left)
    known = decision.verdict is Verdict.CONFLICTS and bool(alike.told_before(newer[0]))
    return Told(newer, older, decision, confidence(fits, newer, older), known)


def _surest(told: Told, alike: Alike) -> Told:
    """The same; a conflict that is too unsure gives way to what came first of both values.

    Where a late text gives the 12 of the morning again, 40 still took the place of 12.
    """
    if told.decision.verdict is not Verdict.CONFLICTS or is_sure(told, Kind.CONFLICTS):
        return told
    older, newer = sorted((told.newer, told.older), key=lambda side: time_of(side[0]))
    first = decide(ordered(alike, alike.named(older[0], older), alike.named(newer[0], newer)))
    moved = first.verdict is Verdict.UPDATES
    return replace(told, newer=newer, older=older, decision=first, known=False) if moved else told


def _camps(left: Side, right: Side) -> Iterator[tuple[Claim, Claim]]:
    """The first claims of two camps that give two values of one crowd, whoever leaves them out."""
    if _is_counted(left):
        pairs = ((here, there) for here in left for there in right)
        yield from islice((pair for pair in pairs if are_camps(*pair)), 1)


def _is_counted(side: Side) -> bool:
    """True for people who gather: each camp has its own count of them."""
    measure = measures()[side[0].measure]
    return measure.plain and measure.spans == "day"


def _by_camp(chain: list[Told]) -> list[list[Told]]:
    """The updates in rows: of a crowd each camp has its own, which no other camp's figure is in."""
    rows: list[list[Told]] = []
    for told in chain:
        ends = {told.newer[0].id, told.older[0].id}
        near = [row for row in rows if not _is_counted(told.newer) or ends & _values(row)]
        rows = [row for row in rows if row not in near] + [[*(t for r in near for t in r), told]]
    return rows


def _values(row: Sequence[Told]) -> set[str]:
    return {side[0].id for told in row for side in (told.newer, told.older)}


def _chain(fact: Fact, chain: list[Told]) -> Finding:
    """All values that were overtaken, under the newest one and those that may be the same.

    « 1 742 » says more than « plus de 1 700 », whichever came last; but what was overtaken is never
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


def _finding(fact: Fact, kind: Kind, told: list[Told], *, first: tuple[Claim, ...] = ()) -> Finding:
    claims = _unique(
        [*first, *(c for t in told for c in t.newer), *(c for t in told for c in t.older)]
    )
    if kind is Kind.UPDATES:
        head = [c for c in claims if c in first]
        rest = sorted((c for c in claims if c not in first), key=time_of, reverse=True)
        claims = [*head, *rest]
    written = {claim.id: claim for claim in fact.claims}
    claims = [written[claim.id] for claim in claims]
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
