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


def test_small_figures_that_make_each_other_by_chance_are_no_parts() -> None:
    home = claim(deaths=2, said="The fire killed [2].")
    barn = claim(deaths=1, start=40, place="Holm", said="In Holm [1] died.")
    later = claim(deaths=3, start=90, said="On Friday [3] were dead.")
    assert subsets(home, barn, later) == ["", "", ""]
    told = claim(deaths=3, start=90, said="Altogether [3] were dead.")
    assert subsets(home, barn, told) == ["part", "", ""]


def test_a_total_told_before_its_parts_stands_in_the_title_or_says_that_it_is_one() -> None:
    before = claim(deaths=17, start=0, line=9, said="The toll is [17].")
    mill = claim(deaths=6, start=40, said="A blast killed [6].")
    tower = claim(deaths=11, start=80, place="tower (site)", said="At the tower [11] died.")
    assert subsets(before, mill, tower) == ["", "", ""]
    titled = claim(deaths=17, start=0, line=1, said="Blasts kill [17]")
    assert subsets(titled, mill, tower) == ["", "part", ""]


def test_the_sum_is_told_in_french_too() -> None:
    grange = claim(deaths=2, language="fr", said="Le feu en a tué [2].")
    ferme = claim(deaths=1, language="fr", start=40, place="Holm", said="À Holm, [1] mort.")
    total = claim(deaths=3, language="fr", start=90, said="Au total, [3] morts.")
    assert subsets(grange, ferme, total) == ["part", "", ""]


def test_land_that_makes_the_total_is_a_part_wherever_the_total_stands() -> None:
    total = claim(area=1_700, unit="hectare", said="The fires took [1,700] hectares.")
    holm = claim(area=1_000, unit="hectare", start=40, place="Holm", said="Holm lost [1,000].")
    rest = claim(area=700, unit="hectare", start=90, said="In the woods it was [700].")
    assert subsets(total, holm, rest) == ["", "", "part"]
    assert subsets(total, holm, claim(area=600, unit="hectare", start=90)) == ["", "", ""]
