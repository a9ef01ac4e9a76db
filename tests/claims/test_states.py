"""States that part the figures of one measure, and parts told together with their whole."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "state"),
    [
        ("The fire razed 30 barns.", "en", "30", "destroyed"),
        ("The gale damaged 40 houses and destroyed 12 barns.", "en", "40", "damaged"),
        ("Some 300 homes were destroyed or damaged.", "en", "Some 300", "damaged destroyed"),
        ("La crue a inondé 300 maisons.", "fr", "300", "flooded"),
        ("La tempête a endommagé 300 maisons et en a détruit 40.", "fr", "40", "destroyed"),
    ],
)
def test_what_happened_to_houses_parts_them(
    text: str, language: str, quote: str, state: str
) -> None:
    assert told(text, language)[quote, "buildings"].subset == state


def test_those_killed_directly_are_a_part_of_the_toll() -> None:
    found = told("The storm directly caused 9 deaths; the state counts 31 deaths.", "en")
    assert [found[n, "deaths"].subset for n in ("9", "31")] == ["direct", ""]


def test_those_in_shelters_are_not_all_who_had_to_leave() -> None:
    found = told("Some 900 people were evacuated, and 120 slept in shelters.", "en")
    assert [found[n, "displaced"].subset for n in ("Some 900", "120")] == ["", "shelters"]


def test_the_verb_of_a_part_says_nothing_of_the_whole() -> None:
    found = told("Three of the nine sailors hurt in the blast are still in hospital.", "en")
    assert [found[n, "injured"].subset for n in ("Three", "nine")] == ["hospital", ""]


@pytest.mark.parametrize(
    ("text", "language", "quote", "measure"),
    [
        ("Two Dover nurses were among those hurt.", "en", "Two", "injured"),
        ("Three guards are among the dead.", "en", "Three", "deaths"),
    ],
)
def test_those_among_all_are_a_part(text: str, language: str, quote: str, measure: str) -> None:
    assert told(text, language)[quote, measure].subset == "part"


def test_a_part_lies_where_its_whole_does() -> None:
    found = told("Some 200 of 340 houses in Dover were damaged.", "en")
    assert {found[n, "buildings"].place for n in ("Some 200", "340")} == {"Dover"}


def test_houses_behind_people_are_no_people() -> None:
    found = told(
        "Two hikers are missing. A survey found that 50 houses were damaged and 20 were razed.",
        "en",
    )
    assert ("20", "buildings") in found


@pytest.mark.parametrize(
    ("text", "language", "quote", "state"),
    [
        ("Two women have been charged with theft.", "en", "Two", "charged"),
        ("Nobody has been charged over the theft.", "en", "Nobody", "charged"),
        ("Detectives are looking for three.", "en", "three", "wanted"),
        ("She was charged with 17 counts of fraud.", "en", "17", ""),
        ("Trois hommes ont été mis en examen pour vol.", "fr", "Trois", "charged"),
        ("Deux suspects sont toujours en fuite.", "fr", "Deux", "wanted"),
    ],
)
def test_people_charged_and_people_sought(text: str, language: str, quote: str, state: str) -> None:
    assert told(text, language)[quote, "count"].subset == state
