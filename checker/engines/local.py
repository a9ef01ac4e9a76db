"""Stages run one after the other in this process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from checker.engines.tasks import (
    AS_IT_IS,
    DEFAULT_SIZE,
    Ends,
    Progress,
    RunStage,
    Work,
    apply,
    gathered,
    in_order,
    silent,
    tasks,
)

if TYPE_CHECKING:
    import polars as pl

    from checker.pipeline import Stage

__all__ = ["opened", "run", "run_stage"]


def run(
    stages: Sequence[Stage],
    frame: pl.DataFrame,
    *,
    size: int = DEFAULT_SIZE,
    progress: Progress = silent,
) -> pl.DataFrame:
    """The frame that the last stage gives; the same for every `size`, the rows of a task."""
    with opened(size=size, progress=progress) as run_one:
        for stage in stages:
            frame = run_one(stage, frame)
    return frame


@contextmanager
def opened(*, size: int = DEFAULT_SIZE, progress: Progress = silent) -> Iterator[RunStage]:
    """A function that runs one stage after the other, as `checker.engines.pool.opened` gives."""

    def run_one(stage: Stage, frame: pl.DataFrame, ends: Ends = AS_IT_IS) -> pl.DataFrame:
        return run_stage(stage, tasks(stage, frame, size), progress=progress, ends=ends)

    yield run_one


def run_stage(
    stage: Stage,
    pieces: Sequence[pl.DataFrame],
    *,
    progress: Progress = silent,
    ends: Ends = AS_IT_IS,
) -> pl.DataFrame:
    """What one stage makes of its tasks; it is not opened when there are none."""
    if not pieces:
        return gathered(stage, [])
    results = enumerate(_results(stage, pieces, ends.before))
    return in_order(stage, pieces, results, progress=progress, after=ends.after)


def _results(stage: Stage, pieces: Sequence[pl.DataFrame], before: Work) -> Iterator[pl.DataFrame]:
    work = stage.open()
    for piece in pieces:
        yield apply(stage, work, before(piece))
