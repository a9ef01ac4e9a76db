"""A stage that remembers what it made of each whole group of input rows.

It stands for a stage over "all" or over groups, whose output depends on the whole group. Of a group
that it only adds to, row by row, no more than the columns that it sets is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from checker.cache import Cache
from checker.cache_keys import key
from checker.cache_rows import Rows, rows_of
from checker.cache_stage import Marks, Work
from checker.frames import checked, schema_of
from checker.version import __version__

if TYPE_CHECKING:
    from checker.pipeline import Stage

__all__ = ["GroupStage", "cached_groups"]


@dataclass(frozen=True, slots=True)
class GroupStage:
    """The stage inside, as the engines see it; made by `cached_groups`."""

    stage: Stage
    sets: tuple[str, ...]
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
        """That of the stage inside."""
        return self.stage.over

    def open(self) -> Work:
        """The work with the cache before it; the stage inside is opened at the first miss."""
        schema = schema_of(self.writes)
        prefix = key(__version__, self.salt, self.name, repr(schema), *self.sets)
        kept = pl.Schema({name: schema[name] for name in self.sets}) if self.sets else schema
        return _Opened(self, Cache(self.path), rows_of(kept), prefix)


def cached_groups(
    stage: Stage,
    *,
    salt: str,
    sets: Sequence[str] = (),
    path: Path | None = None,
    marks: Marks | None = None,
) -> GroupStage:
    """The stage with a cache before it.

    `salt` stands for all that the output depends on but the group: rules, models, code. `sets`
    names the columns that a stage changes which gives every row back; by default all is kept.
    `path` is the cache file, by default that of the user. `marks` gives for each row what the
    output depends on beside its columns.
    """
    if stage.over == "rows":
        raise ValueError(f"the stage {stage.name!r} is over rows, not over groups")
    return GroupStage(stage, tuple(sets), salt, path, marks)


@dataclass(frozen=True)
class _Opened:
    """The work of a cached stage."""

    settings: GroupStage
    cache: Cache
    rows: Rows
    prefix: str

    @cached_property
    def inner(self) -> Work:
        return self.settings.stage.open()

    def __call__(self, frame: pl.DataFrame) -> pl.DataFrame:
        marks = self.settings.marks(frame) if self.settings.marks else ()
        name = key(self.prefix, *map(repr, frame.iter_rows()), *marks)
        data = self.cache.get_many([name]).get(name)
        piece = self.rows.decoded(data) if data is not None else None
        if piece is not None:
            return self._restored(frame, self.rows.joined([piece]))
        made = checked(self.inner(frame), self.settings.writes)
        kept = made.select(self.settings.sets) if self.settings.sets else made
        self.cache.put_many({name: next(self.rows.encoded(kept, [len(kept)]))})
        return made

    def _restored(self, frame: pl.DataFrame, kept: pl.DataFrame) -> pl.DataFrame:
        return frame.with_columns(*kept) if self.settings.sets else kept
