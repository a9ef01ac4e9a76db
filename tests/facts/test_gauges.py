"""Readings of two gauges, and what was foretold, are never one fact."""

from __future__ import annotations

from math import inf

from checker.facts.evidence import explain
from checker.facts.gauges import as_read_there
from checker.findings.ladder import Pair, Verdict, decide
from checker.records import Claim
from tests.builders import claim

DAY = "2024-07-30"


def degrees(number: float, article: str = "a.txt", **scope: str | bool | int) -> Claim:
    return claim(article, temperature=number, said="It was [41] degrees.", **scope)


def weight(left: Claim, right: Claim, name: str) -> float:
    return next(item.weight for item in explain(left, right) if item.name == name)


def test_each_place_has_its_own_gauge() -> None:
    here, there = degrees(41, place="Kerdonis"), degrees(39, "b.txt", place="Landivy")
    assert weight(here, there, "place") == -inf
    assert weight(here, degrees(39, "b.txt", place="Kerdonis"), "place") > 0


def test_what_was_foretold_is_no_reading() -> None:
    assert weight(degrees(41), degrees(39, "b.txt", status="forecast"), "status") == -inf


def test_a_title_takes_the_one_place_and_day_of_its_reading() -> None:
    told = degrees(41), degrees(41, place="Kerdonis", period=DAY, start=40)
    title, text = as_read_there(told)
    assert (title.place, title.period) == ("Kerdonis", DAY)
    assert text == told[1]


def test_two_places_of_one_reading_place_nothing_else() -> None:
    told = (
        degrees(41),
        degrees(41, place="Kerdonis", start=40),
        degrees(41, place="Landivy", start=60),
    )
    assert as_read_there(told)[0].place == ""


def test_one_gauge_has_one_highest_reading_a_day() -> None:
    first = degrees(43.1, place="Kerdonis", period=DAY, as_of=DAY)
    lower = degrees(42.4, "b.txt", place="Kerdonis", period=DAY, as_of=DAY)
    night = degrees(24.4, "b.txt", place="Kerdonis", period=DAY, as_of=DAY)
    assert decide(Pair(first, lower, ordered=True)).verdict is Verdict.CONFLICTS
    assert decide(Pair(lower, first, ordered=True)).verdict is Verdict.UPDATES
    assert decide(Pair(first, night, ordered=True)).verdict is Verdict.UPDATES


def test_a_magnitude_that_a_text_puts_right_is_an_update() -> None:
    first, later = claim(magnitude=6.4), claim("b.txt", magnitude=6.2)
    assert decide(Pair(first, later, ordered=True, revised=True)).verdict is Verdict.UPDATES
    assert decide(Pair(first, later, ordered=True)).verdict is Verdict.CONFLICTS
