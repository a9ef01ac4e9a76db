"""The whole program on one screen: sources in, a report out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING

from checker import stages_cached as stages
from checker.cache import default_path
from checker.findings.unread import unread
from checker.frames import from_frame, to_frame
from checker.records import Article, Claim, Fact, Finding, Source
from checker.report import Report
from checker.reports.parts.words import main_language
from checker.stages import Folders, Judge, Number, Reckon, Versions
from checker.version import __version__

if TYPE_CHECKING:
    import polars as pl

    from checker.engines.tasks import RunStage
    from checker.settings import Settings

__all__ = ["Progress", "checked", "extracted"]

Progress = Callable[[str, int, int], None]


def checked(sources: Sequence[Source], settings: Settings, progress: Progress | None) -> Report:
    """Everything that the articles claim, and where they disagree."""
    cache = _cache(settings)
    with _engine(settings, progress) as run:
        articles, claims = _read(sources, settings, run)
        facts = run(Number(), run(stages.align(settings.model, cache), claims))
        read = list(from_frame(articles, Article))
        locale = settings.locale or main_language(read)
        findings = [
            *from_frame(run(Judge(locale), facts), Finding),
            *from_frame(run(Reckon(locale), facts), Finding),
        ]
    told = [*findings, *unread(read)]
    report = _report(articles, claims, from_frame(facts, Fact), told)
    return replace(report, locale=locale)


def extracted(sources: Sequence[Source], settings: Settings, progress: Progress | None) -> Report:
    """Everything that the articles claim; no facts and no findings."""
    with _engine(settings, progress) as run:
        articles, claims = _read(sources, settings, run)
    return _report(articles, claims, [], [])


def _read(
    sources: Sequence[Source], settings: Settings, run: RunStage
) -> tuple[pl.DataFrame, pl.DataFrame]:
    cache = _cache(settings)
    read = run(stages.read(settings.language, cache), to_frame(sources, Source))
    read = run(Versions(), read)
    if settings.stories == "folder":
        read = run(Folders(), read)
    articles = run(stages.stories(settings.model, cache), read)
    return articles, run(stages.extract(cache), articles)


def _engine(settings: Settings, progress: Progress | None) -> AbstractContextManager[RunStage]:
    """This process, a pool of `settings.jobs` others, or a cluster."""
    from checker.engines import local, pool

    tell = progress or (lambda *_: None)
    if settings.engine == "ray":
        from checker.engines import cluster

        return cluster.opened(address=settings.address, size=settings.batch_size, progress=tell)
    if settings.jobs > 1:
        return pool.opened(jobs=settings.jobs, size=settings.batch_size, progress=tell)
    return local.opened(size=settings.batch_size, progress=tell)


def _cache(settings: Settings) -> str:
    """The cache file, "" for none."""
    return str(default_path()) if settings.cache else ""


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
