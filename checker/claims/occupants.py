"""Those on board, told apart: all of them, the passengers, the crew."""

from __future__ import annotations

from checker.claims.aboard import ABOARD
from checker.claims.aboard_words import aboard_words
from checker.claims.counting import numbered, whole_of
from checker.claims.partitive import is_part_of_next, is_whole_behind
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of

__all__ = ["CREW", "ON_BOARD", "PASSENGERS", "occupants_told"]

PASSENGERS, CREW = "passengers", "crew"
ON_BOARD = (ABOARD, PASSENGERS, CREW)
NEAR = 5  # words between a figure and what says that they are on board
CRASH, EVENT = "crash", 8  # the kind of event, and words from it to those who were in it
QUALIFIERS = ("amod", "acl:relcl", "relcl")


def occupants_told(sentence: Sentence, which: int) -> str:
    """Whom a figure counts of those on board: ABOARD for all, PASSENGERS, CREW; "" for others."""
    noun = sentence.counted(which)
    numbers = numbered(sentence, which) if noun < 0 else -1  # « à 385 le nombre de passagers »
    noun = max(noun, numbers)
    if noun < 0 or _is_part(sentence, which):
        return ""
    words, tokens = aboard_words(sentence.language), sentence.tokens
    if _names_crew(sentence, noun):
        crewed = not _is_qualified(sentence, noun) and _are_carried(sentence, which)
        return CREW if crewed or _is_manned(sentence, which) else ""
    if words.passengers.at(tokens, noun) and not _is_qualified(sentence, noun):
        return PASSENGERS if numbers >= 0 or _are_carried(sentence, which) else ""
    if words.occupants.at(tokens, noun):
        return ABOARD if _is_inside(sentence, noun) or _went_down(sentence, which) else ""
    return ""


def _is_part(sentence: Sentence, which: int) -> bool:
    """True for « douze des passagers », "three more passengers"."""
    tail, tokens = sentence.tails[which], sentence.tokens
    of_them = speech_of(sentence.language).part_after.find(tokens, tail, tail + 3) >= 0
    parted = is_part_of_next(sentence, which) or is_whole_behind(sentence, which)
    more = sentence.quantities[which].increment
    return parted or more or of_them or whole_of(sentence, which) >= 0


def _names_crew(sentence: Sentence, noun: int) -> bool:
    crew = aboard_words(sentence.language).crew
    return any(crew.at(sentence.tokens, index) for index in (noun, max(noun - 1, 0)))


def _is_qualified(sentence: Sentence, noun: int) -> bool:
    """True for "12 injured passengers", « 12 passagers allemands »: some of them."""
    told = (sentence.tokens[child] for child in sentence.children[noun])
    return any(t.dep in QUALIFIERS and t.pos in ("ADJ", "VERB", "AUX") for t in told)


def _are_carried(sentence: Sentence, which: int) -> bool:
    """True where words before or behind say so, or the crew is told beside them."""
    words, tokens = aboard_words(sentence.language), sentence.tokens
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if numeral and words.right_before.at(tokens, numeral - 1):
        return True
    before = words.carrying.find(tokens, numeral - NEAR, numeral)
    behind = words.boarded.find(tokens, after, after + 1 + NEAR)
    return (
        _beside_crew(sentence, which)
        or (before >= 0 and _is_plain(sentence, before, numeral))
        or (behind >= 0 and _is_plain(sentence, after, behind))
    )


def _is_plain(sentence: Sentence, first: int, last: int) -> bool:
    """True where no other figure or stop stands on the way."""
    way = sentence.tokens[first:last]
    return all(token.quantity < 0 and token.pos != "PUNCT" for token in way)


def _beside_crew(sentence: Sentence, which: int) -> bool:
    """True for « 142 passagers et six membres d'équipage », of either; « deux pilotes »."""
    staff, tokens = aboard_words(sentence.language).staff, sentence.tokens
    others = (i for i in range(len(sentence.quantities)) if i != which)
    nouns = [noun for i in others if (noun := sentence.counted(i)) >= 0]
    if _names_crew(sentence, sentence.counted(which)):
        passengers = aboard_words(sentence.language).passengers
        return any(passengers.at(tokens, noun) for noun in nouns)
    return any(_names_crew(sentence, noun) or staff.at(tokens, noun) for noun in nouns)


def _is_manned(sentence: Sentence, which: int) -> bool:
    """True for « Le cargo avait 43 hommes d'équipage », "a crew of 12"."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    manned = aboard_words(sentence.language).manned.find(tokens, numeral - NEAR, numeral)
    return manned >= 0 and _is_plain(sentence, manned, numeral)


def _went_down(sentence: Sentence, which: int) -> bool:
    """True for « s'est écrasé avec 150 personnes », "sank with 90 people"."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    led = numeral and aboard_words(sentence.language).right_before.at(tokens, numeral - 1)
    crash = events_of(sentence.language).get(CRASH)
    return bool(led) and crash is not None and crash.find(tokens, numeral - EVENT, numeral) >= 0


def _is_inside(sentence: Sentence, noun: int) -> bool:
    """True for "60 people on the coach", « les occupants de l'avion »."""
    words, tokens = aboard_words(sentence.language), sentence.tokens
    near = range(noun + 1, min(noun + 1 + NEAR, len(tokens)))
    for index in near:
        if tokens[index].quantity >= 0 or tokens[index].pos in ("PUNCT", "VERB"):
            return False
        led = words.inside.at(tokens, index)
        if led and words.carriers.find(tokens, index + led, index + led + 3) >= 0:
            return True
    return False
