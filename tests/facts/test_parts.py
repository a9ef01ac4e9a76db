"""Which places and groups part the figures of a story, and which only name the event."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.facts.parts import NO_PARTS, Parts, days_of_action, narrow, parts_of
from checker.records import WHOLE, Claim
from tests.builders import claim


def arrests(number: float, article: str = "a.txt", **scope: str | bool | int) -> Claim:
    return claim(article, arrests=number, line=9, **scope)


@pytest.mark.parametrize(
    ("claims", "places", "subsets"),
    [
        # « 700 interpellations, dont 560 à Paris »
        ([arrests(700), arrests(560, place="Paris")], {"paris"}, set()),
        ([arrests(700, place=WHOLE), arrests(560, place="Paris")], {"paris"}, set()),
        ([arrests(51, place="Paris"), arrests(12, place="Évry")], {"paris", "evry"}, set()),
        # one number, told once with its place and once without
        ([arrests(16), arrests(16, place="the quay")], set(), set()),
        # two articles, each with its own way to name the place
        ([arrests(16, place="old port"), arrests(17, "b.txt", place="quay")], set(), set()),
        # of another kind of people at another place: neither parts
        ([arrests(16), arrests(3, place="Paris", subset="women")], set(), set()),
        ([arrests(16), arrests(3, subset="women")], set(), {"women"}),
        ([arrests(16, subset="men"), arrests(3, subset="women")], set(), {"men", "women"}),
        # whom an attacker killed, and the toll that he is in
        ([arrests(10), arrests(9, place="Dover", subset="victims")], set(), {"victims"}),
        # another day
        ([arrests(16), arrests(3, place="Paris", period="2020-08-15")], set(), set()),
        # earlier figures, increments and headlines do not count
        ([arrests(16), arrests(3, place="Paris", previous=True)], set(), set()),
        ([arrests(16), arrests(3, place="Paris", increment=True)], set(), set()),
        ([arrests(16), claim(arrests=3, place="Paris", line=1, said="[3] held in Paris")],
         set(), set()),
        ([arrests(16), claim(arrests=3, place="Paris", line=1, said="[3] were held in Paris.")],
         {"paris"}, set()),
        # boys beside some of whom nothing is known
        ([arrests(16, subset="part"), arrests(3, subset="children")], set(), {"part", "children"}),
        # two moments of a live page
        ([arrests(16, as_of="2020-08-15T10"), arrests(9, place="Paris", as_of="2020-08-15T09")],
         set(), set()),
        # where it all happened, beside a place of another event: that one alone parts
        ([arrests(16, place="Paris"), arrests(3, place="Nice"),
          claim(arrests=16, line=1, said="[16] held")], {"nice"}, set()),
        ([arrests(16)], set(), set()),
        ([], set(), set()),
    ],
)  # fmt: skip
def test_what_parts(claims: list[Claim], places: set[str], subsets: set[str]) -> None:
    found = parts_of(claims)
    assert (found.places, found.subsets) == (places, subsets)
    assert parts_of(reversed(claims)) == found


def test_nothing_parts_without_claims() -> None:
    assert parts_of([]) == NO_PARTS


@pytest.mark.parametrize(
    ("place", "expected"), [("Évry", "evry"), ("", ""), (WHOLE, ""), ("New York", "new york")]
)
def test_a_narrow_place_is_folded_and_all_of_the_event_is_none(place: str, expected: str) -> None:
    assert narrow(place) == expected


MARCH = ("@march",)


def crowd(day: str) -> Claim:
    return claim(
        f"{day}.txt", crowd=900, said=f"[900] marched on {day}.", published=day, words=MARCH
    )


def test_days_of_action_are_those_of_the_crowds() -> None:
    claims = [crowd("2023-03-07"), crowd("2023-03-08"), crowd("2023-03-15")]
    days = days_of_action(claims)
    assert len(days) == 2
    assert days_of_action(claims[:2]) == ()
    assert days_of_action([replace(told, words=()) for told in claims]) == ()
    parts = Parts(frozenset(), frozenset(), series=days)
    hurt = claim(injured=3, published="2023-03-09")
    assert parts.round_of(hurt) == days[0]
    assert NO_PARTS.round_of(hurt) == 0


def test_the_place_of_it_all_is_told_and_left_out() -> None:
    claims = [arrests(16, place="Paris"), claim(arrests=16, line=1, said="[16] held")]
    assert parts_of(claims).scenes == {"paris"}


def test_an_article_of_the_morning_after_tells_of_its_march() -> None:
    days = days_of_action([crowd("2023-03-07"), crowd("2023-03-15")])
    held = claim(arrests=30, published="2023-03-15", as_of="2023-03-14")
    assert Parts(frozenset(), frozenset(), series=days).round_of(held) == days[1]
