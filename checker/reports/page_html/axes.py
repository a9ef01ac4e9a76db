"""The labels along the sides of a chart: the values that were said, the days of publication."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from checker.interval import exact
from checker.reports.page_html.plot import Point
from checker.reports.page_html.scale import Scale
from checker.reports.parts.dates import spoken_time
from checker.reports.parts.plain import clipped
from checker.values import spoken

__all__ = ["Tick", "margin_for", "time_ticks", "value_ticks"]

LINE = 15  # labels nearer than this would touch
WORD = 112  # the same for labels side by side
SIGN = 7  # width of a sign, roughly
LEAST_MARGIN, MOST_MARGIN = 48, 170


@dataclass(frozen=True, slots=True)
class Tick:
    """A label and its place along the axis."""

    at: float
    text: str


def value_ticks(points: Sequence[Point], scale: Scale, language: str) -> tuple[Tick, ...]:
    """The values that were said, the newest and the extreme ones first where room is short."""
    ends = [end for point in reversed(points) for end in point.ends]
    wanted = dict.fromkeys((ends[0], max(ends), min(ends), *ends))
    taken: list[Tick] = []
    for number in wanted:
        place = scale.at(number)
        if all(abs(place - tick.at) >= LINE for tick in taken):
            taken.append(Tick(place, _spoken(number, points[0].unit, language)))
    return tuple(sorted(taken, key=lambda tick: -tick.at))


def margin_for(ticks: Sequence[Tick]) -> float:
    """The room that the longest label needs at the left."""
    longest = max((len(tick.text) for tick in ticks), default=0)
    return float(min(max(longest * SIGN + 18, LEAST_MARGIN), MOST_MARGIN))


def time_ticks(published: Sequence[str], places: Sequence[float], locale: str) -> tuple[Tick, ...]:
    """The day at the first mark of each; hours where all are of one day; the last one is kept."""
    one_day = len({iso[:10] for iso in published}) == 1
    taken: list[Tick] = []
    for iso, place in zip(published, places, strict=True):
        tick = Tick(place, spoken_time(iso if one_day else iso[:10], locale))
        if any(tick.text == other.text for other in taken):
            continue
        while taken and tick.at - taken[-1].at < WORD and iso[:10] == published[-1][:10]:
            taken.pop()
        if not taken or tick.at - taken[-1].at >= WORD:
            taken.append(tick)
    return tuple(taken)


def _spoken(number: float, unit: str, language: str) -> str:
    room = (MOST_MARGIN - 18) // SIGN
    return clipped(spoken(exact(number), "" if unit == "person" else unit, language), room)
