"""A stage that remembers what it made of each input row.

It stands for a stage over "rows" that makes any number of output rows of one input row, from some
columns of it alone. What an output row copies from its input row and is not part of the key (ids,
paths) is taken out before it is kept and put back from the row at hand, so that a moved file hits.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from checker.cache import Cache
from checker.cache_keys import key
from checker.cache_rows import Rows, rows_of
from checker.frames import checked, schema_of
from checker.version import __version__

if TYPE_CHECKING:
    from checker.pipeline import Stage

__all__ = ["CachedStage", "Copied", "Marks", "Work", "cached"]

Work = Callable[[pl.DataFrame], pl.DataFrame]
Marks = Callable[[pl.DataFrame], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Copied:
    """An output column whose text begins with that of a column of the input row."""

    output: str
    input: str


@dataclass(frozen=True, slots=True)
class CachedStage:
    """The stage inside, as the engines see it; made by `cached`."""

    stage: Stage
    by: tuple[str, ...]
    copied: tuple[Copied, ...]
    salt: str
    path: Path | None
    marks: Marks | None

    @property
    def name(self) -> str:
        """That of the stage inside."""
        return self.stage.name

    @property
    def reads(self) -> type:
        """That of the stage inside."""
        return self.stage.reads

    @property
    def writes(self) -> type:
        """That of the stage inside."""
        return self.stage.writes

    @property
    def over(self) -> str:
        """Always "rows"."""
        return self.stage.over

    def open(self) -> Work:
        """The work with the cache before it; the stage inside is opened at the first miss."""
        schema = schema_of(self.writes)
        prefix = key(__version__, self.salt, self.name, repr(schema), *self.by)
        return _Opened(self, Cache(self.path), rows_of(schema), prefix)


def cached(
    stage: Stage,
    *,
    by: Sequence[str],
    copied: Sequence[tuple[str, str]],
    salt: str,
    path: Path | None = None,
    marks: Marks | None = None,
) -> CachedStage:
    """The stage with a cache before it.

    `by` names the input columns that the output depends on, `copied` pairs (output column, input
    column) where the output is or begins with the input; the first pair, which is equal, tells
    which input row an output row is of, and rows that share it are worked on one by one. `salt`
    stands for all else that the output depends on: rules, models, code. `path` is the cache file,
    by default that of the user. `marks` gives for each row what the output depends on beside its
    columns, as the bytes of a file that it names.
    """
    if stage.over != "rows":
        raise ValueError(f"the stage {stage.name!r} is over {stage.over!r}, not over rows")
    pairs = tuple(Copied(output, given) for output, given in copied)
    return CachedStage(stage, tuple(by), pairs, salt, path, marks)


@dataclass(frozen=True)
class _Opened:
    """The work of a cached stage."""

    settings: CachedStage
    cache: Cache
    rows: Rows
    prefix: str

    @cached_property
    def inner(self) -> Work:
        return self.settings.stage.open()

    def __call__(self, frame: pl.DataFrame) -> pl.DataFrame:
        rows = frame.select(self.settings.by).iter_rows()
        marks = self.settings.marks(frame) if self.settings.marks else [""] * len(frame)
        keys = [key(self.prefix, repr(row), mark) for row, mark in zip(rows, marks, strict=True)]
        pieces = self._decoded(self.cache.get_many(keys))
        # Equal rows are worked on once: the first row of every key that is not there.
        missing: dict[str, int] = {}
        for row, name in enumerate(keys):
            if name not in pieces:
                missing.setdefault(name, row)
        if missing:
            made = self._made_of(frame[list(missing.values())])
            items = dict(zip(missing, made, strict=True))
            self.cache.put_many(items)
            pieces |= self._decoded(items)
        return self._restored(frame, [pieces[name] for name in keys])

    def _decoded(self, items: Mapping[str, bytes]) -> dict[str, pl.DataFrame]:
        decoded = {name: self.rows.decoded(data) for name, data in items.items()}
        return {name: piece for name, piece in decoded.items() if piece is not None}

    def _made_of(self, frame: pl.DataFrame) -> Iterator[bytes]:
        """What the stage makes of each row, one by one where two share what links output to it."""
        alike = frame[self.settings.copied[0].input].n_unique() < len(frame)
        for piece in frame.iter_slices(1) if alike else (frame,):
            yield from self._made(piece)

    def _made(self, frame: pl.DataFrame) -> Iterator[bytes]:
        """What the stage inside makes of each row, without what it copied, as bytes."""
        output = checked(self.inner(frame), self.settings.writes)
        owners = self._owners(frame, output)
        counts = Counter(owners)
        output = output.with_columns(
            _stripped(output[pair.output], frame[pair.input].gather(owners))
            for pair in self.settings.copied
        )
        together = output[pl.Series(owners, dtype=pl.UInt32).arg_sort()]
        return self.rows.encoded(together, [counts[row] for row in range(len(frame))])

    def _owners(self, frame: pl.DataFrame, output: pl.DataFrame) -> list[int]:
        """The input row of each output row."""
        link = self.settings.copied[0]
        rows = {text: row for row, text in enumerate(frame[link.input])}
        return [rows[text] for text in output[link.output]]

    def _restored(self, frame: pl.DataFrame, pieces: Sequence[pl.DataFrame]) -> pl.DataFrame:
        """The pieces, one for each row of the frame, with what was copied from it put back."""
        owners = pl.Series(
            [row for row, piece in enumerate(pieces) for _ in range(len(piece))], dtype=pl.UInt32
        )
        whole = self.rows.joined(pieces)
        return whole.with_columns(
            (frame[pair.input].gather(owners) + whole[pair.output]).alias(pair.output)
            for pair in self.settings.copied
        )


def _stripped(texts: pl.Series, beginnings: pl.Series) -> pl.Series:
    pairs = list(zip(texts, beginnings, strict=True))
    if not all(text.startswith(beginning) for text, beginning in pairs):
        raise ValueError(f"the column {texts.name} does not begin with {beginnings.name}")
    rest = [text.removeprefix(beginning) for text, beginning in pairs]
    return pl.Series(texts.name, rest, dtype=pl.String)
