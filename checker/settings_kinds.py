"""The kinds of values that settings have: what each takes, and what an editor is told of it.

A parser raises ValueError with what was expected; what it was given is told beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from difflib import get_close_matches
from typing import Annotated, Any

from pydantic import PlainValidator, WithJsonSchema

from checker.records import Level
from checker.rulefiles import rules_folder, tables

__all__ = [
    "NEVER",
    "OFF",
    "Address",
    "Columns",
    "Confidence",
    "Engine",
    "FailOn",
    "FilePath",
    "Formats",
    "Glob",
    "Grouping",
    "Language",
    "Locale",
    "MeasureLevel",
    "MeasureName",
    "Number",
    "Outcome",
    "Revision",
    "RuleName",
    "Switch",
    "Text",
    "measure_names",
    "one_of",
    "rule_names",
]

NEVER, OFF = "never", "off"
BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}
LEVELS = tuple(str(level) for level in Level)


def rule_names() -> tuple[str, ...]:
    """The rules that a finding may be of, as rules/judgement.toml lists them."""
    rules = tables(rules_folder() / "judgement.toml").get("rules")
    return tuple(rules["known"]) if isinstance(rules, dict) else ()


def measure_names() -> tuple[str, ...]:
    """Every measure, those of rules folders that were laid over ours included."""
    path = rules_folder() / "measures.toml"
    return tuple(dict.fromkeys((*tables(path, own=True), *tables(path))))


def one_of(allowed: Iterable[str], value: object) -> str:
    """The value; raises ValueError with the allowed ones, and the one that is near."""
    known = tuple(allowed)
    if isinstance(value, str) and value in known:
        return value
    near = get_close_matches(str(value), known, n=1)
    guess = f"; did you mean {near[0]}?" if near else ""
    raise ValueError(f"not one of {', '.join(known)}{guess}")


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError("not a text")
    return value


def _revision(value: object) -> str:
    """A revision of git, or "" for none; one that begins like an option would be taken for one."""
    if not isinstance(value, str) or value.startswith("-"):
        raise ValueError("not a revision of git, as in origin/main")
    return value


def _path(value: object) -> str:
    """A path, or "" for none."""
    if not isinstance(value, str):
        raise ValueError("not a path")  # noqa: TRY004 - what pydantic asks of validators
    return value


def _number(value: object) -> int:
    written = "" if isinstance(value, bool) else str(value)
    if not written.isdecimal() or int(written) < 1:
        raise ValueError("not a whole number from 1 on")
    return int(written)


def _confidence(value: object) -> float:
    """A share of certainty; numbers as text come from the environment."""
    try:
        found = -1.0 if isinstance(value, bool) else float(str(value))
    except ValueError:
        found = -1.0
    if not 0 <= found <= 1:
        raise ValueError("not a number from 0 to 1")
    return found


def _boolean(value: object) -> bool:
    """TOML's own true or false, or one of the words for it that an environment can hold."""
    if isinstance(value, bool):
        return value
    if not isinstance(value, str) or value.lower() not in BOOLEANS:
        raise ValueError("not true or false")
    return BOOLEANS[value.lower()]


def _language(value: object) -> str:
    from checker.rulefiles import languages

    return one_of(languages(), value)


def _columns(value: object) -> str:
    """The mapping as one text, from such a text or from a table of TOML."""
    from checker.column_names import parsed

    text = value
    if isinstance(value, dict):
        text = ",".join(f"{ours}={theirs}" for ours, theirs in value.items())
    if text == "":
        return ""
    return ",".join(f"{ours}={theirs}" for ours, theirs in parsed(_text(text)).items())


def _locale(value: object) -> str:
    """A language, or "" for that of most articles."""
    return "" if value == "" else _language(value)


def _formats(value: object) -> tuple[str, ...]:
    """One report format or a list of them, each alone or with a file: "json", "json=FILE"."""
    from checker.plugins import names

    written = value if isinstance(value, list | tuple) else [value]
    if not written:
        raise ValueError("an empty list")
    known = names("reports")
    for entry in written:
        one_of(known, entry.partition("=")[0] if isinstance(entry, str) else entry)
    return tuple(map(str, written))


def _glob(value: object) -> str:
    from pathspec import GitIgnoreSpec

    text = _text(value)
    try:
        GitIgnoreSpec.from_lines([text])
    except ValueError as error:
        raise ValueError("not a pattern as .gitignore has them") from error
    return text


def _measure_level(value: object) -> str | dict[str, str]:
    """A level, or one for each rule."""
    if not isinstance(value, dict):
        return one_of((*LEVELS, OFF), value)
    return {one_of(rule_names(), rule): one_of((*LEVELS, OFF), v) for rule, v in value.items()}


def _kind(parse: Callable[[object], object], schema: dict[str, Any]) -> tuple[Any, ...]:
    return PlainValidator(parse), WithJsonSchema(schema)


def _outcomes() -> dict[str, Any]:
    return {"enum": [*LEVELS, OFF]}


Text = Annotated[str, *_kind(_text, {"type": "string", "minLength": 1})]
FilePath = Annotated[str, *_kind(_path, {"type": "string"})]
Revision = Annotated[str, *_kind(_revision, {"type": "string"})]
Number = Annotated[int, *_kind(_number, {"type": "integer", "minimum": 1})]
Switch = Annotated[bool, *_kind(_boolean, {"type": "boolean"})]
Confidence = Annotated[float, *_kind(_confidence, {"type": "number", "minimum": 0, "maximum": 1})]
Language = Annotated[str, *_kind(_language, {"type": "string", "examples": ["fr", "en"]})]
Locale = Annotated[str, *_kind(_locale, {"type": "string", "examples": ["fr", "en"]})]
_TABLE = {"type": "object", "additionalProperties": {"type": "string"}}
Columns = Annotated[str, *_kind(_columns, {"anyOf": [{"type": "string"}, _TABLE]})]
_FORMAT = {"type": "string", "examples": ["text", "json", "html=review.html"]}
Formats = Annotated[
    tuple[str, ...],
    *_kind(_formats, {"anyOf": [_FORMAT, {"type": "array", "items": _FORMAT, "minItems": 1}]}),
]
ENGINES = ("local", "ray")
Engine = Annotated[str, *_kind(lambda value: one_of(ENGINES, value), {"enum": list(ENGINES)})]
Address = Annotated[str, *_kind(str, {"type": "string", "examples": ["auto", "head:6379"]})]
FailOn = Annotated[
    str, *_kind(lambda value: one_of((*LEVELS, NEVER), value), {"enum": [*LEVELS, NEVER]})
]
GROUPINGS = ("content", "folder")
Grouping = Annotated[str, *_kind(lambda value: one_of(GROUPINGS, value), {"enum": [*GROUPINGS]})]
Glob = Annotated[str, *_kind(_glob, {"type": "string", "minLength": 1})]
Outcome = Annotated[str, *_kind(lambda value: one_of((*LEVELS, OFF), value), _outcomes())]
RuleName = Annotated[str, PlainValidator(lambda value: one_of(rule_names(), value))]
MeasureName = Annotated[str, PlainValidator(lambda value: one_of(measure_names(), value))]
MeasureLevel = Annotated[
    str | dict[str, str],
    *_kind(
        _measure_level,
        {"anyOf": [_outcomes(), {"type": "object", "additionalProperties": _outcomes()}]},
    ),
]
