"""Jobs of a row are told for one part of a company each."""

from __future__ import annotations

from math import inf

import pytest

from checker.claims.tags import AT, FOR, tagged
from checker.facts.evidence import explain, score
from checker.records import Claim
from tests.builders import claim
from tests.claims.test_press_forms import told


@pytest.mark.model
def test_each_member_of_a_row_has_its_own_part() -> None:
    found = told("Arvel supprime 90 postes : 50 au siège et 40 dans les magasins.", "fr")
    parts = [tagged(found[quote, "count"], AT) for quote in ("90", "50", "40")]
    assert parts == ["", "offices", "shops"]


@pytest.mark.model
def test_one_part_alone_may_be_where_all_jobs_are() -> None:
    found = told("Arvel will cut 90 jobs in its stores.", "en")
    assert tagged(found["90", "count"], AT) == ""


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "purpose"),
    [
        ("Arvel veut se séparer de 90 salariés.", "fr", "job_cut"),
        ("Arvel va rayer 90 postes.", "fr", "job_cut"),
        ("Ce plan menace 90 emplois.", "fr", "job_risk"),
        ("The plan means 90 compulsory redundancies.", "en", "job_forced"),
        ("The deal saves 90 jobs.", "en", "job_saved"),
        ("The plan means 90 redundancies.", "en", "job_cut"),
    ],
)
def test_jobs_go_are_at_risk_or_stay(text: str, language: str, purpose: str) -> None:
    assert tagged(told(text, language)["90", "count"], FOR) == purpose


def _cut(article: str, part: str = "", purpose: str = "job_cut") -> Claim:
    words = (f"+for {purpose}", *([f"{AT}{part}"] if part else []))
    return claim(article, count=90, subject="poste", words=words, said=f"In {article} [90].")


def _weight(left: Claim, right: Claim) -> float:
    return score(explain(left, right))


def test_a_part_is_not_another_nor_the_whole() -> None:
    shops = _cut("a.txt", "shops")
    assert _weight(shops, _cut("b.txt", "plants")) == _weight(shops, _cut("b.txt")) == -inf
    assert _weight(shops, _cut("b.txt", "shops")) > _weight(_cut("a.txt"), _cut("b.txt"))


def test_jobs_at_risk_may_be_those_cut_but_no_saved_ones() -> None:
    assert _weight(_cut("a.txt"), _cut("b.txt", purpose="job_risk")) > -inf
    for other in ("job_saved", "job_forced", "staff"):
        assert _weight(_cut("a.txt"), _cut("b.txt", purpose=other)) == -inf
