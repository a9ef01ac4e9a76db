"""JSON of unknown origin, read with care."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from checker.errors import InputError

__all__ = ["Found", "parsed", "texts", "values"]


def parsed(text: str) -> object:
    """The value of a text; raises InputError with the place where it is none."""
    try:
        return json.loads(text, strict=False, parse_int=_int)
    except json.JSONDecodeError as error:
        raise InputError(
            f"it is not valid JSON ({error.msg}, line {error.lineno}, column {error.colno})"
        ) from error
    except RecursionError as error:
        raise InputError("its JSON is nested too deep") from error


@dataclass(frozen=True, slots=True)
class Found:
    """An object in a list of JSON, and where the text holds it."""

    value: object
    start: int
    end: int


def values(text: str, at: int) -> Iterator[Found]:
    """The members of the list that begins at `at`; raises InputError where it is broken."""
    decoder = json.JSONDecoder(strict=False, parse_int=_int)
    at = _blank(text, at + 1)
    while at < len(text) and text[at] != "]":
        try:
            value, end = decoder.raw_decode(text, at)
        except (json.JSONDecodeError, RecursionError) as error:
            raise InputError(f"it is not valid JSON ({error})") from error
        yield Found(value, at, end)
        at = _blank(text, end)
        if text[at : at + 1] == ",":
            at = _blank(text, at + 1)


def _blank(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n":
        at += 1
    return at


def _int(digits: str) -> int | float:
    """A whole number; one of thousands of digits, which Python refuses, is as good as infinite."""
    return int(digits) if len(digits) < 300 else float(digits)


def texts(item: Mapping[str, object]) -> Callable[..., str]:
    """A function that gives the text of the first of some names that has one, "" for none.

    The text of a list is that of its first member, of an object its `name`, `value` or `url`.
    """

    def said(*names: str) -> str:
        return next(filter(None, (_text(item.get(name)) for name in names)), "")

    return said


def _text(value: object) -> str:
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list):
        return _text(value[0]) if value else ""
    if isinstance(value, Mapping):
        return texts(value)("name", "value", "url", "literal")
    return ""
