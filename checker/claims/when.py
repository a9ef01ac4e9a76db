"""When a figure holds: its day as a scope, or the moment it was known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isinf

from checker.claims.lemmas import stem_key
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.isotime import ordinal
from checker.measures import Measure

__all__ = ["EARLIER", "SLACK", "SPAN", "Day", "day_of", "is_far", "moment", "year_to_date"]

NEAR = 4  # days before the anchor that a running story speaks of as its own time
SEASON = 45
SPAN = {"day": 1, "week": 7, "month": 30, "year": 365}
SLACK = {"day": 0, "week": 4, "month": 16, "year": 190}  # days by which such a length may be off
EARLIER = "earlier"  # the period of a figure of the event before this one, whenever that was


@dataclass(frozen=True, slots=True)
class Day:
    """The days from `low` to `high`, counted as by date.toordinal."""

    low: int
    high: int

    def iso(self) -> str:
        """ISO text: a day, or "first/last" for more than one."""
        low, high = date.fromordinal(self.low).isoformat(), date.fromordinal(self.high).isoformat()
        return low if low == high else f"{low}/{high}"


def is_far(day: Day | None, anchor: str) -> bool:
    """True for a day that is not of the article's own story."""
    own = ordinal(anchor)
    return bool(day and own and own - day.high > SEASON)


def year_to_date(day: Day, anchor: str) -> Day | None:
    """All of the year of « depuis le début de l'année », of which one event is a part.

    None for other days, and while the year is young.
    """
    own = ordinal(anchor)
    if not own or own - day.low < SEASON:
        return None
    year = date.fromordinal(own).year
    first = date(year, 1, 1).toordinal()
    whole = Day(first, date(year, 12, 31).toordinal())
    return whole if day.low == first and own - 1 <= day.high <= own else None


def day_of(sentence: Sentence, quantity: Quantity) -> Day | None:
    """The days of a date expression, None where it could not be told."""
    value = quantity.value
    if isinf(value.low) and isinf(value.high):
        return None
    low = value.high if isinf(value.low) else value.low
    high = value.low if isinf(value.high) else value.high
    slack = _slack(sentence, quantity) if low == high else 0
    return Day(int(low) - slack, int(high) + slack)


def _slack(sentence: Sentence, quantity: Quantity) -> int:
    """Days by which « il y a trois semaines » may be off; none for a date in full."""
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    keys = {stem_key(word, sentence.language) for word in text.split()}
    slack = speech_of(sentence.language).slack
    return max((days for key, days in slack.items() if key in keys), default=0)


def moment(day: Day | None, measure: Measure, anchor: str) -> tuple[str, str]:
    """The as-of time and the period of a figure, "" where the article's own.

    A daily figure is scoped by its day. One of a whole event is as of that day when it is near the
    article's own date, and of another event when it is far.
    """
    if day is None:
        return "", ""
    own = ordinal(anchor)
    if measure.spans == "day":
        return "", day.iso()
    if is_far(day, anchor):
        return "", day.iso()
    if day.low <= own <= day.high:
        return "", ""
    if day.low == day.high and (not own or day.high <= own):
        return day.iso(), ""  # what is told is known: « le lendemain » is that of a day before
    return "", ""
