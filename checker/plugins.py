"""Plug-ins by kind and name: the modules of a folder of ours, and entry points of other packages.

A module of ours is named by its file. Another package offers one under the entry-point group
"checker.<kind>", and may not take a name of ours. Nothing is imported before it is asked for.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from types import ModuleType
from typing import Literal, cast

from checker.errors import PluginError

__all__ = ["Kind", "find", "names"]

Kind = Literal["readers", "patterns", "reports", "embedders"]

PACKAGES: dict[Kind, str] = {
    "readers": "checker.articles.readers",
    "patterns": "checker.claims.patterns",
    "reports": "checker.reports",
    "embedders": "checker.facts.embedders",
}


def names(kind: Kind) -> tuple[str, ...]:
    """All names of a kind, ours and those of other packages, in alphabetical order."""
    return tuple(sorted({*_own(kind), *_foreign(kind)}))


@cache
def find(kind: Kind, name: str) -> ModuleType:
    """The module of that kind and name; from another package, whatever its entry point names.

    Raises PluginError for an unknown name, one that is given twice, or one that does not import.
    """
    foreign = _foreign(kind).get(name)
    if name in _own(kind):
        if foreign:
            raise PluginError(f"{_one(kind)} {name!r} is ours, and {foreign.value} takes its name")
        return _loaded(kind, EntryPoint(name, f"{PACKAGES[kind]}.{name}", ""))
    if foreign is None:
        raise PluginError(_unknown(kind, name))
    return _loaded(kind, foreign)


def _own(kind: Kind) -> frozenset[str]:
    folder = Path(__file__).parent.joinpath(*PACKAGES[kind].split(".")[1:])
    return frozenset(path.stem for path in folder.glob("*.py") if not path.stem.startswith("_"))


@cache
def _foreign(kind: Kind) -> dict[str, EntryPoint]:
    return {point.name: point for point in entry_points(group=f"checker.{kind}")}


def _loaded(kind: Kind, point: EntryPoint) -> ModuleType:
    try:
        # An entry point may name an object, which then stands for a module.
        return cast("ModuleType", point.load())
    except ModuleNotFoundError as error:
        raise PluginError(
            f"{_one(kind)} {point.name!r} needs the package {error.name!r}: install it with pip"
        ) from error
    except (ImportError, AttributeError) as error:
        raise PluginError(f"{_one(kind)} {point.name!r} does not import: {error}") from error


def _unknown(kind: Kind, name: str) -> str:
    known = names(kind)
    near = get_close_matches(name, known, n=1)
    guess = f"; did you mean {near[0]!r}?" if near else ""
    return f"unknown {_one(kind)} {name!r}{guess} (known: {', '.join(known)})"


def _one(kind: Kind) -> str:
    return kind.removesuffix("s")
