"""One text through extraction and arithmetic."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.findings.reckoning import reckoned
from checker.records import Article, Fact
from checker.rulebook import rulebook

__all__ = ["told", "told_of"]


def told(language: str, text: str, *, day: str = "2020-08-15") -> list[tuple[str, str]]:
    """Rule and message of each broken rule of a text that was published on a day."""
    return told_of(language, [(day, text)])


def told_of(language: str, texts: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Rule and message of each broken rule of texts about one event, each with its time."""
    claims = [
        claim
        for number, (time, text) in enumerate(texts)
        for claim in claims_of(
            _article(f"a{number}", language, time, text), open_parser(language), rulebook(language)
        )
    ]
    facts = [Fact(f"s1-{n}", "s1", c.measure, "", "", (c,), (0.0,)) for n, c in enumerate(claims)]
    return [(finding.rule, finding.message) for finding in reckoned(facts)]


def _article(name: str, language: str, time: str, text: str) -> Article:
    return Article(
        id=name, path=name, language=language, title="", text=text, places=(),
        published=time, source="", story="s1", anchor=time, problem="",
    )  # fmt: skip
