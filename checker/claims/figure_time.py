"""When a figure holds: the day it is of, and the time that it covers."""

from __future__ import annotations

from checker.claims.days import day_told, long_since, other_event
from checker.claims.figure import Figure, Given
from checker.claims.scope import is_anaphoric
from checker.claims.when import Day, is_far, moment

__all__ = ["when_told"]


def when_told(figure: Figure, given: Given, *, previous: bool) -> tuple[str, str]:
    """The day of a figure and its period, each "" where the text tells none.

    A `previous` figure is of another day than what the sentences before tell.
    """
    sentence, which = figure.sentence, figure.which
    day = _day(figure, given, previous=previous)
    as_of, span = ("", "") if figure.is_of_person else moment(day, figure.measure, given.anchor)
    other = other_event(sentence, which)
    return as_of, span or other or long_since(sentence, which, figure.measure, given.anchor)


def _day(figure: Figure, given: Given, *, previous: bool) -> Day | None:
    sentence, daily = figure.sentence, figure.measure.spans == "day"
    told = day_told(sentence, figure.which, given.days, figure.measure, given.anchor)
    carried = None if previous and daily else given.carried_day
    if told is None and is_anaphoric(sentence) and (daily or is_far(carried, given.anchor)):
        return carried
    return told
