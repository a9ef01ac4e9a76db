"""The day of a crowd whose article leaves it out, in a story of several days."""

from __future__ import annotations

from checker.facts.crowd_latest import on_the_main_day
from checker.records import Claim
from tests.builders import claim

FRIDAY, SATURDAY, SUNDAY = "2019-03-15", "2019-03-16", "2019-03-17"


def crowd(article: str, period: str = "", published: str = SUNDAY, previous: bool = False) -> Claim:
    return claim(
        article, period=period, published=published, as_of=published, previous=previous, crowd=9000
    )


def days(*claims: Claim) -> list[str]:
    return [one.period for one in on_the_main_day(claims)]


def test_it_is_the_day_that_most_articles_tell() -> None:
    told = crowd("a", FRIDAY), crowd("b", SATURDAY), crowd("c", SATURDAY), crowd("d")
    assert days(*told)[-1] == SATURDAY


def test_of_days_told_as_often_it_is_the_last() -> None:
    assert days(crowd("a", FRIDAY), crowd("b", SATURDAY), crowd("d"))[-1] == SATURDAY


def test_one_day_alone_decides_nothing() -> None:
    assert days(crowd("a", FRIDAY), crowd("d"))[-1] == ""


def test_days_to_come_and_long_past_do_not_count() -> None:
    told = crowd("a", FRIDAY), crowd("b", "2019-03-01"), crowd("c", SUNDAY)
    assert days(*told, crowd("d", published=SATURDAY))[-1] == ""


def test_a_figure_told_to_compare_stays_open() -> None:
    assert days(crowd("a", FRIDAY), crowd("b", SATURDAY), crowd("d", previous=True))[-1] == ""
