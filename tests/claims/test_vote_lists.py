"""Lists and who leads them, ballots, polls and pairs of shares in articles about votes."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told
from tests.claims.test_votes import held

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        (
            ("Aux régionales, la liste de Jeanne Hardy (17 %, 11 sièges) devance celle de "
            "Luc Ferrand (9 %, six sièges)."),
            "seats",
            {"11": "Jeanne Hardy", "six": "Luc Ferrand"},
        ),
        (
            ("Aux régionales, le Front vert obtiendrait 7,4 % des voix ; "
            "l'Ifop, lui, le voit à 9,2 %."),
            "vote_share",
            {"7,4 %": "Front vert", "9,2 %": "Front vert"},
        ),
        (
            "Le Front vert est crédité de 33 % des intentions de vote, le Parti rural de 21 %.",
            "voting_intention",
            {"33 %": "Front vert", "21 %": "Parti rural"},
        ),
        (
            "Rose Aubin, dont la liste avait obtenu 12,4 % des voix, se retire.",
            "vote_share",
            {"12,4 %": "Rose Aubin"},
        ),
    ],
)  # fmt: skip
def test_who_holds_a_figure(text: str, measure: str, expected: dict[str, str]) -> None:
    assert held(text, measure) == expected


def test_ballots_of_nobody_are_those_cast_and_those_not_counted() -> None:
    text = "Au référendum, 52 300 électeurs ont voté, et 1 200 bulletins étaient blancs."
    parts = {quote: claim.subset for (quote, name), claim in told(text, "fr").items()
             if name == "votes"}  # fmt: skip
    assert parts == {"52 300": "cast", "1 200": "blank"}


def test_a_pair_without_names_is_held_as_the_pair_before_it() -> None:
    text = (
        "À 20 heures, les instituts donnaient 53,1 % des voix à Rose Aubin et 46,9 % à "
        "Luc Ferrand. "
        "Le dépouillement n'y change rien : 53,4 % contre 46,6 %."
    )
    assert held(text, "vote_share") == {
        "53,1 %": "Rose Aubin", "46,9 %": "Luc Ferrand", "53,4 %": "Rose Aubin",
        "46,6 %": "Luc Ferrand",
    }  # fmt: skip


def test_seats_to_be_filled_are_the_whole_house() -> None:
    text = "Les électeurs étaient appelés à élire 44 députés."
    assert [c.subset for (_, name), c in told(text, "fr").items() if name == "seats"] == ["whole"]
