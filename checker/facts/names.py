"""When two names mean the same person or place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import JaroWinkler, Levenshtein

from checker.claims.gazetteer import town_id
from checker.claims.lemmas import fold
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["same_name", "same_place"]


@dataclass(frozen=True, slots=True)
class _Alike:
    last: float
    first: float
    shortest: int

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _Rules:
    letters: dict[str, str]
    alike: _Alike

    __pydantic_config__ = STRICT


@lru_cache(maxsize=65536)
def same_name(left: str, right: str) -> bool:
    """True for two spellings of one name; symmetric.

    The last words decide; of two full names the first words must be alike too, or an initial.
    """
    a, b = _words(left), _words(right)
    if not a or not b:
        return False
    if a == b or set(a) <= set(b) or set(b) <= set(a):
        return True
    rules = _rules().alike
    if len(a) > 1 and len(b) > 1 and not _same_first(a[0], b[0], rules):
        return False
    return _are_alike(a[-1], b[-1], rules)


def same_place(left: str, right: str) -> bool:
    """True for two names of one place, in one language or two: Londres, London; symmetric."""
    town = town_id(left)
    return same_name(left, right) or bool(town and town == town_id(right))


def _same_first(left: str, right: str, rules: _Alike) -> bool:
    if min(len(left), len(right)) == 1:
        return left[0] == right[0]
    return bool(JaroWinkler.similarity(left, right) >= rules.first)


def _are_alike(left: str, right: str, rules: _Alike) -> bool:
    if left == right:
        return True
    if min(len(left), len(right)) < rules.shortest or left[0] != right[0]:
        return False
    return bool(Levenshtein.normalized_similarity(left, right) >= rules.last)


def _words(name: str) -> list[str]:
    words = fold(name).replace("-", " ").replace(".", " ").split()
    return [_spelt(word) for word in words]


@lru_cache(maxsize=65536)
def _spelt(word: str) -> str:
    """The word with letters that transliterations vary written in one way."""
    for letters, one in _rules().letters.items():
        word = word.replace(letters, one)
    return word


@cache
def _rules() -> _Rules:
    return decode(rules_folder() / "names.toml", _Rules)
