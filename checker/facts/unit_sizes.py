"""Units of one kind, so that hectares and acres, miles and kilometres are compared."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

__all__ = ["SIZES", "family_of", "sizes_with"]

# Sizes in the first unit of exactly one. A ton of the press is as often the metric one as the short
# one of 907 kg, and nearly always means "a thousand kilos": it is read so.
SIZES: Mapping[str, Mapping[str, float]] = {
    "duration": {
        "second": 1,
        "minute": 60,
        "hour": 3600,
        "day": 86400,
        "week": 604800,
        "month": 2629800,
        "year": 31557600,
        "decade": 315576000,
        "century": 3155760000,
    },
    "length": {
        "metre": 1,
        "millimetre": 0.001,
        "centimetre": 0.01,
        "kilometre": 1000,
        "mile": 1609.344,
        "foot": 0.3048,
        "yard": 0.9144,
        "inch": 0.0254,
    },
    "area": {
        "hectare": 1,
        "square_metre": 0.0001,
        "square_kilometre": 100,
        "acre": 0.40468564224,
        "square_mile": 258.9988110336,
        "square_foot": 9.290304e-6,
    },
    "mass": {
        "tonne": 1,
        "ton": 1,
        "gram": 1e-6,
        "kilogram": 0.001,
        "pound": 0.00045359237,
        "ounce": 2.8349523125e-5,
        "kilotonne": 1000,
        "quintal": 0.1,
    },
    "share": {"percent": 1, "share": 100},
}


@cache
def family_of(unit: str) -> str:
    """What the unit measures: "length" for a mile; the unit itself where it has no family."""
    return next((name for name, units in SIZES.items() if unit in units), unit)


@cache
def sizes_with(unit: str) -> Mapping[str, float]:
    """The units that one may be turned into, by size; none but itself for one alone."""
    return next((units for units in SIZES.values() if unit in units), {unit: 1})
