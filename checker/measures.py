"""What each measure is, in any language, out of rules/measures.toml."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from math import inf
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from checker.claims.quantity import KINDS
from checker.errors import RuleError
from checker.rulefaults import faults, unknown
from checker.rulefiles import STRICT, adapter, refuse, rules_folder, shown, standing_for, tables

__all__ = ["Measure", "measures"]


@dataclass(frozen=True, slots=True)
class Measure:
    """What a measure is, in any language."""

    unit: Literal["", "person", "year"] = ""  # of a bare number
    moves: Literal["rises", "settles", "varies", "drifts", "fixed"] = "varies"
    spans: Literal["event", "day"] = "event"  # one figure for the whole event, or one a day
    holder: Literal["none", "agent", "optional", "required"] = "none"
    whole: bool = False  # holders' shares of one contest sum to 100
    rows: bool = True  # a bare figure behind one of this measure is of it as well
    bare: bool = False  # a number on a scale: « 7 » and « 7 degrés » are one
    hourly: bool = False  # told for hours of the day, each of which has a figure of its own
    local: bool = True  # a figure of one place is not that of another
    gauged: bool = False  # read off an instrument of one place, and foretold before it is
    people: bool = False  # counts people, so that "dont 12 femmes" may be of it
    plain: bool = False  # counts people in no state, so that "8 000 personnes" goes on with it
    kinds: tuple[str, ...] = ("number", "ordinal")  # kinds of quantity that may be of it
    generic: tuple[str, ...] = ()  # subsets that are all whom such a figure counts
    within: str = ""  # the measure of which one of this is always a part
    most: float = inf  # no figure of it is larger
    resolution: float = 0.0  # the step to which it is always known; 0: as written
    names: dict[str, str] = field(default_factory=dict)  # by language

    __pydantic_config__ = STRICT


_Measures = dict[str, Measure]


@cache
def measures() -> dict[str, Measure]:
    """Every measure of rules/measures.toml by name, in the order of the file."""
    path = rules_folder() / "measures.toml"
    files = dict.fromkeys((path, standing_for(path)))  # one laid over adds to ours
    return {name: measure for file in files for name, measure in _measures(file).items()}


def _measures(path: Path) -> _Measures:
    try:
        found = adapter(_Measures).validate_python(tables(path, own=True))
    except ValidationError as error:
        raise RuleError(faults(shown(path), error, _Measures)) from error
    refuse(path, (
        ((name, "kinds"), unknown("kind", kind, KINDS))
        for name, measure in found.items() for kind in measure.kinds if kind not in KINDS
    ))  # fmt: skip
    return found
