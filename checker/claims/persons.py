"""Nouns of people: those of speech.toml and those of rules/<language>/persons.toml."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.sentence import Sentence
from checker.claims.speech import word_list
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["is_person", "person_nouns"]


@dataclass(frozen=True, slots=True)
class _Persons:
    nouns: tuple[str, ...]

    __pydantic_config__ = STRICT


@cache
def person_nouns(language: str) -> tuple[str, ...]:
    """Every noun of people that a language's rules know."""
    file = decode(rules_folder() / language / "persons.toml", _Persons)
    return (*word_list(language, "people"), *file.nouns)


def is_person(sentence: Sentence, index: int) -> bool:
    """True for a noun of people, and for a capitalised one inside a sentence: « un Belge »."""
    token = sentence.tokens[index]
    capital = index > 0 and token.text[:1].isupper() and token.text[1:].islower()
    return capital or bool(_persons(sentence.language).at(sentence.tokens, index))


@cache
def _persons(language: str) -> Lexicon:
    return lexicon(person_nouns(language), language)
