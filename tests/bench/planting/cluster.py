"""Articles about one event, the check of them as they are, and with one change."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from planting.change import Change, applied

from checker.articles.decode import decode, load
from checker.records import Claim, Fact
from checker.report import Report
from checker.run import check
from checker.settings import Settings

__all__ = ["Cluster", "opened"]

SETTINGS = Settings(quiet=True)


@dataclass(frozen=True, slots=True)
class Cluster:
    """A copy of a folder of articles and what the check says of it."""

    name: str
    folder: Path  # the copy
    report: Report
    texts: dict[str, str]  # of each file, by the article's id
    languages: dict[str, str]
    fact_of: dict[str, Fact]  # by the claim's id

    def changed(self, change: Change) -> Report:
        """What the check says when one change is made."""
        path = Path(change.path)
        untouched = path.read_bytes()
        try:
            path.write_text(applied(change, self.texts[change.article]), encoding="utf-8")
            return check([self.folder], SETTINGS)
        finally:
            path.write_bytes(untouched)

    def targets(self, *, sentence: bool = False) -> Iterator[Claim]:
        """The claims whose words stand in their file as they are, the whole sentence if asked."""
        for claim in self.report.claims:
            words, start = claim.quote, claim.start
            if sentence:
                words, start = claim.context, claim.start - claim.offset
            if self.texts[claim.article][start : start + len(words)] == words:
                yield claim


@contextmanager
def opened(source: Path) -> Iterator[Cluster]:
    """A copy of a folder, checked; it is gone afterwards."""
    with TemporaryDirectory() as parent:
        folder = Path(parent) / "articles"
        shutil.copytree(source, folder)
        report = check([folder], SETTINGS)
        readable = [article for article in report.articles if not article.problem]
        yield Cluster(
            name=source.parent.name if source.name == "articles" else source.name,
            folder=folder,
            report=report,
            texts={article.id: decode(load(article.path)) for article in readable},
            languages={article.id: article.language for article in readable},
            fact_of={claim.id: fact for fact in report.facts for claim in fact.claims},
        )
