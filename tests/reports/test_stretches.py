"""Where a figure begins and ends in its file, whatever stands around it there."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from checker.articles.places import locate
from checker.articles.read import read
from checker.records import Source, Spot
from checker.reports.parts.stretches import Stretch, shown_path, stretch_of, stretch_of_spot
from tests.builders import claim

MARKDOWN = (
    "---\r\ntitle: Le port 🛟 se souvient\r\n---\r\n\r\n"
    "Le [ferry](https://example.org/é) 🛟 portait **près de\r\nquarante** passagers.\r\n\r\n"
    "Le lendemain, 12 étaient à l'abri.\r\n"
)


def stretch(tmp_path: Path, quote: str) -> Stretch:
    """The stretch of a quote of the article above, as a claim would have it."""
    path = tmp_path / "a.md"
    path.write_bytes(MARKDOWN.encode())
    (article,) = read([Source("a.md", str(path))], default_language="fr")
    found = re.search(re.escape(quote).replace(r"\ ", r"\s+"), article.text)
    assert found
    start, line, column = locate(article.places, found.start())
    end = locate(article.places, found.end() - 1)[0] + 1
    told = replace(claim("a.md", count=1), quote=found[0], start=start, end=end, line=line,
                   column=column, path=str(path))  # fmt: skip
    return stretch_of(told, {"a.md": article})


@pytest.mark.parametrize("quote", ["12", "près de quarante", "passagers", "🛟 se"])
def test_lines_and_columns_lead_to_the_figure(tmp_path: Path, quote: str) -> None:
    at = stretch(tmp_path, quote)
    lines = MARKDOWN.split("\r\n")
    first, last = lines[at.line - 1], lines[at.end_line - 1]
    assert first[at.column - 1 :].startswith(quote.split(maxsplit=1)[0])
    assert last[: at.end_column - 1].endswith(quote.rsplit(maxsplit=1)[-1])
    assert MARKDOWN[at.start : at.end].split() == quote.split()
    assert at.on_one_line == (quote != "près de quarante")


def test_without_places_a_figure_stands_on_one_line() -> None:
    at = stretch_of(claim("a.md", deaths=12, said="There were [12].", line=3, column=4), {})
    assert (at.line, at.column, at.end_line, at.end_column) == (3, 4, 3, 6)


def test_a_spot() -> None:
    at = stretch_of_spot(Spot("a.md", 3, 4, 50, 60))
    assert (at.line, at.column, at.end_line, at.end_column) == (3, 4, 3, 14)


@pytest.mark.parametrize(("path", "shown"), [("./a.md", "a.md"), ("news//a.md", "news/a.md")])
def test_paths_are_as_git_has_them(path: str, shown: str) -> None:
    assert shown_path(path) == shown
