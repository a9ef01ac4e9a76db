"""The one town where a story's crowds gather, and the days and parts of crowds."""

from __future__ import annotations

from dataclasses import replace

from checker.facts.crowd_days import on_their_days, without_small
from checker.facts.crowd_scenes import in_one_town
from checker.facts.summed import PART
from checker.records import WHOLE, Claim
from tests.builders import claim

SATURDAY, MONDAY = "2021-03-06", "2021-03-08"


def crowd(
    number: float, place: str = "", article: str = "a.txt", **scope: str | bool | int
) -> Claim:
    told = {"as_of": SATURDAY, "line": 9, "said": "[9] marched.", **scope}
    return claim(article, crowd=number, place=place, **told)  # type: ignore[arg-type]


def places(*claims: Claim) -> list[str]:
    return [one.place for one in in_one_town(claims)]


def test_the_only_town_of_all_crowds_is_that_of_those_without_one() -> None:
    police = crowd(4_000, authority="authority", attribution="police")
    assert places(crowd(9_000, "Leeds"), police, crowd(9_000, "", "b.txt")) == ["", "", ""]


def test_towns_beside_each_other_stay() -> None:
    told = places(crowd(9_000, "Leeds"), crowd(5_000, "Bristol"), crowd(14_000, "", "b.txt"))
    assert told == ["Leeds", "Bristol", ""]


def test_the_crowds_of_a_country_are_not_those_of_its_town() -> None:
    assert places(crowd(9_000, "Leeds"), crowd(300_000, WHOLE, "b.txt"))[0] == "Leeds"
    assert places(crowd(9_000, "Leeds"), crowd(300_000, "", "b.txt"))[0] == "Leeds"
    assert places(crowd(9_000, "Leeds"), crowd(14_000, "", start=50))[0] == "Leeds"


def test_a_day_told_to_compare_parts_no_crowd_of_today() -> None:
    """On that day there were crowds in the whole country; today there is one, in Leeds."""
    before = {"period": "2021-01-16", "article": "b.txt", "start": 90}
    marches = (crowd(70_000, "Leeds", **before), crowd(100_000, WHOLE, **before))
    today = (crowd(9_000, "Leeds"), crowd(9_500, "", "c.txt"))
    assert places(*today, *marches) == ["", "", "Leeds", WHOLE]


def test_the_capital_bears_the_name_that_others_give_it() -> None:
    found = places(crowd(9_000, "Lisbon"), crowd(9_000, "capital", "b.txt"), crowd(2, "Porto"))
    assert found == ["Lisbon", "Lisbon", "Porto"]


def test_a_title_has_the_day_of_the_same_figure_below() -> None:
    title = crowd(9_000, line=1, said="[9] in the streets", as_of=MONDAY)
    below = crowd(9_000, period=SATURDAY, as_of=MONDAY, start=90)
    assert on_their_days([title, below])[0].period == SATURDAY


def test_what_stands_before_an_earlier_day_is_of_the_days_since() -> None:
    today = crowd(2_000, as_of=MONDAY)
    saturday = crowd(9_000, period=SATURDAY, as_of=MONDAY, start=90)
    week = crowd(9_000, period="2021-02-27", as_of=MONDAY, start=90)
    sunday = "2021-03-07"
    assert on_their_days([today, saturday])[0].period == f"{sunday}/{MONDAY}"
    assert on_their_days([today, week])[0].period == f"{SATURDAY}/{MONDAY}"
    assert on_their_days([today, replace(saturday, period=sunday)])[0].period == MONDAY
    assert on_their_days([crowd(8_999, as_of=MONDAY, start=200), saturday])[0].period == ""


def test_two_camps_may_count_one_day() -> None:
    police = crowd(2_000, as_of=MONDAY, authority="authority", attribution="police")
    union = crowd(
        9_000, period=SATURDAY, as_of=MONDAY, start=90, authority="organiser", attribution="union"
    )
    assert on_their_days([police, union])[0].period == ""


def test_a_few_hundred_beside_a_million_are_some_of_them() -> None:
    found = without_small([crowd(1_000_000), crowd(300, start=60), crowd(90_000, start=90)])
    assert [one.subset for one in found] == ["", PART, ""]


def test_a_small_crowd_of_a_known_town_is_its_own() -> None:
    found = without_small([crowd(1_000_000), crowd(300, "Leeds", start=60)])
    assert [one.subset for one in found] == ["", ""]
