"""ISO times of any precision as numbers."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

__all__ = ["ordinal"]


@lru_cache(maxsize=4096)
def ordinal(anchor: str) -> int:
    """The first day that an ISO time of any precision speaks of; 0 where there is none."""
    parts = anchor[:10].split("-")
    if not all(part.isdecimal() for part in parts):
        return 0
    year, month, day = (int(part) for part in [*parts, "1", "1"][:3])
    return date(year, month, day).toordinal()
