"""Regions that hold the other places of an article, and people told by their country."""

from __future__ import annotations

import pytest

from checker.facts.containers import without_container
from checker.facts.nations import by_nation
from checker.facts.place_names import are_apart, same_place
from checker.records import WHOLE, Claim
from tests.builders import claim


def dead(number: float, place: str = "", article: str = "a.txt") -> Claim:
    return claim(article, deaths=number, place=place, line=9, said="[6] people died.")


def places(*claims: Claim) -> list[str]:
    return [one.place for one in without_container(claims)]


def test_a_region_that_holds_the_others_is_all_of_the_event() -> None:
    told = places(dead(90, "Lower Plains"), dead(50, "Ohio"), dead(30, "Iowa"))
    assert told == [WHOLE, "Ohio", "Iowa"]


@pytest.mark.parametrize(
    "claims",
    [
        (dead(90, "Lower Plains"), dead(50, "Ohio")),  # beside one other place it is a part
        (dead(60, "Lower Plains"), dead(50, "Ohio"), dead(30, "Iowa")),
        (dead(90, "Texas"), dead(50, "Ohio"), dead(30, "Iowa")),
        (dead(90, "Lower Plains"), dead(50, "Ohio"), dead(30, "Iowa"), dead(120)),
    ],
)
def test_other_places_keep_their_name(claims: tuple[Claim, ...]) -> None:
    assert places(*claims) == [claim.place for claim in claims]


def test_people_of_one_country_are_one_part_in_all_languages() -> None:
    german = claim(deaths=6, subset="germans", language="en")
    allemand = claim(deaths=6, subset="allemand", language="fr")
    assert len({one.subset for one in by_nation([german, allemand])}) == 1


@pytest.mark.parametrize(
    ("here", "there"),
    [("partie néerlandaise", "Sint Maarten"), ("dutch side", "côté néerlandais")],
)
def test_the_side_of_a_country_is_its_land_there(here: str, there: str) -> None:
    assert same_place(here, there)
    assert same_place(there, here)


def test_two_sides_are_two_places() -> None:
    assert are_apart("partie suisse", "côté italien")
    assert not same_place("partie suisse", "côté italien")
