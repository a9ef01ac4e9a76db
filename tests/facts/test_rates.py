"""Rates of a strike, and nights of unrest: one text that tells two days tells two facts."""

from __future__ import annotations

from math import inf

from checker.claims.tags import WHEN
from checker.facts.evidence import explain
from checker.facts.parts import days_of_action
from checker.records import Claim
from tests.builders import claim


def rate(value: float, as_of: str, *, previous: bool = False) -> Claim:
    return claim(percentage=value, words=("@strike",), as_of=as_of, previous=previous)


def vetoes(left: Claim, right: Claim) -> set[str]:
    return {evidence.name for evidence in explain(left, right) if evidence.weight == -inf}


def test_the_rate_of_the_day_before_is_a_fact_of_its_own() -> None:
    today, before = rate(31, "2024-03-08"), rate(55, "2024-03-07", previous=True)
    assert "rates" in vetoes(today, before)


def test_two_rates_of_one_day_may_be_one_fact() -> None:
    assert "rates" not in vetoes(rate(31, "2024-03-08"), rate(55, "2024-03-08"))


def test_days_that_a_text_gives_its_crowds_are_days_of_action() -> None:
    marched = claim(crowd=9000, words=("@march",), published="2024-03-07")
    dated = claim(crowd=4000, period="2024-03-14", published="2024-03-14")
    assert len(days_of_action([marched, dated])) == 2
    assert not days_of_action([dated])


def arrests(when: str) -> Claim:
    return claim(arrests=40, words=(f"{WHEN}{when}",))


FRIDAY, SATURDAY = "2024-05-10T18/2024-05-11T10", "2024-05-11T18/2024-05-12T10"


def test_those_arrested_in_two_nights_are_two_facts() -> None:
    assert "night" in vetoes(arrests(FRIDAY), arrests(SATURDAY))
    assert "night" not in vetoes(arrests(FRIDAY), arrests(FRIDAY))


def test_a_day_may_hold_either_of_its_nights() -> None:
    day = arrests("2024-05-11T00/2024-05-12T00")
    assert "night" not in vetoes(day, arrests(FRIDAY)) | vetoes(day, arrests(SATURDAY))


def test_all_the_time_up_to_now_is_no_single_night() -> None:
    assert "night" in vetoes(arrests("since "), arrests(FRIDAY))
    assert "night" in vetoes(arrests("since 2024-05-07T00"), arrests(FRIDAY))
    assert "night" not in vetoes(arrests("since 2024-05-10T00"), arrests(FRIDAY))
    assert "night" not in vetoes(arrests("since 2024-05-07T00"), arrests("since "))
