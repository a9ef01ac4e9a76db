"""The steps after a run, in their order."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from checker.after.baseline import Baseline, against
from checker.after.ignores import Ignore, ignores_in
from checker.after.oversized import with_parts_told
from checker.after.suppressions import suppressed
from checker.articles.decode import decode, load
from checker.errors import InputError
from checker.records import Article
from checker.report import Report

__all__ = ["settled", "wishes_of"]


def settled(
    report: Report, baseline: Baseline | None = None, *, today: date | None = None
) -> Report:
    """The report without what its articles and the baseline ask not to count.

    What was compared in parts is told.
    """
    done = suppressed(with_parts_told(report), wishes_of(report.articles))
    return against(done, baseline, today=today or date.today()) if baseline else done  # noqa: DTZ011


def wishes_of(articles: Iterable[Article]) -> tuple[Ignore, ...]:
    """What the files of the articles ask for; a file that is no text asks for nothing."""
    paths = dict.fromkeys(article.path for article in articles if not article.problem)
    return tuple(wish for path in paths for wish in _wishes(path))


def _wishes(path: str) -> tuple[Ignore, ...]:
    try:
        return ignores_in(decode(load(path)), path)
    except InputError:
        return ()
