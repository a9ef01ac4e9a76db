"""What happens in a worker process of the pool, and what travels to it and back."""

from __future__ import annotations

import os
import pickle
import signal
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from checker.engines.tasks import Work, apply
from checker.errors import CheckerError
from checker.rulefiles import lay_over

if TYPE_CHECKING:
    from checker.pipeline import Stage

__all__ = [
    "ONE_THREAD",
    "Failure",
    "Opened",
    "answer",
    "packed",
    "serve",
    "start_quietly",
    "unpacked",
]

# The processes are the parallelism: threads inside each would only fight for the same cores.
ONE_THREAD = dict.fromkeys(
    ("POLARS_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1"
)


@dataclass(frozen=True, slots=True)
class Opened:
    """A stage and its work, kept by a worker for the next task."""

    stage: Stage
    work: Work


@dataclass(frozen=True, slots=True)
class Failure:
    """What a stage raised in a worker, in a form that always travels."""

    pickled: bytes  # the exception; empty where it does not pickle
    report: str  # its traceback in the worker

    def error(self) -> Exception:
        """The exception to raise in the driver, with the worker's traceback as a note."""
        if not self.pickled:
            return CheckerError(f"a stage failed in a worker process:\n{self.report}")
        error: Exception = pickle.loads(self.pickled)  # noqa: S301 - from our own worker
        error.add_note(f"in a worker process:\n{self.report}")
        return error


def packed(frame: pl.DataFrame) -> bytes:
    """The frame as an Arrow IPC stream.

    In the newest layout a slice would carry the text buffers of the whole frame it was cut from.
    """
    target = BytesIO()
    frame.write_ipc_stream(target, compat_level=pl.CompatLevel.oldest())
    return target.getvalue()


def unpacked(data: bytes) -> pl.DataFrame:
    """The frame that `packed` was given."""
    return pl.read_ipc_stream(data)


def serve(pipe: Connection, rules: Mapping[Path, Path]) -> None:
    """Answer tasks (a pickled stage, a packed frame) until the driver closes the pipe.

    `rules` are the rule files that the driver has laid over ours.
    """
    lay_over(rules)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    opened: dict[bytes, Opened] = {}
    with suppress(EOFError, OSError):
        while True:
            pickled, data = pipe.recv()
            pipe.send(answer(opened, pickled, data=data))


def answer(opened: dict[bytes, Opened], pickled: bytes, *, data: bytes) -> bytes | Failure:
    """What the pickled stage makes of a packed frame; `opened` keeps it for the next."""
    try:
        if pickled not in opened:
            stage: Stage = pickle.loads(pickled)  # noqa: S301 - from our own driver
            opened[pickled] = Opened(stage, stage.open())
        known = opened[pickled]
        return packed(apply(known.stage, known.work, unpacked(data)))
    except Exception as error:  # noqa: BLE001 - whatever it is, the driver raises it
        return _failure(error)


def _failure(error: Exception) -> Failure:
    report = "".join(traceback.format_exception(error))
    try:
        pickled = pickle.dumps(error)
        pickle.loads(pickled)  # noqa: S301 - made one line above
    except Exception:  # noqa: BLE001 - an exception class may refuse in any way
        pickled = b""
    return Failure(pickled, report)


@contextmanager
def start_quietly() -> Iterator[None]:
    """While a worker starts in this block, it inherits one thread a library and deaf ears.

    Ctrl-C reaches every process of the terminal; a worker that is still importing would print a
    traceback. A blocked signal is inherited, and delivered to the driver at the end of the block.
    """
    missing = {name: value for name, value in ONE_THREAD.items() if name not in os.environ}
    with _environment(missing), _interrupts_blocked():
        yield


@contextmanager
def _environment(values: Mapping[str, str]) -> Iterator[None]:
    os.environ.update(values)
    try:
        yield
    finally:
        for name in values:
            del os.environ[name]


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    from multiprocessing import resource_tracker

    resource_tracker.ensure_running()  # started inside the block, it would lift it
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
