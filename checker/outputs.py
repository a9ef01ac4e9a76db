"""Where the reports of one run go: each format to its own file, at most one to standard output."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.errors import CheckerError, SettingsError
from checker.plugins import find
from checker.report import Report
from checker.reports.parts.files import emit
from checker.reports.parts.look import Look, look_of

__all__ = ["Target", "targets", "write_all"]

STDOUT = "-"


@dataclass(frozen=True, slots=True)
class Target:
    """One report that is wanted: how it is written, and where to."""

    format: str
    render: Callable[[Report, Look], str | bytes]
    path: Path | None  # None: standard output


def targets(formats: Sequence[str], output: Path | None) -> tuple[Target, ...]:
    """The reports asked for as "name" or "name=FILE"; one without a file goes to `output`.

    Raises PluginError for an unknown name, SettingsError where two reports want one place, and
    CheckerError for a folder that is not there: all before a run that would then be lost.
    """
    wanted = tuple(_target(written, output) for written in formats)
    places = Counter(_place(target) for target in wanted)
    for place, number in places.items():
        if number > 1:
            raise SettingsError(_crowded(place, [t.format for t in wanted if _place(t) == place]))
    if output is not None and not any(target.path == output for target in wanted):
        raise SettingsError(f"--output is {output}, but every format has a file of its own")
    for target in wanted:
        _refuse_nowhere(target)
    return wanted


def write_all(report: Report, wanted: Sequence[Target], *, quiet: bool = False) -> None:
    """Write every report; CheckerError says which file could not be written."""
    for target in wanted:
        emit(target.render(report, look_of(target.path, quiet=quiet)), target.path)


def _target(written: str, output: Path | None) -> Target:
    name, equals, file = written.partition("=")
    if equals and not file:
        raise SettingsError(f"--format {written} names no file: write {name} or {name}=FILE")
    path = Path(file) if file else output
    return Target(name, find("reports", name).render, None if str(path) == STDOUT else path)


def _place(target: Target) -> Path | None:
    return target.path.resolve() if target.path else None


def _crowded(place: Path | None, names: Sequence[str]) -> str:
    where = place.name if place else "standard output"
    cure = " ".join(_with_files(names))
    return f"{' and '.join(names)} would both go to {where}: give each its own file, as in {cure}"


def _with_files(names: Sequence[str]) -> Iterator[str]:
    for number, name in enumerate(names):
        suffix = f"-{number + 1}" if name in names[:number] else ""
        yield f"--format {name}=report{suffix}.{name}"


def _refuse_nowhere(target: Target) -> None:
    if target.path and not target.path.parent.is_dir():
        raise CheckerError(f"cannot write {target.path}: there is no folder {target.path.parent}")
