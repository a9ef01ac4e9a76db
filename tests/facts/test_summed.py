"""Figures that an article adds up to its total are parts of it."""

from __future__ import annotations

from checker.facts.summed import as_parts
from checker.records import Claim
from tests.builders import claim

MILL = claim(deaths=6, said="A blast killed [6].")
TOWER = claim(deaths=11, start=40, place="tower (site)", said="At the tower [11] died.")
ALL = claim(deaths=17, start=90, said="In all, [17] died.")


def subsets(*claims: Claim) -> list[str]:
    """The part of which each claim is, as they are compared."""
    return [told.subset for told in as_parts(claims)]


def test_what_makes_the_total_with_a_place_is_a_part() -> None:
    assert subsets(MILL, TOWER, ALL) == ["part", "", ""]


def test_a_figure_that_makes_no_total_is_left_alone() -> None:
    other = claim(deaths=18, start=90, said="In all, [18] died.")
    assert subsets(MILL, TOWER, other) == ["", "", ""]


def test_the_total_of_another_article_makes_no_parts() -> None:
    other = claim("b.txt", deaths=17, said="In all, [17] died.")
    assert subsets(MILL, TOWER, other) == ["", "", ""]
