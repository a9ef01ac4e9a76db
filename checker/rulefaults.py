"""What is wrong with a rule file, in the words of those who write rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Union, get_args, get_origin, get_type_hints

from checker.errors import Problem

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

__all__ = ["Fault", "Steps", "faults", "key_of", "unknown"]

Steps = Sequence[str | int]  # the way to a value: "form", 11, "texts"
Fault = tuple[Steps, str]  # the way to what is wrong, and what is wrong with it

_ASIDE, _MOST = 8, 30  # how many known names are listed beside a near one, and without one
_NEAR = 0.7  # likeness from which on a name may be meant
_SHAPES = {
    "string_type": "text in quotes",
    "tuple_type": 'a list, as in ["one", "two"]',
    "float_type": "a number",
    "float_parsing": "a number",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "dict_type": "a table",
    "dataclass_type": "a table",
}


def unknown(what: str, name: str, known: Iterable[str]) -> str:
    """Says that a name is not known, which one is near, and the known ones where they are few."""
    from difflib import get_close_matches  # seldom needed

    names = sorted(known)
    near = get_close_matches(name, names, n=1, cutoff=_NEAR)
    guess = f'; did you mean "{near[0]}"?' if near else ""
    listed = f" (known: {', '.join(names)})" if len(names) <= (_ASIDE if near else _MOST) else ""
    return f'unknown {what} "{name}"{guess}{listed}'


def key_of(steps: Steps) -> str:
    """The place of a value as people count: "form 12: texts 1"."""
    key = ""
    for before, step in zip(("", *steps), steps, strict=False):
        if isinstance(step, int):
            key += f" {step + 1}"
        else:
            key += (": " if isinstance(before, int) else "." if key else "") + step
    return key


def faults(
    file: str, error: ValidationError, schema: object, *, below: Steps = ()
) -> list[Problem]:
    """One problem for each fault of a decoded file, whose schema is a dataclass or a table of one.

    `below` is the way to what was decoded, where that is a part of the file.
    """
    found = ((fault, (*below, *fault["loc"])) for fault in error.errors())
    return [
        Problem(file, key_of(steps), _told(fault, schema, steps[len(below) :]))
        for fault, steps in found
    ]


def _told(fault: ErrorDetails, schema: object, steps: Steps) -> str:
    kind, value = fault["type"], fault["input"]
    if kind == "unexpected_keyword_argument":
        return unknown("key", str(steps[-1]), _keys_at(schema, steps[:-1]))
    if kind == "missing":
        return f"is missing: {_cure(schema, steps)}"
    if kind == "literal_error":
        return f"must be {fault['ctx']['expected']}, not {value!r}"
    if kind in _SHAPES:
        return f"must be {_SHAPES[kind]}, not {value!r}"
    return fault["msg"]


def _cure(schema: object, steps: Steps) -> str:
    """What a field says to those who leave it out."""
    for step in steps[:-1]:
        schema = _inside(schema, step)
    if not (isinstance(schema, type) and is_dataclass(schema)):
        return "add it"
    cures = {field.name: field.metadata.get("cure", "add it") for field in fields(schema)}
    return str(cures.get(str(steps[-1]), "add it"))


def _keys_at(schema: object, steps: Steps) -> tuple[str, ...]:
    """The keys that a table may have; none where the schema does not say."""
    for step in steps:
        schema = _inside(schema, step)
    if isinstance(schema, type) and is_dataclass(schema):
        return tuple(field.name for field in fields(schema))
    return ()


def _inside(schema: object, step: str | int) -> object:
    if isinstance(schema, type) and is_dataclass(schema):
        schema = get_type_hints(schema).get(str(step))
    elif get_origin(schema) is dict:
        schema = get_args(schema)[1]
    elif get_origin(schema) is tuple:
        schema = get_args(schema)[0]
    if get_origin(schema) in (Union, UnionType):
        return next(kind for kind in get_args(schema) if kind is not NoneType)
    return schema
