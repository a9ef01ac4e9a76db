"""Dates, hours and weekdays that are a little wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from random import Random

__all__ = ["moved", "wrong_weekdays"]

_WEEKDAYS = {
    "fr": ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    "en": ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_MONTHS = {
    "fr": "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
    "en": "January|February|March|April|May|June|July|August|September|October|November|December",
}
_LAST = 28  # a day that every month has


def moved(words: str, random: Random, *, language: str) -> Iterator[tuple[str, int]]:
    """A date, weekday or hour as its neighbour, and by how many days or minutes it moved.

    A date with its weekday is left to `wrong_weekdays`, a span of two days alone.
    """
    days, months = _WEEKDAYS[language], _MONTHS[language]
    names = re.findall("|".join(days), words, re.IGNORECASE)
    dated = re.search(rf"\d+(?=(?:er)? (?:{months}))|(?<= )\d+$", words, re.IGNORECASE)
    sides = [1, -1]
    random.shuffle(sides)
    if hour := re.fullmatch(r"(.*?\d{1,2}\s?(?:h|:|heures)\s?)(\d\d)(.*)", words):
        yield from _minutes(hour, sides)
    elif dated and not names and len(re.findall(r"\b\d{1,2}\b", words)) == 1:
        day = int(dated[0])
        sides = [side for side in sides if 1 < day + side <= _LAST]
        yield from (
            (words[: dated.start()] + str(day + s) + words[dated.end() :], s) for s in sides
        )
    elif len(names) == 1 and not re.search(r"\d", words):
        yield from ((_weekday(words, names[0], side, days), side) for side in sides)


def wrong_weekdays(
    text: str, random: Random, *, year: str, language: str
) -> Iterator[tuple[int, str, str]]:
    """Weekdays that fit the date they stand with: where, the word, and one that does not.

    `year` is that of the article, for dates that tell none.
    """
    for found in re.finditer(_dated(language), text, re.IGNORECASE):
        at = _date(found, found["year"] or year, language)
        word, step = found["weekday"], random.choice([1, 2, 3, 4, 5, 6])
        if at and _place(word, language) == at.weekday():
            yield found.start(), word, _weekday(word, word, step, _WEEKDAYS[language])


def _dated(language: str) -> str:
    weekday = f"(?P<weekday>{'|'.join(_WEEKDAYS[language])})"
    month, day = f"(?P<month>{_MONTHS[language]})", r"(?P<day>\d\d?)"
    date = rf" {day}(?:er)? {month}" if language == "fr" else rf",? {month} {day}"
    return rf"\b{weekday}{date}(?:,? (?P<year>(?:19|20)\d\d))?\b"


def _date(found: re.Match[str], year: str, language: str) -> date | None:
    month = 1 + _MONTHS[language].lower().split("|").index(found["month"].lower())
    try:
        return date(int(year), month, int(found["day"]))
    except ValueError:
        return None


def _minutes(hour: re.Match[str], sides: list[int]) -> Iterator[tuple[str, int]]:
    for side in sides:
        minutes = int(hour[2]) + 10 * side
        if 0 <= minutes < 60:
            yield f"{hour[1]}{minutes:02}{hour[3]}", 10 * side


def _place(weekday: str, language: str) -> int:
    return [day.lower() for day in _WEEKDAYS[language]].index(weekday.lower())


def _weekday(words: str, name: str, side: int, days: list[str]) -> str:
    """The words with the weekday that comes `side` days after the one they name."""
    place = [day.lower() for day in days].index(name.lower())
    other = days[(place + side) % len(days)]
    cased = other.upper() if name.isupper() else other.title() if name.istitle() else other
    return words.replace(name, cased, 1)
