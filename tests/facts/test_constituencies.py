"""What a town voted is not what all voted, unless all who vote are in that town."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.constituencies import constituencies
from checker.records import WHOLE, Claim
from tests.builders import claim


def share(value: float, place: str = "", *, subject: str = "Rural", contest: str = "") -> Claim:
    made = claim(f"{value}.txt", vote_share=value, subject=subject)
    return replace(made, place=place, contest=contest)


def test_places_are_parts_beside_what_all_voted() -> None:
    assert constituencies([share(31, WHOLE), share(27, "Vallorne")]) == {"vallorne"}
    assert constituencies([share(31), share(27, "Vallorne")]) == frozenset()


def test_a_holder_of_two_places_runs_in_more_than_one() -> None:
    two = [share(31), share(27, "Vallorne"), share(24, "Sarnes")]
    assert constituencies(two) == {"vallorne", "sarnes"}
    assert constituencies([share(27, "Vallorne"), share(24, "Sarnes", subject="Green")]) == set()


def test_a_country_elects_its_president() -> None:
    told = [share(31, "Vallorne", contest="presidential 1"), share(30, "France")]
    assert constituencies(told) == {"vallorne"}
    assert constituencies([share(31, "Vallorne", contest="municipal 1")]) == frozenset()


def test_a_place_whose_figure_is_told_without_it_is_all_of_the_vote() -> None:
    told = [share(54, WHOLE), share(31, "Vallorne"), share(31)]
    assert constituencies(told) == frozenset()
