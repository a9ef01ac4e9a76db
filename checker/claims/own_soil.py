"""Countries that are told by whom they belong to: "the French army says 12 died on its soil"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel import Locale

from checker.claims.attach import Mention
from checker.claims.gazetteer import country
from checker.claims.nationals import nation_of
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["on_own_soil"]


def on_own_soil(sentence: Sentence) -> Iterator[Mention]:
    """The country that "on its soil", « sur son sol » stand for: the first of the sentence."""
    words = speech_of(sentence.language).own_soil
    for index in range(len(sentence.tokens)):
        size = words.at(sentence.tokens, index)
        codes = (_land(sentence, before) for before in range(index if size else 0))
        if code := next(filter(None, codes), ""):
            yield Mention(index, index + size - 1, _name(code, sentence.language), led=True)


def _land(sentence: Sentence, index: int) -> str:
    """The ISO 3166 code of a country that a word names, or whose people or things it tells."""
    text = sentence.tokens[index].text
    return country(text, sentence.language) or nation_of(text, sentence.language)


@cache
def _name(code: str, language: str) -> str:
    return str(Locale.parse(language).territories[code])
