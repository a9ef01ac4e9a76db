"""Broken arithmetic: figures that cannot be right, alone or beside others of their article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b

from checker.findings.arithmetic.age import ages
from checker.findings.arithmetic.broken import Broken
from checker.findings.arithmetic.change import changes
from checker.findings.arithmetic.currency import currencies
from checker.findings.arithmetic.held_across import held_across
from checker.findings.arithmetic.part_whole import parts
from checker.findings.arithmetic.partition import partitions
from checker.findings.arithmetic.percentage import percentages
from checker.findings.arithmetic.seats import seats
from checker.findings.arithmetic.shares import shares
from checker.findings.arithmetic.since import tenures
from checker.findings.arithmetic.span import durations
from checker.findings.arithmetic.toll_share import toll_shares
from checker.findings.arithmetic.total import totals
from checker.findings.arithmetic.weekday import weekdays
from checker.findings.date_slips import slipped
from checker.findings.digit_slips import miswritten
from checker.findings.messages import why
from checker.findings.rules import judgement
from checker.records import Claim, Fact, Finding, Kind

__all__ = ["CHECKS", "reckoned"]

Check = Callable[[Sequence[Sequence[Claim]]], Iterator[Broken]]

# each takes the claims of a story sentence by sentence, in the order of their articles
CHECKS: tuple[Check, ...] = (
    weekdays,
    parts,
    totals,
    held_across,
    partitions,
    percentages,
    toll_shares,
    changes,
    shares,
    seats,
    ages,
    tenures,
    currencies,
    durations,
)


def reckoned(facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """What the figures of one story break, each set of figures told once."""
    fact_of = {claim.id: fact.id for fact in facts for claim in fact.claims}
    claims = sorted((c for fact in facts for c in fact.claims), key=lambda c: (c.article, c.start))
    sentences = _by_sentence(claims)
    found = {
        frozenset(claim.id for claim in broken.claims): broken
        for check in reversed(CHECKS)
        for broken in check(sentences)
    }
    told = sorted(found.values(), key=_place)
    broken = tuple(_finding(broken, fact_of[broken.claims[0].id]) for broken in told)
    return (*broken, *slipped(facts), *miswritten(facts))


def _by_sentence(claims: Iterable[Claim]) -> list[list[Claim]]:
    groups: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        groups[claim.article, claim.start - claim.offset].append(claim)
    return list(groups.values())


def _place(broken: Broken) -> tuple[str, int, str]:
    first = broken.claims[0]
    return first.article, first.start, broken.rule


def _finding(broken: Broken, fact: str) -> Finding:
    parts = [broken.rule, *(f"{c.article} {c.measure} {c.quote}" for c in broken.claims)]
    return Finding(
        id=blake2b("\0".join(parts).encode(), digest_size=8).hexdigest(),
        kind=Kind.INCONSISTENT,
        rule=broken.rule,
        level=judgement().level[Kind.INCONSISTENT],
        confidence=judgement().sure[broken.rule],
        message=broken.message,
        reason=why(broken.rule, broken.claims[0]),
        fact=fact,
        claims=broken.claims,
    )
