"""Sums for two purposes are never of one thing; those for one purpose often are."""

from __future__ import annotations

from math import inf

import pytest

from checker.facts.align import block_of
from checker.facts.evidence import explain, score
from checker.facts.purposes import with_doers
from checker.records import Claim
from tests.builders import claim


def weight(left: Claim, right: Claim) -> float:
    return score(explain(left, right))


def sum_for(purpose: str, article: str = "a.txt", *, previous: bool = False) -> Claim:
    words = (f"+for {purpose}",) if purpose else ()
    said = f"In {article} it was [5 million euros]."
    return claim(article, money=5e6, unit="EUR", words=words, said=said, previous=previous)


@pytest.mark.parametrize(
    ("one", "other"),
    [("revenue", "profit"), ("damage", "insured"), ("gift", "fine"), ("demand", "")],
)
def test_two_purposes_part(one: str, other: str) -> None:
    assert weight(sum_for(one), sum_for(other, "b.txt")) == -inf


def test_one_purpose_joins() -> None:
    alike = weight(sum_for("revenue"), sum_for("revenue", "b.txt"))
    assert alike > weight(sum_for("revenue"), sum_for("", "b.txt")) > -inf


def test_a_cost_may_be_that_of_damage() -> None:
    assert weight(sum_for("cost"), sum_for("damage", "b.txt")) > -inf


def test_the_profit_of_the_year_before_is_another() -> None:
    last = sum_for("profit", "b.txt", previous=True)
    assert weight(sum_for("profit"), last) == -inf


def test_an_earlier_estimate_of_damage_is_of_the_same() -> None:
    last = sum_for("damage", "b.txt", previous=True)
    assert weight(sum_for("damage"), last) > -inf


def test_a_rate_is_no_whole_sum() -> None:
    rate = claim("b.txt", money=900, unit="EUR", words=("+for compensation", "+per year"))
    assert weight(sum_for("compensation"), rate) == -inf


def test_whoever_estimates_the_damage_it_is_the_same() -> None:
    one = claim(money=5e6, unit="EUR", subject="Arvel", words=("+for damage",))
    other = claim("b.txt", money=6e6, unit="EUR", subject="Borel", words=("+for damage",))
    assert weight(one, other) > -inf


def test_two_companies_have_two_profits() -> None:
    one = claim(money=5e6, unit="EUR", subject="Arvel", words=("+for profit",))
    other = claim("b.txt", money=6e6, unit="EUR", subject="Borel", words=("+for profit",))
    assert weight(one, other) == -inf


def test_jobs_that_two_companies_cut_are_two_numbers() -> None:
    cut = ("+for job_cut",)
    named = [claim(a, count=9, subject="job", words=(*cut, "+by Arvel")) for a in ("a", "b")]
    other = claim("c", count=8, subject="job", words=(*cut, "+by Borel"))
    plain = claim("d", count=7, subject="job", words=cut)
    meant = with_doers([*named, other, plain])
    assert weight(meant[2], meant[3]) == -inf
    assert weight(meant[0], meant[3]) > -inf


def test_survivors_are_the_people_saved() -> None:
    saved = claim("a.txt", count=12, subject="people", words=("+for rescued", "raft"))
    alive = claim("b.txt", count=14, subject="survivor", words=("raft",), language="en")
    assert "subject" not in {e.name for e in explain(saved, alive) if e.weight == -inf}
    assert block_of(saved) == block_of(alive)


def test_the_crew_who_were_saved_are_not_all_who_were() -> None:
    saved = claim("a.txt", count=12, subject="people", words=("+for rescued",))
    crew = claim("b.txt", count=3, subject="crew", words=("+for rescued",))
    assert weight(saved, crew) == -inf
