"""The whole program on one screen: paths in, a report out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from checker.articles.sources import find_sources
from checker.frames import from_frame, to_frame
from checker.records import Article, Claim, Fact, Finding, Source
from checker.report import Report
from checker.stages import Align, Extract, Judge, Read, Stories
from checker.version import __version__

if TYPE_CHECKING:
    import polars as pl

    from checker.pipeline import Stage
    from checker.settings import Settings

__all__ = ["check", "extract"]

Progress = Callable[[str, int, int], None]
Record = TypeVar("Record")


def check(
    paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None
) -> Report:
    """Everything that the articles at `paths` claim, and where they disagree.

    Raises CheckerError where nothing can run; an unreadable article is part of the report.
    """
    articles, claims = _extracted(paths, settings, progress)
    aligned = _run(Align(settings.model, _cache(settings)), claims, settings, progress)
    facts = _numbered(from_frame(aligned, Fact))
    judged = _run(Judge(), to_frame(facts, Fact), settings, progress)
    return _report(articles, claims, facts, from_frame(judged, Finding))


def extract(
    paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None
) -> Report:
    """Everything that the articles at `paths` claim; no facts and no findings."""
    articles, claims = _extracted(paths, settings, progress)
    return _report(articles, claims, [], [])


def _extracted(
    paths: Sequence[Path], settings: Settings, progress: Progress | None
) -> tuple[pl.DataFrame, pl.DataFrame]:
    sources = to_frame(find_sources(paths), Source)
    read = _run(Read(settings.language), sources, settings, progress)
    articles = _run(Stories(settings.model, _cache(settings)), read, settings, progress)
    return articles, _run(_cached(Extract(), settings), articles, settings, progress)


def _run(
    stage: Stage, frame: pl.DataFrame, settings: Settings, progress: Progress | None
) -> pl.DataFrame:
    """What one stage makes of a frame, in this process or in `settings.jobs` others."""
    from checker.engines import local, pool  # noqa: PLC0415

    silent = progress or (lambda *_: None)
    if settings.jobs > 1:
        return pool.run([stage], frame, jobs=settings.jobs, size=settings.batch_size, progress=silent)
    return local.run([stage], frame, size=settings.batch_size, progress=silent)


def _cached(stage: Stage, settings: Settings) -> Stage:
    return stage


def _cache(settings: Settings) -> str:
    return ""


def _numbered(facts: Sequence[Fact]) -> list[Fact]:
    """The facts in order of their first claim in the articles, as f1, f2, ..."""
    ordered = sorted(facts, key=lambda fact: min((c.article, c.start) for c in fact.claims))
    return [replace(fact, id=f"f{number}") for number, fact in enumerate(ordered, 1)]


def _report(
    articles: pl.DataFrame, claims: pl.DataFrame, facts: Sequence[Fact], findings: Sequence[Finding]
) -> Report:
    return Report(
        articles=tuple(from_frame(articles, Article)),
        claims=tuple(from_frame(claims, Claim)),
        facts=tuple(facts),
        findings=tuple(findings),
        tool_version=__version__,
    )
