"""Tolls that hold the attacker, tolls of one, and those hit who are told of once more."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "subset"),
    [
        ("Seven people, including the gunman, died in the mall.", "en", "Seven", "with_attackers"),
        ("Six people and the gunman are dead.", "en", "Six", "victims"),
        ("Six people died, not counting the attacker.", "en", "Six", "victims"),
        ("La fusillade a fait sept morts, dont le tireur.", "fr", "sept", "with_attackers"),
        ("La fusillade a fait six morts, hors assaillant.", "fr", "six", "victims"),
        ("La fusillade a fait six morts, dont deux enfants.", "fr", "six", ""),
    ],
)
def test_whether_a_toll_holds_the_attacker(
    text: str, language: str, quote: str, subset: str
) -> None:
    assert told(text, language)[quote, "deaths"].subset == subset


def test_a_part_that_is_named_ends_before_the_next_toll() -> None:
    found = told("On compte sept morts, dont le tireur, et douze blessés.")
    assert found["douze", "injured"].subset == ""


@pytest.mark.parametrize(
    ("text", "single"),
    [
        ("Un mort est à déplorer, selon la mairie.", True),
        ("Un homme est mort sur le quai.", False),
    ],
)
def test_a_toll_of_one_is_no_case_told_by_itself(text: str, *, single: bool) -> None:
    (claim,) = told(text).values()
    assert claim.single is not single


def test_those_mourned_are_not_told_where_the_vigil_is() -> None:
    text = "Hundreds met in Dover on Monday to mourn the six people killed at the mall."
    assert told(text, "en")["six", "deaths"].place != "Dover"


@pytest.mark.parametrize(
    ("text", "quote", "measure"),
    [
        ("Un automobiliste a tiré sur quatre CRS.", "quatre", "count"),
        ("On cherche un homme d'environ 30 ans.", "environ 30 ans", "age"),
        ("La mère de Paul Roux, 61 ans, a témoigné.", "61 ans", "age"),
    ],
)
def test_what_the_press_tells_of_an_attack(text: str, quote: str, measure: str) -> None:
    assert (quote, measure) in told(text)
