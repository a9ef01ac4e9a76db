"""Where the reports of one run go: each format to its own file, at most one to standard output."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.errors import CheckerError, SettingsError
from checker.plugins import find
from checker.remote import url_of
from checker.report import Report
from checker.reports.parts.files import append, emit
from checker.reports.parts.look import Look, look_of

__all__ = ["Target", "targets", "write_all"]

STDOUT = "-"
SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))

Content = str | bytes
Fill = Callable[[Report, Path], None]
Beside = Callable[[Report, Look, Mapping[str, str]], Mapping[Path, str]]


@dataclass(frozen=True, slots=True)
class Target:
    """One report that is wanted: how it is written, and where to."""

    format: str
    render: Callable[[Report, Look], Content] | None  # None: this format fills a folder
    tables: Callable[[Report], Mapping[str, Content]] | None  # where the place is a folder
    path: Path | None  # None: standard output
    beside: Beside | None = None  # what other files are to be added by this format
    fill: Fill | None = None  # brings a folder up to the report


def targets(formats: Sequence[str], output: Path | None) -> tuple[Target, ...]:
    """The reports asked for as "name" or "name=FILE"; one without a file goes to `output`.

    Raises PluginError for an unknown name, SettingsError where two reports want one place, and
    CheckerError for a folder that is not there: all before a run that would then be lost.
    """
    wanted = tuple(_target(written, output) for written in formats)
    for target in wanted:
        _refuse_nowhere(target)
    places = Counter(map(_place, wanted))
    for place, number in places.items():
        if number > 1:
            raise SettingsError(_crowded(place, [t.format for t in wanted if _place(t) == place]))
    if output is not None and not any("=" not in written for written in formats):
        raise SettingsError(f"--output is {output}, but every format has a file of its own")
    return wanted


def write_all(report: Report, wanted: Sequence[Target], *, quiet: bool = False) -> None:
    """Write every report; CheckerError says which file could not be written."""
    for target in wanted:
        if target.fill and target.path:
            target.fill(report, target.path)
        elif target.render and (target.tables is None or target.path is None):
            look = look_of(target.path, quiet=quiet)
            emit(target.render(report, look), target.path)
            append(target.beside(report, look, os.environ) if target.beside else {})
        elif target.tables and target.path:
            _fill(target.path, target.tables(report))


def _fill(folder: Path, files: Mapping[str, Content]) -> None:
    try:
        if not url_of(folder):
            folder.mkdir(exist_ok=True)
    except OSError as error:
        raise CheckerError(f"cannot make {folder}: {error.strerror or error}") from error
    for name, content in files.items():
        emit(content, folder / name)


def _target(written: str, output: Path | None) -> Target:
    name, equals, file = written.partition("=")
    if equals and not file:
        raise SettingsError(f"--format {written} names no file: write {name} or {name}=FILE")
    module = find("reports", name)
    beside: Beside | None = getattr(module, "beside", None)
    path = Path(file) if file else output
    fill: Fill | None = getattr(module, "fill", None)
    if fill is not None:
        return Target(name, None, None, _folder(name, path), fill=fill)
    if path is None or str(path) == STDOUT:
        return Target(name, module.render, None, None, beside)
    tables = _tables(module, name, path) if file.endswith(SEPARATORS) or path.is_dir() else None
    return Target(name, module.render, tables, path, beside)


def _folder(name: str, path: Path | None) -> Path:
    """The folder that a format fills; SettingsError where none is named."""
    if path is None or str(path) == STDOUT or path.is_file():
        raise SettingsError(f"{name} fills a folder: write {name}=FOLDER/")
    return path


def _tables(module: object, name: str, folder: Path) -> Callable[[Report], Mapping[str, Content]]:
    """What fills a folder; SettingsError for a format that is one file."""
    tables: Callable[[Report], Mapping[str, Content]] | None = getattr(module, "tables", None)
    if tables is None:
        example = folder / f"report.{name}"
        raise SettingsError(f"{folder} is a folder and {name} is one file: write {name}={example}")
    return tables


def _place(target: Target) -> tuple[Path | None, str]:
    """Where a report goes; two may share a folder, where their files have names of their own."""
    return target.path and target.path.resolve(), target.format if target.tables else ""


def _crowded(place: tuple[Path | None, str], names: Sequence[str]) -> str:
    where = place[0].name if place[0] else "standard output"
    cure = " ".join(_with_files(names))
    return f"{' and '.join(names)} would both go to {where}: give each its own file, as in {cure}"


def _with_files(names: Sequence[str]) -> Iterator[str]:
    for number, name in enumerate(names):
        suffix = f"-{number + 1}" if name in names[:number] else ""
        yield f"--format {name}=report{suffix}.{name}"


def _refuse_nowhere(target: Target) -> None:
    if target.path and not url_of(target.path) and not target.path.parent.is_dir():
        raise CheckerError(f"cannot write {target.path}: there is no folder {target.path.parent}")
