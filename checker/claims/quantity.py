"""The record of one number expression, as read from a text."""

from __future__ import annotations

from typing import NamedTuple

from checker.interval import Interval

__all__ = ["Quantity"]


class Quantity(NamedTuple):
    """A number expression with all its hedges, read as an interval with a unit."""

    start: int  # code points of the text read, half open; hedges and unit included
    end: int
    value: Interval  # dates in toordinal days, times of day in minutes, else in `unit`
    unit: str  # "", "percent", "share", ISO currency, "date", "time", "year", "kilometre", ...
    kind: str  # one of KINDS
    core: tuple[int, int]  # the numeral itself, without hedge and unit
    hedge: str = ""  # the entry of hedges.toml that moved a bound: "at_least", "about", ...
    increment: bool = False  # "deux autres", "two more"
    since: bool = False  # "depuis 26 ans", "depuis 1994", "since 1994", "for 26 years"
    rate: str = ""  # "day" in "12 par jour", "hour" in "80 km/h"


KINDS = (
    "number",  # bare: 12, deux, des dizaines, 1,5 million
    "ordinal",  # troisième, 3rd: counts as a running total
    "percent",
    "share",  # un tiers, neuf sur dix: 0..1
    "points",  # percentage points
    "multiple",  # twice, le double
    "money",
    "date",
    "time",
    "duration",
    "measure",  # a physical unit
    "temperature",
    "age",  # 27-year-old, âgé de 27 ans
    "one",  # "un", "une", "a", "an": a number only when a claim says so; off by default
    "none",  # "aucun", "pas de", "no", "nobody": zero of something; off by default
)
