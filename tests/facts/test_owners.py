"""What one company earns says nothing of what another one does."""

from __future__ import annotations

from math import inf

import pytest

from checker.facts.evidence import explain, score
from checker.facts.owners import with_owners
from checker.records import Claim
from tests.builders import claim


def profit(article: str, owner: str = "", *, start: int = 10, purpose: str = "profit") -> Claim:
    words = (f"+for {purpose}", f"+of {owner}") if owner else (f"+for {purpose}",)
    return claim(article, money=5e6, unit="EUR", words=words, start=start)


@pytest.mark.parametrize(
    ("here", "there", "apart"),
    [("Mécalis", "Transval", True), ("Mécalis", "Mécalis", False), ("Mécalis", "", False)],
)
def test_two_companies_part(here: str, there: str, apart: bool) -> None:
    assert (score(explain(profit("a", here), profit("b", there))) == -inf) == apart


def test_what_a_storm_costs_is_of_nobody() -> None:
    here, there = (
        profit("a", "Mécalis", purpose="damage"),
        profit("b", "Transval", purpose="damage"),
    )
    assert score(explain(here, there)) > -inf


def test_a_figure_without_a_name_is_of_the_company_named_before_it() -> None:
    named, next_one = profit("a", "Mécalis"), profit("a", start=90)
    ahead, other = profit("b", start=5), profit("b", "Transval", start=60)
    found = {one.id: one.words for one in with_owners([named, next_one, ahead, other])}
    assert found[next_one.id] == ("+for profit", "+of Mécalis")
    assert found[ahead.id] == ("+for profit",)
