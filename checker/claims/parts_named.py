"""Parts of people that a sentence names first: « Parmi les interpellés, 23 sont mineurs »."""

from __future__ import annotations

from checker.claims.numbering import numbered_nouns
from checker.claims.persons import is_person
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_in_total", "part_told", "summed_whole"]

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


def is_in_total(sentence: Sentence, which: int) -> bool:
    """True for « 28 policiers figurent dans ce total »: some of those of the sentence before."""
    noun, after = sentence.counted(which), sentence.tails[which]
    if sentence.quantities[which].kind != "number" or noun < 0 or not is_person(sentence, noun):
        return False
    return speech_of(sentence.language).in_total.find(sentence.tokens, after, after + FAR) >= 0


def _opening(sentence: Sentence) -> str:
    """The measure of « Parmi les blessés, », "Among the dead were"; "" for another opening."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    is_end = (t.text == "," or speech.among_are.at(tokens, i) for i, t in enumerate(tokens[:FAR]))
    comma = next((i for i, ends in enumerate(is_end) if ends), 0)
    led = comma and max(speech.of_all.at(tokens, 0), speech.among.at(tokens, 0))
    if not led or any(token.quantity >= 0 for token in tokens[:comma]):
        return ""
    nouns = numbered_nouns(sentence.language).nouns.named
    told = (m for m, words in nouns.items() if words.find(tokens, led - 1, comma) >= 0)
    return next(told, "")


def summed_whole(sentence: Sentence, which: int) -> int:
    """The 40 of « 40 blessés, soit 29 agents et 11 manifestants », which add up; -1 for none."""
    quantities, that_is = sentence.quantities, speech_of(sentence.language).that_is
    for whole in range(which - 1, -1, -1):
        first, behind = sentence.tails[whole], sentence.numerals[whole + 1]
        led = that_is.find(sentence.tokens, first, behind) >= 0
        parts = quantities[whole + 1 :]
        people = all(q.kind == "number" and _is_of_people(sentence, q) for q in parts)
        if led and people and sum(q.value.low for q in parts) == quantities[whole].value.low:
            return whole
    return -1


def _is_of_people(sentence: Sentence, quantity: Quantity) -> bool:
    noun = sentence.counted(sentence.quantities.index(quantity))
    return noun < 0 or is_person(sentence, noun)
