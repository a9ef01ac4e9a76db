"""Two figures that more likely are of two things are told only where that is next to sure."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from checker.facts.times import time_of
from checker.findings.judge import findings_of
from checker.records import Claim, Fact, Kind, Status
from tests import builders
from tests.builders import claim

LIKELY, NEXT_TO_SURE = 4.5, 8.0  # log2 odds


def fact(*claims: Claim, score: float = LIKELY) -> Fact:
    ordered = tuple(sorted(claims, key=time_of))
    pairs = tuple(score for _ in combinations(ordered, 2))
    return replace(builders.fact("f1", *ordered), scores=pairs)


def hurt(article: str, number: float, day: int, place: str = "") -> Claim:
    date = f"2024-05-{day:02}"
    return claim(article, injured=number, as_of=date, published=date, place=place)


def kinds(told: Fact) -> list[Kind]:
    return [found.kind for found in findings_of(told)]


def test_two_villages_that_no_map_knows_hold_nothing_against_each_other() -> None:
    here, there = hurt("a", 39, 1, "Southmere"), hurt("b", 3, 2, "Hullford")
    assert kinds(fact(here, there)) == []
    assert kinds(fact(there, replace(here, as_of="2024-05-03"))) == []
    assert kinds(fact(here, there, score=NEXT_TO_SURE)) == [Kind.CONFLICTS]


@pytest.mark.parametrize("place", ["Southmere", "", "Southmere Bay"])
def test_one_place_and_a_place_of_one_alone_are_judged_as_ever(place: str) -> None:
    higher, lower = hurt("a", 39, 1, "Southmere"), hurt("b", 35, 2, place)
    assert kinds(fact(higher, lower)) == [Kind.CONFLICTS]


def age(article: str, years: float, subject: str) -> Claim:
    told = claim(article, age=years, unit="year", subject=subject, as_of="2024-05-01")
    return replace(told, published="2024-05-01", rule="fr/age")


@pytest.mark.parametrize(
    ("left", "right", "found"),
    [
        ("jeune homme", "homme", []),
        ("femme", "homme", []),
        ("Luc Danjou", "Luc Danjou", [Kind.CONFLICTS]),
        ("boulanger", "boulanger", [Kind.CONFLICTS]),
    ],
)
def test_ages_of_nobody_in_particular_are_told_only_when_next_to_sure(
    left: str, right: str, found: list[Kind]
) -> None:
    assert kinds(fact(age("a", 18, left), age("b", 21, right), score=4.0)) == found


@pytest.mark.parametrize(
    ("word", "told"), [("@outage", [Kind.UPDATES]), ("@fire", [Kind.CONFLICTS])]
)
def test_one_text_that_names_what_comes_and_goes_is_enough(word: str, told: list[Kind]) -> None:
    early = claim("a", count=120_000, subject="foyer", words=(word,), as_of="2024-05-01T07:00")
    late = claim("b", count=45_000, subject="foyer", as_of="2024-05-01T19:00")
    assert kinds(fact(early, late, score=NEXT_TO_SURE)) == told


def test_the_level_of_a_river_rises_and_falls() -> None:
    before = claim("a", distance=4, unit="metre", words=("@flood",), as_of="2024-05-01")
    after = claim("b", distance=5, unit="metre", words=("@flood",), as_of="2024-05-02")
    assert kinds(fact(before, after)) == [Kind.UPDATES]
    dry = (replace(before, words=()), replace(after, words=()))
    assert kinds(fact(*dry)) == [Kind.CONFLICTS]


@pytest.mark.parametrize(("score", "told"), [(LIKELY, []), (NEXT_TO_SURE, [Kind.UPDATES])])
def test_a_count_that_falls_below_half_of_itself_is_mostly_of_another_thing(
    score: float, told: list[Kind]
) -> None:
    all_of_them = claim("a", votes=58_000_000, as_of="2024-05-01")
    gained = claim("b", votes=7_000_000, as_of="2024-05-03")
    assert kinds(fact(all_of_them, gained, score=score)) == told


def test_those_in_hospital_are_some_of_the_hurt() -> None:
    every, some = hurt("a", 368, 1), replace(hurt("b", 365, 2), words=("+taken",))
    assert kinds(fact(every, some, score=NEXT_TO_SURE)) == []
    assert kinds(fact(every, replace(some, words=()), score=NEXT_TO_SURE)) == [Kind.CONFLICTS]


def test_a_title_that_its_own_text_gives_the_lie_to() -> None:
    title = replace(hurt("a", 700, 2), id="a:title", context="Storm: 700 hurt")
    text = replace(hurt("a", 1385, 2), line=8, context="The storm hurt 1,385 people.")
    other = replace(hurt("b", 1385, 1), line=8, context="Some 1,385 people were hurt.")
    likely = 4.8  # log2 odds
    assert kinds(fact(title, text, other, score=likely)) == [Kind.CONFLICTS]
    assert kinds(fact(title, replace(text, article="c"), other, score=likely)) == []


def test_what_its_own_text_takes_back_holds_nothing_against_others() -> None:
    first = hurt("a", 42, 1)
    denied = replace(hurt("a", 42, 1), id="a:denied", status=Status.NEGATED)
    later = hurt("b", 41, 2)
    assert kinds(fact(first, later, score=NEXT_TO_SURE)) == [Kind.CONFLICTS]
    assert kinds(fact(first, denied, later, score=NEXT_TO_SURE)) == []


def test_a_figure_too_unsure_to_break_a_toll_was_overtaken_all_the_same() -> None:
    figures = [(12, 1), (90, 2), (90, 3), (12, 4)]
    told = [hurt(article, *figure) for article, figure in zip("abcd", figures, strict=True)]
    assert kinds(fact(*told, score=3.5)) == [Kind.UPDATES]


def test_times_of_no_event_are_no_conflict() -> None:
    noon, nine = (claim(a, time=t * 60, unit="time") for a, t in (("a", 12), ("b", 21)))
    assert kinds(fact(noon, nine, score=NEXT_TO_SURE)) == []
    quakes = (replace(noon, words=("@quake",)), replace(nine, words=("@quake",)))
    assert kinds(fact(*quakes, score=NEXT_TO_SURE)) == [Kind.CONFLICTS]


def test_a_far_smaller_crowd_is_another_one_whatever_else_is_quoted() -> None:
    def crowd(article: str, number: float, day: int, **told: bool) -> Claim:
        made = claim(article, crowd=number, as_of=f"2024-05-0{day}", published=f"2024-05-0{day}")
        return replace(made, **told)

    quoted = (crowd("a", 75_000, 1), crowd("b", 75_000, 2, previous=True), crowd("c", 4_000, 3))
    likely = 4.5  # log2 odds: .958
    assert kinds(fact(*quoted, score=likely)) == []
    assert kinds(fact(quoted[0], quoted[2], score=NEXT_TO_SURE)) == [Kind.UPDATES]


def test_times_of_an_attack_must_be_surer_than_those_of_a_quake() -> None:
    first, second = (claim(a, time=t, unit="time") for a, t in (("a", 1319), ("b", 1325)))
    likely = 5.0  # log2 odds: .969
    quakes = [replace(one, words=("@quake",)) for one in (first, second)]
    assert kinds(fact(*quakes, score=likely)) == [Kind.CONFLICTS]
    attacks = [replace(one, words=("@attack",)) for one in (first, second)]
    assert kinds(fact(*attacks, score=likely)) == []
    assert kinds(fact(*attacks, score=NEXT_TO_SURE)) == [Kind.CONFLICTS]


def test_bare_numbers_that_count_nothing_known_are_not_compared() -> None:
    older, newer = (
        claim(article, count=number, as_of=f"2024-05-0{day}", published=f"2024-05-0{day}")
        for article, number, day in (("a", 161_000, 1), ("b", 110_000, 2))
    )
    assert kinds(fact(older, newer, score=NEXT_TO_SURE)) == []
    charged = (replace(side, subset="charged") for side in (older, newer))
    assert kinds(fact(*charged, score=NEXT_TO_SURE)) != []


def test_a_camps_count_that_the_newer_article_still_tells_was_not_overtaken() -> None:
    def crowd(article: str, number: float, hour: int, camp: str) -> Claim:
        date = f"2024-05-01T{hour}:00"
        return claim(article, crowd=number, as_of=date, published=date, authority=camp)

    police = [crowd("a", 40_000, 16, "authority"), crowd("b", 40_000, 19, "authority")]
    paper = crowd("b", 70_000, 19, "")
    assert Kind.UPDATES not in kinds(fact(*police, paper, score=NEXT_TO_SURE))
    alone = fact(police[0], paper, score=NEXT_TO_SURE)
    assert kinds(alone) == [Kind.UPDATES]


def test_the_shares_of_a_vote_long_over_do_not_move() -> None:
    day = {"as_of": "2022-04-10", "published": "2022-04-10", "subject": "Ann Poe"}
    first = claim("a", vote_share=24, unit="percent", period="2017-01-01/2017-12-31", **day)
    then = {**day, "as_of": "2022-04-11", "published": "2022-04-11"}
    second = claim("b", vote_share=66, unit="percent", period="2017-01-01/2017-12-31", **then)
    assert kinds(fact(first, second, score=NEXT_TO_SURE)) == []
    own = (replace(first, period=""), replace(second, period=""))
    assert kinds(fact(*own, score=NEXT_TO_SURE)) == [Kind.UPDATES]


def test_ages_right_behind_one_full_name_may_lie_far_apart() -> None:
    def aged(article: str, years: int, said: str) -> Claim:
        told = claim(article, said=said, age=years, unit="year", subject="Luc Danjou")
        return replace(told, published="2024-05-01", as_of="2024-05-01", rule="fr/age")

    first = aged("a", 27, "La victime, Luc Danjou, [27 ans], était pompier.")
    behind = aged("b", 72, "Le mort est Luc Danjou ([72 ans]).")
    elsewhere = aged("b", 72, "Luc Danjou vivait là avec son père, [72 ans].")
    assert kinds(fact(first, behind)) == [Kind.CONFLICTS]
    assert kinds(fact(first, elsewhere)) == []
