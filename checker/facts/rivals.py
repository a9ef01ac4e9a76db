"""Who the other one is: of two who stand against one another, with a figure each in one sentence.

« La favorite du centre gagne, 52 % contre 48 % pour Paul Morel »: where the story knows
against whom Paul Morel stands, the first figure is of that one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.facts.both_again import with_both
from checker.facts.contender_names import HELD
from checker.facts.finalists import Finalists
from checker.facts.told_words import ends_at, starts_at, words_in, words_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["with_rivals"]

NEAR = 300  # code points from the figure of one to « son adversaire » of the next sentence
JOINED = 3  # words before the second figure of « 51 % des voix, contre 49 % »
AGES = ("age", "tenure")


def with_rivals(claims: Sequence[Claim], two: Finalists) -> list[Claim]:
    """The claims of a story, in their order; who is told beside one of the two is the other."""
    rows: dict[tuple[str, int, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        rows[_sentence(claim)].append(claim)
    told = [_as_other(claim, rows, claims, two) for claim in claims]
    return with_both(told, two)


def _sentence(claim: Claim) -> tuple[str, int, str]:
    return claim.article, claim.start - claim.offset, claim.measure


def _as_other(
    claim: Claim,
    rows: Mapping[tuple[str, int, str], Sequence[Claim]],
    claims: Sequence[Claim],
    two: Finalists,
) -> Claim:
    if claim.previous or claim.measure not in (*HELD, *AGES):
        return claim
    mates = [other for other in rows[_sentence(claim)] if other.id != claim.id]
    rival = _is_rival(claim)
    if claim.measure in AGES:
        return _after(claim, claims, two) if rival else claim
    if len(mates) == 1 and _are_a_pair(claim, mates[0], rival=rival):
        other = two.other(mates[0].subject)
        return replace(claim, subject=other) if other and _is_open(claim, mates[0]) else claim
    return _after(claim, claims, two) if rival and _leads(claim) else claim


def _is_open(claim: Claim, mate: Claim) -> bool:
    """True for a figure of nobody, or one whose holder its sentence does not name.

    « Il obtient 41 %, contre 59 % pour Paul Morel »: the pronoun stands for somebody else.
    """
    if not claim.subject[:1].isupper():
        return True
    told, own = words_in(claim.context), words_in(claim.subject)
    same = claim.subject == mate.subject and claim.start < mate.start
    return same and (not own or own[-1] not in told)


def _is_rival(claim: Claim) -> bool:
    words = words_of(claim.subject, claim.rule[:2])
    return bool(words) and bool(mandate_words(claim.rule[:2]).rivals.at(words, 0))


def _are_a_pair(claim: Claim, mate: Claim, *, rival: bool) -> bool:
    """True for the share of a rival, and for two that are set against one another."""
    if _is_camp(claim):
        return False
    return rival or _are_set_against(*sorted((claim, mate), key=_at))


def _at(claim: Claim) -> int:
    return claim.start


def _is_camp(claim: Claim) -> bool:
    """True for « la gauche », « le parti »: no person, whom it may only stand for."""
    language = claim.rule[:2]
    words = words_of(claim.subject, language)
    camps, bodies = mandate_words(language).camps, holder_words(language).bodies
    return any(camps.at(words, i) or bodies.at(words, i) for i in range(len(words)))


def _are_set_against(first: Claim, second: Claim) -> bool:
    """True for « 51 %, contre 49 % »."""
    language = first.rule[:2]
    words = words_of(second.context, language)
    start, against = starts_at(words, second), holder_words(language).versus
    near = range(max(start - JOINED, ends_at(words, first)), start)
    return any(against.at(words, i) for i in near)


def _leads(claim: Claim) -> bool:
    """True for who opens a sentence: « Son adversaire obtient »."""
    words = words_in(claim.context)[:3]
    return any(fold(word) in words for word in claim.subject.split())


def _after(claim: Claim, claims: Sequence[Claim], two: Finalists) -> Claim:
    """The figure of the rival of whoever the figure before it is of."""
    told = [
        other
        for other in claims
        if other.article == claim.article
        and claim.start - NEAR < other.start < claim.start
        and two.other(other.subject)
    ]
    last = max(told, key=_at, default=None)
    return replace(claim, subject=two.other(last.subject)) if last and _leads(claim) else claim
