"""Articles that could not be read become findings of their own."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import blake2b

from checker.findings.rules import judgement
from checker.records import Article, Finding, Kind, Spot

__all__ = ["unread"]


def unread(articles: Iterable[Article]) -> list[Finding]:
    """One finding for each article with a problem; it has no claims and belongs to no fact."""
    return [_finding(article) for article in articles if article.problem]


def _finding(article: Article) -> Finding:
    text = f"{Kind.UNREADABLE}\0{article.id}\0{article.problem}"
    return Finding(
        id=blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest(),
        kind=Kind.UNREADABLE,
        rule="unreadable",
        level=judgement().level[Kind.UNREADABLE],
        confidence=1.0,
        message=f"{article.path}: {article.problem}",
        reason=article.problem,
        fact="",
        claims=(),
        spot=Spot(article.path, 0, 0, 0, 0),
    )
