"""Nouns of people: those of speech.toml and those of rules/<language>/persons.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lemmas import stem_key
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.sentence import Sentence
from checker.claims.speech import word_list
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = [
    "addresses",
    "animal_nouns",
    "first_names",
    "is_institution",
    "is_person",
    "is_person_noun",
    "person_nouns",
    "role_at",
    "role_keys",
    "role_size",
    "roles_played",
]


@dataclass(frozen=True, slots=True)
class _Persons:
    nouns: tuple[str, ...]
    addresses: tuple[str, ...]
    first_names: tuple[str, ...]
    roles: tuple[tuple[str, ...], ...]
    animals: tuple[str, ...] = ()
    institutions: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@cache
def person_nouns(language: str) -> tuple[str, ...]:
    """Every noun of people that a language's rules know."""
    file = decode(rules_folder() / language / "persons.toml", _Persons, blanks=False)
    return (*word_list(language, "people"), *file.nouns)


@cache
def animal_nouns(language: str) -> tuple[str, ...]:
    """Nouns of animals, whose dead and hurt are in no toll; none where the language lists none."""
    return decode(rules_folder() / language / "persons.toml", _Persons, blanks=False).animals


@cache
def addresses(language: str) -> frozenset[str]:
    """What stands before a person's name, without its dot, as it is written: "Dr", « Mme »."""
    file = decode(rules_folder() / language / "persons.toml", _Persons, blanks=False)
    return frozenset(file.addresses)


def is_institution(name: str, language: str) -> bool:
    """True for the name of a place or body: "Dover High School", « Hôpital Morel »."""
    words = name.split()
    return len(words) > 1 and not _institutions(language).isdisjoint({words[0], words[-1]})


@cache
def _institutions(language: str) -> frozenset[str]:
    file = decode(rules_folder() / language / "persons.toml", _Persons, blanks=False)
    return frozenset(file.institutions)


@cache
def first_names(language: str) -> frozenset[str]:
    """First names that are plain words as well, as they are written: "Mark", « Rose »."""
    return frozenset(decode(rules_folder() / language / "persons.toml", _Persons).first_names)


@cache
def role_keys(language: str) -> tuple[frozenset[str], ...]:
    """For each role of a story the keys of the words that lead in its names: « sa rivale »."""
    file = decode(rules_folder() / language / "persons.toml", _Persons, blanks=False)
    return tuple(frozenset(stem_key(w.split()[0], language) for w in role) for role in file.roles)


def roles_played(bearers: dict[str, str], language: str) -> dict[int, str]:
    """Who plays each role: nobody where its words lead to two."""
    played = {
        number: {bearers[key] for key in keys if key in bearers}
        for number, keys in enumerate(role_keys(language))
    }
    return {number: min(people) for number, people in played.items() if len(people) == 1}


def role_at(sentence: Sentence, index: int) -> int:
    """Which role the words from `index` on name, with no adjective of their own; -1 for none."""
    for number, words in enumerate(_roles(sentence.language)):
        size = words.at(sentence.tokens, index)
        own = (c for c in sentence.children[index] if sentence.tokens[c].dep == "amod")
        if size and all(index < child < index + size for child in own):
            return number
    return -1


def role_size(sentence: Sentence, index: int) -> int:
    """How many words from `index` on name a role, 0 where none is named."""
    return max(words.at(sentence.tokens, index) for words in _roles(sentence.language))


@cache
def _roles(language: str) -> tuple[Lexicon, ...]:
    file = decode(rules_folder() / language / "persons.toml", _Persons, blanks=False)
    return tuple(lexicon(role, language) for role in file.roles)


def is_person(sentence: Sentence, index: int) -> bool:
    """True for a noun of people, and for a capitalised one inside a sentence: « un Belge »."""
    token = sentence.tokens[index]
    capital = index > 0 and token.text[:1].isupper() and token.text[1:].islower()
    return capital or is_person_noun(sentence, index)


def is_person_noun(sentence: Sentence, index: int) -> bool:
    """True for a noun of people; a name may be that of a storm."""
    return bool(_persons(sentence.language).at(sentence.tokens, index))


@cache
def _persons(language: str) -> Lexicon:
    return lexicon(person_nouns(language), language)
