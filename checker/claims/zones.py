"""The parts of a country that its camps hold: « zones rebelles », "under government control"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.attach import Mention
from checker.claims.gazetteer import capital_land, country
from checker.claims.land_lists import LandLists, land_lists
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["zones"]

BEFORE, BEHIND = 5, 8  # words from the ground to who holds it
SAID = 7  # words from "according to" to those who tell it
REBELS, GOVERNMENT = "rebels", "government"
OTHER = {REBELS: GOVERNMENT, GOVERNMENT: REBELS}
LITTLE = ("ADP", "ADV", "AUX", "DET", "PART", "PRON", "SCONJ")


def zones(sentence: Sentence) -> Iterator[Mention]:
    """Every mention of a part that a camp holds, under the name that all such parts have."""
    words, behind = land_lists(sentence.language), -1
    for index in range(len(sentence.tokens)):
        if index <= behind or not _is_ground(sentence, index, words):
            continue
        found = _held_behind(sentence, index, words) or _held_before(sentence, index, words)
        if found:
            first, last, side = found
            behind = last
            if _is_of_source(sentence, first):
                continue
            yield Mention(first, last, words.names[side], led=True)


def _is_of_source(sentence: Sentence, first: int) -> bool:
    """True for « selon les secouristes des zones rebelles »: where those are who tell it."""
    known, index = sources_of(sentence.language), first - 1
    while index >= 0 and sentence.tokens[index].pos in ("ADP", "DET"):
        index -= 1
    kinds = range(max(index - 1, 0), index + 1) if 0 <= index < first - 1 else ()
    if not any(known.kinds.at(sentence.tokens, i) for i in kinds):
        return False
    return known.before.find(sentence.tokens, max(index - SAID, 0), index) >= 0


def _is_ground(sentence: Sentence, index: int, words: LandLists) -> bool:
    noun = sentence.tokens[index].pos in ("NOUN", "PROPN", "ADJ")
    return noun and bool(words.grounds.at(sentence.tokens, index))


def _held_behind(sentence: Sentence, ground: int, words: LandLists) -> tuple[int, int, str] | None:
    """« zones rebelles », "areas held by the rebels", « le nord, que tient l'opposition »."""
    held = outside = False
    for index in range(ground + 1, min(ground + 1 + BEHIND, len(sentence.tokens))):
        token = sentence.tokens[index]
        if (side := _side(sentence, index, words)) and _ties(sentence, ground, index, held=held):
            return ground, index, OTHER.get(side, side) if outside else side
        outside = outside or bool(words.outside.at(sentence.tokens, index))
        if words.held.at(sentence.tokens, index):
            held = True
            if side := _side_meant(sentence, ground, index, words):
                return ground, index, side
        elif token.quantity >= 0 or not _may_stand_between(sentence, index, words):
            return None
    return None


def _side_meant(sentence: Sentence, ground: int, held: int, words: LandLists) -> str:
    """The camp of « le gouvernement ... dans les zones qu'il tient », "under its control"."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    pointed = any(
        speech.owned.at(tokens, i) or speech.anaphora.at(tokens, i) for i in range(ground + 1, held)
    )
    sides = (_side(sentence, index, words) for index in range(ground - 1, -1, -1))
    return next(filter(None, sides), "") if pointed else ""


def _ties(sentence: Sentence, ground: int, index: int, *, held: bool) -> bool:
    """True for an adjective beside its ground, « de » before a camp, any that is said to hold."""
    words, tokens = land_lists(sentence.language), sentence.tokens
    if held or words.held.at(tokens, min(index + 1, len(tokens) - 1)):
        return True
    between = tokens[ground + 1 : index]
    if any(token.text == "," for token in between):
        return False
    if words.powers.at(tokens, index) or tokens[index].text[:1].isupper():
        return False
    return bool(between) or _is_bare(sentence, ground, index, words)


def _is_bare(sentence: Sentence, ground: int, side: int, words: LandLists) -> bool:
    """True for « les zones gouvernementales », no « quartier gouvernemental »."""
    tokens = sentence.tokens
    if words.powers.at(tokens, side):
        return False
    return _side(sentence, side, words) == REBELS or not words.quarters.at(tokens, ground)


def _may_stand_between(sentence: Sentence, index: int, words: LandLists) -> bool:
    token = sentence.tokens[index]
    comma = token.text == "," and index + 1 < len(sentence.tokens)
    if comma:  # « le nord, que tiennent les rebelles »
        return sentence.tokens[index + 1].pos in ("ADP", "PRON", "SCONJ", "VERB")
    adjective = token.pos == "ADJ" or token.text == "-"
    land = speech_of(sentence.language).land.at(sentence.tokens, index)
    land = land or bool(country(token.text, sentence.language))
    outside = words.outside.at(sentence.tokens, index)
    return token.pos in LITTLE or adjective or bool(land or outside)


def _held_before(sentence: Sentence, ground: int, words: LandLists) -> tuple[int, int, str] | None:
    """As in "rebel-held areas", "the government-controlled north", "rebel territory"."""
    for index in range(ground - 1, max(ground - 1 - BEFORE, -1), -1):
        if side := _side(sentence, index, words):
            if ground - index == 1 and not _is_bare(sentence, ground, index, words):
                return None
            beyond = index and words.outside.at(sentence.tokens, index - 1)
            return index, ground, OTHER.get(side, side) if beyond else side
        token = sentence.tokens[index]
        filler = token.text == "-" or token.pos in ("ADJ", "ADV")
        if not (filler or words.held.at(sentence.tokens, index)):
            return None
    return None


def _side(sentence: Sentence, index: int, words: LandLists) -> str:
    """The camp that a word names, "" for any other word; a capital stands for its government."""
    if found := words.sides.at(sentence.tokens, index):
        return found[0][0]
    return GOVERNMENT if capital_land(sentence.tokens[index].text) else ""
