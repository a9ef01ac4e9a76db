"""What `checker.check` gives: the report as frames, and as every format of the command line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from checker.plugins import find
from checker.report import Report
from checker.reports.parts.look import PLAIN

if TYPE_CHECKING:
    import polars as pl

    from checker.settings import Settings

__all__ = ["Paths", "Results", "checked"]

Paths = str | PathLike[str] | Iterable[str | PathLike[str]]


@dataclass(frozen=True)
class Results:
    """The outcome of one run; the columns of the frames are those of docs/python.md."""

    report: Report

    @cached_property
    def articles(self) -> pl.DataFrame:
        """One row per article, by id."""
        return self._frame("articles")

    @cached_property
    def claims(self) -> pl.DataFrame:
        """One row per figure, by article and place."""
        return self._frame("claims")

    @cached_property
    def facts(self) -> pl.DataFrame:
        """One row per fact, by its first claim."""
        return self._frame("facts")

    @cached_property
    def findings(self) -> pl.DataFrame:
        """One row per finding, most serious first."""
        return self._frame("findings")

    def to_json(self) -> str:
        """The report as `--format json` writes it."""
        return self._text("json")

    def to_html(self) -> str:
        """The review page as `--format html` writes it."""
        return self._text("html")

    def write(self, *formats: str) -> None:
        """Write reports as `--format` does: "html=review.html", "csv=tables/".

        Raises SettingsError, PluginError or CheckerError before anything is written where a format
        is unknown or a place is wrong.
        """
        from checker.outputs import targets, write_all

        write_all(self.report, targets(formats, None))

    def __repr__(self) -> str:
        sizes = (f"{name}={len(getattr(self.report, name))}" for name in _PARTS)
        return f"Results({', '.join(sizes)})"

    def _repr_html_(self) -> str:
        """The findings as a table for a notebook."""
        from checker.reports.page_html.notebook import fragment

        return fragment(self.report)

    def _frame(self, table: str) -> pl.DataFrame:
        from checker.reports.tables.frames import frame_of

        return frame_of(self.report, table)

    def _text(self, name: str) -> str:
        return str(find("reports", name).render(self.report, PLAIN))


def checked(
    paths: Paths, settings: Settings, *, progress: Callable[[str, int, int], None] | None = None
) -> Results:
    """Run the whole check over files and folders.

    Raises CheckerError where nothing can run; an unreadable article is part of the results.
    """
    from checker import run
    from checker.after.baseline_file import read_baseline
    from checker.after.steps import settled
    from checker.decisions import decided, read_decisions

    # read first: a broken file costs no run
    baseline = read_baseline(Path(settings.baseline)) if settings.baseline else None
    decisions = read_decisions(Path(settings.decisions)) if settings.decisions else ()
    listed = [paths] if isinstance(paths, str | PathLike) else list(paths)
    report = run.check(list(map(Path, listed)), settings, progress=progress)
    return Results(decided(settled(_wanted(report, settings), baseline), decisions))


def _wanted(report: Report, settings: Settings) -> Report:
    """The report held against the registry, narrowed to a change, with the levels asked for."""
    from checker.facts.origins import with_origins
    from checker.findings.policy import ruled, wants
    from checker.findings.rules import NAME_VARIANT

    if settings.facts:
        from checker.registry.check import against_registry

        report = against_registry(report, Path(settings.facts), settings.language)
    if settings.since:
        from checker.run_since import narrowed

        report = narrowed(report, settings)
    if wants(settings, NAME_VARIANT):
        from checker.findings.name_variants import with_name_variants

        report = with_name_variants(report)
    return ruled(with_origins(report), settings)


_PARTS = ("articles", "claims", "facts", "findings")
