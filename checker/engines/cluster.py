"""Stages run through Ray Data on a cluster.

The same tasks go out as to a pool of processes, each a row of a dataset that is mapped, and what
comes back, in any order, is put in theirs: what is found does not depend on where it was found. A
task whose machine is lost is done again on another, from the row that this process keeps.
"""

from __future__ import annotations

import logging
import pickle
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from checker.engines.worker import ONE_THREAD, Failure, Opened, answer, packed, unpacked
from checker.errors import CheckerError
from checker.rulefiles import laid_over, lay_over

if TYPE_CHECKING:
    import polars as pl

    from checker.pipeline import Stage

__all__ = ["opened"]

RETRIES = 5  # of a task whose machine or process is lost
MOST = 2**28  # bytes of tasks that are in one dataset, so that an archive need not fit in memory
MISSING = (
    "the engine ray needs Ray Data, which is not installed: "
    "pip install 'fact-consistency-checker[ray]'"
)

Ray = Any  # the module; it is imported where it is asked for
Row = dict[str, Any]  # of a dataset: the number of a task, and the task or what came of it
_stages: dict[bytes, Opened] = {}  # of this worker, by their pickles


@contextmanager
def opened(
    *, address: str = "", size: int = DEFAULT_SIZE, progress: Progress = silent
) -> Iterator[RunStage]:
    """A function that runs one stage after the other on the cluster at `address`.

    Without an address Ray is started on this machine, unless this process is connected already.
    What a stage raises in a worker is raised here. Raises CheckerError where Ray is missing, cannot
    be reached or loses a task for good.
    """
    ray = _module()
    ours = not ray.is_initialized()
    if ours:
        _connect(ray, address)
    try:
        processors = max(1, int(ray.cluster_resources().get("CPU", 1)))

        def run_one(stage: Stage, frame: pl.DataFrame, ends: Ends = AS_IT_IS) -> pl.DataFrame:
            pieces = tasks(stage, frame, min(size, share(len(frame), processors)))
            return _run(ray, stage, pieces, progress=progress, ends=ends)

        yield run_one
    finally:
        if ours:
            ray.shutdown()


def _module() -> Ray:
    try:
        import ray
        import ray.data
    except ImportError as error:
        raise CheckerError(MISSING) from error
    logging.getLogger("ray.data").setLevel(logging.CRITICAL)
    return ray


def _connect(ray: Ray, address: str) -> None:
    where: dict[str, str] = {"address": address} if address else {"address": "local"}
    try:
        ray.init(**where, log_to_driver=False, logging_level="error", include_dashboard=None)
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise CheckerError(f"no Ray cluster at {address or 'this machine'}: {error}") from error


def _run(
    ray: Ray, stage: Stage, pieces: Sequence[pl.DataFrame], *, progress: Progress, ends: Ends
) -> pl.DataFrame:
    """What the stage makes of its tasks, in their order."""
    if stage.over == "all" or len(pieces) < 2:
        return local.run_stage(stage, pieces, progress=progress, ends=ends)
    results = _results(ray, stage, pieces, ends.before)
    return in_order(stage, pieces, results, progress=progress, after=ends.after)


def _results(
    ray: Ray, stage: Stage, pieces: Sequence[pl.DataFrame], before: Work
) -> Iterator[tuple[int, pl.DataFrame]]:
    """The index and the result of every task, as they come."""
    rows = ({"number": n, "task": packed(before(piece))} for n, piece in enumerate(pieces))
    for some in _within(rows, MOST):
        for row in _answers(ray, stage, some):
            yield int(row["number"]), _received(row)


def _within(rows: Iterable[Row], most: int) -> Iterator[list[Row]]:
    """The rows in lists of tasks of about so many bytes."""
    some: list[Row] = []
    size = 0
    for row in rows:
        some.append(row)
        size += len(row["task"])
        if size >= most:
            yield some
            some, size = [], 0
    if some:
        yield some


def _answers(ray: Ray, stage: Stage, rows: Sequence[Row]) -> Iterator[Row]:
    """What workers answer to the tasks; raises CheckerError where one is lost for good."""
    asked = _mapped(ray, stage, rows)
    try:
        yield from asked.iter_rows()
    except ray.exceptions.RayError as error:
        raise CheckerError(f"Ray lost a task of the stage {stage.name!r}: {error}") from error


def _mapped(ray: Ray, stage: Stage, rows: Sequence[Row]) -> Any:
    """The dataset of the answers, of which none is asked for yet."""
    ray.data.DataContext.get_current().enable_progress_bars = False
    with warnings.catch_warnings():
        # Ray 2.64 takes it away: without a number, a task that kills its worker is tried for ever
        warnings.simplefilter("ignore", DeprecationWarning)
        return ray.data.from_items(list(rows), override_num_blocks=len(rows)).map(
            _task,
            fn_args=(pickle.dumps(stage), dict(laid_over())),
            num_cpus=1,
            max_retries=RETRIES,
            runtime_env={"env_vars": ONE_THREAD},
        )


def _received(row: Row) -> pl.DataFrame:
    if row["failed"]:
        failure: Failure = pickle.loads(row["answer"])  # noqa: S301 - from our own worker
        raise failure.error()
    return unpacked(row["answer"])


def _task(row: Row, pickled: bytes, rules: Mapping[Path, Path]) -> Row:
    """What a worker answers to a pickled stage and the packed frame of a row."""
    if rules != dict(laid_over()):
        lay_over(rules)
    reply = answer(_stages, pickled, data=row["task"])
    failed = isinstance(reply, Failure)
    return {
        "number": row["number"],
        "failed": failed,
        "answer": pickle.dumps(reply) if failed else reply,
    }
