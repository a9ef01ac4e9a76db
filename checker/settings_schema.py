"""The JSON Schema of checker.toml, by which editors complete and check it."""

from __future__ import annotations

import json
from typing import TypeAlias

from checker.rulefiles import adapter
from checker.settings import Override, Settings
from checker.settings_faults import hyphened
from checker.settings_kinds import measure_names, rule_names

__all__ = ["schema"]

Json: TypeAlias = "str | float | bool | list[Json] | dict[str, Json] | None"
DIALECT = "http://json-schema.org/draft-07/schema#"  # the newest one that TOML editors know


def schema() -> str:
    """The schema as JSON text, one line for each of its parts."""
    made = adapter(Settings).json_schema(ref_template="#/definitions/{model}")
    override = _table(made["$defs"][Override.__name__])
    whole: dict[str, Json] = {
        "$schema": DIALECT,
        "title": "checker.toml",
        "description": "Settings of checker: checker.toml, or [tool.checker] in pyproject.toml.",
        **_table(made),
        "definitions": {Override.__name__: override},
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def _table(made: dict[str, Json]) -> dict[str, Json]:
    """A table with its keys as files spell them, and the names that rules and measures have."""
    found = made["properties"]
    if not isinstance(found, dict):
        return {}
    known = {hyphened(key): _plain(entry) for key, entry in found.items() if key != "home"}
    for key, names in (("levels", rule_names()), ("measures", measure_names())):
        known[key] = _with_names(known[key], names, closed=key == "levels")
    required: list[Json] = [key for key in ("paths",) if key in known]
    table: dict[str, Json] = {
        "type": "object",
        "additionalProperties": False,
        "properties": dict(known),
    }
    return table | {"required": required} if required else table


def _plain(entry: Json) -> dict[str, Json]:
    """What an editor shows of one setting; a title would only repeat its name."""
    return {k: v for k, v in entry.items() if k != "title"} if isinstance(entry, dict) else {}


def _with_names(entry: Json, names: tuple[str, ...], *, closed: bool) -> dict[str, Json]:
    """A table with the keys that it may have; rules folders may add measures, never rules."""
    own = dict(entry) if isinstance(entry, dict) else {}
    value = own.pop("additionalProperties", True)
    own["properties"] = dict.fromkeys(names, value)
    own["additionalProperties"] = False if closed else value
    return own
