"""Stories of many places, and people counted by what becomes of them."""

from __future__ import annotations

from math import inf

from checker.facts.align import block_of
from checker.facts.evidence import explain
from checker.facts.parts import NO_PARTS, Parts
from checker.records import Claim
from tests.builders import claim

WIDE = Parts(frozenset({"bretagne", "corse"}), frozenset(), wide=True)


def beds(place: str, article: str) -> Claim:
    return claim(article, count=300, subject="lit", place=place)


def weight_of_place(left: Claim, right: Claim, parts: Parts) -> float:
    return next(e.weight for e in explain(left, right, parts=parts) if e.name == "place")


def test_a_number_of_a_town_is_not_that_of_a_story_of_many_places() -> None:
    town, country = beds("Lyon", "a.txt"), beds("", "b.txt")
    assert weight_of_place(town, country, WIDE) == -inf
    assert weight_of_place(town, country, NO_PARTS) > -inf
    assert weight_of_place(town, beds("Lyon", "b.txt"), WIDE) > 0


def test_those_rescued_are_compared_whichever_noun_counts_them() -> None:
    saved = [
        claim("a.txt", count=35, subject="habitant", words=("+for rescued",)),
        claim("b.txt", count=40, subject="rescapé", words=("+for rescued",)),
    ]
    assert block_of(saved[0]) == block_of(saved[1])
    assert next(e.weight for e in explain(*saved) if e.name == "subject") > 0
    vaccinated = claim("b.txt", count=40, subject="habitant", words=("+for vaccinated",))
    assert block_of(saved[0]) != block_of(vaccinated)
