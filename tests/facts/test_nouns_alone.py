"""Counts that have but their noun in common."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from checker.claims.tags import FOR
from checker.facts.nouns_alone import abroad_weight, alone_weight
from checker.facts.parts import NO_PARTS
from checker.facts.weights import weights
from tests.builders import claim

TEN = replace(claim("a.txt", count=10, subject="bishop"), as_of="2021-03-13", words=("bishop",))
LATER = replace(TEN, as_of="2021-04-13")


def test_one_noun_is_not_enough_a_month_later() -> None:
    found = list(alone_weight(TEN, LATER, weights(), NO_PARTS))
    assert [item.weight for item in found] == [weights().weights.alone]


def test_another_word_or_the_same_week_is() -> None:
    alike = [replace(one, words=("bishop", "resign")) for one in (TEN, LATER)]
    assert not list(alone_weight(*alike, weights(), NO_PARTS))
    assert not list(alone_weight(TEN, replace(TEN, as_of="2021-03-15"), weights(), NO_PARTS))


def test_complaints_are_counted_on_for_months() -> None:
    alike = [replace(one, words=(f"{FOR}complaint",)) for one in (TEN, LATER)]
    assert not list(alone_weight(*alike, weights(), NO_PARTS))


def test_what_is_counted_in_a_town_of_another_land_is_something_else() -> None:
    here, there = replace(TEN, home="US"), replace(TEN, home="US", place="London")
    assert [e.weight for e in abroad_weight(here, there, weights(), NO_PARTS)] == [-inf]
    assert not list(abroad_weight(here, replace(there, place="Boston"), weights(), NO_PARTS))
