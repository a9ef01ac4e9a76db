"""What holds of every file, sentence and report, however broken: laws that the fuzzer tries."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from checker.articles.read import read
from checker.claims.quantities import reader
from checker.claims.quantity import KINDS
from checker.flow import checked
from checker.plugins import find, names
from checker.records import Article, Kind, Source
from checker.report import Report
from checker.reports.parts.look import PLAIN, Look
from checker.settings import Settings
from tests.builders import article, claim, fact, finding, report
from tests.fuzz.made import FILES, REPORTS, SENTENCES, STORIES, Input

if TYPE_CHECKING:
    from hypothesis import strategies as st

__all__ = ["LAWS", "Law"]

CONTROLS = {chr(code) for code in (*range(32), 127, *range(128, 160))} - {"\n", "\t"}


@dataclass(frozen=True, slots=True)
class Law:
    """Inputs, and what fails with an AssertionError where one of them breaks the law."""

    inputs: st.SearchStrategy[Input]
    holds: Callable[[Input], None]


def file_is_read(given: Input) -> None:
    """A file gives articles or problems, whatever it holds; each place of a text is in order."""
    name = f"a{given['suffix']}"
    source = Source(name, "-", given=given["data"])
    articles = read([source], default_language="fr")
    assert articles == read([source], default_language="fr")
    for one in articles:
        _is_sound(one)


def _is_sound(one: Article) -> None:
    assert one.id.startswith("a.")
    assert not (one.problem and one.text), one.problem
    for text in (one.text, one.title, one.source, one.published, one.problem, one.id):
        text.encode()  # no half of a pair of code points
    starts = [place.start for place in one.places]
    assert starts == sorted(set(starts))
    assert all(0 <= start <= len(one.text) for start in starts)
    assert all(min(place.at, place.line, place.column) >= 0 for place in one.places)


def quantities_are_in_order(given: Input) -> None:
    """Quantities lie one behind another inside the text, and hold a value each."""
    text, end = given["text"], 0
    for one in reader(given["language"]).read(text, anchor=given["anchor"], determiners=True):
        assert end <= one.start < one.end <= len(text)
        assert one.start <= one.core[0] < one.core[1] <= one.end
        assert one.kind in KINDS
        assert one.value.low <= one.value.high, (text[one.start : one.end], one.value)
        end = one.end


def story_is_checked(given: Input) -> None:
    """Two articles of one story are checked, and every claim lies in one fact, whatever they hold.

    They are given the same story, so that all that is told in one is held against the other.
    """
    sources = [Source(f"{name}.md", "-", given=_bytes(text)) for name, text in given.items()]
    found = checked(sources, Settings(cache=False, stories="folder"), None)
    claims = sorted(claim.id for claim in found.claims)
    assert claims == sorted({claim.id for fact in found.facts for claim in fact.claims})
    assert len(claims) == sum(len(fact.claims) for fact in found.facts)


def _bytes(text: str) -> str:
    """A text as a file that is given: one code point for each of its bytes."""
    return text.encode("utf-8", "replace").decode("latin-1")


def report_is_written(given: Input) -> None:
    """Every format writes the report, and what reads that format can read it."""
    told = _report(given)
    modules = {name: find("reports", name) for name in names("reports")}
    written = {n: m.render(told, PLAIN) for n, m in modules.items() if hasattr(m, "render")}
    for name, check in READ.items():
        check(written[name])
    coloured = modules["text"].render(told, Look(width=40, colour=True))
    assert not (CONTROLS - {"\x1b"}) & set(coloured)
    for module in modules.values():
        assert all(module.tables(told).values() if hasattr(module, "tables") else ())


def _report(given: Input) -> Report:
    path = given["path"] or "a.txt"
    said = {
        "quote": given["quote"] or "3", "offset": len(given["before"]), "path": path,
        "context": given["before"] + (given["quote"] or "3") + given["after"],
        "subject": given["subject"], "source": given["source"],
    }  # fmt: skip
    here = replace(claim("a.txt", deaths=3, published="2021-03-06"), **said)
    there = replace(claim("b.txt", deaths=2), attribution=given["subject"], place=given["title"])
    told = {"message": given["message"], "reason": given["reason"]}
    return report(
        finding(Kind.CONFLICTS, here, there, **told),
        finding(Kind.UPDATES, there, here, name="b" * 16, **told),
        articles=(replace(article("a.txt", title=given["title"]), path=path),),
        facts=(replace(fact("f", here, there), subject=given["subject"]),),
    )


def _json(text: str) -> None:
    json.loads(text)


def _jsonl(text: str) -> None:
    assert all(isinstance(json.loads(line), dict) for line in text.split("\n") if line)


def _xml(text: str) -> None:
    ET.fromstring(text)


def _table(text: str) -> None:
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert len({len(row) for row in rows}) == 1


def _plain(text: str) -> None:
    assert not CONTROLS & set(text), sorted(CONTROLS & set(text))


def _page(text: str) -> None:
    assert "<img src=x" not in text


def _commands(mark: str) -> Callable[[str], None]:
    def check(text: str) -> None:
        assert all(line.startswith(mark) for line in text.split("\n") if line)
        assert "\r" not in text

    return check


READ: dict[str, Callable[[Any], None]] = {
    "json": _json, "sarif": _json, "gitlab": _json, "rdjson": _json, "jsonl": _jsonl, "junit": _xml,
    "csv": _table, "html": _page, "text": _plain,
}  # fmt: skip
LAWS = {
    "readers": Law(FILES, file_is_read),
    "stories": Law(STORIES, story_is_checked),
    "quantities": Law(SENTENCES, quantities_are_in_order),
    "reports": Law(REPORTS, report_is_written),
}
