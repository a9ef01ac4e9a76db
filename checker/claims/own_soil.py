"""Countries that are told by whom they belong to: "the French army says 12 died on its soil"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from babel import Locale

from checker.claims.attach import Mention, is_figure
from checker.claims.gazetteer import country
from checker.claims.land_lists import ACROSS, land_lists
from checker.claims.names import Names
from checker.claims.nationals import nation_of
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.records import WHOLE

__all__ = ["across", "land_meant", "on_own_soil"]


def on_own_soil(sentence: Sentence, names: Names) -> Iterator[Mention]:
    """The country that "on its soil", « dans son pays » stand for: the first of the sentence."""
    soil, own = speech_of(sentence.language).own_soil, land_lists(sentence.language).own
    for index in range(len(sentence.tokens)):
        size = soil.at(sentence.tokens, index) or own.at(sentence.tokens, index)
        codes = (land_meant(sentence, before) for before in range(index if size else 0))
        if code := next(filter(None, codes), ""):
            yield Mention(index, index + size - 1, _place(code, sentence, names), led=True)


def across(sentence: Sentence, names: Names) -> Iterator[Mention]:
    """The country that "across the border" stands for, if the sentence tells which one it is."""
    words = land_lists(sentence.language)
    for index in range(len(sentence.tokens)):
        if size := words.across.at(sentence.tokens, index):
            codes = (land_meant(sentence, i) for i in _near(sentence, index))
            code = next(filter(None, codes), "")
            value = _place(code, sentence, names) if code else words.names[ACROSS]
            yield Mention(index, index + size - 1, value, led=True)


def _near(sentence: Sentence, index: int) -> range:
    """The words around one between the figures beside it: « trois côté suisse, deux » is one."""
    figures = [n for n in sentence.numerals if is_figure(sentence, n)]
    first = max((n for n in figures if n < index), default=-1)
    return range(first + 1, min((n for n in figures if n > index), default=len(sentence.tokens)))


def _place(code: str, sentence: Sentence, names: Names) -> str:
    """As the article calls the country; to one about this country alone it is all of the event."""
    if not names.lands and code == names.home:
        return WHOLE
    return names.lands.get(code) or _name(code, sentence.language)


def land_meant(sentence: Sentence, index: int) -> str:
    """The ISO 3166 code of a country that a word names, or whose people or things it tells."""
    text = sentence.tokens[index].text
    return country(text, sentence.language) or nation_of(text, sentence.language)


@cache
def _name(code: str, language: str) -> str:
    return str(Locale.parse(language).territories[code])
