"""Records to Polars frames and back; the schema is derived from the record class.

A frame holds one record class and no column that is not a field of it. str, bool, int and float are
columns of their own kind, a StrEnum is text, a nested record a Struct, `tuple[X, ...]` a List.
Text must be valid Unicode: a lone surrogate (an undecodable file name) is refused by Polars.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from itertools import chain, pairwise
from typing import Any, TypeAlias, TypeGuard, TypeVar, get_args, get_origin, get_type_hints

import polars as pl

__all__ = ["checked", "from_frame", "schema_of", "to_frame"]

Record = TypeVar("Record")
Hint: TypeAlias = Any  # what get_type_hints gives: a class or a generic alias

_PLAIN: dict[type, pl.DataType] = {
    str: pl.String(),
    bool: pl.Boolean(),
    int: pl.Int64(),
    float: pl.Float64(),
}


def schema_of(record_class: type) -> pl.Schema:
    """The columns of a frame of `record_class`, in the order of its fields.

    Raises TypeError for a field whose type has no column.
    """
    return pl.Schema({name: _column_type(hint) for name, hint in _hints(record_class).items()})


def to_frame(records: Iterable[Record], record_class: type[Record]) -> pl.DataFrame:
    """One row per record, in order; no records give an empty frame with the schema."""
    return pl.DataFrame(_columns(tuple(records), record_class))


def from_frame(frame: pl.DataFrame, record_class: type[Record]) -> list[Record]:
    """One record per row, in order; the inverse of `to_frame`."""
    return _records(frame, record_class)


def checked(frame: pl.DataFrame, record_class: type) -> pl.DataFrame:
    """The frame with its columns in the order of the fields.

    Raises TypeError where a column is missing, too many, of another type or holds a null.
    """
    schema = schema_of(record_class)
    if dict(frame.schema) != dict(schema):
        raise TypeError(f"not a frame of {record_class.__name__}: {_difference(frame, schema)}")
    if empty := [column.name for column in frame if column.null_count()]:
        raise TypeError(f"not a frame of {record_class.__name__}: nulls in {', '.join(empty)}")
    return frame.select(schema.names())


def _difference(frame: pl.DataFrame, schema: pl.Schema) -> str:
    missing = [f"no column {name}" for name in schema if name not in frame.columns]
    extra = [f"unknown column {name}" for name in frame.columns if name not in schema]
    other = [
        f"{name} is {frame.schema[name]}, not {kind}"
        for name, kind in schema.items()
        if name in frame.columns and frame.schema[name] != kind
    ]
    return "; ".join([*missing, *extra, *other])


@cache
def _hints(record_class: type) -> dict[str, Hint]:
    """The resolved type of every field, in order."""
    if not _is_record(record_class):
        raise TypeError(f"{record_class!r} is not a record class")
    hints = get_type_hints(record_class)
    return {field.name: hints[field.name] for field in fields(record_class)}


@cache
def _column_type(hint: Hint) -> pl.DataType:
    if hint in _PLAIN:
        return _PLAIN[hint]
    if _is_list(hint):
        return pl.List(_column_type(get_args(hint)[0]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return pl.String()
    if _is_record(hint):
        return pl.Struct(dict(schema_of(hint)))
    raise TypeError(f"a record field of type {hint} has no column")


def _is_record(hint: Hint) -> TypeGuard[type]:
    return isinstance(hint, type) and is_dataclass(hint)


def _is_list(hint: Hint) -> bool:
    origin: object = get_origin(hint)
    return origin is tuple and get_args(hint)[1:] == (Ellipsis,)


def _columns(records: Sequence[Any], record_class: type) -> list[pl.Series]:
    return [
        _to_series(name, [getattr(record, name) for record in records], hint)
        for name, hint in _hints(record_class).items()
    ]


def _to_series(name: str, values: Sequence[Any], hint: Hint) -> pl.Series:
    """The values of one field as a column, built column by column at every depth."""
    if _is_record(hint):
        return pl.DataFrame(_columns(values, hint)).to_struct(name)
    if _is_list(hint):
        return _to_lists(name, values, hint)
    return pl.Series(name, values, dtype=_column_type(hint))


def _to_lists(name: str, values: Sequence[Sequence[Any]], hint: Hint) -> pl.Series:
    """The flat elements as one column, gathered into one list per row."""
    inner = _to_series("element", list(chain.from_iterable(values)), get_args(hint)[0])
    rows = [row for row, elements in enumerate(values) for _ in elements]
    lists = (
        pl.DataFrame({"row": pl.Series(rows, dtype=pl.Int64), "element": inner})
        .group_by("row", maintain_order=True)
        .agg("element")
    )
    column = pl.DataFrame({"row": pl.Series(range(len(values)), dtype=pl.Int64)}).join(
        lists, on="row", how="left", maintain_order="left"
    )["element"]
    empty = pl.Series([[]], dtype=column.dtype)
    return column.fill_null(empty).rename(name) if column.null_count() else column.rename(name)


def _records(columns: pl.DataFrame, record_class: type) -> list[Any]:
    values = [_from_series(columns[name], hint) for name, hint in _hints(record_class).items()]
    return list(map(record_class, *values))


def _from_series(column: pl.Series, hint: Hint) -> list[Any]:
    if hint is str:
        return _once(column.to_list())
    if hint in _PLAIN:
        return column.to_list()
    if _is_list(hint):
        return _from_lists(column, get_args(hint)[0])
    if _is_record(hint):
        return _records(column.struct.unnest(), hint)
    members = {member.value: member for member in hint}
    return [members[value] for value in column.to_list()]


def _once(texts: Iterable[str]) -> list[str]:
    """The texts, equal ones as one object: most columns hold few."""
    seen: dict[str, str] = {}
    return [seen.setdefault(text, text) for text in texts]


def _from_lists(column: pl.Series, inner: Hint) -> list[tuple[Any, ...]]:
    lengths = column.list.len()
    flat = _from_series(column.filter(lengths > 0).explode(), inner)
    ends = [0, *lengths.cum_sum().to_list()]
    return [tuple(flat[start:end]) for start, end in pairwise(ends)]
