"""Parquet tables: one article a row, read a slice at a time."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.articles.columns import mapped
from checker.articles.contained import Element
from checker.articles.draft import Draft
from checker.articles.rows import Row, drafts_of
from checker.errors import InputError
from checker.records import Source

if TYPE_CHECKING:
    import polars as pl

__all__ = ["SUFFIXES", "count_bytes", "read_bytes"]

SUFFIXES = (".parquet",)

_SLICE = 1000  # rows that are held as records at a time


def read_bytes(data: bytes, source: Source) -> Iterator[Draft]:
    """The articles of a table; raises InputError where it is none or no column holds the text."""
    import polars as pl

    try:
        names = mapped(pl.read_parquet_schema(io.BytesIO(data)), source.columns)
        wanted = list(dict.fromkeys(names.values()))
        table = pl.read_parquet(io.BytesIO(data), columns=wanted)
    except (OSError, pl.exceptions.PolarsError) as error:
        raise InputError(f"it is no Parquet table ({error})") from error
    yield from drafts_of(_rows(table.iter_slices(_SLICE)), source)


def count_bytes(data: bytes, _: Source) -> int:
    """How many rows there are; raises InputError where it is no table."""
    import polars as pl

    try:
        return int(pl.scan_parquet(io.BytesIO(data)).select(pl.len()).collect().item())
    except (OSError, pl.exceptions.PolarsError) as error:
        raise InputError(f"it is no Parquet table ({error})") from error


def _rows(slices: Iterator[pl.DataFrame]) -> Iterator[Row]:
    number = 0
    for part in slices:
        for values in part.iter_rows(named=True):
            number += 1
            yield Row(number, Element("", f"row {number}"), values)
