"""What a form of date means: a span of days, from the day the article starts from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from checker.claims.dates_pieces import edge_of, piece_of_year, week_of
from checker.claims.dates_relative import (
    day_of_unit,
    from_date,
    month_moved,
    moved_by,
    rest_of,
    run_of,
    shifted,
    week_day,
    weekday_of,
    weekend,
    within,
)
from checker.claims.dates_written import (
    absolute,
    century_of,
    compact,
    day_pair,
    decade_of,
    named_day,
    nth_weekday,
    part_of,
    season_here,
    season_of,
    year_pair,
)
from checker.claims.feasts import feast_of, feast_weekend
from checker.claims.spans import Anchor, Filled, Span, slot_number

__all__ = ["MEANINGS", "Meaning", "resolve"]


class _Form(NamedTuple):
    """A form with its slots filled."""

    filled: Filled
    anchor: Anchor
    shift: int  # how many units away from the anchor
    unit: str
    part: str
    tense: int  # 1 to come, -1 gone by, 0 untold

    @property
    def unit_name(self) -> str:
        """The unit that fills a slot, else that of the form."""
        return str(self.filled.get("unit", self.unit))

    def slot(self, name: str) -> str:
        """What fills a slot, as text."""
        return str(self.filled[name])


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a form of calendar.toml may mean, and what such a form must say for it."""

    days: Callable[[_Form], Span | None]
    # "day|ord": one of these slots; "unit=" is the key of that name in place of a slot
    needs: tuple[str, ...] = ()
    directed: bool = False  # shift must say which way
    tensed: bool = False  # the verb beside it may tell which day of several


def resolve(
    means: str, filled: Filled, anchor: Anchor, *,
    shift: int = 0, unit: str = "day", part: str = "", tense: int = 0,
) -> Span | None:  # fmt: skip
    """The days that a form means; None when it is no date after all (30 February)."""
    return MEANINGS[means].days(_Form(filled, anchor, shift, unit, part, tense))


def _moved(form: _Form) -> Span | None:
    return moved_by(form.filled, form.anchor, form.shift or 1)


def _named_day(form: _Form) -> Span | None:
    months = 6 if form.unit == "year" else 1
    return named_day(form.filled, form.anchor, form.tense, months=months)


def _part(form: _Form) -> Span | None:
    filled = {**form.filled, "part": form.part} if form.part else form.filled
    return part_of(filled, form.anchor, form.tense, shift=form.shift, unit=form.unit)


def _from_date(form: _Form) -> Span | None:
    """As in "two weeks after Easter", « la veille de Pâques »: a form may tell the unit."""
    return from_date({**form.filled, "unit": form.unit_name}, form.shift)


def _weekday(form: _Form) -> Span | None:
    return weekday_of(int(form.slot("weekday")), form.anchor, shift=form.shift, tense=form.tense)


_DAY, _MONTH, _YEAR = "day|d|dbig", "month|m|mm", "year|yy"

# Every meaning that a form of calendar.toml may have.
MEANINGS: Mapping[str, Meaning] = {
    "calendar": Meaning(
        lambda form: absolute(form.filled, form.anchor, form.shift or form.tense),
        (f"{_DAY}|{_MONTH}|{_YEAR}",),
        tensed=True,
    ),
    "century": Meaning(lambda form: century_of(form.filled), ("ord",)),
    "compact": Meaning(lambda form: compact(slot_number(form.filled, "ymd", "dmy")), ("ymd|dmy",)),
    "day_of": Meaning(lambda form: day_of_unit(form.filled, form.anchor, form.shift), ("day|ord",)),
    "days": Meaning(
        lambda form: day_pair(form.filled, form.anchor, form.tense),
        (f"{_DAY}|{_MONTH}", "day2|d2|dbig2|month2|m2|mm2"),
        tensed=True,
    ),
    "decade": Meaning(lambda form: decade_of(form.filled), ("year|d|yy|n",)),
    "edge": Meaning(
        lambda form: edge_of(form.filled, form.anchor, form.shift),
        ("unit", "unit2|month|year"),
        directed=True,
    ),
    "feast": Meaning(
        lambda form: feast_of(form.filled, form.anchor, shift=form.shift, tense=form.tense),
        ("feast",),
        tensed=True,
    ),
    "feast_weekend": Meaning(
        lambda form: feast_weekend(form.filled, form.anchor, tense=form.tense),
        ("feast",),
        tensed=True,
    ),
    "from_date": Meaning(_from_date, ("date", "unit|unit="), directed=True),
    "half": Meaning(
        lambda form: piece_of_year(form.filled, form.anchor, 6, form.shift), ("ord|q",)
    ),
    "last_units": Meaning(
        lambda form: run_of(form.filled, form.anchor, form.shift), ("unit",), directed=True
    ),
    "month_moved": Meaning(
        lambda form: month_moved(int(form.slot("month")), form.anchor, form.shift), ("month",)
    ),
    "moved": Meaning(_moved, ("unit",)),
    "named_day": Meaning(_named_day, ("weekday", "day|ord"), tensed=True),
    "none": Meaning(lambda _: None),
    "nth_weekday": Meaning(
        lambda form: nth_weekday(form.filled, form.anchor, form.tense),
        ("weekday", "month"),
        tensed=True,
    ),
    "part": Meaning(_part, ("part|part=", f"date|unit|month|{_YEAR}|n"), tensed=True),
    "quarter": Meaning(
        lambda form: piece_of_year(form.filled, form.anchor, 3, form.shift), ("ord|q",)
    ),
    "rest": Meaning(
        lambda form: rest_of(form.anchor, form.unit_name, form.shift),
        ("unit|unit=",),
        directed=True,
    ),
    "season": Meaning(
        lambda form: season_of(form.filled, form.anchor, form.tense, shift=form.shift),
        ("season",),
        tensed=True,
    ),
    "season_here": Meaning(lambda form: season_here(form.filled, form.anchor), ("season",)),
    "shift": Meaning(lambda form: shifted(form.anchor, form.shift, form.unit)),
    "week": Meaning(lambda form: week_of(form.filled, form.anchor)),
    "week_day": Meaning(lambda form: week_day(form.filled, form.anchor, form.shift), ("weekday",)),
    "weekday": Meaning(_weekday, ("weekday",), tensed=True),
    "weekend": Meaning(lambda form: weekend(form.anchor, form.shift, form.tense), tensed=True),
    "within": Meaning(lambda form: within(form.filled, form.anchor), ("unit",), directed=True),
    "whole": Meaning(lambda form: shifted(form.anchor, form.shift, form.slot("unit")), ("unit",)),
    "years": Meaning(lambda form: year_pair(form.filled), ("year", "year2|yy2")),
}
