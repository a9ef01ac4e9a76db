"""A rule file in plain words."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from itertools import zip_longest

from checker.authoring.files import RuleFile
from checker.authoring.lines import comments
from checker.authoring.listing import PATTERNS
from checker.claims.pattern_tables import kind_of
from checker.measures import Measure, measures
from checker.rulefiles import tables

__all__ = ["shown"]

_WIDTH = 96
_MOVES = {
    "rises": "only rises: a later figure may be higher, never lower",
    "settles": "settles: partial counts and estimates come nearer to a last figure",
    "varies": "varies: it may go up and down",
    "drifts": "drifts: it may change from one day to another, not within one",
    "fixed": "is fixed: it never changes",
}
_SPANS = {
    "event": "one for the whole event",
    "day": "one for each day or edition",
}
_HOLDER = {
    "none": "",
    "agent": "it is of who acts in the sentence",
    "optional": "it may be somebody's",
    "required": "it is always somebody's",
}


def shown(file: RuleFile) -> str:
    """What a rule file covers, its patterns, and what it must and must not match."""
    data = tables(file.path)
    blocks = [f"{file.id}  ({file.shown})"]
    if file.is_measure:
        blocks.append("\n".join(_covers(file.name, measures()[file.name])))
    whole = file.text()
    blocks += [block for key, value in data.items() if (block := _block(key, value, whole))]
    return "\n\n".join([*blocks, *_examples(data.get("example"))])


def _covers(name: str, measure: Measure) -> Iterator[str]:
    names = ", ".join(f"{text} ({code})" for code, text in measure.names.items())
    yield f"covers    {names or name}"
    yield f"unit      {measure.unit or 'none of its own: that of the text'}"
    yield f"figure    {_MOVES[measure.moves]}"
    more = (_SPANS[measure.spans], _HOLDER[measure.holder])
    yield f"          {'; '.join(filter(None, more))}"
    yield f"kinds     {', '.join(measure.kinds)}"


def _block(key: str, value: object, whole: str) -> str:
    """One key of a file; "" for its examples. `whole` is the file."""
    if key == "example":
        return ""
    if key in PATTERNS and isinstance(value, list):
        numbered = enumerate(zip_longest(value, comments(whole, key)[: len(value)]), 1)
        return "\n\n".join(_pattern(f"{key} {at}", own, note or "") for at, (own, note) in numbered)
    return "\n".join(_lines(key, value))


def _pattern(head: str, table: Mapping[str, object], note: str) -> str:
    """A pattern with what its author says of it, else with what its kind says of itself."""
    if "extends" in table:
        about = note or (kind_of(table).__doc__ or "").partition("\n")[0].rstrip(".")
        head += f"  {table['extends']}: {about}"
    lines = [
        f"  {line}"
        for name, own in table.items()
        if name != "extends"
        for line in _lines(name, own)
    ]
    return "\n".join([head, *lines])


def _lines(key: str, value: object) -> Iterator[str]:
    """A key and its value; long lists are broken and stand behind their key."""
    name = key.replace("_", " ")
    if isinstance(value, Mapping):
        yield name
        for own, inner in value.items():
            yield from (f"  {line}" for line in _lines(str(own), inner))
        return
    head = f"{name}: "
    yield from textwrap.wrap(
        head + _said(value), width=_WIDTH, subsequent_indent="  ", break_long_words=False
    )


def _said(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_said, value))
    if isinstance(value, Mapping):
        return " ".join(f"{key} {_said(own)}" for key, own in value.items())
    return str(value)


def _examples(found: object) -> Iterator[str]:
    """What must be found, and what must not."""
    if isinstance(found, Mapping):
        found = [{"texts": [text], **value} for text, value in found.items()]
    if not isinstance(found, list):
        return
    rows = [row for example in found for row in _rows(example)]
    for head, wanted in (("must match", True), ("must not match", False)):
        own = [
            f"  {text}{f'  ->  {value}' if value else ''}"
            for text, value in rows
            if bool(value) is wanted
        ]
        if own:
            yield "\n".join([head, *own])


def _rows(example: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Each text of an example, and what must be found there, "" for nothing."""
    texts = example.get("texts", [example.get("text")])
    expected = example.get("expect")
    if isinstance(expected, list):
        value = "; ".join(map(_value, expected))
    else:
        value = "" if example.get("nothing") else _value(example)
    for text in texts if isinstance(texts, list) else []:
        yield str(text), value


def _value(told: Mapping[str, object]) -> str:
    """Ends and scope of a value: "12 or more, place Izmir"."""
    low, high = told.get("low"), told.get("high")
    if low == high:
        ends = str(low)
    else:
        ends = (
            f"up to {high}"
            if low is None
            else f"{low} or more"
            if high is None
            else f"{low} to {high}"
        )
    scope = (key for key in ("subject", "place", "subset") if told.get(key))
    unit = str(told.get("unit", ""))
    return ", ".join([f"{ends} {unit}".strip(), *(f"{key} {told[key]}" for key in scope)])
