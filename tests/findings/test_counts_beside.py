"""Counts of a crowd are held against the rival that is told beside them."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from checker.facts.times import time_of
from checker.findings.judge import findings_of
from checker.records import Claim, Fact, Finding, Kind
from tests import builders
from tests.builders import claim

SURE = 8.0  # log2 odds
CAMPS = {"police": "authority", "union": "organiser", "firm": "expert"}


def count(article: str, start: int, number: float, source: str, hour: int = 20) -> Claim:
    made = claim(
        article,
        crowd=number,
        start=start,
        attribution=source,
        authority=CAMPS.get(source, ""),
        as_of=f"2031-03-12T{hour}:00",
    )
    return replace(made, published=made.as_of, anchor=made.as_of)


def found(*claims: Claim) -> list[Finding]:
    ordered = tuple(sorted(claims, key=time_of))
    scores = tuple(SURE for _ in combinations(ordered, 2))
    fact: Fact = replace(builders.fact("f1", *ordered), scores=scores)
    return list(findings_of(fact))


def pairs(findings: list[Finding], kind: Kind) -> set[frozenset[float]]:
    return {frozenset(c.value.low for c in one.claims) for one in findings if one.kind is kind}


BESIDE = (count("a", 10, 36_000, "police"), count("a", 60, 90_000, "union"))


def test_two_camps_told_beside_each_other_dispute_one_crowd() -> None:
    assert pairs(found(*BESIDE), Kind.DISPUTES) == {frozenset({36_000, 90_000})}


@pytest.mark.parametrize(("article", "start"), [("a", 700), ("b", 10)])
def test_a_count_told_elsewhere_is_held_against_no_rival_of_another(
    article: str, start: int
) -> None:
    told = found(*BESIDE, count(article, start, 10_000, "police"))
    assert pairs(told, Kind.DISPUTES) == {frozenset({36_000, 90_000})}


def test_a_count_next_to_that_of_the_camp_is_of_the_same_crowd() -> None:
    told = found(*BESIDE, count("b", 10, 37_500, "police"))
    assert frozenset({37_500, 90_000}) in pairs(told, Kind.DISPUTES)


def test_counts_that_have_no_rival_beside_them_are_held_against_each_other() -> None:
    told = found(count("a", 10, 36_000, "police"), count("b", 10, 90_000, "union"))
    assert pairs(told, Kind.DISPUTES) == {frozenset({36_000, 90_000})}


def test_two_offices_of_one_camp_speak_of_two_crowds() -> None:
    other = replace(count("a", 60, 12_000, "police"), attribution="ministry")
    assert pairs(found(count("a", 10, 40_000, "police"), other), Kind.DISPUTES) == set()


def test_the_count_of_one_camp_replaces_none_of_the_other() -> None:
    told = found(
        count("a", 10, 20_000, "police", 15),
        count("b", 10, 26_000, "police", 20),
        count("c", 10, 60_000, "union", 21),
    )
    assert pairs(told, Kind.UPDATES) == {frozenset({20_000, 26_000})}


@pytest.mark.parametrize(
    ("second", "third"),
    [
        # where two camps count, nobody knows whose count a figure of nobody goes on with
        (count("b", 10, 60_000, "union", 15), count("c", 10, 75_000, "", 21)),
        # one article that gives both counts of a camp means two crowds
        (count("b", 10, 20_000, "police", 20), count("b", 900, 26_000, "police", 20)),
    ],
)
def test_a_count_that_goes_on_with_no_other(second: Claim, third: Claim) -> None:
    told = found(count("a", 10, 20_000, "police", 15), second, third)
    assert pairs(told, Kind.UPDATES) == set()
