"""Stages run in a pool of worker processes.

Every worker has a pipe of its own and at most one task at a time: one that dies is known by its
exit code, and one whose driver dies sees its pipe close and ends. Workers start when a stage first
has two tasks; each opens a stage when it gets its first task of it.
"""

from __future__ import annotations

import pickle
import signal
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import TYPE_CHECKING

from checker.engines import local
from checker.engines.tasks import (
    AS_IT_IS,
    DEFAULT_SIZE,
    Ends,
    Progress,
    RunStage,
    Work,
    in_order,
    share,
    silent,
    tasks,
)
from checker.engines.worker import Failure, packed, serve, start_quietly, unpacked
from checker.errors import CheckerError
from checker.rulefiles import laid_over

if TYPE_CHECKING:
    import polars as pl

    from checker.pipeline import Stage

__all__ = ["opened", "run"]


def run(
    stages: Sequence[Stage],
    frame: pl.DataFrame,
    *,
    jobs: int,
    size: int = DEFAULT_SIZE,
    progress: Progress = silent,
) -> pl.DataFrame:
    """The same frame as the local engine's, made by up to `jobs` workers; raises as they do."""
    with opened(jobs=jobs, size=size, progress=progress) as run_stage:
        for stage in stages:
            frame = run_stage(stage, frame)
    return frame


@contextmanager
def opened(
    *, jobs: int, size: int = DEFAULT_SIZE, progress: Progress = silent
) -> Iterator[RunStage]:
    """A function that runs one stage after the other by the same workers.

    What a stage raises in a worker is raised here. Raises CheckerError when a worker dies. When
    the block is left, in whatever way, the workers are gone.
    """
    pool = _Pool(jobs)

    def run_stage(stage: Stage, frame: pl.DataFrame, ends: Ends = AS_IT_IS) -> pl.DataFrame:
        pieces = tasks(stage, frame, min(size, share(len(frame), jobs)))
        if stage.over == "all" or len(pieces) < 2:
            return local.run_stage(stage, pieces, progress=progress, ends=ends)
        return pool.run_stage(stage, pieces, progress=progress, ends=ends)

    try:
        yield run_stage
    finally:
        pool.close()


@dataclass(frozen=True, slots=True)
class _Worker:
    process: SpawnProcess
    pipe: Connection


@dataclass(frozen=True, slots=True)
class _Pool:
    """The workers that have been started, up to `jobs`."""

    jobs: int
    workers: list[_Worker] = field(default_factory=list)

    def run_stage(
        self, stage: Stage, pieces: Sequence[pl.DataFrame], *, progress: Progress, ends: Ends
    ) -> pl.DataFrame:
        """What the stage makes of its tasks, in their order."""
        results = self._results(stage, pieces, ends.before)
        try:
            return in_order(stage, pieces, results, progress=progress, after=ends.after)
        except BaseException:
            self.close()  # others still work: their answers are none to what is asked next
            raise

    def _results(
        self, stage: Stage, pieces: Sequence[pl.DataFrame], before: Work
    ) -> Iterator[tuple[int, pl.DataFrame]]:
        """The index and the result of every task, as they come."""
        pickled = pickle.dumps(stage)
        waiting = list(enumerate(pieces))[::-1]
        busy: list[tuple[_Worker, int]] = []
        idle = self._started(len(pieces))
        while waiting or busy:
            while waiting and idle:
                worker, (index, piece) = idle.pop(), waiting.pop()
                _send(worker, (pickled, packed(before(piece))), name=stage.name)
                busy.append((worker, index))
            ready = wait([worker.pipe for worker, _ in busy])
            for worker, index in [pair for pair in busy if pair[0].pipe in ready]:
                busy.remove((worker, index))
                yield index, _received(worker, stage.name)
                idle.append(worker)

    def _started(self, wanted: int) -> list[_Worker]:
        """As many workers as the tasks can use, `jobs` at most."""
        while len(self.workers) < min(self.jobs, wanted):
            ours, theirs = get_context("spawn").Pipe()
            process = get_context("spawn").Process(
                target=serve, args=(theirs, laid_over()), daemon=True
            )
            with start_quietly():
                process.start()
            theirs.close()
            self.workers.append(_Worker(process, ours))
        return list(self.workers)

    def close(self) -> None:
        """End every worker, and wait until it has ended; those that are needed start anew."""
        for worker in self.workers:
            worker.process.terminate()
            worker.pipe.close()
        for worker in self.workers:
            worker.process.join(timeout=5)
            worker.process.kill()
            worker.process.join()
        self.workers.clear()


def _send(worker: _Worker, task: tuple[bytes, bytes], *, name: str) -> None:
    try:
        worker.pipe.send(task)
    except OSError as error:
        raise _death(worker, name) from error


def _received(worker: _Worker, name: str) -> pl.DataFrame:
    try:
        reply: bytes | Failure = worker.pipe.recv()
    except (EOFError, OSError) as error:
        raise _death(worker, name) from error
    if isinstance(reply, Failure):
        raise reply.error()
    return unpacked(reply)


def _death(worker: _Worker, name: str) -> CheckerError:
    worker.process.join(timeout=5)
    code = worker.process.exitcode
    if code is None or code >= 0:
        how = f"ended with exit code {code}"
    else:
        how = f"was killed by {signal.Signals(-code).name}"
    hint = "; it may have run out of memory: try fewer --jobs" if code == -9 else ""
    return CheckerError(f"a worker process {how} during the stage {name!r}{hint}")
