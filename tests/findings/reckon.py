"""One text through extraction and arithmetic."""

from __future__ import annotations

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.findings.reckoning import reckoned
from checker.records import Article, Fact
from checker.rulebook import rulebook

__all__ = ["told"]


def told(language: str, text: str, *, day: str = "2020-08-15") -> list[tuple[str, str]]:
    """Rule and message of each broken rule of a text that was published on a day."""
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published=day, source="", story="s1", anchor=day, problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser(language), rulebook(language))
    facts = [Fact(f"s1-{n}", "s1", c.measure, "", "", (c,), (0.0,)) for n, c in enumerate(claims)]
    return [(finding.rule, finding.message) for finding in reckoned(facts)]
