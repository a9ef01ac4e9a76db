"""Days of one event that are a day or two apart: « le scrutin du 9 août », « celui du 10 août ».

A day is the name of its date, so that claims of two days never stand in one fact; what tells that
one of them is wrong is the event that both stand beside.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from checker.claims.speech import events_of
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import (
    Stretch,
    after,
    before,
    language_of,
    sentence_of,
)
from checker.findings.judge import findings_of
from checker.findings.rules import judgement
from checker.findings.slips import conflict
from checker.findings.weekdays import names_weekday, wrong_weekday
from checker.records import Claim, Fact, Finding, Status

__all__ = ["date_slips", "slipped"]

NEAR = 2  # days: what lies further apart is more likely of two events
LED = 5  # words before a day among which its event is named
BEHIND = 2  # words behind it: "the April 25 quake"
OPENED = 8  # ... of a sentence that it opens: « Le 9 août, deux feux »
SEVERAL = 2  # articles that agree on a day


@dataclass(frozen=True, slots=True)
class DateSlip:
    """A day that one article gives for an event, and the claims of the day that others give."""

    odd: Claim
    others: tuple[Claim, ...]


def slipped(facts: Sequence[Fact]) -> tuple[Finding, ...]:
    """A conflict for each slip in the days of one story, but for those that its fact tells."""
    fact_of = {claim.id: fact for fact in facts for claim in fact.claims}
    claims = sorted(
        (c for fact in facts if fact.measure == "date" for c in fact.claims),
        key=lambda claim: (claim.article, claim.start),
    )
    return tuple(
        conflict(slip.odd, slip.others, fact_of[slip.odd.id])
        for slip in date_slips(claims)
        if not any(slip.odd in told.claims for told in findings_of(fact_of[slip.odd.id]))
    )


def date_slips(claims: Iterable[Claim]) -> Iterator[DateSlip]:
    """The days of one story that are likely slips of the pen."""
    days = [claim for claim in claims if _is_day(claim)]
    known: dict[str, list[Claim]] = defaultdict(list)
    for claim in days:
        for kind in _kinds(claim, sentence_of(claim)):
            known[kind].append(claim)
    told: set[str] = set()
    for kind in sorted(known):
        beside = [claim for claim in known[kind] if kind in _kinds(claim, *_beside(claim))]
        for odd in beside:
            others = _held_against(odd, known[kind], days, beside)
            if others and odd.id not in told:
                told |= {odd.id, *(claim.id for claim in others)}
                yield DateSlip(odd, others)


def _held_against(
    odd: Claim, named: Sequence[Claim], days: Sequence[Claim], beside: Sequence[Claim]
) -> tuple[Claim, ...]:
    """The claims of other articles of the one day near that they agree on; none where unsure."""
    if not _may_be_wrong(odd) or any(_is_same(odd, c) for c in named if c.article != odd.article):
        return ()
    near = [c for c in named if 0 < abs(c.value.low - odd.value.low) <= NEAR]
    known = {c.value.low for c in near}
    own = {c.value.low for c in days if c.article == odd.article}
    if len(known) != 1 or known & own or not (_is_sure(near) or set(near) & set(beside)):
        return ()
    return tuple(near)


def _is_sure(near: Sequence[Claim]) -> bool:
    """True for a day that several articles give, or one with the weekday that it has."""
    weekday = any(names_weekday(c) and not wrong_weekday(c) for c in near)
    return weekday or len({c.article for c in near}) >= SEVERAL


def _may_be_wrong(claim: Claim) -> bool:
    """True for a day by its number alone, of the event that is meant: a weekday vouches for it."""
    numbered = any(sign.isdigit() for sign in claim.quote) and not names_weekday(claim)
    return numbered and not sentence_of(claim).holds(words_of(language_of(claim)).another)


def _is_day(claim: Claim) -> bool:
    told = claim.measure == "date" and claim.unit == "date" and claim.status is Status.ASSERTED
    return told and claim.value.high - claim.value.low <= 1


def _is_same(left: Claim, right: Claim) -> bool:
    return left.value.low <= right.value.high and right.value.low <= left.value.high


def _kinds(claim: Claim, *near: Stretch) -> frozenset[str]:
    """The kinds of events that are named in a piece of the sentence of a day."""
    known = events_of(language_of(claim))
    return frozenset(
        kind
        for kind in judgement().slips.events
        if kind in known and any(part.holds(known[kind]) for part in near)
    )


def _beside(claim: Claim) -> tuple[Stretch, Stretch]:
    """The words right before a day; those behind it, more of them where it opens its sentence."""
    led, behind = before(claim), after(claim)
    size = BEHIND if len(led) > 1 else OPENED
    return (
        Stretch(led.keys[-LED:], led.exact[-LED:]),
        Stretch(behind.keys[:size], behind.exact[:size]),
    )
