"""Examples that rule files carry: texts, grouped by the value that must be read in each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checker.claims.quantity import KINDS
from checker.rulefaults import Fault, unknown
from checker.rulefiles import STRICT

__all__ = ["Example", "example_faults", "is_date"]


@dataclass(frozen=True, slots=True)
class Example:
    """Texts that all hold one value, or with `nothing` no quantity at all."""

    __pydantic_config__ = STRICT
    texts: tuple[str, ...]
    low: float | str | None = None  # None = unbounded; dates as ISO text, times as HH:MM
    high: float | str | None = None
    unit: str = ""
    kind: str = ""  # "" = not asked
    date: str = ""  # the article's date
    nothing: bool = False


def example_faults(examples: Iterable[Example]) -> Iterator[Fault]:
    """What is wrong with the examples of a file."""
    for number, example in enumerate(examples):
        for text in _wrong(example):
            yield ("example", number), text


def _wrong(example: Example) -> Iterator[str]:
    told = example.low is not None or example.high is not None or example.unit or example.kind
    if not example.texts:
        yield 'has no texts: add texts = ["..."]'
    if not told and not example.nothing:
        yield "expects nothing and does not say so: add low and high, or nothing = true"
    if told and example.nothing:
        yield "says nothing = true and what must be read: keep one of the two"
    if example.kind and example.kind not in KINDS:
        yield unknown("kind", example.kind, KINDS)
    if not is_date(example.date):
        yield f'date "{example.date}" is none: write it as in "2024-05-14"'


def is_date(text: str) -> bool:
    """True for an ISO date of any precision, and for none at all."""
    from checker.claims.spans import Anchor, anchor_of

    return not text or anchor_of(text) != Anchor()
