"""Why a finding came about, as a person reads it."""

from __future__ import annotations

from math import inf
from textwrap import dedent

import pytest

from checker.errors import SettingsError
from checker.records import Claim, Evidence, Kind
from checker.reports.listings.explanation import as_text, find_finding
from checker.reports.parts.look import PLAIN
from tests.builders import claim, finding, report

SIDES = (
    claim("b.txt", deaths=3),
    claim("c.txt", deaths=3),
    claim("a.txt", deaths=2, place="Tarvo"),
)


def weigh(left: Claim, right: Claim) -> tuple[Evidence, ...]:
    return (
        Evidence("place", left.place, right.place, -0.5),
        Evidence("embedding", "0.81", "", 3.25),
    )


def test_the_evidence_of_each_pair_of_sides_and_the_step() -> None:
    told = finding(Kind.CONFLICTS, *SIDES, reason="neither is newer")
    text = as_text(report(told), told, PLAIN, weigh)
    assert text.partition("\n\n")[2] == dedent("""\
        What put them together:
          3 · news/b.txt:1:11
          2 · news/a.txt:1:11
          evidence         weight  on one side  on the other
          place            -0.5                 Tarvo
          sentences alike  +3.2    0.81
          in all           +2.8

        Decided by: conflicts (neither is newer)
        """)


def test_a_veto_is_said_and_no_evidence_too() -> None:
    told = finding(Kind.CONFLICTS, *SIDES)
    veto = as_text(report(told), told, PLAIN, lambda *_: (Evidence("unit", "km", "h", -inf),))
    assert "  unit      never   km           h\n" in veto
    nothing = as_text(report(told), told, PLAIN, lambda *_: ())
    assert "  nothing was weighed" in nothing


def test_a_finding_is_found_by_the_start_of_its_id() -> None:
    one, two = (finding(Kind.CONFLICTS, *SIDES, name=name) for name in ("3f9a11", "3f9b22"))
    told = report(one, two)
    assert find_finding(told, "3f9a") == one
    assert find_finding(told, "[3f9b22]") == two
    with pytest.raises(SettingsError, match="begins several findings; give more of it: 3f9a11, 3f"):
        find_finding(told, "3f9")
    with pytest.raises(
        SettingsError, match="no finding 'zz' in these articles; findings are: 3f9a"
    ):
        find_finding(told, "zz")
    with pytest.raises(SettingsError, match="findings are: none"):
        find_finding(report(), "zz")
