"""The days of a vote's rounds, as the articles of a story tell them."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.tags import ROUND
from checker.claims.told_once import tag_of
from checker.facts.vote_calendar import Calendar, calendars
from checker.isotime import ordinal
from checker.records import Claim
from tests.builders import claim

FIRST, SECOND = "2022-10-02", "2022-10-30"


def share(article: str, *rounds: str) -> Claim:
    told = claim(article, vote_share=48, unit="percent", subject="Ann Poe")
    return replace(told, words=tuple(tag_of(ROUND, one.split("|")) for one in rounds))


def test_two_rounds_of_one_election() -> None:
    told = share("a", f"presidential|1|{FIRST}"), share("b", f"presidential|2|{SECOND}")
    assert calendars(told, "") == {"presidential": Calendar(ordinal(FIRST), ordinal(SECOND))}


def test_rounds_of_no_named_election_are_of_the_main_one() -> None:
    told = share("a", f"|1|{FIRST}", f"|2|{SECOND}")
    assert calendars([told], "presidential").keys() == {"presidential"}


def test_the_day_of_an_announcement_is_no_second_round() -> None:
    told = share("a", f"|1|{FIRST}", "|2|2022-10-03"), share("b", f"|2|{SECOND}")
    assert calendars(told, "local")["local"] == Calendar(ordinal(FIRST), ordinal(SECOND))


def test_a_first_round_alone_makes_no_calendar() -> None:
    assert calendars([share("a", f"|1|{FIRST}")], "local") == {}


def test_the_day_of_the_vote_weeks_behind_a_first_round_is_that_of_the_second() -> None:
    told = [share("a", f"|1|{FIRST}"), share("b", f"|0|{SECOND}")]
    that_day = [replace(one, anchor=SECOND) for one in told]
    assert calendars(that_day, "local")["local"] == Calendar(ordinal(FIRST), ordinal(SECOND))
    near = [share("a", f"|1|{FIRST}"), share("b", "|0|2022-10-03")]
    assert calendars([replace(one, anchor="2022-10-03") for one in near], "local") == {}


def test_a_day_that_the_story_began_before_is_that_of_an_announcement() -> None:
    told = [share("a", f"|1|{FIRST}"), share("b", f"|0|{SECOND}")]
    assert calendars([replace(one, anchor="2022-10-26") for one in told], "local") == {}
