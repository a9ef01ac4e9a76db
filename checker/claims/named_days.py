"""Days told by a weekday and a number, "Tuesday 11", and days that no month has."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from checker.claims.calendar_file import Form
from checker.claims.date_fillings import Bound, DateText
from checker.claims.date_slots import meant
from checker.claims.spans import UNKNOWN, Span

__all__ = ["is_impossible", "named_day_span"]

_LEAP = 2000
_SIGNS = (":", "%", "€", "$", "£", "/", "°", "-", "x", "×")


def named_day_span(
    text: DateText, index: int, last: int, form: Form, bound: Bound, span: Span | None, tense: int
) -> Span | None:
    """The span of « mardi 11 »; an unknown one where no such day is near the article.

    Behind an article the number is a day whatever follows, and may be months off.
    """
    if span is not None and span != UNKNOWN:
        return span
    tokens, leads = text.tokens, text.rules.leads_day
    led = tokens.words[index] in leads or tokens.word(index - 1) in leads
    if led or tokens.words[last - 1] in text.rules.marks:  # "Tue 13th"
        return meant(text, replace(form, unit="year"), bound, tense=tense) or UNKNOWN
    behind = tokens.word(last)
    return None if behind[:1].isalnum() or behind in _SIGNS else UNKNOWN


def is_impossible(text: DateText, last: int, bound: Bound) -> bool:
    """True for « 30 février », "2/29/2019", but not for "in February 30 people"."""
    told = {name: value for name, value in bound if isinstance(value, str | int | float)}
    days = [told[name] for name in ("day", "d", "dbig") if name in told]
    months = [told[name] for name in ("month", "m", "mm") if name in told]
    if len(days) != 1 or len(months) != 1:
        return False
    year = int(float(told.get("year", _LEAP)))
    day, month = int(float(days[0])), int(float(months[0]))
    if not 1 <= month <= 12 or not 1 <= year <= 9999 or day <= monthrange(year, month)[1]:
        return False
    counted = text.tokens.word(last)[:1].isalnum() and bound[-1][0] in ("day", "d", "dbig")
    written = "month" in told or "year" in told  # "30/2" alone is no date
    return written and day <= 31 and not counted
