"""What a form of date means: a span of days, from the day the article starts from."""

from __future__ import annotations

from checker.claims.dates_relative import (
    amount_of,
    day_of_unit,
    from_date,
    month_moved,
    moved,
    rest_of,
    run_of,
    shifted,
    week_day,
    weekday_of,
    weekend,
)
from checker.claims.dates_written import (
    absolute,
    century_of,
    compact,
    day_pair,
    decade_of,
    named_day,
    part_of,
    piece_of_year,
    season_of,
    week_of,
    year_pair,
)
from checker.claims.feasts import feast_of
from checker.claims.spans import Anchor, Filled, Span, slot_number

__all__ = ["resolve"]


def resolve(
    means: str, filled: Filled, anchor: Anchor, *,
    shift: int = 0, unit: str = "day", part: str = "", tense: int = 0,
) -> Span | None:  # fmt: skip
    """The days that a form means; None when it is no date after all (30 February)."""
    match means:
        case "calendar":
            return absolute(filled, anchor, tense)
        case "days":
            return day_pair(filled, anchor, tense)
        case "shift":
            return shifted(anchor, shift, unit)
        case "moved":
            amount = amount_of(filled) * (shift or 1)
            return moved(anchor, amount, str(filled["unit"]))
        case "from_date":
            return from_date(filled, shift)
        case "weekend":
            return weekend(anchor, shift, tense)
        case "rest":
            return rest_of(anchor, str(filled["unit"]), shift)
        case "last_units":
            return run_of(filled, anchor, shift)
        case "week_day":
            return week_day(filled, anchor, shift)
        case "quarter":
            return piece_of_year(filled, anchor, 3, tense)
        case "half":
            return piece_of_year(filled, anchor, 6, tense)
        case "week":
            return week_of(filled, anchor)
        case "feast":
            return feast_of(filled, anchor, shift=shift, tense=tense)
        case "day_of":
            return day_of_unit(filled, anchor, shift, tense)
        case "compact":
            return compact(slot_number(filled, "ymd"))
        case "named_day":
            return named_day(filled, anchor, tense)
        case "whole":
            return shifted(anchor, shift, str(filled["unit"]))
        case "weekday":
            return weekday_of(int(str(filled["weekday"])), anchor, shift=shift, tense=tense)
        case "month_moved":
            return month_moved(int(str(filled["month"])), anchor, shift)
        case "part":
            return part_of({**filled, "part": part} if part else filled, anchor, tense, shift=shift)
        case "decade":
            return decade_of(filled)
        case "century":
            return century_of(filled)
        case "season":
            return season_of(filled, anchor, tense)
        case "years":
            return year_pair(filled)
        case "none":
            return None
    raise ValueError(f"no such meaning of a date: {means}")
