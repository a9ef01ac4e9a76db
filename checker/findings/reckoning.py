"""Broken arithmetic: figures that cannot be right, alone or beside others of their sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import pairwise

from checker.claims.parts_said import says_part
from checker.facts.names import same_name
from checker.findings.messages import shares_message, weekday_message, whole_message, why
from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.findings.weekdays import wrong_weekday
from checker.records import Claim, Fact, Finding, Kind, Status
from checker.rulebook import measures

__all__ = ["reckoned"]

FULL = 100.0  # percent of a contest


def reckoned(facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """Wrong weekdays, parts above their whole and shares over 100 of the facts of one story."""
    fact_of = {claim.id: fact.id for fact in facts for claim in fact.claims}
    claims = sorted((c for fact in facts for c in fact.claims), key=lambda c: (c.article, c.start))
    sentences = _by_sentence(claims)
    found = [*_weekdays(claims), *_parts(sentences), *_shares(sentences)]
    return tuple(replace(finding, fact=fact_of[finding.claims[0].id]) for finding in found)


def _by_sentence(claims: Iterable[Claim]) -> list[list[Claim]]:
    groups: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.article, claim.start - claim.offset].append(claim)
    return list(groups.values())


def _weekdays(claims: Iterable[Claim]) -> Iterator[Finding]:
    """« mardi 9 août 2020 », which was a Sunday."""
    for claim in claims:
        if told := wrong_weekday(claim):
            yield _finding("weekday", [claim], weekday_message(claim, told))


def _parts(sentences: Iterable[Sequence[Claim]]) -> Iterator[Finding]:
    """« 12 blessés, dont 15 enfants »: more than the whole that the sentence tells."""
    for claims in sentences:
        for whole, part in pairwise(claims):
            if _is_whole_of(whole, part) and as_read(part).low > as_read(whole).high:
                yield _finding("part-whole", [part, whole], whole_message(part, whole))


def _is_whole_of(whole: Claim, part: Claim) -> bool:
    same = (part.measure, part.unit, part.status, part.previous, part.period)
    alike = same == (whole.measure, whole.unit, whole.status, whole.previous, whole.period)
    between = part.context[whole.offset + len(whole.quote) : part.offset]
    counted = measures()[part.measure].people and not (whole.increment or part.increment)
    return alike and counted and says_part(between, part.rule[:2]) and _asserted(part)


def _shares(sentences: Iterable[Sequence[Claim]]) -> Iterator[Finding]:
    """« 55 % pour l'un, 52 % pour l'autre »: more than there is."""
    for claims in sentences:
        own = [c for c in claims if measures()[c.measure].whole and c.subject and _asserted(c)]
        own = [claim for claim in own if not claim.previous and claim.unit == "percent"]
        if _is_one_contest(own):
            least = sum(claim.value.low - claim.value.resolution / 2 for claim in own)
            if least > FULL:
                yield _finding("shares", own, shares_message(own))


def _is_one_contest(claims: Sequence[Claim]) -> bool:
    scopes = {(c.measure, c.place, c.period, c.subset) for c in claims}
    pairs = [(a, b) for i, a in enumerate(claims) for b in claims[i + 1 :]]
    return (
        len(scopes) == 1
        and bool(pairs)
        and not any(same_name(a.subject, b.subject) for a, b in pairs)
    )


def _asserted(claim: Claim) -> bool:
    return claim.status is Status.ASSERTED


def _finding(rule: str, claims: Sequence[Claim], message: str) -> Finding:
    parts = [rule, *(f"{c.article} {c.measure} {c.quote}" for c in claims)]
    return Finding(
        id=blake2b("\0".join(parts).encode(), digest_size=8).hexdigest(),
        kind=Kind.INCONSISTENT,
        rule=rule,
        level=judgement().level[Kind.INCONSISTENT],
        confidence=judgement().sure[rule],
        message=message,
        reason=why(rule, claims[0]),
        fact="",
        claims=tuple(claims),
    )
