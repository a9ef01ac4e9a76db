"""The toll that an article tells first: where it was parts it from no other article's."""

from __future__ import annotations

from checker.facts.head_tolls import as_heads
from checker.records import Claim
from tests.builders import claim


def dead(number: float, place: str = "", article: str = "a.txt", subset: str = "") -> Claim:
    start = 10 * int(number)
    return claim(article, deaths=number, place=place, subset=subset, line=9, start=start)


def places(*claims: Claim) -> list[str]:
    return [one.place for one in as_heads(claims)]


def test_the_first_toll_of_an_article_is_that_of_the_event() -> None:
    assert places(dead(4, "Vale Diner"), dead(4, "", "b"), dead(5, "Wexley", "c")) == ["", "", ""]


def test_what_is_told_below_keeps_its_place() -> None:
    assert places(dead(4, "Vale Diner"), dead(1, "Wexley")) == ["", "Wexley"]


def test_heads_of_two_towns_are_of_two_events() -> None:
    assert places(dead(4, "Leeds"), dead(7, "York", "b")) == ["Leeds", "York"]


def test_a_head_is_a_part_where_its_article_tells_more_of_them_in_all() -> None:
    assert places(dead(4, "Leeds"), dead(9))[0] == "Leeds"


def test_a_head_is_a_part_where_another_article_sets_its_place_against_another() -> None:
    below = dead(20, "", "b"), dead(13, "Leeds", "b"), dead(7, "York", "b")
    assert places(dead(13, "Leeds"), *below)[0] == "Leeds"


def test_a_country_and_some_of_them_keep_their_place() -> None:
    assert places(dead(4, "Portugal"), dead(3, "Leeds", "b", "children")) == ["Portugal", "Leeds"]
