"""Figures that do not tell their vote, in a story of two rounds."""

from __future__ import annotations

from dataclasses import replace
from math import inf

from checker.facts.rounds import contest_apart, in_rounds
from checker.records import Claim
from tests.builders import claim


def share(day: str, contest: str = "") -> Claim:
    made = claim(f"{day}.txt", vote_share=24, subject="Anne Colin")
    return replace(made, contest=contest, anchor=f"2022-04-{day}", id=f"{day}:{contest}")


def contests(*claims: Claim) -> list[str]:
    return [one.contest for one in in_rounds(claims)]


def test_an_article_of_the_week_is_about_the_round_of_the_week() -> None:
    told = contests(share("10", "presidential 1"), share("12"), share("24"))
    assert told == ["presidential 1", "presidential 1", "presidential 2"]


def test_a_vote_without_a_second_round_has_one() -> None:
    assert contests(share("10", "- 1/1"), share("24")) == ["- 1/1", ""]
    assert contests(share("10"), share("24")) == ["", ""]


def test_an_election_is_the_one_named_last() -> None:
    told = contests(share("10", "presidential"), share("12"), share("24", "legislative"))
    assert told == ["presidential", "presidential", "legislative"]


def test_two_rounds_are_apart_and_an_unknown_one_is_not() -> None:
    first, second = share("10", "- 1/2"), share("24", "presidential 2")
    assert list(contest_apart(first, second))
    assert not list(contest_apart(share("10"), second))
    assert not list(contest_apart(share("10", "presidential"), second))
    assert list(contest_apart(share("10", "legislative"), second))


def test_the_seats_of_two_houses_are_two_facts() -> None:
    council, parliament, again = (
        replace(claim(seats=seats), subset="whole", subject="") for seats in (450, 70, 455)
    )
    assert [item.weight for item in contest_apart(council, parliament)] == [-inf]
    assert not list(contest_apart(council, again))


def test_a_first_round_that_an_article_of_the_second_looks_back_at_is_not_of_its_day() -> None:
    night = [replace(share("24", f"- {number}"), article="24.txt") for number in (1, 2)]
    assert contests(share("02"), *night, share("25")) == ["- 1", "- 1", "- 2", "- 2"]


def test_an_election_that_one_figure_names_in_passing_is_not_what_its_article_is_about() -> None:
    passing = [replace(share("11", kind), article="11.txt", start=at)
               for at, kind in enumerate(["referendum", "", "", "", "", ""])]  # fmt: skip
    told = contests(share("10", "legislative"), *passing, share("12"))
    assert told == ["legislative", "referendum", *["legislative"] * 6]


def test_hope_of_winning_at_once_is_no_only_round() -> None:
    hoped, ahead = share("2", "- 1/1"), share("2", "- 1/2")
    assert contests(hoped, ahead, share("2"), share("16"))[2:] == ["- 1", "- 2"]
    assert contests(ahead, share("3", "- 1/1"), share("3"), share("16"))[2:] == ["", ""]
