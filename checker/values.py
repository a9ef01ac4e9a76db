"""Values as people and JSON read them."""

from __future__ import annotations

from datetime import date
from math import isinf

__all__ = ["json_bound", "spoken"]

from checker.interval import Interval

_DAY = 1440


def json_bound(number: float, unit: str) -> float | str | None:
    """One end of an interval for JSON: ISO text for dates, HH:MM for times, None where unbounded."""
    if isinf(number):
        return None
    if unit == "date":
        return date.fromordinal(min(max(int(number), 1), date.max.toordinal())).isoformat()
    if unit == "time":
        minutes = int(number) % _DAY
        return f"{minutes // 60:02}:{minutes % 60:02}"
    return number


def spoken(value: Interval, unit: str, language: str) -> str:
    """The interval in words of the language."""
    return f"{json_bound(value.low, unit)}..{json_bound(value.high, unit)} {unit}".strip()
