"""What was compared in parts is told; what was not changes nothing."""

from __future__ import annotations

from dataclasses import replace

from checker.after.oversized import with_parts_told
from checker.facts.limits import LARGEST
from checker.records import Kind
from checker.report import Report
from tests.builders import claim, report


def archive(size: int) -> Report:
    claims = tuple(claim(f"{n}.txt", deaths=n) for n in range(size))
    return replace(report(claims=claims), locale="en")


def test_a_story_with_too_many_figures_of_a_kind_is_told() -> None:
    (finding,) = with_parts_told(archive(LARGEST + 1)).findings
    assert (finding.kind, finding.rule) == (Kind.REMARK, "oversized")
    assert f"story s1: {LARGEST + 1} figures of one kind (deaths)" in finding.message
    assert "in 2 parts" in finding.message


def test_what_fits_is_left_as_it_is() -> None:
    whole = archive(LARGEST)
    assert with_parts_told(whole) is whole
