"""Figures without a place, in a story whose articles are at home in several countries."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.homes import at_home
from checker.records import WHOLE, Claim
from tests.builders import claim


def of(home: str, place: str = "", article: str = "a.txt", period: str = "") -> Claim:
    """A toll in an article that is at home in a country."""
    made = claim(article, deaths=4, place=place, period=period)
    return replace(made, home=home, id=f"{made.id}:{home}:{place}:{period}")


def places(*claims: Claim) -> list[str]:
    return [one.place for one in at_home(claims)]


def test_a_figure_without_a_place_is_that_of_its_articles_country() -> None:
    told = places(of("BE"), of("BE", "Germany"), of("DE", WHOLE, "b.txt"), of("DE", "", "b.txt"))
    assert told[0] != told[1]
    assert told[1] == told[2] == told[3]


def test_one_country_is_all_of_the_event() -> None:
    claims = (of("MA"), of("MA", "Spain"), of("MA", WHOLE, "b.txt"))
    assert at_home(claims) == list(claims)


def test_two_homes_that_do_not_tell_of_each_other_are_left_alone() -> None:
    claims = (of("MA"), of("FR", "", "b.txt"))
    assert at_home(claims) == list(claims)


def test_towns_and_older_events_keep_their_place() -> None:
    claims = (of("BE", "Germany"), of("BE", "Namur"), of("BE", period="2002"), of("DE"))
    assert [one.place for one in at_home(claims)][1:3] == ["Namur", ""]


def test_an_article_about_two_countries_tells_that_a_home_is_one_of_them() -> None:
    both = of("", "Belgium", "c.txt"), of("", "Germany", "c.txt")
    told = places(of("BE"), of("BE", "Germany"), *both)
    assert told[0] == told[2] != told[1]


def test_an_island_of_another_country_is_no_home() -> None:
    both = of("", "Saint Martin", "c.txt"), of("", "Cuba", "c.txt")
    claims = (of("MF"), of("MF", "Cuba"), *both)
    assert at_home(claims) == list(claims)


def test_whom_a_hunt_abroad_brings_in_makes_no_second_home() -> None:
    def held(home: str, place: str, article: str) -> Claim:
        made = claim(article, arrests=5, place=place)
        return replace(made, home=home, id=f"{made.id}:{place}")

    claims = of("FR"), held("FR", "Belgium", "a.txt"), held("", "Belgium", "b.txt")
    other = held("", "France", "b.txt")
    assert at_home([*claims, other]) == [*claims, other]
