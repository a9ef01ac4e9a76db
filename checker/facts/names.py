"""When two names mean the same person, party or source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import Levenshtein

from checker.facts.name_rules import name_rules
from checker.folding import fold

__all__ = ["are_alike", "same_first", "same_last", "same_name"]


@dataclass(frozen=True, slots=True)
class _Name:
    """A name without its titles and particles."""

    words: tuple[str, ...]  # folded
    sex: str  # as its title tells: "man", "woman", ""
    generation: str  # "jr", "fils"
    proper: bool  # a name in capitals; false for « centre public de recherche »

    @property
    def initials(self) -> tuple[str, ...]:
        """The initials after the first name: "W" of "George W. Bush"."""
        return tuple(word for word in self.words[1:] if len(word) == 1)


@lru_cache(maxsize=65536)
def same_name(left: str, right: str) -> bool:
    """True for two spellings of one name; symmetric.

    The last words decide; of two full names the first names must be alike too, or an initial.
    """
    if _is_acronym(left, right) or _is_acronym(right, left):
        return True
    a, b = _name(left), _name(right)
    if not a.words or not b.words:
        return False
    if a == b:
        return True
    if _are_relatives(a, b):
        return False
    here, there = set(a.words), set(b.words)
    return here <= there or there <= here or _same_words(a, b)


def _is_acronym(short: str, long: str) -> bool:
    """True for "SNP" of "Scottish National Party", « RN » of « Rassemblement national »."""
    little = name_rules().people.little
    words = [word for word in long.replace("'", " ").split() if fold(word) not in little]
    if not (short.isupper() and short.isalpha() and 1 < len(short) == len(words)):
        return False
    if len(words) == 2 and words[1][0].isupper():
        return False  # a first and a last name
    return fold(short) == "".join(fold(word)[0] for word in words)


def are_alike(left: str, right: str, *, least: float) -> bool:
    """True for two spellings of one word, folded: "loukachenko", "lukashenko"."""
    if left == right:
        return True
    here, there = _spelt(left), _spelt(right)
    shortest = name_rules().alike.shortest
    if here == there and len(here) == shortest - 1:
        return True  # « Boïko », "Boyko"
    if min(len(here), len(there)) < shortest or here[0] != there[0]:
        return False
    return bool(Levenshtein.normalized_similarity(here, there) >= least)


@lru_cache(maxsize=65536)
def _spelt(word: str) -> str:
    """The folded word with letters that transliterations vary written in one way."""
    for letters, one in name_rules().letters.items():
        word = word.replace(letters, one)
    return word


def _are_relatives(a: _Name, b: _Name) -> bool:
    """True for two people of one name, as titles, initials or « fils » tell."""
    other_sex = bool(a.sex and b.sex) and a.sex != b.sex
    other_initials = bool(a.initials and b.initials) and a.initials != b.initials
    return other_sex or other_initials or a.generation != b.generation


def _same_words(left: _Name, right: _Name) -> bool:
    """True when the last words are alike, and what both give before them.

    What a source that is no name is called by varies: a « centre public » or « marocain ».
    """
    a, b = left.words, right.words
    if not same_last(a[-1], b[-1]):
        return False
    a, b = a[:-1], b[:-1]
    while a and b and a[-1] == b[-1]:
        a, b = a[:-1], b[:-1]
    pairs = list(zip(a, b, strict=False))
    return all(same_first(*p) for p in (pairs if left.proper and right.proper else pairs[:1]))


def same_last(left: str, right: str) -> bool:
    """True for two spellings of one last name, folded."""
    return are_alike(left, right, least=name_rules().alike.last)


def same_first(left: str, right: str) -> bool:
    """True for two spellings of one first name, folded, or its initial."""
    if left == right:
        return True
    if min(len(left), len(right)) == 1:
        return left[0] == right[0]
    group = _groups().get(left)
    if group is not None and group == _groups().get(right):
        return True
    rules, here, there = name_rules().alike, _spelt(left), _spelt(right)
    if here == there and len(here) >= rules.shortest_first - 1:
        return not _are_man_and_woman(left, right)  # « Ioulia », "Yulia"
    if min(len(left), len(right)) < rules.shortest_first or here[0] != there[0]:
        return False
    alike = Levenshtein.normalized_similarity(left, right) >= rules.first
    return alike and not _are_man_and_woman(left, right)


def _are_man_and_woman(left: str, right: str) -> bool:
    """True for Louis and Louise, Stéphane and Stéphanie, Victor and Victoria."""
    if left.endswith("a") != right.endswith("a"):
        return True
    short, long = sorted((left, right), key=lambda name: (len(name), name))
    endings = name_rules().people.feminine
    return any(long in (short + e, short.removesuffix("e") + e) for e in endings)


@lru_cache(maxsize=65536)
def _name(text: str) -> _Name:
    rules = name_rules().people
    plain = text.replace("-", " ").replace(".", " ").split()
    sex = ""
    while len(plain) > 1 and _is_title(plain):
        title = fold(plain.pop(0))
        sex = sex or ("man" if title in rules.men else "woman" if title in rules.women else "")
    words = list(_kept(plain)) or [fold(word) for word in plain]
    ends = len(words) > 1 and words[-1] in rules.generations
    proper = bool(plain) and plain[0][0].isupper()
    return _Name(tuple(words[: len(words) - ends]), sex, words[-1] if ends else "", proper)


def _is_title(words: list[str]) -> bool:
    """True where a name begins with a title: « Mme Le Pen », but not « ministre de la Mer »."""
    rules = name_rules().people
    head, following = fold(words[0]), fold(words[1])
    if head in rules.articles:
        return following in rules.titles and len(words) > 2 and _is_title(words[1:])
    leads_on = following in rules.particles or _cut(following) != following
    return head in rules.men or head in rules.women or (head in rules.titles and not leads_on)


def _kept(words: list[str]) -> Iterator[str]:
    """The folded words but for particles; one that begins a name in capitals is a first name."""
    for index, word in enumerate(words):
        folded = _cut(fold(word))
        first_name = index == 0 and word.istitle()
        if first_name or folded not in name_rules().people.particles:
            yield folded


def _cut(word: str) -> str:
    """The word without an article or a particle that is written together with it."""
    for particle in name_rules().people.elided:
        if word.startswith(particle) and len(word) > len(particle):
            return word.removeprefix(particle)
    return word


@cache
def _groups() -> dict[str, int]:
    """The number of the group of first names that a first name is in."""
    groups = enumerate(name_rules().people.first_names)
    return {name: number for number, group in groups for name in group}
