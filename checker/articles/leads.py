"""What stands before the first sentence of a block: datelines, and the clock of a live blog."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.articles.months import months, weekdays
from checker.articles.phrases import BLANK, any_of
from checker.articles.words import all_words, words_of

__all__ = ["Dateline", "clock", "dateline", "dateline_at", "lead_end"]

_CAPITALS = r"[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.\-]+(?:[ ][A-ZÀ-ÖØ-Þ'’\-]+)*"
_PLAIN = r"[A-ZÀ-ÖØ-Þ]{2}[A-ZÀ-ÖØ-Þ'’\-]+(?:[ ][A-ZÀ-ÖØ-Þ'’\-]+)*"
_NAME = r"[A-ZÀ-ÖØ-Þ][\w'’\-]+(?:[ ][A-ZÀ-ÖØ-Þ][\w'’\-]+)*"
_DASH = rf"{BLANK}*[-–—]+{BLANK}+"
_MAY_BE = re.compile(r"[A-ZÀ-Þ(].*(?:[-–—)]|\.\s)")
_HEAD = 4  # a dateline stands in one of the first blocks
_LONGEST = 160


@dataclass(frozen=True, slots=True)
class Dateline:
    """Where and when a wire copy was filed, as it says before its first sentence."""

    start: int  # code points of the text, half open; the dash after it included
    end: int
    place: str  # "" where a word like VIDEO stands in its place
    agency: str
    date: str  # as written: "15 août"


def dateline(text: str) -> Dateline | None:
    """The dateline of an article, None where it has none."""
    start = 0
    for _ in range(_HEAD):
        found = dateline_at(text, start)
        if found and (found.place or found.agency):
            return found
        gap = text.find("\n", start)
        if gap < 0:
            break
        start = gap + len(text[gap : gap + 80]) - len(text[gap : gap + 80].lstrip())
    return None


def dateline_at(text: str, start: int) -> Dateline | None:
    """The dateline that begins at code point `start`, None where none does."""
    head = text[start : start + _LONGEST].partition("\n")[0]
    if not _MAY_BE.match(head):
        return None
    for pattern in _patterns():
        found = pattern.match(text, start, min(start + _LONGEST, len(text)))
        if found:
            groups = found.groupdict(default="")
            place = groups.get("place", "").strip(" .")
            agency, date = groups.get("agency", ""), groups.get("date", "")
            if _is_agency(place):
                place, agency = "", agency or place
            return Dateline(start, found.end(), _place(place), agency.strip(), date.strip())
    return None


def clock(text: str, start: int) -> re.Match[str] | None:
    """The time that leads an entry of a live blog at `start`, with what follows up to its text."""
    return _clock().match(text, start, min(start + _LONGEST, len(text)))


def lead_end(text: str, start: int) -> int:
    """Where the first sentence of a block that begins at `start` begins."""
    found = dateline_at(text, start)
    if found:
        return found.end
    entry = clock(text, start)
    return entry.end() if entry else start


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The shapes of a dateline, the surest first."""
    date = _date_pattern()
    agency = any_of(name for words in all_words().values() for name in words.agencies.names)
    region = rf"(?:,{BLANK}*[A-Z][\w.]+(?:{BLANK}[A-Z][\w.]+)?)?"
    country = rf"(?:{BLANK}*\((?!{agency}\))[^()\n]{{2,30}}\))?{region}"
    signed = rf"{BLANK}*\((?P<agency>{agency})\)"
    when = rf",?{BLANK}*(?:le{BLANK}+)?(?P<date>{date})"
    capitals = rf"(?P<place>{_CAPITALS}(?:/{_CAPITALS})*)"
    names = rf"(?P<place>{_NAME}(?:/{_NAME})*)"
    filed = rf"{BLANK}*\((?P<agency>{_NAME})\)"  # after a date, whoever signs is an agency
    shapes = (
        rf"{capitals}{country}{when}{filed}{_DASH}",
        rf"{capitals}{country}(?:{when})?(?:{signed})?{_DASH}",
        rf"(?P<place>{_PLAIN}){country}(?:{when})?(?:{signed})?\.{BLANK}+(?=[\"«“A-ZÀ-Þ0-9])",
        rf"{names}{country}(?:{when})(?:{signed})?{_DASH}",
        rf"{names}{country}(?:{when})?{signed}(?:{_DASH}|{BLANK}+)",
        rf"\((?P<agency>{agency})\)(?:{_DASH}|{BLANK}+)",
        rf"\((?P<place>{_NAME})\)(?:{_DASH}|{BLANK}+)(?=[\"«“A-ZÀ-Þ0-9])",
    )
    return tuple(re.compile(shape) for shape in shapes)


def _date_pattern() -> str:
    names = any_of(name for code in all_words() for name in months(code))
    days = any_of(name for code in all_words() for name in weekdays(code))
    ordinal = r"(?:er|st|nd|rd|th)?"
    return (
        rf"(?i:(?:{days},?{BLANK}+)?(?:\d{{1,2}}{ordinal}{BLANK}+{names}\b\.?|{names}\b\.?{BLANK}+\d{{1,2}}{ordinal}\b)"
        rf"(?:,?{BLANK}+\d{{4}})?)"
    )


@cache
def _clock() -> re.Pattern[str]:
    days = any_of(name for code in all_words() for name in weekdays(code))
    time = (
        r"(?P<hour>2[0-3]|[01]?\d)(?!\d)"
        rf"(?:{BLANK}?[hH]{BLANK}?(?P<minute>[0-5]\d)?|:(?P<minutes>[0-5]\d)(?:{BLANK}?(?P<half>[ap])\.?m\b(?P<dot>\.)?)?"
        rf"|{BLANK}?(?P<halves>[ap])\.?m\b(?P<dots>\.)?)"
    )
    return re.compile(
        rf"{time}(?:,?{BLANK}+(?P<day>(?i:{days})))?"
        rf"(?:{BLANK}*[-–—|:]{BLANK}+|\.{BLANK}+|(?:(?<=m\.)){BLANK}+(?=[\"«“A-ZÀ-Þ]))"
    )


def _is_agency(name: str) -> bool:
    return any(name in words.agencies.names for words in all_words().values())


def _place(name: str) -> str:
    kickers = {word for words in words_of("") for word in words.boilerplate.kickers}
    return "" if name.lower().replace("’", "'") in kickers else name
