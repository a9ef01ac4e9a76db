"""ISO times as people of a language write them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import datetime
from functools import lru_cache

from checker.reports.parts.plain import clean

__all__ = ["spoken_period", "spoken_time"]

# Precision of the ISO text -> CLDR skeleton; the locale orders and spells the parts.
_SKELETONS = {4: "y", 7: "yMMMM", 10: "yMMMMd"}
_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?)?")


@lru_cache(maxsize=4096)  # a run knows few dates, and the locale is slow to ask
def spoken_time(iso: str, locale: str) -> str:
    """As in "15 August 2020, 18:27" for "2020-08-15T18:27:00"; other text stays as it is."""
    found = _ISO.match(iso)
    if not found:
        return clean(iso)
    year, month, day, hour, minute = (int(part) if part else None for part in found.groups())
    try:
        moment = datetime(year or 1, month or 1, day or 1, hour or 0, minute or 0)  # noqa: DTZ001
    except ValueError:
        return clean(iso)
    from babel.dates import format_skeleton

    spoken = str(format_skeleton(_SKELETONS[min(found.end(), 10)], moment, locale=locale))
    return spoken if hour is None else f"{spoken}, {hour:02}:{minute:02}"


def spoken_period(period: str, locale: str) -> str:
    """A day, or both ends of "2020-08-01/2020-08-15"; a whole month or year by its name."""
    start, _, end = period.partition("/")
    if not end or start == end:
        return spoken_time(start, locale)
    for length, first, last in ((4, "-01-01", "-12-31"), (7, "-01", _last_day(start))):
        if (start, end) == (start[:length] + first, start[:length] + last):
            return spoken_time(start[:length], locale)
    return f"{spoken_time(start, locale)} – {spoken_time(end, locale)}"


def _last_day(start: str) -> str:
    """The end of the month of an ISO day, as "-31"; "" for other text."""
    year, month = start[:4], start[5:7]
    if not (year.isdecimal() and month.isdecimal() and int(year) and 1 <= int(month) <= 12):
        return ""
    return f"-{monthrange(int(year), int(month))[1]:02}"
