"""What is wrong with the settings of one source, in the words of those who write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from difflib import get_close_matches
from typing import TYPE_CHECKING

from pydantic import ValidationError

from checker.rulefaults import key_of
from checker.rulefiles import adapter
from checker.settings import KEYS, Override, Settings

if TYPE_CHECKING:
    from pydantic_core import ErrorDetails

__all__ = ["PREFIX", "Source", "decoded", "hyphened", "unknown_keys"]

PREFIX = "CHECKER_"
IN_OVERRIDES = tuple(entry.name for entry in fields(Override))
SHAPES = {
    "tuple_type": 'not a list: write it as in ["one", "two"]',
    "dict_type": "not a table",
    "dataclass_type": "not a table",
    "string_type": "not a text",
    "too_short": "empty: name at least one",
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where values come from, and how a key is written there."""

    where: str
    before: str  # what a key begins with: "", "--" or PREFIX
    values: Mapping[str, object]

    def written(self, key: str) -> str:
        """The key as people write it there."""
        return PREFIX + key.upper() if self.before == PREFIX else self.before + hyphened(key)


def hyphened(key: str) -> str:
    """A setting as files and options spell it: "fail-on"."""
    return key.replace("_", "-")


def unknown_keys(source: Source) -> Iterator[str]:
    """A line for each key of the source that is no setting."""
    for key in source.values:
        if key not in KEYS:
            known = [source.written(name) for name in KEYS]
            yield f"{source.where}: {_unknown('setting', source.written(key), known)}"


def decoded(source: Source) -> tuple[Settings | None, list[str]]:
    """The values as settings, and a line for each that is not allowed."""
    values = dict(source.values)
    tables = [key for key in values if source.before == PREFIX and key in _TABLES]
    if tables:
        return None, [
            f"{source.where}: {source.written(key)} cannot be said here; write it in checker.toml"
            for key in tables
        ]
    values["overrides"] = _underscored(values.get("overrides", ()))
    try:
        return adapter(Settings).validate_python(values), []
    except ValidationError as error:
        return None, [_told(fault, source) for fault in error.errors()]


_TABLES = ("include", "exclude", "rules", "levels", "measures", "overrides")


def _underscored(overrides: object) -> object:
    """The overrides with their keys as fields are called."""
    if not isinstance(overrides, list):
        return overrides
    return [
        {key.replace("-", "_"): value for key, value in table.items()}
        if isinstance(table, dict)
        else table
        for table in overrides
    ]


def _told(fault: ErrorDetails, source: Source) -> str:
    steps, named = list(fault["loc"]), fault["loc"][-1] == "[key]"
    key = _key(steps[:-2] if named else steps, source)
    if fault["type"] == "unexpected_keyword_argument":
        known = [hyphened(name) for name in IN_OVERRIDES]
        return f"{source.where}: {_key(steps[:-1], source)}: " + _unknown(
            "key", hyphened(str(steps[-1])), known
        )
    if fault["type"] == "missing":
        return f'{source.where}: {key} is missing: add it, as in paths = ["archive/**"]'
    if fault["type"] == "value_error":
        why = str(fault["ctx"]["error"])
    else:
        why = SHAPES.get(fault["type"], fault["msg"])
    told = f"{fault['input']!r} is" if named else f"is {fault['input']!r},"
    return f"{source.where}: {key}{':' * named} {told} {why}"


def _key(steps: Sequence[str | int], source: Source) -> str:
    rest = [hyphened(step) if isinstance(step, str) else step for step in steps[1:]]
    return key_of([source.written(str(steps[0])), *rest])


def _unknown(what: str, key: str, known: Sequence[str]) -> str:
    near = get_close_matches(key, known, n=1, cutoff=0.7)
    guess = f"; did you mean {near[0]}?" if near else ""
    return f"unknown {what} {key}{guess} (known: {', '.join(known)})"
