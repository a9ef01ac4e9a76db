"""Fires that a story tells apart by their names."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.claims.tags import FOR, tagged
from checker.facts.fires import as_burning
from checker.facts.named_fires import by_named_fire
from checker.records import Claim
from tests.builders import claim


def burnt(article: str, context: str, quote: str, language: str = "en") -> Claim:
    start = len(context)
    one = claim(article, percentage=int(quote), unit="percent", language=language, start=start)
    return replace(one, context=context, offset=context.index(quote))


RIDGE = burnt("a", "The Ridge Fire is 15 percent contained.", "15")
LAKE = burnt("a", "The Ridge Fire is at 15 percent, the Lake Fire at 60.", "60")
AGAIN = burnt("b", "Cal Fire said the Ridge Fire was 30 percent contained.", "30")


def test_what_is_told_of_another_fire_is_a_part() -> None:
    found = by_named_fire([RIDGE, LAKE, AGAIN])
    assert [one.subset for one in found] == ["", "~lake", ""]


def test_a_fire_in_french_is_named_behind_its_noun() -> None:
    told = [
        burnt("a", "Le feu de Brissac est contenu à 15 %.", "15", "fr"),
        burnt("b", "L'incendie de Vial est contenu à 60 %.", "60", "fr"),
        burnt("c", "Le feu de Brissac est contenu à 30 %.", "30", "fr"),
    ]
    assert [one.subset for one in by_named_fire(told)] == ["", "~vial", ""]


def test_one_named_fire_is_all_of_the_story() -> None:
    assert by_named_fire([RIDGE, AGAIN]) == [RIDGE, AGAIN]


@pytest.mark.parametrize("text", ["Cal Fire puts it at 15 percent.", "London Fire Brigade: 15"])
def test_an_agency_is_no_fire(text: str) -> None:
    told = [RIDGE, burnt("b", text, "15"), AGAIN]
    assert by_named_fire(told) == told


def test_nothing_is_contained_where_nothing_burns() -> None:
    prices = replace(claim("a", percentage=2, unit="percent"), words=(f"{FOR}contained",))
    assert [tagged(one, FOR) for one in as_burning([prices], 0)] == [""]
