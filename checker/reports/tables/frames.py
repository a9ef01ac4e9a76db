"""Tables as Polars frames and as Parquet files."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import fields
from typing import get_type_hints

import polars as pl

from checker.report import Report
from checker.reports.tables.making import TABLES, rows_of
from checker.reports.tables.rows import Row

__all__ = ["as_parquet", "frame_of", "parquet_of", "schema_of"]

Cell = str | int | float | bool | tuple[str, ...] | None

_KINDS: dict[object, pl.DataType] = {
    str: pl.String(),
    str | None: pl.String(),
    int: pl.Int64(),
    float: pl.Float64(),
    float | None: pl.Float64(),
    bool: pl.Boolean(),
    tuple[str, ...]: pl.List(pl.String()),
}


def frame_of(report: Report, table: str) -> pl.DataFrame:
    """One of the tables as a frame; no rows give an empty frame with the same columns."""
    rows, schema = rows_of(report, table), schema_of(TABLES[table])
    return pl.DataFrame(
        [pl.Series(name, _column(rows, name), dtype=kind) for name, kind in schema.items()]
    )


def as_parquet(report: Report, table: str) -> bytes:
    """One of the tables as a Parquet file."""
    return parquet_of(frame_of(report, table))


def parquet_of(frame: pl.DataFrame) -> bytes:
    """A frame as a Parquet file; the same rows give the same bytes."""
    out = io.BytesIO()
    frame.write_parquet(out)
    return out.getvalue()


def schema_of(row_class: type[Row]) -> pl.Schema:
    """Names and types of the columns, in order."""
    hints = get_type_hints(row_class)
    return pl.Schema({field.name: _KINDS[hints[field.name]] for field in fields(row_class)})


def _column(rows: Sequence[Row], name: str) -> list[Cell]:
    return [_valid(getattr(row, name)) for row in rows]


def _valid(cell: Cell) -> Cell:
    """A cell that UTF-8 has room for: an undecodable file name is spelt out."""
    if isinstance(cell, tuple):
        return tuple(_spelt(text) for text in cell)
    return _spelt(cell) if isinstance(cell, str) else cell


def _spelt(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode()
