"""The bench that holds the confidence of findings against their being right."""

from __future__ import annotations

import pytest
from calibrating.judged import Judged
from calibrating.lowered import lowered
from calibrating.monotone import monotone, right_by
from calibrating.table import tables
from calibrating.writing import BEGIN, END, written

from checker.findings import sureness
from checker.records import Kind


def one(confidence: float, right: bool, kind: str = "conflicts") -> Judged:
    return Judged("c", kind, "conflict", confidence, right, "8 against 7")


def test_what_is_told_of_findings() -> None:
    found = [one(0.8, False), one(0.84, True), one(0.99, True), one(0.99, True, "updates")]
    lines = tables(found, clusters=2, articles=50)
    assert lines[0] == "4 findings on 50 articles of 2 annotated events:"
    assert "| 0.75 to 0.85 | 2 | 0.82 | 0.50 |" in lines
    assert "| 0.98 to 1 | 2 | 0.99 | 1.00 |" in lines
    assert "| updates | 1 | 0.99 | 1.00 | 0.000 | 0.010 |" in lines
    assert "Conflicts and broken arithmetic that are wrong: 1, 2.0 per 100 articles." in lines


def test_steps_that_never_fall() -> None:
    points = [(0.6, False), (0.7, True), (0.8, False), (0.9, True), (0.9, True)]
    steps = monotone(points)
    assert steps == [(0.6, 0.0), (0.7, 0.5), (0.9, 1.0)]
    assert [right_by(steps, told) for told in (0.5, 0.6, 0.89, 1.0)] == [0.0, 0.0, 0.5, 1.0]


def test_tables_stand_between_their_marks() -> None:
    page = f"Before\n{BEGIN}\nold\n{END}\nbehind\n"
    assert written(page, ["new"]) == f"Before\n{BEGIN}\nnew\n{END}\nbehind\n"
    with pytest.raises(ValueError, match="no place"):
        written("a page without marks", ["new"])


def test_all_that_is_decided_can_be_told() -> None:
    with lowered():
        assert sureness.judgement().least[Kind.CONFLICTS] == 0.0
    assert sureness.judgement().least[Kind.CONFLICTS] > 0.5
