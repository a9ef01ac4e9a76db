"""What of a thing a length is, and of which thing: how long the ship, how high the tower."""

from __future__ import annotations

from checker.claims.agents import agent
from checker.claims.lemmas import lemma
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["dimension_of", "gust_of", "measured_thing"]

GUSTS = "gusts"  # the kind of a wind that blows for seconds only
STEADY = "steady"  # words of the wind itself

NEAR = 3  # words between a length and the noun that it describes: "620-foot tanker"


def dimension_of(sentence: Sentence, which: int) -> str:
    """The kind, "long" for "a 620-foot ship"; "" for a distance between places."""
    after = sentence.tails[which]
    behind = range(after, min(after + 2, len(sentence.tokens)))
    kinds = speech_of(sentence.language).dimensions
    led = range(max(sentence.numerals[which] - 2, 0), sentence.numerals[which])
    found = (
        name
        for index in (*behind, *led)
        for name, words in kinds.items()
        if words.at(sentence.tokens, index)
    )
    return next(found, "long" if described(sentence, which) >= 0 else "")


def gust_of(sentence: Sentence, which: int) -> str:
    """GUSTS for « des rafales à 130 km/h », "130 mph in gusts"; "" for the wind itself."""
    kinds = speech_of(sentence.language).dimensions
    tokens, numeral, after = sentence.tokens, sentence.numerals[which], sentence.tails[which]
    behind = range(after, min(after + NEAR, len(tokens)))
    alone = not any(after <= i < after + 2 * NEAR for i in sentence.numerals)
    told = [name for i in range(numeral) if (name := _wind_at(sentence, i))]
    if alone and GUSTS in kinds and any(kinds[GUSTS].at(tokens, i) for i in behind):
        return GUSTS
    return GUSTS if told[-1:] == [GUSTS] else ""


def _wind_at(sentence: Sentence, index: int) -> str:
    """GUSTS for a word of gusts, STEADY for one of the wind; « rafales de vent » are gusts."""
    kinds = speech_of(sentence.language).dimensions
    inside = range(max(index - NEAR, 0), index)
    if any(GUSTS in kinds and kinds[GUSTS].at(sentence.tokens, i) > index - i for i in inside):
        return ""
    found = (name for name in (GUSTS, STEADY) if name in kinds)
    return next((name for name in found if kinds[name].at(sentence.tokens, index)), "")


def described(sentence: Sentence, which: int) -> int:
    """The noun of "a 620-foot ship", -1 for none."""
    after = sentence.tails[which]
    quantity = sentence.quantities[which]
    if "-" not in sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]:
        return -1
    nouns = (
        i
        for i in range(after, min(after + NEAR, len(sentence.tokens)))
        if sentence.tokens[i].pos in ("NOUN", "PROPN")
    )
    return max(nouns, default=-1)


def measured_thing(sentence: Sentence, which: int, names: Names) -> str:
    """The noun or name of what is that long or heavy, "" where none is told."""
    noun = described(sentence, which)
    if noun >= 0:
        return lemma(sentence.tokens[noun].text, sentence.language)
    return agent(sentence, which, names)
