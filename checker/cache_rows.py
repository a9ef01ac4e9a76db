"""Frames of a few rows as bytes, made to be read by the thousand.

What costs time in reading a small Arrow frame is its number of columns. So all columns of one plain
type are laid side by side as one column of lists, and drawn apart again when all frames are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from checker.engines.worker import packed, unpacked

__all__ = ["Rows", "rows_of"]


@dataclass(frozen=True, slots=True)
class Rows:
    """Writes and reads pieces of frames of one schema."""

    schema: pl.Schema
    narrow: pl.Schema  # of a piece
    header: bytes  # that the bytes of every piece begin with: its schema in Arrow's form

    def encoded(self, frame: pl.DataFrame, lengths: Sequence[int]) -> Iterator[bytes]:
        """The frame cut into pieces of those lengths, each as bytes."""
        narrow = _narrowed(frame)
        start = 0
        for length in lengths:
            yield packed(narrow.slice(start, length))
            start += length

    def decoded(self, data: bytes) -> pl.DataFrame | None:
        """One piece; None where the bytes are no piece of such a frame."""
        if not data.startswith(self.header):
            return None
        try:
            return unpacked(data)
        except (pl.exceptions.PolarsError, OSError):
            return None

    def joined(self, pieces: Sequence[pl.DataFrame]) -> pl.DataFrame:
        """All pieces as one frame of the schema, in order."""
        narrow = pl.concat([self.narrow.to_frame(), *pieces])
        columns = {name: narrow[name] for name in self.schema if name in narrow.columns}
        for kind, names in _alike(self.schema).items():
            cells = narrow[kind].explode()
            for place, name in enumerate(names):
                columns[name] = cells.gather_every(len(names), place).alias(name)
        return pl.DataFrame([columns[name] for name in self.schema])


def rows_of(schema: pl.Schema) -> Rows:
    """The writer and reader for frames of that schema."""
    empty = _narrowed(schema.to_frame())
    data = packed(empty)
    # Four bytes that mark a message, four with the length of the schema, the schema.
    return Rows(schema, empty.schema, data[: 8 + int.from_bytes(data[4:8], "little")])


def _narrowed(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.select(
        *(pl.concat_list(names).alias(kind) for kind, names in _alike(frame.schema).items()),
        *(name for name, kind in frame.schema.items() if kind.is_nested()),
    )


def _alike(schema: pl.Schema) -> dict[str, list[str]]:
    """The columns of each plain type; the name of a type is never that of a field."""
    alike: dict[str, list[str]] = {}
    for name, kind in schema.items():
        if not kind.is_nested():
            alike.setdefault(str(kind), []).append(name)
    return alike
