"""Which part of its event a toll is of: a place, a ground, a cause."""

from __future__ import annotations

from checker.claims.tags import CAUSE, GROUND
from checker.facts.grounds import by_ground
from checker.records import Claim
from tests.builders import claim

BLAST, ISLAND = CAUSE + "explosion", GROUND + "island"


def deaths(number: float, *words: str, article: str = "a.txt", **scope: str | bool | int) -> Claim:
    return claim(article, deaths=number, line=9, words=words, start=int(number), **scope)


def places(*claims: Claim) -> list[str]:
    return [found.place for found in by_ground(claims)]


def test_a_cause_that_no_other_stands_against_says_nothing() -> None:
    assert places(deaths(7, BLAST), deaths(9)) == ["", ""]


def test_two_grounds_with_their_sum_are_two_parts() -> None:
    told = (deaths(10, ISLAND, place="island (site)"), deaths(7, BLAST))
    assert places(*told, deaths(17)) == ["island (site)", "explosion (site)", ""]
    assert places(*told) == ["", ""]


def test_names_told_together_are_one_part_in_all_the_story() -> None:
    first = (deaths(10, ISLAND, place="island (site)"), deaths(7, BLAST))
    both = deaths(8, BLAST, article="b.txt", place="Dover")
    assert places(*first, deaths(17), both) == ["island (site)", "Dover", "", "Dover"]


def test_the_town_of_two_causes_is_neither() -> None:
    blast, shots = (
        deaths(n, CAUSE + c, place="Dover") for n, c in ((7, "explosion"), (9, "shooting"))
    )
    bare = deaths(12, article="b.txt", place="Dover")
    assert places(blast, shots, bare)[2] == "Dover"


def test_an_earlier_figure_is_of_the_ground_told_before() -> None:
    told = (deaths(10, ISLAND, place="island (site)"), deaths(7, BLAST))
    earlier = deaths(8, previous=True)
    assert places(*told, earlier, deaths(17))[2] == "explosion (site)"
