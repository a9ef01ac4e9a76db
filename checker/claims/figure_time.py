"""When a figure holds: the day it is of, and the time that it covers."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.compared_events import is_of_compared_event
from checker.claims.contests import OF_VOTES
from checker.claims.days import day_told, long_since, other_event
from checker.claims.figure import Figure, Given
from checker.claims.gatherings import CROWD, gatherings_of
from checker.claims.holder_words import holder_words
from checker.claims.known_groups import out_of_other_clause
from checker.claims.mandates import mandate_words
from checker.claims.scope import is_anaphoric, points_at_day
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.standing import status_of
from checker.claims.then_told import then_told
from checker.claims.when import EARLIER, Day, day_of, is_far, moment
from checker.isotime import ordinal
from checker.records import Status

__all__ = ["when_told"]

WEEK = 7
LOOSE = 8  # days that « il y a une semaine » may be off by, before and behind together
HOURS = ("hour", "minute")
LED = ("ADP", "DET", "ADV")  # before what says of which march a figure right before is
BEHIND = 4  # words from an earlier count to what says that it was of the same day


def when_told(figure: Figure, given: Given, *, previous: bool) -> tuple[str, str]:
    """The day of a figure and its period, each "" where the text tells none.

    A `previous` figure is of another day than what the sentences before tell.
    """
    sentence, which = figure.sentence, figure.which
    day = _day(figure, given, previous=previous)
    if figure.told.measure == CROWD:
        day = _marched(figure, given, day, previous=previous)
    as_of, span = ("", "") if figure.is_of_person else moment(day, figure.measure, given.anchor)
    other = other_event(sentence, which)
    span = span or other or long_since(sentence, which, figure.measure, given.anchor)
    if not span and is_of_compared_event(sentence, which, figure.measure):
        span = _far_day(sentence, given) or EARLIER
    if not span and figure.told.measure == CROWD and _is_of_former(sentence, which):
        span = EARLIER
    return as_of, span or then_told(sentence, which, figure.measure, given.anchor)


def _is_of_former(sentence: Sentence, which: int) -> bool:
    """True for "The previous march drew 26,000", « Au dernier défilé, ils étaient 9 000 »."""
    numeral, former = sentence.numerals[which], gatherings_of(sentence.language).former
    told = zip(sentence.tails, sentence.quantities, strict=True)
    first = max((tail for tail, q in told if tail <= numeral and q.kind == "number"), default=0)
    first = max([first, *(i for i in range(numeral) if sentence.tokens[i].text == ";")])
    found = former.find(sentence.tokens, first, numeral)
    than = speech_of(sentence.language).than.find(sentence.tokens, first, found)
    own = first in sentence.tails and all(t.pos in LED for t in sentence.tokens[first:found])
    return found >= 0 and than < 0 and not own  # « 9 000 la fois précédente, et 12 000 lundi »


def _marched(figure: Figure, given: Given, day: Day | None, *, previous: bool) -> Day | None:
    """The day of a crowd: none that is still to come, and today for an earlier count of today.

    « 90 000 ; elle en donnait 70 000 une heure avant »; nobody has counted those of « fort
    de ses 500 000 marcheurs, le syndicat en appelle à une marche le 19 avril ».
    """
    sentence, own = figure.sentence, ordinal(given.anchor)
    if day and own and day.low > own:
        return None if status_of(sentence, figure.which) is Status.ASSERTED else day
    day = _of_week_before(day, own)
    after = sentence.tails[figure.which]
    again = gatherings_of(sentence.language).same_day.find(sentence.tokens, after, after + BEHIND)
    told = again >= 0 or _is_hours_before(sentence, after)
    return Day(own, own) if previous and not day and own and told else day


def _of_week_before(day: Day | None, own: int) -> Day | None:
    """« Une semaine plus tôt » to the day, or nearly, as marches are held week after week.

    What was weeks ago may be off by days: « il y a trois semaines ».
    """
    if not day or day.high - day.low != LOOSE:
        return day
    middle = (day.low + day.high) // 2
    return Day(middle - 1, middle + 1) if own - middle == WEEK else day


def _is_hours_before(sentence: Sentence, after: int) -> bool:
    """True for « deux heures plus tôt » right behind a figure."""
    spans = zip(sentence.numerals, sentence.quantities, strict=True)
    return any(0 <= first - after < BEHIND and q.unit in HOURS for first, q in spans)


def _far_day(sentence: Sentence, given: Given) -> str:
    """When the other event was, "" where the sentence does not say."""
    days = (day_of(sentence, sentence.quantities[int(day.value)]) for day in given.days)
    return next((day.iso() for day in days if day and is_far(day, given.anchor)), "")


def _day(figure: Figure, given: Given, *, previous: bool) -> Day | None:
    sentence, daily = figure.sentence, figure.measure.spans == "day"
    days = given.days
    if figure.measure.people and not daily:
        days = out_of_other_clause(sentence, figure.which, days)
    if figure.told.measure in OF_VOTES:
        days = tuple(one for one in days if not _is_of_that(sentence, figure.which, one))
    told = _vote_behind(figure, given.anchor)
    told = told or day_told(sentence, figure.which, days, figure.measure, given.anchor)
    carried = None if previous and daily else given.carried_day
    goes_on = (is_anaphoric(sentence) and not _has_hour(sentence)) or points_at_day(sentence)
    if told is None and goes_on and (daily or is_far(carried, given.anchor)):
        return carried
    if told is None and daily and not (previous or given.days):
        counted = figure.told.measure == "count"  # sites and rallies
        return given.marched_day or (given.carried_day if counted else None)
    return told


def _is_of_that(sentence: Sentence, which: int, day: Mention) -> bool:
    """True for the year of « 61 %, neuf points sous celle de 2018 »: another figure is of it."""
    first = sentence.numerals[int(day.value)] - 2
    behind = first > sentence.numerals[which]
    if behind and speech_of(sentence.language).than.find(sentence.tokens, first, first + 2) >= 0:
        return True  # « 61 %, neuf points de plus qu'en 2018 »
    of = speech_of(sentence.language).little.of
    led = behind and sentence.tokens[first + 1].text.lower() in of
    return led and bool(holder_words(sentence.language).those.at(sentence.tokens, first))


def _vote_behind(figure: Figure, anchor: str) -> Day | None:
    """The earlier vote of « loin des 26 % qu'il avait réunis en 2013 », None for no such figure."""
    sentence, tokens = figure.sentence, figure.sentence.tokens
    if figure.told.measure not in OF_VOTES:
        return None
    for index in range(sentence.tails[figure.which], len(tokens)):
        token = tokens[index]
        if token.quantity >= 0 and (quantity := sentence.quantities[token.quantity]):
            day = day_of(sentence, quantity) if quantity.kind == "date" else None
            return day if is_far(day, anchor) else None
        if token.pos in ("PUNCT", "CCONJ"):
            return None
    return None


def _has_hour(sentence: Sentence) -> bool:
    """True for « À midi, elle était de 25 % »: told of this day, whatever was compared before."""
    return any(q.kind == "time" for q in sentence.quantities) and not _is_same_hour(sentence)


def _is_same_hour(sentence: Sentence) -> bool:
    """True for « elle était de 31 % à la même heure »."""
    same = mandate_words(sentence.language).same_hour
    return same.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
