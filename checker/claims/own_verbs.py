"""What is said of one figure alone, so that it does not go on with another."""

from __future__ import annotations

from checker.claims.nationals import nation_of
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["is_added", "is_kind", "is_of_place", "verbs_of_its_own", "verbs_over"]


def is_kind(sentence: Sentence, noun: int) -> bool:
    """True for plain people and the kinds that tolls part them into: women, officers."""
    speech, text = speech_of(sentence.language), sentence.tokens[noun].text
    named = noun > 0 and text[:1].isupper() and text[1:].islower()
    native = named and (text[-1] == "s" or bool(nation_of(text, sentence.language)))
    # "two Danes", "four Chinese"
    if native and not speech.place_heads.at(sentence.tokens, noun):
        return True  # « six Belges et deux Danois »
    return bool(speech.people.at(sentence.tokens, noun) or speech.classes.at(sentence.tokens, noun))


def verbs_of_its_own(sentence: Sentence, which: int) -> set[int]:
    """The verbs that say something of a figure, without those of saying and counting."""
    known = sources_of(sentence.language).verbs
    return {
        verb
        for verb in verbs_over(sentence, which)
        if not known.at(sentence.tokens, verb) and sentence.tokens[verb].pos != "AUX"
    }


def verbs_over(sentence: Sentence, which: int) -> set[int]:
    """The verbs that a figure or what it counts is a part of."""
    noun = sentence.counted(which)
    anchor = noun if noun >= 0 else sentence.numerals[which]
    verbs = {
        role.verb
        for role in sentence.roles(anchor)
        if role.name not in ("modifier", "oblique") and not _parted(sentence, anchor, role.verb)
    }
    return verbs | _participle(sentence, noun)


def _parted(sentence: Sentence, first: int, second: int) -> bool:
    between = sentence.tokens[min(first, second) : max(first, second)]
    return any(token.text in (":", ";") for token in between)


def _participle(sentence: Sentence, noun: int) -> set[int]:
    """The participle behind a counted noun, as in "one boy still sought"."""
    for index in range(noun + 1, min(noun + 3, len(sentence.tokens)) if noun >= 0 else 0):
        if sentence.tokens[index].pos == "VERB":
            return {index}
        if sentence.tokens[index].pos != "ADV":
            break
    return set()


def is_added(sentence: Sentence, which: int, last: int) -> bool:
    """True for "two others", "the other six", "one more victim"."""
    first = max(sentence.numerals[which] - 1, 0)
    increment = speech_of(sentence.language).increment
    return (
        sentence.quantities[which].increment
        or increment.find(sentence.tokens, first, last + 1) >= 0
    )


def is_of_place(sentence: Sentence, which: int) -> bool:
    """True for "the city of 90,000": how many live there."""
    numeral, speech = sentence.numerals[which], speech_of(sentence.language)
    linked = numeral > 1 and sentence.tokens[numeral - 1].text in speech.link
    linked = linked and not is_part(sentence, which)  # « L'état de 12 d'entre eux est grave »
    return linked and bool(speech.place_heads.at(sentence.tokens, numeral - 2))
