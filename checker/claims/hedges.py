"""What the words around a number make of it: bounds, open or closed; none is dropped."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from math import inf, isinf

from checker.claims.examples import Example, example_faults
from checker.claims.phrases import Phrases, expand, phrases
from checker.claims.piece import bounds
from checker.claims.wording import brackets, clashes
from checker.interval import Interval
from checker.rulefaults import Fault
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["Hedge", "Hedges", "hedged", "hedges"]


@dataclass(frozen=True, slots=True)
class Hedge:
    """One way to bound a number, and the phrases that say it."""

    __pydantic_config__ = STRICT
    name: str
    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()  # behind what is counted: "300 people or more"


@dataclass(frozen=True, slots=True)
class HedgeFile:
    """What hedges.toml holds."""

    __pydantic_config__ = STRICT
    hedge: tuple[Hedge, ...]
    contracted: dict[str, tuple[str, ...]] = field(default_factory=dict)  # « de »: « du », « des »
    example: tuple[Example, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        names = [hedge.name for hedge in self.hedge]
        for number, hedge in enumerate(self.hedge):
            way = ("hedge", number)
            if hedge.name in names[:number]:
                yield way, f'"{hedge.name}" stands twice: join the two'
            if hedge.low > hedge.high:
                yield way, f"low {hedge.low} is above high {hedge.high}: swap them"
            yield from brackets((*way, "before"), hedge.before)
            yield from brackets((*way, "after"), hedge.after)
            yield from brackets((*way, "apart"), hedge.apart)
        yield from clashes(("before",), {hedge.name: hedge.before for hedge in self.hedge})
        yield from clashes(("after",), {hedge.name: hedge.after for hedge in self.hedge})
        yield from clashes(("apart",), {hedge.name: hedge.apart for hedge in self.hedge})
        yield from example_faults(self.example)


@dataclass(frozen=True, slots=True)
class Hedges:
    """All hedges of a language."""

    named: dict[str, Hedge]
    before: Phrases
    after: Phrases
    apart: Phrases


@cache
def hedges(language: str) -> Hedges:
    """The hedges of a language; raises RuleError when its file is wrong or missing."""
    file = decode(rules_folder() / language / "hedges.toml", HedgeFile)
    before = {hedge.name: tuple(_forms(hedge.before, file.contracted)) for hedge in file.hedge}
    after = {hedge.name: tuple(_forms(hedge.after, {})) for hedge in file.hedge}
    apart = {hedge.name: tuple(_forms(hedge.apart, {})) for hedge in file.hedge}
    named = {hedge.name: hedge for hedge in file.hedge}
    return Hedges(named, phrases(before), phrases(after), phrases(apart))


def _forms(texts: tuple[str, ...], contracted: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for text in texts:
        for form in expand(text):
            yield form
            for last, others in contracted.items():
                if form.endswith(f" {last}"):
                    yield from (form.removesuffix(last) + other for other in others)


def hedged(value: Interval, hedge: Hedge, *, center: float = 0.0) -> Interval:
    """The interval that a hedge leaves of a number; ranges and vague numbers keep their ends."""
    if hedge.name == "exact":
        return value
    loose = not value.is_exact
    if loose and (not center or hedge.name in ("about", "at_least")):
        return _widened(value, hedge)
    number = center if loose else value.low
    low, high = _times(number, hedge.low), _times(number, hedge.high)
    low, high = min(low, high), max(low, high)
    if number < 0 and isinf(hedge.high - hedge.low):
        low, high = (number, inf) if hedge.high == inf else (-inf, number)
    return bounds(
        _clean(low), _clean(high),
        low_open=hedge.low_open, high_open=hedge.high_open, resolution=value.resolution,
    )  # fmt: skip


def _widened(value: Interval, hedge: Hedge) -> Interval:
    if hedge.high == inf:
        return Interval(value.low, inf, hedge.low_open, resolution=value.resolution)
    if hedge.low == -inf:
        return Interval(-inf, value.high, high_open=hedge.high_open, resolution=value.resolution)
    return value


def _times(number: float, factor: float) -> float:
    if isinf(factor):
        return factor
    return number * factor


def _clean(number: float) -> float:
    """Without the dust of binary fractions: 0.9 * 300 is 270."""
    return number if isinf(number) else float(f"{number:.12g}")
