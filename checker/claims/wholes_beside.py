"""The number of all, told right behind that of some of them: "31 of the 44 sailors drowned"."""

from __future__ import annotations

from checker.claims.partitive import is_whole_behind
from checker.claims.persons import is_person
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["is_of_those", "is_out_of", "is_plain_whole"]

NEAR = 4  # words from the noun of a whole in which a participle says what befell it


def is_out_of(sentence: Sentence, which: int) -> bool:
    """True for the 31 of « 31 des 44 marins »: fewer, and "of" alone stands between."""
    part, whole = sentence.quantities[which - 1 : which + 1]
    between = sentence.text[part.end - sentence.start : whole.start - sentence.start].strip()
    of = between in speech_of(sentence.language).link
    return of and part.kind == whole.kind == "number" and part.value.high <= whole.value.low


def is_of_those(sentence: Sentence, which: int) -> bool:
    """True for the 9 of "eight of the nine who died were pupils": the eight are some of them."""
    bare = which > 0 and sentence.counted(which - 1) < 0
    return bare and is_whole_behind(sentence, which)


def is_plain_whole(sentence: Sentence, which: int) -> bool:
    """True for the 44 of "31 of the 44 sailors drowned".

    False for that of "of the 44 dead" and of "two of the 44 people hurt": their own words tell.
    """
    noun, tokens = sentence.counted(which), sentence.tokens
    if noun < 0 or not is_person(sentence, noun) or not is_whole_behind(sentence, which):
        return False
    verb = tokens[sentence.numerals[which - 1]].head
    behind = range(noun + 1, min(verb if verb > noun else noun + NEAR, len(tokens)))
    if any(tokens[index].pos == "VERB" for index in behind):
        return False
    known = speech_of(sentence.language).topics.values()
    return not any(words.at(tokens, index) for words in known for index in (noun, *behind))
