"""What the commands share: exit codes, messages, a progress bar."""

from __future__ import annotations

import functools
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ParamSpec

import typer

from checker.errors import CheckerError, InputError, RuleError
from checker.records import Level
from checker.reports.parts.order import SERIOUSNESS
from checker.reports.parts.plain import clean

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from checker.report import Report

__all__ = [
    "COULD_NOT_RUN",
    "FOUND",
    "exit_code",
    "guarded",
    "progress",
    "refuse_if_unread",
    "tell_decisions",
    "tell_unread",
]

FOUND, COULD_NOT_RUN = 1, 2  # exit codes; 0 is nothing that matters
PATIENCE = 1.0  # seconds before a progress bar is shown

Params = ParamSpec("Params")
Tell = Callable[[str, int, int], None]


def guarded(command: Callable[Params, None]) -> Callable[Params, None]:
    """The command with every error told on standard error and turned into exit code 2.

    Python's own code for an uncaught error is 1, which would read as "something was found".
    """

    @functools.wraps(command)
    def run(*args: Params.args, **kwargs: Params.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except CheckerError as error:
            typer.echo(f"checker: {_whole(error)}", err=True)
            raise typer.Exit(COULD_NOT_RUN) from error
        except (typer.Exit, typer.Abort, typer.BadParameter):
            raise
        except Exception as error:
            traceback.print_exc()
            typer.echo("checker: this is a fault of the program; please report it", err=True)
            raise typer.Exit(COULD_NOT_RUN) from error

    return run


def _whole(error: CheckerError) -> CheckerError:
    """The error; for one of the rules, with what is wrong with all the other files as well."""
    if not isinstance(error, RuleError):
        return error
    from checker.authoring.problems import every_problem

    return RuleError(dict.fromkeys((*error.problems, *every_problem())))


def exit_code(report: Report, fail_on: str) -> int:
    """1 when a finding is at or above the level `fail_on`, else 0; "never" is above all levels."""
    if fail_on == "never":
        return 0
    limit = SERIOUSNESS[Level(fail_on)]
    counting = (found for found in report.findings if not found.suppressed)
    return FOUND if any(SERIOUSNESS[found.level] <= limit for found in counting) else 0


def refuse_if_unread(report: Report) -> None:
    """Raise InputError when not one article could be read."""
    if all(article.problem for article in report.articles):
        raise InputError("no article could be read")


def tell_unread(report: Report) -> None:
    """A line on standard error for each article that could not be read.

    Raises InputError when that is every one. For listings, which have no place to say it.
    """
    for article in report.articles:
        if article.problem:
            typer.echo(f"checker: {clean(article.path)}: {clean(article.problem)}", err=True)
    refuse_if_unread(report)


def tell_decisions(report: Report, file: str, *, quiet: bool = False) -> None:
    """A line on standard error for what the desk should know of its decisions."""
    from checker.decisions import told

    for line in () if quiet else told(report):
        typer.echo(f"checker: {clean(file)}: {clean(line)}", err=True)


@contextmanager
def progress(*, quiet: bool = False, verbose: bool = False) -> Iterator[Tell | None]:
    """A function that shows how far a run has come (stage, done, total), or None when not wanted.

    The bar appears on a terminal only, and only when the run takes its time; `verbose` tells the
    end of each stage and its seconds as a line instead.
    """
    if verbose:
        yield _Lines().report
    elif quiet or not sys.stderr.isatty():
        yield None
    else:
        bar = _Late()
        try:
            yield bar.report
        finally:
            bar.close()


@dataclass(slots=True)
class _Lines:
    """One line for each stage that has ended."""

    started: float = field(default_factory=time.monotonic)

    def report(self, stage: str, done: int, total: int) -> None:
        if done >= total:
            now = time.monotonic()
            typer.echo(f"checker: {stage} {done}/{total} in {now - self.started:.1f} s", err=True)
            self.started = now


@dataclass(slots=True)
class _Late:
    """A progress bar that is only built once the run has lasted a while."""

    started: float = field(default_factory=time.monotonic)
    bar: Bar | None = None

    def report(self, stage: str, done: int, total: int) -> None:
        if self.bar is None:
            if time.monotonic() - self.started < PATIENCE:
                return
            self.bar = _bar()
        self.bar.update(self.bar.task_ids[0], description=stage, completed=done, total=total)

    def close(self) -> None:
        if self.bar is not None:
            self.bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import Progress

    bar = Progress(console=Console(stderr=True), transient=True)
    bar.add_task("", total=None)
    bar.start()
    return bar
