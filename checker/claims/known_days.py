"""Days of figures that readers know: « les 133 000 du 28 novembre », and of those beside them."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.bracketed_days import told_day
from checker.claims.earlier import is_previous
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.when import Day
from checker.measures import Measure

__all__ = ["day_of_known", "is_known", "is_of_next", "is_parted"]


def is_known(sentence: Sentence, which: int) -> bool:
    """True for a figure that an article leads in: « les 133 000 », "the 9,000"."""
    before = sentence.numerals[which] - 1
    return before >= 0 and bool(speech_of(sentence.language).definite.at(sentence.tokens, before))


def day_of_known(
    sentence: Sentence, which: int, days: tuple[Mention, ...], measure: Measure
) -> Day | None:
    """The day of « que les 9 000 du 5 mai », "the 9,000 of 5 May"; None elsewhere."""
    after = sentence.tails[which]
    if measure.spans != "day" or after >= len(sentence.tokens) or not is_known(sentence, which):
        return None
    led = sentence.tokens[after].text.lower() in speech_of(sentence.language).little.of
    day = next((day for day in days if led and day.first == after + 1), None)
    return told_day(sentence, day) if day else None


def is_of_next(sentence: Sentence, which: int, day: Mention) -> bool:
    """True for the 17th of « Mardi, il y en avait 9 000, et 4 000 le 17 »: another figure's day."""
    if day.first < sentence.tails[which]:
        return False
    between = range(sentence.tails[which], day.first)
    return any(first in between for first in sentence.numerals)


def is_parted(sentence: Sentence, which: int, day: Mention) -> bool:
    """True for the day of « 4 000 ; il y en avait 9 000 mardi »: that of the other figure.

    So it is of « 4 000 pour la police, qui n'en avait vu que 900 mardi », and of « 4 000, contre
    900 comptés mardi ».
    """
    between, little = range(sentence.tails[which], day.first), speech_of(sentence.language).little
    if any(sentence.tokens[i].text == ";" for i in between):
        return True
    figures = [i for i in sentence.numerals if i in between]
    beside = [i for i, first in enumerate(sentence.numerals) if first in between]
    if any(is_previous(sentence, i) for i in beside):
        return True
    relative = (sentence.tokens[i].text.lower() in little.relatives for i in between)
    return bool(figures) and any(relative)
