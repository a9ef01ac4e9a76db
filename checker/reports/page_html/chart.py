"""The timeline of a fact: publication time across, values upwards, one mark for each claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isinf

from checker.records import Claim, Fact
from checker.reports.page_html.axes import Tick, margin_for, time_ticks, value_ticks
from checker.reports.page_html.cards import Card, Cards
from checker.reports.page_html.plot import Point, plotted
from checker.reports.page_html.scale import Scale, scale_for, spread
from checker.reports.page_html.sheet import Sheet
from checker.reports.page_html.symbols import SYMBOLS, Hedge, hedge_of
from checker.reports.parts.states import State

__all__ = ["Chart", "Key", "Mark", "chart_of"]

WIDTH, TOP, RIGHT = 720, 30, 700  # of the plot; above it there is room for arrows
LOW, STEP, HIGH = 64, 24, 160  # heights: the least, what each value adds, the most
BELOW = 50  # room for the labels of time
APART = 15  # marks nearer than this would cover one another
UNDATED = 84  # width of the strip for articles without a date
ARROW = 24  # length of an open end
LEAST_HALF = 9  # of a hedge, so that it is seen on any scale


@dataclass(frozen=True, slots=True)
class Mark:
    """One claim on the chart; `top` and `bottom` are the ends of what it commits to."""

    card: Card
    x: float
    y: float
    top: float
    bottom: float
    hedge: Hedge
    series: int
    symbol: str


@dataclass(frozen=True, slots=True)
class Key:
    """A source and its sign; "" is the name of a source that is not known."""

    name: str
    series: int
    symbol: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart, ready to be drawn."""

    width: int
    height: int
    left: float
    top: int
    right: int
    bottom: int
    values: tuple[Tick, ...]
    times: tuple[Tick, ...]
    marks: tuple[Mark, ...]
    keys: tuple[Key, ...]
    more: bool  # some sources share the last sign
    hedges: tuple[Hedge, ...]  # that occur, in the order of their definition
    stale: bool
    log: bool
    undated: float | None  # where the strip of undated articles ends
    moves: bool  # the claims are of more than one time


def chart_of(fact: Fact, sheet: Sheet, cards: Cards) -> Chart | None:
    """The timeline of a fact; None where there are not two claims to be shown."""
    points = plotted(fact.claims)
    if len(points) < 2:
        return None
    ends = [end for point in points for end in point.ends]
    bottom = TOP + min(LOW + STEP * (len(set(ends)) - 1), HIGH)
    scale = scale_for(ends, bottom, TOP)
    values = value_ticks(points, scale, sheet.page.language)
    left = margin_for(values)
    keys, more = _keys(points, fact, sheet)
    places, times, strip = _across(points, left, sheet)
    marks = tuple(
        _mark(point, place, scale, keys, cards, by_voice=_by_voice(fact, sheet))
        for point, place in zip(points, places, strict=True)
    )
    present = {mark.hedge for mark in marks}
    return Chart(
        width=WIDTH, height=bottom + BELOW, left=left, top=TOP, right=RIGHT, bottom=bottom,
        values=values, times=times, marks=marks, keys=keys, more=more,
        hedges=tuple(hedge for hedge in Hedge if hedge in present),
        stale=any(mark.card.stale for mark in marks), log=scale.log, undated=strip,
        moves=len({point.time for point in points}) > 1,
    )  # fmt: skip


def _by_voice(fact: Fact, sheet: Sheet) -> bool:
    """True where the figures differ by who is cited, not by who prints them."""
    return sheet.states.get(fact.id) is State.DISPUTED


def _voice(claim: Claim, *, by_voice: bool) -> str:
    return (claim.attribution if by_voice else "") or claim.source


def _keys(points: Sequence[Point], fact: Fact, sheet: Sheet) -> tuple[tuple[Key, ...], bool]:
    """A sign for each source in the order of time, and whether some had to share the last one.

    Sources of figures that still hold, and those with many, come before others.
    """
    by_voice = _by_voice(fact, sheet)
    said = [_voice(point.claim, by_voice=by_voice) for point in points]
    names = tuple(dict.fromkeys(said))
    if len(names) > len(SYMBOLS):
        current = {
            name for name, p in zip(said, points, strict=True) if p.claim.id not in sheet.stale
        }
        ranked = sorted(names, key=lambda name: (name not in current, -said.count(name)))
        kept = ranked[: len(SYMBOLS) - 1]
        own = tuple(name for name in names if name in kept)
    else:
        own = names
    keys = tuple(Key(name, number, SYMBOLS[number]) for number, name in enumerate(own))
    return keys, len(own) < len(names)


def _across(
    points: Sequence[Point], left: float, sheet: Sheet
) -> tuple[tuple[float, ...], tuple[Tick, ...], float | None]:
    """The place of each point, the labels of the days, and the end of the strip for no date."""
    dated = [(p.time, p.claim.published) for p in points if p.time is not None]
    bare = len(points) - len(dated)
    strip = left + UNDATED if bare else None
    if not dated:
        strip = float(RIGHT)
    start = (strip or left) + APART
    undated = spread([left + APART] * bare, APART, left + APART, (strip or RIGHT) - APART)
    if not dated:
        return undated, (), strip
    days = [time for time, _ in dated]
    scale = Scale(days[0], days[-1], start, RIGHT - APART)
    places = spread([scale.at(day) for day in days], APART, start, RIGHT - APART)
    ticks = time_ticks([iso for _, iso in dated], places, sheet.page.words.locale)
    return (*undated, *places), ticks, strip


def _mark(
    point: Point, x: float, scale: Scale, keys: Sequence[Key], cards: Cards, *, by_voice: bool
) -> Mark:
    claim = point.claim
    hedge = hedge_of(claim.value, claim.unit, claim.rule.partition("/")[0])
    y, top, bottom = _heights(point, hedge, scale)
    name = _voice(claim, by_voice=by_voice)
    key = next((key for key in keys if key.name == name), None)
    series = key.series if key else len(SYMBOLS) - 1
    return Mark(cards[claim.id], x, y, top, bottom, hedge, series, SYMBOLS[series])


def _heights(point: Point, hedge: Hedge, scale: Scale) -> tuple[float, float, float]:
    """Where the sign stands, and the upper and lower end of what is committed to."""
    low, high = (
        0.0 if isinf(end) else scale.at(end) for end in (point.value.low, point.value.high)
    )
    match hedge:
        case Hedge.AT_LEAST:
            return low, round(low - ARROW, 1), low
        case Hedge.AT_MOST:
            return high, high, round(high + ARROW, 1)
        case Hedge.EXACT:
            return low, low, low
        case _:
            middle = round((low + high) / 2, 1)
            half = max((low - high) / 2, LEAST_HALF)
            return middle, round(middle - half, 1), round(middle + half, 1)
