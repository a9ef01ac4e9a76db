"""Nouns of people that parsers take for adjectives: « trois religieuses », « deux terroristes »."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.persons import person_nouns
from checker.claims.sentence import Token
from checker.claims.speech import speech_of

__all__ = ["with_people"]


def with_people(
    tokens: tuple[Token, ...], behind: Collection[int], language: str
) -> tuple[Token, ...]:
    """The words; one of people right behind a number is a noun, where none stands behind it.

    `behind` are the words that follow a number.
    """
    people, more = _people(language), speech_of(language).increment
    return tuple(
        replace(token, pos="NOUN")
        if i in behind
        and token.pos == "ADJ"
        and people.at(tokens, i) == 1
        and not more.at(tokens, i)
        and _ends(tokens, i, language)
        else token
        for i, token in enumerate(tokens)
    )


def _ends(tokens: tuple[Token, ...], index: int, language: str) -> bool:
    """False for « trois jeunes femmes »: a noun follows, but for a state, « deux jeunes morts »."""
    states = speech_of(language).topics.values()
    return not any(
        tokens[i].pos in ("NOUN", "PROPN") and not any(told.at(tokens, i) for told in states)
        for i in range(index + 1, min(index + 3, len(tokens)))
    )


@cache
def _people(language: str) -> Lexicon:
    return lexicon(person_nouns(language), language)
