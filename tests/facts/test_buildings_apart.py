"""Houses and all buildings: two facts where an article counts both, one where none does."""

from __future__ import annotations

from checker.claims.tags import BUILDING
from checker.facts.buildings_apart import by_kind_of_building
from checker.records import Claim
from tests.builders import claim


def built(article: str, number: int, kind: str, subset: str = "destroyed", start: int = 0) -> Claim:
    words = (BUILDING + kind,) if kind else ()
    return claim(article, buildings=number, words=words, subset=subset, start=start)


def subsets(*claims: Claim) -> list[str]:
    return [one.subset for one in by_kind_of_building(claims)]


def test_houses_are_a_part_where_an_article_counts_all_buildings_too() -> None:
    both = built("a", 620, "whole"), built("a", 601, "dwelling", start=40)
    later = built("b", 700, "dwelling")
    assert subsets(*both, later) == ["destroyed", "destroyed dwelling", "destroyed dwelling"]


def test_houses_and_buildings_are_one_where_no_article_parts_them() -> None:
    assert subsets(built("a", 620, "whole"), built("b", 700, "dwelling")) == ["destroyed"] * 2


def test_shops_are_never_all_buildings() -> None:
    shops = built("a", 29, "commercial"), built("b", 40, "whole")
    assert subsets(*shops) == ["destroyed commercial", "destroyed"]


def test_two_states_do_not_part_kinds() -> None:
    told = built("a", 620, "whole"), built("a", 90, "dwelling", "damaged", 40)
    assert subsets(*told) == ["destroyed", "damaged"]
