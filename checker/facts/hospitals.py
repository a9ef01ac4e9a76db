"""Patients of one hospital: some of the hurt, where more are told of than these.

"Two patients were treated at Wexley General", says an article that counts four hurt.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf

from checker.claims.speech import speech_of
from checker.facts.summed import PART
from checker.facts.told_words import words_of
from checker.records import Claim

__all__ = ["with_patients"]

HURT = "injured"
FAR = 2  # times the patients of one hospital that all of the hurt are, at least


def with_patients(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    The hurt of a hospital are a part where the story names several, or where their own article
    counts others without one.
    """
    hurt = [claim for claim in claims if claim.measure == HURT and not claim.previous]
    treated = [claim for claim in hurt if _is_hospital(claim)]
    several = len({claim.place for claim in treated}) > 1
    parts = {c.id for c in treated if several or _is_some(c, hurt) or _is_far_below(c, hurt)}
    return [replace(c, subset=_part_of(c)) if c.id in parts else c for c in claims]


def _part_of(claim: Claim) -> str:
    """The part that its patients are: of those in a critical state, some of these."""
    return " ".join(sorted({*claim.subset.split(), PART}))


def _is_hospital(claim: Claim) -> bool:
    if not claim.place:
        return False
    words = words_of(claim.place, claim.rule[:2])
    return speech_of(claim.rule[:2]).clinics.find(words, 0, len(words)) >= 0


def _is_far_below(claim: Claim, hurt: Sequence[Claim]) -> bool:
    """True where more than one article tells of far more such people, in no hospital."""
    most = claim.value.high if claim.value.high < inf else claim.value.low  # "more than 500"
    told = {
        other.article
        for other in hurt
        if other.subset == claim.subset
        and not (other.single or _is_hospital(other))
        and most * FAR < other.value.low
    }
    return len(told) > 1


def _is_some(claim: Claim, hurt: Sequence[Claim]) -> bool:
    """True where the article counts the hurt in another number as well, in no hospital."""
    return any(
        other.article == claim.article
        and other.subset == claim.subset
        and not (other.single or _is_hospital(other))
        and not other.value.overlaps(claim.value)
        for other in hurt
    )
