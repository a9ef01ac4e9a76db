"""How the input of a stage is cut into tasks, and what is done with one of them.

The engines share it, so that a result does not depend on the engine, the size of a task or the
number of workers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING, Protocol

import polars as pl

from checker.frames import checked, schema_of

if TYPE_CHECKING:
    from checker.pipeline import Stage

__all__ = [
    "AS_IT_IS",
    "DEFAULT_SIZE",
    "Ends",
    "Progress",
    "RunStage",
    "Work",
    "apply",
    "gathered",
    "in_order",
    "share",
    "silent",
    "tasks",
]

# Large enough for a parser's batch, small enough for a bar that moves.
DEFAULT_SIZE = 64

# So that no worker sits idle while another has a long last task.
TASKS_PER_WORKER = 4

Progress = Callable[[str, int, int], None]  # the stage's name, rows done, rows in all
Work = Callable[[pl.DataFrame], pl.DataFrame]


@dataclass(frozen=True, slots=True)
class Ends:
    """What is done here, not in a worker, to each task before it goes and to what comes of it."""

    before: Work
    after: Work


AS_IT_IS = Ends(lambda frame: frame, lambda frame: frame)


class RunStage(Protocol):
    """What the engines give: a function that runs one stage over a frame."""

    def __call__(self, stage: Stage, frame: pl.DataFrame, ends: Ends = AS_IT_IS) -> pl.DataFrame:
        """What the stage makes of the whole frame."""


def silent(name: str, done: int, total: int) -> None:
    """The progress callback that shows nothing."""


def tasks(stage: Stage, frame: pl.DataFrame, size: int) -> list[pl.DataFrame]:
    """The input in pieces of about `size` rows, in order; a group is never cut.

    Raises TypeError if the frame is not one of `stage.reads`.
    """
    frame = checked(frame, stage.reads)
    if stage.over == "all":
        return [frame]
    if frame.is_empty():
        return []
    if stage.over == "rows":
        return list(frame.iter_slices(size))
    return list(_packed(_groups(stage, frame), size))


def share(rows: int, workers: int) -> int:
    """The rows of a task that give each worker some tasks."""
    return max(1, ceil(rows / (workers * TASKS_PER_WORKER)))


def apply(stage: Stage, work: Work, task: pl.DataFrame) -> pl.DataFrame:
    """What the opened stage makes of one task, in the order of the input.

    Raises TypeError if it is not a frame of `stage.writes`.
    """
    pieces = [task] if stage.over in {"rows", "all"} else _groups(stage, task)
    return gathered(stage, [checked(work(piece), stage.writes) for piece in pieces])


def in_order(
    stage: Stage,
    pieces: Sequence[pl.DataFrame],
    results: Iterable[tuple[int, pl.DataFrame]],
    *,
    progress: Progress,
    after: Work,
) -> pl.DataFrame:
    """The results of all tasks, which come in any order with their numbers, in that of the tasks.

    Each is told as it comes, once `after` is done with it.
    """
    done, total = 0, sum(map(len, pieces))
    progress(stage.name, done, total)
    came: dict[int, pl.DataFrame] = {}
    for number, result in results:
        came[number] = after(result)
        done += len(pieces[number])
        progress(stage.name, done, total)
    return gathered(stage, [came[number] for number in range(len(pieces))])


def gathered(stage: Stage, results: Sequence[pl.DataFrame]) -> pl.DataFrame:
    """The results as one frame of `stage.writes`; none give an empty one."""
    return pl.concat([schema_of(stage.writes).to_frame(), *results])


def _groups(stage: Stage, frame: pl.DataFrame) -> list[pl.DataFrame]:
    return frame.partition_by(stage.over, maintain_order=True)


def _packed(groups: Sequence[pl.DataFrame], size: int) -> Iterator[pl.DataFrame]:
    """Whole groups put together until a task holds `size` rows."""
    waiting: list[pl.DataFrame] = []
    for group in groups:
        waiting.append(group)
        if sum(map(len, waiting)) >= size:
            yield pl.concat(waiting)
            waiting = []
    if waiting:
        yield pl.concat(waiting)
