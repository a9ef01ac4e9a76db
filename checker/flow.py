"""The whole program on one screen: sources in, a report out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from checker import stages_cached as stages
from checker.articles.decode import sent
from checker.articles.shared import shared
from checker.cache import default_path
from checker.engines.tasks import AS_IT_IS, TASKS_PER_WORKER
from checker.faulty import sifted, with_faults
from checker.findings.unread import unread
from checker.frames import from_frame, to_frame
from checker.records import Article, Claim, Fact, Finding, Source
from checker.report import Report
from checker.reports.parts.words import main_language
from checker.shelf import Shelf
from checker.stages import Folders, Judge, Number, Reckon, Versions
from checker.stages_contenders import Contenders
from checker.version import __version__

if TYPE_CHECKING:
    import polars as pl

    from checker.engines.tasks import RunStage
    from checker.settings import Settings

__all__ = ["Progress", "checked", "extracted"]

Progress = Callable[[str, int, int], None]
Told = TypeVar("Told", Fact, Finding)
SLICE = 500  # facts that hold claims of their own at a time


def checked(sources: Sequence[Source], settings: Settings, progress: Progress | None) -> Report:
    """Everything that the articles claim, and where they disagree."""
    cache, shelf = _cache(settings), Shelf()
    with _engine(settings, progress) as run:
        articles, claims = _read(sources, settings, run, shelf)
        facts = run(Number(), run(stages.align(settings.model, cache), claims))
        read = list(from_frame(articles, Article))
        locale = settings.locale or main_language(read)
        judged = run(Judge(locale), facts), run(Reckon(locale), facts)
    report = _report(read, claims, shelf)
    known = {claim.id: claim for claim in report.claims}
    findings = (finding for found in judged for finding in _shared(found, Finding, known))
    return replace(
        report,
        facts=tuple(_shared(facts, Fact, known)),
        findings=(*findings, *unread(read)),
        locale=locale,
    )


def extracted(sources: Sequence[Source], settings: Settings, progress: Progress | None) -> Report:
    """Everything that the articles claim; no facts and no findings."""
    shelf = Shelf()
    with _engine(settings, progress) as run:
        articles, claims = _read(sources, settings, run, shelf)
    return _report(from_frame(articles, Article), claims, shelf)


def _read(
    sources: Sequence[Source], settings: Settings, run: RunStage, shelf: Shelf
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The articles, whose texts lie on the shelf, and their claims."""
    cache = _cache(settings)
    take = replace(AS_IT_IS, before=shelf.filled)
    reading = stages.read(settings.language, cache)
    lay = replace(AS_IT_IS, before=_before_reading(settings), after=shelf.emptied)
    read = shared(sources, _sharers(settings), lambda some: run(reading, some, lay))
    read = run(Versions(shelf.whole), read)
    if settings.stories == "folder":
        read = run(Folders(), read)
    gists = stages.gists(settings.model, cache)
    grouping = stages.stories(
        lambda some: run(gists, some, take), settings.model, cache, shelf.marks
    )
    articles = run(grouping, read)
    extract = stages.extract(cache)
    found = sifted(lambda some: run(extract, some, take), articles)
    return with_faults(articles, found.faults), run(Contenders(), found.made)


def _before_reading(settings: Settings) -> Callable[[pl.DataFrame], pl.DataFrame]:
    """Files are here, or at addresses whose credentials are: a cluster is sent their bytes."""
    if settings.engine != "ray":
        return AS_IT_IS.before
    return lambda frame: to_frame(map(sent, from_frame(frame, Source)), Source)


def _sharers(settings: Settings) -> int:
    """Into how many parts a large file goes."""
    return settings.jobs * TASKS_PER_WORKER if settings.jobs > 1 else 1


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


def _report(articles: Sequence[Article], claims: pl.DataFrame, shelf: Shelf) -> Report:
    """The report without what the claims give."""
    return Report(
        articles=tuple(articles),
        claims=tuple(from_frame(claims, Claim)),
        facts=(),
        findings=(),
        tool_version=__version__,
        texts=shelf.whole,
    )


def _shared(frame: pl.DataFrame, kind: type[Told], known: Mapping[str, Claim]) -> Iterator[Told]:
    """The facts or findings, whose claims are those that are known wherever they are equal."""
    for piece in frame.iter_slices(SLICE):
        for one in from_frame(piece, kind):
            claims = (c if known.get(c.id) != c else known[c.id] for c in one.claims)
            yield replace(one, claims=tuple(claims))
