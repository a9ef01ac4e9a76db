"""Parts of people that a sentence names first: « Parmi les interpellés, 23 sont mineurs »."""

from __future__ import annotations

from checker.claims.counting import is_whole
from checker.claims.numbering import numbered_nouns
from checker.claims.persons import is_person
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_some_of", "part_told"]

FAR = 12  # words from the head of a sentence to the comma behind those it names


def part_told(sentence: Sentence, which: int) -> str:
    """The measure of those that a sentence opens with, where a figure counts some of them.

    "" where it opens with nobody, and for a figure that counts other things.
    """
    noun, before = sentence.counted(which), range(which)
    if sentence.quantities[which].kind != "number":
        return ""
    if noun >= 0:
        return _opening(sentence) if is_person(sentence, noun) else ""
    if any(sentence.quantities[i].kind == "number" for i in before):
        return ""  # « 17 blessés, contre 31 chez les gendarmes »: only what is named is of them
    return _opening(sentence)


def _opening(sentence: Sentence) -> str:
    """The measure of « Parmi les blessés, », "Of those arrested,"; "" for another opening."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    comma = next((i for i, token in enumerate(tokens[:FAR]) if token.text == ","), 0)
    led = comma and max(speech.of_all.at(tokens, 0), speech.among.at(tokens, 0))
    if not led or any(token.quantity >= 0 for token in tokens[:comma]):
        return ""
    nouns = numbered_nouns(sentence.language).nouns
    told = (m for m, words in nouns.items() if words.find(tokens, led - 1, comma) >= 0)
    return next(told, "")


def is_some_of(sentence: Sentence, which: int) -> bool:
    """True for the whole of « 2 000 jeunes sur 3 500 manifestants »: both count the crowd."""
    noun = sentence.counted(which - 1)
    return noun >= 0 and is_person(sentence, noun) and is_whole(sentence, which)
