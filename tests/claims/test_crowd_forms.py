"""Crowds as they are told: town by town, day by day, by two camps, beside arrests."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "day"),
    [
        ("40 000 ont défilé, plus que le 3 décembre 2019 (25 000).", "fr", "25 000", "2019-12-03"),
        ("40,000 marched, more than on Dec. 3, 2019 (25,000).", "en", "25,000", "2019-12-03"),
    ],
)
def test_a_bracket_is_of_the_day_right_before_it(
    text: str, language: str, quote: str, day: str
) -> None:
    assert told(text, language)[quote, "crowd"].period == day


def test_a_semicolon_parts_a_crowd_from_a_day() -> None:
    text = "La FSU compte 9 000 manifestants ; elle en avait vu 20 000 le 3 décembre 2019."
    found = told(text)
    assert found["9 000", "crowd"].period == ""
    assert found["20 000", "crowd"].period == "2019-12-03"


@pytest.mark.parametrize(
    ("text", "quote", "place"),
    [
        ("À Brest, la foule débordait. 12 000 manifestants, dit la préfecture.", "12 000", "Brest"),
        ("À Lille, 900 manifestants. À Trifouilly, ils étaient 300.", "300", "Trifouilly"),
        ("BREST – Le cortège est parti. La CGT revendique 900 manifestants.", "900", ""),
    ],
)
def test_a_crowd_is_of_the_town_last_named(text: str, quote: str, place: str) -> None:
    assert told(text)[quote, "crowd"].place == place


def test_a_crowd_outside_the_capital_is_not_of_it() -> None:
    found = told("Plus de 7 000 marcheurs hors de Paris.")["Plus de 7 000", "crowd"]
    assert (found.place, found.subset) == ("", "elsewhere")


def test_thousands_go_on_with_the_crowd_and_not_with_four_arrests() -> None:
    text = (
        "À Lille, où la police a compté 6 000 manifestants, quatre jeunes ont été interpellés."
        " À Rouen, ils étaient 2 500."
    )
    assert told(text)["2 500", "crowd"].place == "Rouen"


def test_the_head_of_a_title_makes_no_part() -> None:
    text = "Réforme des ports : 39 000 manifestants selon l'Intérieur, 85 000 selon la CGT"
    assert told(text)["85 000", "crowd"].subset == ""
