"""Figures of all of an event beside a record, a visit, or the last ones found."""

from __future__ import annotations

import pytest

from checker.records import Claim
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


def of_figure(text: str, language: str, figure: str) -> Claim:
    """The claim of one figure of a text."""
    found: dict[tuple[str, str], Claim] = told(text, language)
    return next(claim for (quote, _), claim in found.items() if quote == figure)


NO_SPAN = [
    ("fr", "Valdoré : six morts, la rivière à son plus haut depuis 1897", "six"),
]
SPAN = [
    ("fr", "Depuis 2015, les inondations ont fait 230 morts dans le pays.", "230"),
    ("en", "Since 2015, floods have killed 230 people in the country.", "230"),
]
NO_PLACE = [
    ("fr", "Crues : le bilan ramené à dix morts, Jean Dupont à Quimper", "dix"),
    ("fr", "Séisme : dix morts, le président à Lima", "dix"),
    ("en", "Floods: death toll hits 12, president in Dover", "12"),
]
ADDED = [
    ("fr", "On compte 14 morts et 75 blessés, après la découverte de deux autres corps.", "deux"),
    ("en", "Fourteen died and 75 were injured, police said after two more bodies were found.",
     "two"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "figure"), NO_SPAN)
def test_nothing_is_counted_since_the_day_of_a_record(
    language: str, text: str, figure: str
) -> None:
    assert of_figure(text, language, figure).period == ""


@pytest.mark.parametrize(("language", "text", "figure"), SPAN)
def test_a_toll_since_a_year_has_its_span(language: str, text: str, figure: str) -> None:
    assert of_figure(text, language, figure).period.startswith("2015")


@pytest.mark.parametrize(("language", "text", "figure"), NO_PLACE)
def test_where_somebody_is_is_no_place_of_the_toll(language: str, text: str, figure: str) -> None:
    assert of_figure(text, language, figure).place == ""


def test_a_place_behind_a_part_is_that_of_the_toll() -> None:
    found = of_figure("Quatre morts, un suspect arrêté, à Nice", "fr", "Quatre")
    assert found.place == "Nice"


@pytest.mark.parametrize(("language", "text", "figure"), ADDED)
def test_the_last_ones_found_are_no_toll(language: str, text: str, figure: str) -> None:
    assert of_figure(text, language, figure).increment


def test_others_of_another_measure_add_nothing() -> None:
    text = "Dans le bus, 58 personnes ont péri et 31 autres ont été blessées."
    assert not of_figure(text, "fr", "31").increment


def test_a_search_that_ends_frees_nobody() -> None:
    text = "Séisme : un quinzième mort dans le Gard, les recherches prennent fin"
    assert of_figure(text, "fr", "quinzième").subset == ""
