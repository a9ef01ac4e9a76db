"""Tolls told of two towns in one row."""

from __future__ import annotations

from checker.facts.joined_towns import without_joined
from checker.facts.place_names import same_place
from checker.records import Claim
from tests.builders import claim

BOTH = "Arles + Dover"


def places(*claims: Claim) -> list[str]:
    return [one.place for one in without_joined(claims)]


def test_two_towns_are_all_of_the_event_where_no_third_is_told() -> None:
    assert places(claim(deaths=14, place=BOTH), claim(deaths=12, article="b.txt")) == ["", ""]


def test_one_of_the_two_may_have_a_toll_of_its_own() -> None:
    told = claim(deaths=14, place=BOTH), claim(deaths=5, place="Arles", start=99)
    assert places(*told) == ["", "Arles"]


def test_two_towns_are_a_part_where_a_third_is_told_or_more_in_all() -> None:
    both = claim(deaths=14, place=BOTH)
    assert places(both, claim(deaths=3, place="Leeds", article="b.txt"))[0] == BOTH
    assert places(both, claim(deaths=30, start=99))[0] == BOTH


def test_two_towns_are_one_place_in_any_order_and_none_of_them_alone() -> None:
    assert same_place(BOTH, "Dover + Arles")
    assert not same_place(BOTH, "Arles")
