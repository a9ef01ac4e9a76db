"""The timed parts of a live blog or of an article that goes day by day."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cache
from itertools import pairwise

from checker.articles.leads import clock
from checker.articles.lines import hard_lines
from checker.articles.moments import clock_of, day_in, day_pattern, moment_in, time_pattern
from checker.articles.months import weekdays
from checker.articles.phrases import BLANK, any_of
from checker.articles.words import all_words

__all__ = ["Section", "sections"]

_LONGEST_HEADING = 120
_SLACK = timedelta(minutes=60)  # an entry may be a little younger than the time of publication
_FINISHED = re.compile(r"[.!?…;,][\s\"'”’»)\]]*\Z")

_DAY = len("2020-08-15")
_DAYS = ("day", "day2", "only_day", "only_day2")

Clock = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a text that speaks from its own time."""

    start: int  # code points of the text, half open; the heading included
    end: int
    body: int  # where the heading and its time end: numbers before it are no claims
    heading: str  # "L'essentiel", "SAMEDI, 20 H"
    time: str  # ISO, "" where the anchor does not tell the day


@dataclass(frozen=True, slots=True)
class _Head:
    start: int
    body: int
    heading: str
    clock: Clock | None
    weekday: int = -1
    day: str = ""  # ISO day, or as written where the year is missing
    written: str = ""


def sections(text: str, anchor: str, language: str) -> tuple[Section, ...]:
    """The parts that open with a time ("19h30 - ", "SAMEDI, 20 H", "Sunday night."), in text order.

    Weekdays and hours are resolved before `anchor`, the ISO time of publication; hours without a
    day run on from one entry to the next, whichever way the text is ordered.
    """
    heads = list(_heads(text, language))
    if not heads:
        return ()
    times = _times(heads, anchor, language)
    ends = [*(head.start for head in heads[1:]), len(text)]
    return tuple(
        Section(head.start, end, head.body, head.heading, time)
        for head, end, time in zip(heads, ends, times, strict=True)
    )


def _heads(text: str, language: str) -> Iterator[_Head]:
    for start, end in hard_lines(text):
        found = clock(text, start)
        if found:
            heading = text[found.end() : end].strip()
            short = len(heading) <= _LONGEST_HEADING and not _FINISHED.search(heading)
            weekday = _weekdays().get((found["day"] or "").lower(), -1)
            yield _Head(start, found.end(), heading if short else "", _entry_clock(found), weekday)
            continue
        head = _day_head(language).match(text, start, min(end, start + _LONGEST_HEADING))
        if head and head.end() > start:
            yield _dated(head, language)


def _dated(head: re.Match[str], language: str) -> _Head:
    written = head["when"]
    moment = moment_in(written, language)
    return _Head(
        start=head.start(),
        body=head.end(),
        heading=written.strip(),
        clock=clock_of(head) if head["hour"] else None,
        weekday=_weekdays().get((head["weekday"] or "").lower(), -1),
        day=moment.iso[:10] if moment else "",
        written=written if any(head[group] for group in _DAYS) else "",
    )


def _entry_clock(found: re.Match[str]) -> Clock:
    hour = int(found["hour"])
    half = found["half"] or found["halves"]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return hour, int(found["minute"] or found["minutes"] or 0)


def _times(heads: Sequence[_Head], anchor: str, language: str) -> list[str]:
    """ISO time of each head; those without a day of their own follow the one before them."""
    last = _date(anchor)
    days: list[date | None] = []
    for head in heads:
        own = _own_day(head, last, language)
        days.append(own or (days[-1] if days else None))
    if not any(days):
        days = _running(heads, anchor)
    return [_iso(day, head.clock) for day, head in zip(days, heads, strict=True)]


def _own_day(head: _Head, anchor: date | None, language: str) -> date | None:
    if head.day:
        return _date(head.day)
    if anchor is None:
        return None
    if head.written:
        near = (
            _date(day_in(head.written, language, year=str(y)))
            for y in (anchor.year, anchor.year - 1)
        )
        return next((day for day in near if day and day <= anchor + timedelta(days=1)), None)
    if head.weekday >= 0:
        return anchor - timedelta(days=(anchor.weekday() - head.weekday) % 7)
    return None


def _running(heads: Sequence[_Head], anchor: str) -> list[date | None]:
    """Days of heads that have but a clock: from the newest back, a later hour is the eve's."""
    day = _date(anchor)
    if day is None:
        return [None] * len(heads)
    clocks = [head.clock or (0, 0) for head in heads]
    now = datetime.fromisoformat(anchor).replace(tzinfo=None) if len(anchor) > _DAY else None
    newest = now + _SLACK if now else None
    rising = _is_rising(clocks, newest)
    days: list[date | None] = []
    before = (newest.hour, newest.minute) if newest and newest.date() == day else (24, 0)
    for at in reversed(clocks) if rising else clocks:
        if at > before:
            day -= timedelta(days=1)
        days.append(day)
        before = at
    return days[::-1] if rising else days


def _is_rising(clocks: Sequence[Clock], newest: datetime | None) -> bool:
    """True when the oldest entry comes first: the newest one is the nearest before publication."""
    if newest is not None:
        ages = [
            ((newest.hour - hour) * 60 + newest.minute - minute) % 1440 for hour, minute in clocks
        ]
        return ages[-1] < ages[0]
    rises = sum(first < second for first, second in pairwise(clocks))
    return rises * 2 > len(clocks) - 1


def _date(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso[:10])
    except ValueError:
        return None


def _iso(day: date | None, at: Clock | None) -> str:
    if day is None:
        return ""
    return f"{day.isoformat()}T{at[0]:02}:{at[1]:02}:00" if at else day.isoformat()


@cache
def _day_head(language: str) -> re.Pattern[str]:
    """A line, or the first words of one, that are only a day: "SAMEDI, 20 H", "Sunday night."."""
    names = any_of(_weekdays())
    parts = any_of(part for words in all_words().values() for part in words.dates.parts)
    joiners = any_of(j for words in all_words().values() for j in words.dates.joiners)
    gap = rf"(?:{BLANK}*,{BLANK}*|{BLANK}+)(?:{joiners}{BLANK}+)?"
    weekday = rf"(?P<weekday>{names})\b"
    dated = day_pattern(language)
    day = rf"(?:{weekday}(?:{gap}{dated})?|{dated.replace('?P<', '?P<only_')})"
    return re.compile(
        rf"(?P<when>{day}(?:{gap}{parts}\b)?(?:{gap}{time_pattern()})?)"
        rf"{BLANK}*(?:\Z|(?=\n)|[.:|–—-](?=\s|\Z))",
        re.IGNORECASE,
    )


@cache
def _weekdays() -> dict[str, int]:
    return {name: day for code in all_words() for name, day in weekdays(code).items()}
