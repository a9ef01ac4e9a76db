"""The place that a title leaves out: that of the whole event."""

from __future__ import annotations

from checker.facts.scene import as_titled, without_scene
from checker.records import WHOLE, Claim
from tests.builders import claim

TITLE = "[6] dead in fires"


def dead(
    number: float, place: str = "", article: str = "a.txt", **scope: str | bool | int
) -> Claim:
    return claim(article, deaths=number, place=place, line=9, said="[6] people died.", **scope)


def places(*claims: Claim) -> list[str]:
    return [one.place for one in without_scene(claims)]


def test_a_place_that_the_title_leaves_out_is_that_of_all() -> None:
    title = claim(deaths=6, said=TITLE)
    told = places(title, dead(6, "Corvo Island"), dead(14, "Corvo Island", "b.txt"))
    assert told == ["", "", ""]


def test_other_places_keep_their_figures() -> None:
    title = claim(deaths=6, said=TITLE)
    assert places(title, dead(6, "Corvo Island"), dead(2, "Ashby Town"))[2] == "Ashby Town"


def test_a_place_is_a_part_where_more_are_counted_in_all() -> None:
    title = claim(deaths=6, said=TITLE)
    whole = dead(11, WHOLE, "b.txt"), dead(6, "Corvo Island", "b.txt")
    assert places(title, dead(6, "Corvo Island"), *whole)[1] == "Corvo Island"


def test_a_larger_figure_that_is_told_of_the_place_too_is_no_whole_of_it() -> None:
    title = claim(deaths=6, said=TITLE)
    earlier = dead(11, "Corvo Island", status="negated", start=40), dead(11, start=60)
    assert places(title, dead(6, "Corvo Island"), *earlier)[1] == ""


def test_a_country_is_never_left_out() -> None:
    assert places(claim(deaths=6, said=TITLE), dead(6, "Portugal"))[1] == "Portugal"


def test_an_older_event_keeps_its_place() -> None:
    title = claim(deaths=6, said=TITLE)
    old = dead(60, "Corvo Island", "b.txt", period="1990")
    assert places(title, dead(6, "Corvo Island"), old) == ["", "", "Corvo Island"]


def test_a_figure_of_the_title_keeps_its_place_where_more_are_counted_in_all() -> None:
    title = claim(deaths=35, place="Wexley", said="Wexley counts [35] dead")
    text = [dead(35, start=20), dead(30, start=30, previous=True)]
    told = as_titled([title, *text, dead(128, WHOLE, start=40)])
    assert [one.place for one in told] == ["Wexley", "Wexley", "Wexley", WHOLE]
    assert as_titled([title, *text]) == [title, *text]
    assert as_titled([title, *text, dead(37, start=40)])[1].place == ""  # first put at more
