"""What is suppressed by the articles, and what is said of suppressions without use."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.after.ignores import ignores_in
from checker.after.suppressions import known_rules, suppressed
from checker.records import Claim, Finding, Kind, Place
from checker.report import Report
from tests.builders import article, claim, finding, report

FIRST = "The storm left two dead."
SECOND = "In all, two people died."


def of(text: str, kind: Kind = Kind.CONFLICTS, *more: Claim) -> Report:
    """A report on an article of two paragraphs, and a finding on the figure of the second."""
    prose = f"{FIRST}\n\n{SECOND}"
    places = tuple(Place(prose.index(b), text.index(b), 1, 1) for b in (FIRST, SECOND))
    at = text.index(SECOND) + SECOND.index("two")
    here = replace(claim("a.md", deaths=2, start=at), path="a.md")
    there = claim("b.md", deaths=3)
    rule = {Kind.CONFLICTS: "conflict", Kind.UPDATES: "update"}.get(kind, "weekday")
    told = replace(finding(kind, here, there, *more), rule=rule)
    written = replace(article("a.md"), path="a.md", text=prose, places=places)
    return suppressed(report(told, articles=(written,)), ignores_in(text, "a.md"))


def outcome(done: Report) -> tuple[str, list[str]]:
    """Why the finding does not count, and what is remarked."""
    first, *remarks = done.findings
    assert {remark.kind for remark in remarks} <= {Kind.REMARK}
    return first.excuse if first.suppressed == "text" else "", [r.message for r in remarks]


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRST}\n\n<!-- checker: ignore[conflict] why -->\n{SECOND}\n",
        f"{FIRST}\n\n<!-- checker: ignore[conflicts] why -->\n\n{SECOND}\n",
        f"{FIRST}\n\n{SECOND} <!-- checker: ignore[update, conflict] why -->\n",
        f"---\nchecker-ignore: {{conflict: why}}\n---\n{FIRST}\n\n{SECOND}\n",
    ],
)
def test_what_is_asked_for_does_not_count(text: str) -> None:
    assert outcome(of(text)) == ("why", [])


def test_another_paragraph_or_rule_is_not_meant() -> None:
    above = f"<!-- checker: ignore[conflict] why -->\n{FIRST}\n\n{SECOND}\n"
    assert outcome(of(above)) == ("", [unused("conflict")])
    update = f"{FIRST}\n\n<!-- checker: ignore[update] why -->\n{SECOND}\n"
    assert outcome(of(update)) == ("", [unused("update")])
    below = f"{FIRST}\n\n{SECOND}\n\n<!-- checker: ignore[conflict] why -->\n"
    assert outcome(of(below)) == ("", [unused("conflict")])


def unused(rule: str) -> str:
    return f"this suppression of {rule} has nothing to suppress: take it out"


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("ignore[conflict]", "this suppression needs a rule and a reason: "),
        ("ignore why", "this suppression needs a rule and a reason: "),
        ("ignore[conflit] why", "this suppression names conflit, which is no rule (known: "),
    ],
)
def test_a_malformed_one_is_remarked_and_suppresses_nothing(comment: str, message: str) -> None:
    done = of(f"{FIRST}\n\n<!-- checker: {comment} -->\n{SECOND}\n")
    excuse, (remark,) = outcome(done)
    assert excuse == ""
    assert remark.startswith(message)
    spot = done.findings[1].spot
    assert (spot.path, spot.line, spot.column) == ("a.md", 3, 1)


def test_a_disagreement_of_others_is_still_told() -> None:
    text = f"{FIRST}\n\n<!-- checker: ignore[conflict] why -->\n{SECOND}\n"
    assert outcome(of(text, Kind.CONFLICTS, claim("c.md", deaths=4))) == ("", [])


def test_a_sum_needs_all_of_its_parts() -> None:
    text = f"{FIRST}\n\n<!-- checker: ignore[weekday] why -->\n{SECOND}\n"
    assert outcome(of(text, Kind.INCONSISTENT, claim("c.md", deaths=4))) == ("why", [])


def test_every_rule_can_be_named() -> None:
    assert {"conflict", "update", "dispute", "refinement", "weekday", "conflicts"} <= known_rules()


def test_the_given_report_stays_as_it_is() -> None:
    told: Finding = finding(Kind.CONFLICTS, claim("a.md", deaths=2), claim("b.md", deaths=3))
    given = report(told)
    assert suppressed(given, ()) == given
