"""Days without a month behind a full date: « 390 000 le 4 avril, 260 000 le 18 »."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from checker.claims.calendar import Calendar
from checker.claims.spans import Anchor, Span, day_or_none, day_span, plus_months
from checker.claims.tokens import Tokens

__all__ = ["of_month_before"]

FAR = 24  # words from a full date to a day that goes on with it


def of_month_before(
    tokens: Tokens, first: int, last: int, rules: Calendar, before: tuple[int, Span], anchor: Anchor
) -> Span | None:
    """The day that a bare « le 18 » names behind a full date, or at the head of the next sentence.

    `before` is where that date ends, and its span; None for another date, and for a day that would
    lie in the future.
    """
    ended, span = before
    day = _bare_day(tokens, first, last, rules)
    between = tokens.words[ended:first]
    if not day or span.low != span.high or anchor.day is None or not _is_row(between):
        return None
    start = date.fromordinal(int(span.low))
    month = start if day > start.day else plus_months(start.replace(day=1), 1)
    told = day_or_none(month.year, month.month, day)
    return day_span(told, told) if told and told <= anchor.day else None


def _bare_day(tokens: Tokens, first: int, last: int, rules: Calendar) -> int:
    """The number of a date that is a day of the month and no more, 0 for any other."""
    *led, word = tokens.words[first:last]
    bare = word.isdecimal() and len(word) <= 2 and all(one in rules.articles for one in led)
    return int(word) if bare else 0


def _is_row(between: Sequence[str]) -> bool:
    ends = [index for index, word in enumerate(between) if word == "."]
    opens = not ends or ends == [len(between) - 1] or (ends == [len(between) - 2])
    return 0 < len(between) <= FAR and opens
