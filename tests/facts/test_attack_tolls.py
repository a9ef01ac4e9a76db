"""Tolls of an attack as they are compared: with the attacker, of a spot, of one kind of people."""

from __future__ import annotations

from checker.facts.one_article import far_below
from checker.facts.spots import on_spots
from checker.facts.venues import is_venue
from checker.facts.whole_kinds import without_kind
from checker.facts.with_attackers import with_attackers
from checker.records import Claim
from tests.builders import claim


def subsets(claims: list[Claim]) -> list[str]:
    return [one.subset for one in claims]


def test_a_total_that_holds_the_attacker_is_apart_where_the_victims_are_told() -> None:
    told = [
        claim(deaths=6, subset="victims", said="[6] were shot dead, then the gunman shot himself."),
        claim(deaths=7, start=99, said="That makes [7] in all."),
        claim(deaths=7, article="b.txt", said="[7] are dead."),
        claim(deaths=6, start=99, article="b.txt", said="[6] are dead."),
    ]
    assert subsets(with_attackers(told)) == ["victims", "with_attackers", "with_attackers", ""]


def test_a_toll_that_holds_the_attacker_is_the_toll_where_nobody_tells_another() -> None:
    told = [claim(deaths=7, subset="with_attackers"), claim(deaths=7, article="b.txt")]
    assert subsets(with_attackers(told)) == ["", ""]


def test_those_inside_are_a_part_where_more_are_told() -> None:
    inside = claim(deaths=5, start=99, place="inside (site)", said="[5] died inside.")
    assert subsets(on_spots([claim(deaths=6), inside])) == ["", "part"]
    assert subsets(on_spots([claim(deaths=5), inside])) == ["", ""]


def test_those_hit_on_one_ground_are_a_part_where_more_were_hit() -> None:
    lot = claim(injured=4, start=99, place="lot (site)", subset="casualties", said="[4] were hit.")
    assert subsets(on_spots([claim(injured=13), lot])) == ["", "part"]
    assert subsets(on_spots([claim(injured=4), lot])) == ["", "casualties"]


def test_a_kind_of_people_that_is_told_without_it_too_is_all_of_them() -> None:
    title = claim(deaths=2, line=1, said="[2] killed at a party")
    teens = claim(deaths=2, start=99, subset="children", said="[2] teenagers died.")
    assert subsets(without_kind([title, teens])) == ["", ""]
    assert subsets(without_kind([claim(deaths=9), teens])) == ["", "children"]


def test_whom_somebody_killed_at_one_step_are_a_part_of_the_toll_of_the_title() -> None:
    title = claim(deaths=3, line=1, said="[3] killed in Dover")
    step = claim(deaths=2, start=99, line=9, subset="victims", said="Then he shot [2] dead.")
    assert subsets(far_below([title, step])) == ["", "part"]


def test_a_club_stands_in_a_town_and_a_town_in_none() -> None:
    city = claim(deaths=2, place="Kansas City")
    assert is_venue(claim(deaths=2, place="Grace Church"))
    assert not is_venue(city)
