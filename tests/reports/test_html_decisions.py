"""Decided findings stay on the page, as decided; what is suppressed otherwise does not."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from checker.decisions import decided
from checker.records import Kind
from checker.records_decided import Decision, Verdict
from checker.reports.html import render, render_page
from checker.reports.page_html.words import page_words
from checker.reports.parts.look import PLAIN
from checker.rulefiles import languages
from tests.builders import claim, finding, report
from tests.reports.page_reader import PageReader, read_page

PAIR = (claim("a.txt", deaths=2), claim("b.txt", deaths=3))
REPORT = report(
    finding(Kind.CONFLICTS, *PAIR, name="1" * 16, message="2 against 3"),
    finding(Kind.CONFLICTS, *PAIR[::-1], name="2" * 16, message="3 against 2"),
)
HOSTILE = "</script><b>x\x1b\u202e"
SETTLED = decided(REPORT, [Decision("1" * 16, Verdict.DISMISSED, HOSTILE, at="2024-10-06T09:30Z")])


def shown() -> PageReader:
    return read_page(render(SETTLED, PLAIN))


def test_a_decided_finding_is_shown_as_decided_without_a_script() -> None:
    first, second = [e for e in shown().elements if e.has("finding")]
    assert (first.attributes["data-decision"], first.has("done")) == ("dismissed", True)
    assert (second.attributes["data-decision"], second.has("done")) == ("open", False)
    said, nothing = [e for e in shown().elements if e.has("decided")]
    assert said.text == r"dismissed · </script><b>x␛\u202e"
    assert "hidden" not in said.attributes
    assert (nothing.text, "hidden" in nothing.attributes) == ("", True)


def test_the_script_is_given_what_is_decided() -> None:
    (known,) = [e for e in shown().elements if e.attributes.get("id") == "known"]
    assert json.loads(known.text) == [
        {"finding": "1" * 16, "decision": "dismissed", "reason": r"</script><b>x␛\u202e",
         "at": "2024-10-06T09:30Z"}
    ]  # fmt: skip
    assert "data-served" not in known.attributes
    assert shown().faults == []


def test_what_is_suppressed_otherwise_is_not_shown() -> None:
    first, second = REPORT.findings
    page = read_page(
        render(replace(REPORT, findings=(replace(first, suppressed="baseline"), second)), PLAIN)
    )
    (left,) = [e for e in page.elements if e.has("finding")]
    assert left.attributes["data-id"] == "2" * 16


def test_only_a_served_page_may_ask_its_server() -> None:
    alone, served = render(REPORT, PLAIN), render_page(REPORT, PLAIN, served=True)
    assert "connect-src 'self';" in served
    assert "connect-src" not in alone.partition("<style>")[0]


@pytest.mark.parametrize("language", languages())
def test_every_verdict_has_its_word(language: str) -> None:
    words = page_words(language).decisions
    assert len({words.named(verdict) for verdict in Verdict}) == len(Verdict)
