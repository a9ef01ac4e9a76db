"""Fires that a story tells apart by their names: "the Ridge Fire", « le feu de Brissac ».

The one that most articles name is the story's own. What a sentence tells of another one is a part
of its own: neither what the first destroyed, nor how far it is contained.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from checker.claims.speech import speech_of, word_list
from checker.claims.tags import FOR, tagged
from checker.facts.place_names import place_key
from checker.records import Claim

__all__ = ["by_named_fire", "without_containment"]

NEAR = 40  # code points from a figure to the fire that it is of: "30 percent of the Ridge Fire"
PARTS = frozenset(",;:()")
MARK = "~"  # before the name of a fire, as a part of what a figure is of
CONTAINED = "contained"  # how much of the edge of a fire is held
OF_ONE = frozenset({"percentage", "area", "buildings", "deaths", "injured", "missing", "displaced"})
LED = r"(?:\b(?P<led>{definite})\s+)?"
NAME = r"(?P<before>(?:[A-ZÀ-Ý][\w'’-]*\s+){1,3})"
BEHIND = r"(?P<behind>[A-ZÀ-Ý][\w'’-]*(?:\s+[A-ZÀ-Ý][\w'’-]*){0,2})"
ALONE = r"\b(?!\s+[A-Z])"  # not of a fire brigade


@dataclass(frozen=True, slots=True)
class _Named:
    start: int
    key: str
    sure: bool  # "the Ridge Fire": an agency has no article


def by_named_fire(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order; those of another fire apart."""
    known = _known(claims)
    named = {claim.id: name for claim in claims if (name := _fire_of(claim, known))}
    articles: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.id in named:
            articles[named[claim.id]].add(claim.article)
    if len(articles) < 2:
        return list(claims)
    own = _most(Counter({name: len(told) for name, told in articles.items()}))
    return [_of_fire(claim, named, own) for claim in claims]


def without_containment(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story without a fire, in which nothing is contained as fires are."""
    tag = FOR + CONTAINED
    return [
        replace(claim, words=tuple(word for word in claim.words if word != tag))
        if tagged(claim, FOR) == CONTAINED
        else claim
        for claim in claims
    ]


def _most(told: Counter[str]) -> str:
    """The name that most articles tell, "" where two are told as often."""
    first, second = told.most_common(2)
    return first[0] if first[1] > second[1] else ""


def _of_fire(claim: Claim, named: Mapping[str, str], own: str) -> Claim:
    name = named.get(claim.id, own)
    if name == own or claim.measure not in OF_ONE:
        return claim
    return replace(claim, place="", subset=f"{claim.subset} {name}".strip())


def _fire_of(claim: Claim, known: AbstractSet[str]) -> str:
    """The fire that a figure is of, as a key: the one named last before it, or right behind."""
    found = [fire for fire in _fires(claim.context, claim.rule[:2]) if fire.key in known]
    before = [fire.key for fire in found if fire.start < claim.offset]
    if before:
        return before[-1]
    behind = claim.offset + len(claim.quote)
    first = found[0].start if found else 0
    near = found and first - behind <= NEAR and PARTS.isdisjoint(claim.context[behind:first])
    return found[0].key if near else ""


def _known(claims: Iterable[Claim]) -> frozenset[str]:
    """The names that are surely those of fires."""
    texts = {(claim.context, claim.rule[:2]) for claim in claims}
    return frozenset(fire.key for told in texts for fire in _fires(*told) if fire.sure)


@lru_cache(maxsize=4096)
def _fires(text: str, language: str) -> tuple[_Named, ...]:
    """Where each fire is named in a sentence."""
    pattern = _pattern(language)
    found = pattern.finditer(text) if pattern else ()
    return tuple(
        _Named(one.start(), _key(one["before"] or one["behind"], language),
               bool(one["led"] or one["behind"]))
        for one in found
    )  # fmt: skip


def _key(name: str, language: str) -> str:
    words = name.split()
    led = len(words) > 1 and words[0].lower() in _definite(language)
    return MARK + place_key(" ".join(words[led:])).replace(" ", "-")


def _definite(language: str) -> tuple[str, ...]:
    return tuple(word.removeprefix("=") for word in word_list(language, "definite"))


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    nouns = word_list(language, "scenes")
    if not nouns:
        return None
    definite = "|".join(re.escape(word) for word in _definite(language))
    led = LED.format(definite=f"(?i:{definite})")
    titled = "|".join(re.escape(noun.title()) for noun in nouns)
    plain = "|".join(re.escape(noun) for noun in nouns)
    links = "|".join(sorted(map(re.escape, speech_of(language).little.of), key=len, reverse=True))
    return re.compile(rf"{led}{NAME}(?:{titled}){ALONE}|\b(?:{plain})\s+(?:{links})\s*{BEHIND}")
