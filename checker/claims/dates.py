"""What a form of date means: a span of days, from the day the article starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.dates_pieces import edge_of, piece_of_year, week_of
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
    season_of,
    year_pair,
)
from checker.claims.feasts import feast_of
from checker.claims.spans import Anchor, Filled, Span, slot_number

__all__ = ["resolve"]


@dataclass(frozen=True, slots=True)
class _Form:
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


def resolve(
    means: str, filled: Filled, anchor: Anchor, *,
    shift: int = 0, unit: str = "day", part: str = "", tense: int = 0,
) -> Span | None:  # fmt: skip
    """The days that a form means; None when it is no date after all (30 February)."""
    return _MEANINGS[means](_Form(filled, anchor, shift, unit, part, tense))


def _moved(form: _Form) -> Span | None:
    amount = amount_of(form.filled) * (form.shift or 1)
    return moved(form.anchor, amount, form.slot("unit"))


def _part(form: _Form) -> Span | None:
    filled = {**form.filled, "part": form.part} if form.part else form.filled
    return part_of(filled, form.anchor, form.tense, shift=form.shift)


def _weekday(form: _Form) -> Span | None:
    return weekday_of(int(form.slot("weekday")), form.anchor, shift=form.shift, tense=form.tense)


# Every meaning that a form of calendar.toml may have.
_MEANINGS: dict[str, Callable[[_Form], Span | None]] = {
    "calendar": lambda form: absolute(form.filled, form.anchor, form.shift or form.tense),
    "century": lambda form: century_of(form.filled),
    "compact": lambda form: compact(slot_number(form.filled, "ymd")),
    "day_of": lambda form: day_of_unit(form.filled, form.anchor, form.shift),
    "days": lambda form: day_pair(form.filled, form.anchor, form.tense),
    "decade": lambda form: decade_of(form.filled),
    "edge": lambda form: edge_of(form.filled, form.anchor, form.shift),
    "feast": lambda form: feast_of(form.filled, form.anchor, shift=form.shift, tense=form.tense),
    "from_date": lambda form: from_date(form.filled, form.shift),
    "half": lambda form: piece_of_year(form.filled, form.anchor, 6),
    "last_units": lambda form: run_of(form.filled, form.anchor, form.shift),
    "month_moved": lambda form: month_moved(int(form.slot("month")), form.anchor, form.shift),
    "moved": _moved,
    "named_day": lambda form: named_day(form.filled, form.anchor, form.tense),
    "none": lambda _: None,
    "part": _part,
    "quarter": lambda form: piece_of_year(form.filled, form.anchor, 3),
    "rest": lambda form: rest_of(form.anchor, form.unit_name, form.shift),
    "season": lambda form: season_of(form.filled, form.anchor, form.tense),
    "shift": lambda form: shifted(form.anchor, form.shift, form.unit),
    "week": lambda form: week_of(form.filled, form.anchor),
    "week_day": lambda form: week_day(form.filled, form.anchor, form.shift),
    "weekday": _weekday,
    "weekend": lambda form: weekend(form.anchor, form.shift, form.tense),
    "whole": lambda form: shifted(form.anchor, form.shift, form.slot("unit")),
    "years": lambda form: year_pair(form.filled),
}
