"""Events that a sentence is about beside that of its story: aftershocks, another quake."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.counting import holds_link
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of

__all__ = ["AFTERSHOCK", "event_of", "is_another", "is_of_first"]

AFTERSHOCK, QUAKE = "aftershock", "quake"
BEFORE = 4  # words from "aftershocks" to their strength


@remembered
def event_of(sentence: Sentence, *, one: bool = False) -> str:
    """The other event that the whole sentence is about: "aftershock", "" for the story's own.

    Only `one` has a toll: « le bilan s'alourdit alors que des répliques secouent la ville ».
    """
    speech = speech_of(sentence.language)
    words, many = speech.subsets.get(AFTERSHOCK), speech.little.plural_endings
    found = words.find(sentence.tokens, 0, len(sentence.tokens)) if words else -1
    counted = any(  # « suivie de huit répliques », but « une réplique de magnitude 5 »
        sentence.counted(which) == found and quantity.kind != "one"
        for which, quantity in enumerate(sentence.quantities)
    )
    another = any(_is_another_quake(sentence, which) for which in range(len(sentence.quantities)))
    speaks = found >= 0 and sentence.tokens[found].pos == "VERB"  # « réplique que », who answers
    told = (
        found >= 0
        and not (counted or speaks)
        and not (one and sentence.tokens[found].text.endswith(many))
    )
    return AFTERSHOCK if another or told else ""


def is_of_first(sentence: Sentence, which: int, alike: Sequence[int]) -> bool:
    """True for the 7.8 and the 4:17 of "the 7.8 quake at 4:17 was followed at 13:24 by a 7.5 one".

    `alike` are the figures of the sentence that measure the same; one that stands nearer to the
    aftershock, or behind it, is that of the aftershock.
    """
    words = speech_of(sentence.language).subsets.get(AFTERSHOCK)
    found = words.find(sentence.tokens, 0, len(sentence.tokens)) if words else -1
    numeral = sentence.numerals[which]
    return numeral < found and any(sentence.numerals[other] > numeral for other in alike)


def is_another(sentence: Sentence, which: int) -> bool:
    """True for the 5.2 of "followed by another of 5.2", « des répliques de 5,2 et 4,8 »."""
    if which and _is_joined(sentence, which):
        return is_another(sentence, which - 1)
    speech, numeral = speech_of(sentence.language), sentence.numerals[which]
    figures = (t for i, t in enumerate(sentence.tails[:which]) if _is_number(sentence, i))
    first = max([numeral - 6, *figures])
    if speech.another.find(sentence.tokens, first, numeral) >= 0:
        return True
    words = speech.subsets.get(AFTERSHOCK)
    told = words.find(sentence.tokens, 0, numeral) if words else -1
    close = (
        words is not None
        and words.find(sentence.tokens, max(first, numeral - BEFORE), numeral) >= 0
    )
    return close or (told >= 0 and _is_singled(sentence, which, first, told))


def _is_joined(sentence: Sentence, which: int) -> bool:
    """True for the second figure of « 4,7 et 4,8 »."""
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    return bool(between) and all(t.pos == "CCONJ" or t.text == "," for t in between)


def _is_singled(sentence: Sentence, which: int, first: int, told: int) -> bool:
    """True for « 40 répliques ; l'une d'elles, de 4,5 », "40 aftershocks, the strongest of 4.5"."""
    speech, numeral = speech_of(sentence.language), sentence.numerals[which]
    words = (speech.part, speech.strongest)
    if any(one.find(sentence.tokens, first, numeral) >= 0 for one in words):
        return True
    lone = (i for i in range(which) if sentence.quantities[i].kind == "one")
    return any(max(first, told) < sentence.numerals[i] and holds_link(sentence, i) for i in lone)


def _is_number(sentence: Sentence, which: int) -> bool:
    return sentence.quantities[which].kind != "one"


def _is_another_quake(sentence: Sentence, which: int) -> bool:
    """True for "a second big earthquake", « un troisième séisme »."""
    quantity, noun = sentence.quantities[which], sentence.counted(which)
    quakes = events_of(sentence.language).get(QUAKE)
    later = quantity.kind == "ordinal" and quantity.value.low > 1
    return later and noun >= 0 and bool(quakes and quakes.at(sentence.tokens, noun))
