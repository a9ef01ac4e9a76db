"""When two names mean the same place, in one language or in two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from checker.claims.gazetteer import (
    LARGE,
    country_anywhere,
    is_state,
    sovereign,
    town_id,
    town_land,
)
from checker.claims.gazetteer import town as town_of
from checker.claims.joined_places import towns_joined
from checker.claims.land_lists import kind_named
from checker.claims.land_sides import side_of
from checker.claims.region_names import regions
from checker.facts.name_rules import name_rules
from checker.facts.names import are_alike
from checker.folding import fold

__all__ = ["are_apart", "is_known_place", "is_within", "place_key", "same_place"]

_ASIDE = re.compile(r"\([^()]*\)")
_NOT_WORD = re.compile(r"[^\w]+")
_DOUBLED = re.compile(r"(.)\1")


@lru_cache(maxsize=65536)
def place_key(name: str) -> str:
    """The name as all its spellings share it: "St-Étienne (Loire)" -> "saint etienne"."""
    words = _NOT_WORD.sub(" ", fold(_plain(name))).split()
    whole = name_rules().places.whole
    return " ".join(whole.get(word, word) for word in words)


@lru_cache(maxsize=65536)
def same_place(left: str, right: str) -> bool:
    """True for two names of one place: Londres, London; St-Denis, Saint-Denis; symmetric."""
    here, there = place_key(left), place_key(right)
    if not here or not there:
        return False
    if here == there:
        return True
    if max(len(towns_joined(left)), len(towns_joined(right))) > 1:
        return _are_same_towns(towns_joined(left), towns_joined(right))
    known, other = _known(left), _known(right)
    if known and other:
        return known == other or _is_side(left, right) or _is_side(right, left)
    return _is_short_for(here, there) or _is_short_for(there, here) or _are_alike(here, there)


def _are_same_towns(ours: Sequence[str], theirs: Sequence[str]) -> bool:
    """True for « Lyon et Nîmes » and « Nîmes et Lyon »; false for one of the two."""
    return len(ours) == len(theirs) and all(
        any(same_place(town, other) for other in theirs) for town in ours
    )


def _is_side(side: str, land: str) -> bool:
    """True for « partie néerlandaise » and « Sint Maarten »."""
    owner = side_of(side)
    return bool(owner) and sovereign(country_anywhere(land)) == owner


@lru_cache(maxsize=65536)
def are_apart(left: str, right: str) -> bool:
    """True for two places that are known not to be one: two towns, two countries, two regions."""
    here, there = _known(left), _known(right)
    kinds = {name.partition(":")[0] for name in here}, {name.partition(":")[0] for name in there}
    return bool(here and there) and here != there and kinds[0] == kinds[1]


def is_known_place(name: str) -> bool:
    """True for the name of a country, a region or a town."""
    return bool(_known(name))


def _plain(name: str) -> str:
    """The name without what is added in brackets."""
    plain = _ASIDE.sub(" ", name).strip()
    return plain or name


@lru_cache(maxsize=65536)
def _known(name: str) -> frozenset[str]:
    """What a name is known to mean, as it is written or with its words in full."""
    return _meant(_plain(name)) or _meant(place_key(name))


def _meant(name: str) -> frozenset[str]:
    """Country, region or town; both of the first and the last for Luxembourg.

    A town elsewhere that bears a country's name does not count.
    """
    if owner := side_of(name):
        return frozenset({f"side:{owner}"})
    if held := kind_named(name):
        return frozenset({f"held:{held}"})
    if region := _regions().get(place_key(name)):
        return frozenset({f"region:{region}"})
    land, town = country_anywhere(name), town_id(name)
    if is_state(name) and not land and not town_of(name, least=LARGE):
        return frozenset({f"region:{place_key(name)}"})
    found = {f"country:{land}"} if land else set()
    if town and (not land or town_land(name) == land):
        found.add(f"town:{town}")
    return frozenset(found)


@cache
def _regions() -> dict[str, str]:
    return {place_key(name): region for region, names in regions().items() for name in names}


def _is_short_for(short: str, long: str) -> bool:
    """True for Montreval and « la province de Montreval-sur-Leyne »; not for York and New York."""
    words, wanted = long.split(), short.split()
    rules = name_rules().places.words
    for start in range(len(words) - len(wanted) + 1):
        if words[start : start + len(wanted)] == wanted:
            ahead, behind = words[:start], words[start + len(wanted) :]
            led = all(word in rules.kinds or word in rules.joining for word in ahead)
            return led and not set(behind) & set(rules.parts) and not _is_little(wanted)
    return False


def _is_little(words: list[str]) -> bool:
    """True for words that name no place alone: "saint", "la", "nord"."""
    rules = name_rules().places
    little = {*rules.words.kinds, *rules.words.joining, *rules.words.parts, *rules.whole.values()}
    return set(words) <= little


def _are_alike(here: str, there: str) -> bool:
    """True for two transliterations, word by word or written together."""
    if here.replace(" ", "") == there.replace(" ", ""):
        return True
    left, right = ([_DOUBLED.sub(r"\1", w) for w in key.split()] for key in (here, there))
    least = name_rules().alike.place
    return len(left) == len(right) and all(
        are_alike(a, b, least=least) for a, b in zip(left, right, strict=True)
    )


def is_within(here: str, there: str) -> bool:
    """True for "Norfolk" and "South West Norfolk", where somebody was elected."""
    words = set(here.split()), set(there.split())
    return bool(here and there) and (words[0] < words[1] or words[1] < words[0])
