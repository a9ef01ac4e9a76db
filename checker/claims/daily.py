"""Figures of one day of what goes on: « 16 morts en 24 heures » adds to a toll, and is none."""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.counting import compared_with
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.measures import Measure

__all__ = ["brings_total", "is_of_a_day"]

REACH = 14  # words from a figure to the time in which it came about
LEAD = 4  # words of which one leads in that time: « au cours des dernières »
RATE = 6  # words from a figure to what makes it one of each day: « 600 décès de plus par jour »
WEEK, MONTH = 5, 31  # days that cases are counted over
IN_DAYS = {"hour": 1 / 24, "day": 1, "week": 7, "month": 30}
DAY = {"hour": 24.0, "day": 1.0}


def is_of_a_day(sentence: Sentence, which: int, measure: Measure) -> bool:
    """True for a number of people or cases of which the text says that it took a day to reach it.

    What is set against such a figure is one as well: « 1 500 cas en un jour, contre 1 300 ».
    """
    counts = measure.people or measure.moves == "drifts"
    if not counts or measure.spans != "event" or sentence.quantities[which].kind != "number":
        return False
    rival = compared_with(sentence, which)
    if rival >= 0:
        return sentence.quantities[rival].increment or is_of_a_day(sentence, rival, measure)
    if _is_rate(sentence, which) or _is_led(sentence, which) or _took_a_day(sentence, which):
        return True
    return _is_of_a_week(sentence, which)


def brings_total(sentence: Sentence, which: int, measure: Measure) -> bool:
    """True for the first figure of « 300 ont été évacués, portant le total à 900 »."""
    counts = measure.people or measure.moves == "drifts"
    if not counts or measure.spans != "event" or which + 1 == len(sentence.quantities):
        return False
    here, brings = sentence.quantities[which], speech_of(sentence.language).brings
    for index in range(which + 1, len(sentence.quantities)):
        behind = sentence.quantities[index]
        if behind.kind == here.kind:
            told = brings.find(sentence.tokens, sentence.tails[which], sentence.numerals[index])
            return told >= 0 and here.value.low < behind.value.low
    return False


def _is_rate(sentence: Sentence, which: int) -> bool:
    """True for « 600 décès par jour »: the words stand before any other figure or sign."""
    after = sentence.tails[which]
    last = next((i for i in range(after, len(sentence.tokens)) if _ends(sentence, i)), after + RATE)
    per_time = speech_of(sentence.language).per_time
    told = per_time.find(sentence.tokens, after, min(last, after + RATE)) >= 0
    return told or bool(sentence.quantities[which].rate)


def _ends(sentence: Sentence, index: int) -> bool:
    return sentence.tokens[index].pos == "PUNCT" or is_figure(sentence, index)


def _took_a_day(sentence: Sentence, which: int) -> bool:
    """True for « 16 morts en 24 heures », the time right behind the figure."""
    if which + 1 == len(sentence.quantities) or not _is_day(sentence.quantities[which + 1]):
        return False
    first = sentence.numerals[which + 1]
    between = range(sentence.tails[which], first)
    if len(between) > REACH or any(sentence.tokens[i].pos == "PUNCT" for i in between):
        return False
    return _is_within(sentence, first)


def _is_of_a_week(sentence: Sentence, which: int) -> bool:
    """True for « 1 200 cas la semaine dernière », "1,200 cases in March": cases are told so."""
    noun, speech = sentence.counted(which), speech_of(sentence.language)
    if noun < 0 or not speech.cases.at(sentence.tokens, noun):
        return False
    if which + 1 == len(sentence.quantities):
        return False
    behind = sentence.quantities[which + 1]
    between = sentence.tokens[sentence.tails[which] : sentence.numerals[which + 1]]
    near = len(between) <= REACH and all(token.pos != "PUNCT" for token in between)
    started = any(token.text.lower() in speech.little.since for token in between)
    if not near or behind.since or started:
        return False
    if behind.kind == "date":
        return WEEK <= behind.value.high - behind.value.low + 1 <= MONTH
    days = behind.value.low * IN_DAYS.get(behind.unit, 0)
    return behind.kind == "duration" and 0 < days <= MONTH


def _is_led(sentence: Sentence, which: int) -> bool:
    """True for « En 24 heures, 16 personnes sont mortes »; « le bilan est passé à 16 » is a total.

    All figures of one measure behind such an opening are of the day, but for what they add up to.
    """
    days = [i for i in range(which) if _is_day(sentence.quantities[i])]
    if not days or sentence.numerals[days[0]] > LEAD:
        return False
    first, numeral = sentence.tails[days[0]], sentence.numerals[which]
    speech, tokens = speech_of(sentence.language), sentence.tokens
    if any(is_figure(sentence, i) or tokens[i].text in (";", ":") for i in range(first, numeral)):
        return False
    moved = any(words.find(tokens, first, numeral) >= 0 for words in (speech.moves, speech.tallies))
    return not moved and _is_within(sentence, sentence.numerals[days[0]])


def _is_within(sentence: Sentence, first: int) -> bool:
    within = speech_of(sentence.language).within
    return within.find(sentence.tokens, max(first - LEAD, 0), first) >= 0


def _is_day(quantity: Quantity) -> bool:
    told = quantity.kind == "duration" and quantity.value.low == quantity.value.high
    return told and quantity.value.low == DAY.get(quantity.unit)
