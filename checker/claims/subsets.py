"""Which of the counted ones a figure is about: a kind of them, a part, those told apart."""

from __future__ import annotations

from checker.claims.counting import is_whole, whole_of
from checker.claims.measuring import Measured
from checker.claims.scope import AFTERSHOCK, is_another, is_one_of_them, is_part, subset_of
from checker.claims.sentence import Sentence
from checker.claims.sharing import is_margin
from checker.claims.speech import speech_of
from checker.claims.told_kinds import is_some, kind_told
from checker.measures import Measure

__all__ = ["is_definite", "singled_out", "subset_told"]

WHOLE_OF = "whole"  # the subset of the 20 in "12 of the 20 mills"
MARGIN = "margin"  # the subset of « 812 000 voix d'avance »


def subset_told(
    sentence: Sentence,
    which: int,
    told: Measured,
    measure: Measure,
    before: Measured | None,
    *,
    placed: bool,
) -> str:
    """What singles out the counted ones: "women", "serious", "part"; "" for all of them."""
    if other := _of_others(sentence, which, measure):
        return other
    noun = sentence.counted(which)
    generic = noun >= 0 and bool(speech_of(sentence.language).people.at(sentence.tokens, noun))
    if told.measure == "count":
        return "part" if is_part(sentence, which) and not placed else ""
    if told.measure in ("date", "time", "duration", "money", "age"):
        return ""
    if measure.bare:  # « une réplique de 6,2 »: no state of people singles it out
        named = subset_of(sentence, which, noun, generic=generic)
        after = AFTERSHOCK in named.split() or is_another(sentence, which)
        return AFTERSHOCK if after else ""
    if sentence.quantities[which].increment and is_definite(sentence, which):
        return "part"  # « les six autres », "the other six": the rest of those told of
    if noun < 0 and not measure.plain:
        noun = kind_told(sentence, which)
    if measure.plain and noun >= 0 and sentence.tokens[noun].text[:1].isupper():
        generic = True  # « 30 000 Lyonnais ont défilé »
    named = subset_of(sentence, which, noun, generic=generic)
    narrow = " ".join(name for name in named.split() if name not in measure.generic)
    parted = is_some if measure.people else is_part
    some = parted(sentence, which) or (told.inherited and whole_of(sentence, which) >= 0)
    some = some and not (measure.within and before and before.measure == measure.within)
    return narrow or ("part" if some and not placed else "")


def _of_others(sentence: Sentence, which: int, measure: Measure) -> str:
    """What a figure is that counts none of those told of, "" for any that does."""
    if measure.holder != "none" and is_margin(sentence, which) and not is_whole(sentence, which):
        return MARGIN
    return WHOLE_OF if not measure.people and _is_whole(sentence, which) else ""


def _is_whole(sentence: Sentence, which: int) -> bool:
    """True for the 20 of "12 of the 20 mills", « 12 des 20 moulins », « 12 moulins sur 20 »."""
    if not which or sentence.quantities[which].kind != "number":
        return False
    last, first = sentence.tails[which - 1], sentence.numerals[which]
    between = sentence.tokens[last:first]
    if sentence.quantities[which - 1].kind != "number" or not 0 < len(between) <= 3:
        return False
    words = speech_of(sentence.language).out_of
    found = words.find(sentence.tokens, last, first)
    if found < 0 or sentence.tokens[found].pos in ("PUNCT", "CCONJ"):
        return False
    size = words.at(sentence.tokens, found)
    nouns = all(token.pos in ("NOUN", "ADJ") for token in sentence.tokens[last:found])
    return found + size == first and nouns


def singled_out(
    sentence: Sentence,
    which: int,
    told: Measured,
    measure: Measure,
    whole: Measured | None,
    *,
    apart: bool,
) -> str:
    """The part that a figure is by those told beside it, "" for none."""
    if apart and measure.generic and not measure.plain:
        return sentence.tokens[sentence.counted(which)].key
    same = whole is not None and told.measure == whole.measure
    return "part" if same and is_one_of_them(sentence, which) else ""


def is_definite(sentence: Sentence, which: int) -> bool:
    """« les deux dirigeants »: the number says which ones are meant, it is not what is told."""
    before = sentence.numerals[which] - 1
    definite = speech_of(sentence.language).definite
    return before >= 0 and bool(definite.at(sentence.tokens, before))
