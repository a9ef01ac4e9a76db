"""Ages of « un homme de 45 ans, interpellé »: of the one whom the police hold, where it is one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.holder_words import holder_words
from checker.facts.things import is_another, is_plain, thing_of
from checker.facts.told_words import ends_at, starts_at, words_of
from checker.records import Claim

__all__ = ["are_several_held", "is_held", "with_held_minors"]

BEFORE, BEHIND = 8, 10  # words around an age in which the text says that they are held
MINOR = "=minor"
HELD = ("arrests", "custody")
CHILDREN = "children"
STOPS = (";", ".", ":")


def with_held_minors(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story; « un mineur », "a teenager" whom the police hold are one person.

    Not where an article tells of two of them.
    """
    ages = [claim for claim in claims if claim.measure == "age" and thing_of(claim) == MINOR]
    held = {claim.id for claim in ages if is_held(claim)}
    if not held or any(_are_minors(claim) for claim in claims):
        return list(claims)
    told: dict[str, set[float]] = defaultdict(set)
    for claim in ages:
        told[claim.article].add(claim.value.low)
    if any(len(values) > 1 for values in told.values()):
        return list(claims)
    return [replace(c, subject=f"{MINOR} held") if c.id in held else c for c in claims]


def is_held(claim: Claim) -> bool:
    """True for the age of « un homme de 45 ans, interpellé », of whom no more is told."""
    who = claim.subject
    exact = claim.measure == "age" and claim.value.is_exact and who[:1].islower()
    if not exact or is_another(claim):
        return False
    plain = is_plain(replace(claim, subject=who.split()[-1])) or thing_of(claim) == MINOR
    if not plain:
        return False
    words = words_of(claim.context, claim.rule[:2])
    first, last = starts_at(words, claim), ends_at(words, claim)
    low, high = max(first - BEFORE, 0), min(last + BEHIND, len(words))
    low = max([low, *(i + 1 for i in range(low, first) if words[i].text in STOPS)])
    high = min([high, *(i for i in range(last, high) if words[i].text in STOPS)])
    return holder_words(claim.rule[:2]).held.find(words, low, high) >= 0


def are_several_held(claims: Sequence[Claim]) -> bool:
    """True where a story tells of more than one whom the police hold."""
    return any(claim.measure in HELD and claim.value.low > 1 for claim in claims)


def _are_minors(claim: Claim) -> bool:
    """True for « deux mineurs », "three teenagers were arrested"."""
    if claim.measure == "count":
        return thing_of(claim) == MINOR and claim.value.low > 1
    return claim.measure in HELD and CHILDREN in claim.subset.split() and claim.value.low > 1
