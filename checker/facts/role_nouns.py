"""Nouns by which one person of a story may go: a priest, a nurse; no "man", no "victim"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from checker.claims.holder_words import holder_words, styles
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.persons import person_nouns
from checker.claims.speech import speech_of
from checker.facts.things import things_of
from checker.facts.told_words import Word

__all__ = ["is_free", "is_harm_told", "is_new", "kin_at", "role_at", "roles_of"]

ANYBODY = ("men", "women", "children", "attackers")  # kinds of people of whom a story has many
NEAR = 4  # words from "a" to the age of "a senior nurse, 34"
BESIDE = 2  # words from "of" to the noun of "the mother of the priest, Ann Moss"


def roles_of(subject: Sequence[Word], language: str) -> Iterator[str]:
    """The keys of the nouns in what somebody is called: « vieux prêtre »."""
    for index in range(len(subject)):
        if role := role_at(subject, index, language):
            yield role


def role_at(words: Sequence[Word], index: int, language: str, *, styled: bool = False) -> str:
    """A key that the nouns of one role share, "" for any other word.

    Where it is `styled`, right before a name, a word may say it that else says something else:
    « le père Jean Morel ».
    """
    if styled:
        for name, told in styles(language).items():
            if told.at(words, index):
                return f"={name}"
    size = _nouns(language).at(words, index)
    if not size or kin_at(words, index, language) or _is_anybody(words, index, language):
        return ""
    key = " ".join(word.key for word in words[index : index + size])
    return things_of(language).get(key, key)


def kin_at(words: Sequence[Word], index: int, language: str) -> str:
    """The key of a noun that tells whose somebody is: "son"; "" for any other word."""
    return words[index].key if holder_words(language).kin.at(words, index) else ""


def is_free(words: Sequence[Word], role: int, language: str) -> bool:
    """False for "the mother of the priest, Ann Moss": it may be her name."""
    whose = speech_of(language).whose
    return not any(whose.at(words, i) for i in range(max(role - BESIDE, 0), role))


def is_harm_told(words: Sequence[Word], language: str) -> bool:
    """True for a sentence that tells of somebody who was killed or hurt."""
    speech = speech_of(language)
    kinds = (holder_words(language).died, speech.hurt, speech.hit)
    return any(told.find(words, 0, len(words)) >= 0 for told in kinds)


def is_new(words: Sequence[Word], figure: int, language: str) -> bool:
    """True for "a nurse, 34,": told of for the first time."""
    articles = speech_of(language).little.indefinite
    near = words[max(figure - NEAR, 0) : figure + 1]
    return any(word.text.lower() in articles for word in near)


def _is_anybody(words: Sequence[Word], index: int, language: str) -> bool:
    speech = speech_of(language)
    kinds = (speech.groups[name] for name in ANYBODY if name in speech.groups)
    return any(told.at(words, index) for told in (speech.people, speech.culprits, *kinds))


@cache
def _nouns(language: str) -> Lexicon:
    return lexicon(person_nouns(language), language)
