"""A run: paths in, a report out, remembered for the next run over the same files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from checker.articles.selection import Selection
from checker.articles.sources import find_sources
from checker.errors import CheckerError
from checker.records import Claim, Evidence, Source
from checker.report import Report

if TYPE_CHECKING:
    from checker.flow import Progress
    from checker.settings import Settings

__all__ = ["check", "extract", "weigher"]


def check(paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None) -> Report:
    """Everything that the articles at `paths` claim, and where they disagree.

    Raises CheckerError where nothing can run; an unreadable article is part of the report.
    """
    _refuse_missing(settings)
    sources = _sources(paths, settings)
    if not settings.cache:
        return _checked(sources, settings, progress)
    from checker.cache_report import KeptReport

    kept = KeptReport.of(sources, settings)
    known = kept.get()
    if known is None:
        known = _checked(sources, settings, progress)
        kept.put(known)
    return known


def extract(
    paths: Sequence[Path], settings: Settings, *, progress: Progress | None = None
) -> Report:
    """Everything that the articles at `paths` claim; no facts and no findings."""
    from checker.flow import extracted

    return extracted(_sources(paths, settings), settings, progress)


def weigher(report: Report, settings: Settings) -> Callable[[Claim, Claim], tuple[Evidence, ...]]:
    """All evidence for and against two claims of a report being of one thing, as a function."""
    from checker.cache import default_path
    from checker.cache_vectors import encoder
    from checker.facts.align import as_compared, block_of, parts_by_block
    from checker.facts.evidence import explain
    from checker.facts.facts import similarity

    encode = encoder(settings.model, default_path() if settings.cache else None)

    def weigh(left: Claim, right: Claim) -> tuple[Evidence, ...]:
        story = as_compared([c for c in report.claims if c.story == left.story])
        parts = parts_by_block(story)[block_of(left)]
        read = {claim.id: claim for claim in story}
        alike = similarity((left, right), encode)
        return explain(read[left.id], read[right.id], similarity=alike, parts=parts)

    return weigh


def _sources(paths: Sequence[Path], settings: Settings) -> tuple[Source, ...]:
    wanted = Selection(settings.home, settings.include, settings.exclude, settings.gitignore)
    return find_sources(paths, wanted, columns=settings.columns)


def _refuse_missing(settings: Settings) -> None:
    """Raise CheckerError for an engine that is not installed, though the answer be remembered."""
    if settings.engine == "ray" and find_spec("ray") is None:
        from checker.engines.cluster import MISSING

        raise CheckerError(MISSING)


def _checked(sources: Sequence[Source], settings: Settings, progress: Progress | None) -> Report:
    from checker.flow import checked  # all that only a run needs

    return checked(sources, settings, progress)
