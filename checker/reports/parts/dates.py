"""ISO times as people of a language write them."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache

from checker.reports.parts.plain import clean

__all__ = ["spoken_time"]

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
