"""Stages run as tasks of a Ray cluster.

The same tasks go out as to a pool of processes, and come back in the same order: what is found does
not depend on where it was found. A task whose machine is lost is done again on another.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Mapping, Sequence
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

# Files are where the command runs, which need not be where the cluster is.
HERE = "read"
RETRIES = 5  # of a task whose machine or process is lost
AHEAD = 2  # tasks for each processor that are sent ahead of what has come back
MISSING = (
    "the engine ray needs Ray, which is not installed: pip install 'fact-consistency-checker[ray]'"
)

Ray = Any  # the module; it is imported where it is asked for
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
    except ImportError as error:
        raise CheckerError(MISSING) from error
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
    if stage.over == "all" or stage.name == HERE or len(pieces) < 2:
        return local.run_stage(stage, pieces, progress=progress, ends=ends)
    results = _results(ray, stage, pieces, ends.before)
    return in_order(stage, pieces, results, progress=progress, after=ends.after)


def _results(
    ray: Ray, stage: Stage, pieces: Sequence[pl.DataFrame], before: Work
) -> Iterator[tuple[int, pl.DataFrame]]:
    """The index and the result of every task, as they come; few are on their way at a time."""
    options = {"max_retries": RETRIES, "runtime_env": {"env_vars": ONE_THREAD}}
    task = ray.remote(_task).options(**options)
    pickled, rules = pickle.dumps(stage), dict(laid_over())
    most = AHEAD * max(1, int(ray.cluster_resources().get("CPU", 1)))
    waiting = list(enumerate(pieces))[::-1]
    busy: dict[Any, int] = {}
    while waiting or busy:
        while waiting and len(busy) < most:
            index, piece = waiting.pop()
            busy[task.remote(pickled, packed(before(piece)), rules)] = index
        ready, _ = ray.wait(list(busy), num_returns=1)
        for reference in ready:
            yield busy.pop(reference), _received(ray, reference, stage.name)


def _received(ray: Ray, reference: Any, name: str) -> pl.DataFrame:
    try:
        reply: bytes | Failure = ray.get(reference)
    except ray.exceptions.RayError as error:
        raise CheckerError(f"Ray lost a task of the stage {name!r}: {error}") from error
    if isinstance(reply, Failure):
        raise reply.error()
    return unpacked(reply)


def _task(pickled: bytes, data: bytes, rules: Mapping[Path, Path]) -> bytes | Failure:
    """What a worker answers to a pickled stage and a packed frame."""
    if rules != dict(laid_over()):
        lay_over(rules)
    return answer(_stages, pickled, data=data)
