"""Examples that rule files carry: texts, grouped by the value that must be read in each."""

from __future__ import annotations

from dataclasses import dataclass

from checker.rulefiles import STRICT

__all__ = ["Example"]


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
