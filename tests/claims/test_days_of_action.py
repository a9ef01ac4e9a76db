"""Figures of marches and strikes, day by day: crowds, their sites, arrests, those who died."""

from __future__ import annotations

import pytest

from checker.claims.tags import DEAD
from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "measures"),
    [
        (
            "« Foulards verts » : 31.000 manifestants en Suisse, un mort et 12 blessés",
            "fr",
            {"31.000": "crowd", "un": "deaths", "12": "injured"},
        ),
        (
            "Green scarves: 31,000 protesters across Wales, one dead and 12 hurt",
            "en",
            {"31,000": "crowd", "one": "deaths", "12": "injured"},
        ),
        (
            "Le défilé s'achève. Une centaine de jeunes ont tenté d'entrer dans le Sénat.",
            "fr",
            {"Une centaine": "crowd"},
        ),
        (
            "The march ended late. Around 200 youths tried to break into the town hall.",
            "en",
            {"Around 200": "crowd"},
        ),
        (
            "La manifestation a réuni 300 personnes. Le village compte 800 habitants.",
            "fr",
            {"300": "crowd", "800": "count"},
        ),
        (
            "Douze personnes ont été arrêtées. Les identités de 140 autres ont été relevées.",
            "fr",
            {"Douze": "arrests", "140": "count"},
        ),
        (
            "Police arrested 14 people and took the names of another 230.",
            "en",
            {"14": "arrests", "230": "count"},
        ),
        (
            "On compte 90 blessés. Onze policiers figurent dans ce total.",
            "fr",
            {"90": "injured", "Onze": "injured"},
        ),
        (
            "Une femme a été heurtée par une voiture et n'a pas survécu, a dit le maire.",
            "fr",
            {"Une": "deaths"},
        ),
        ("Two men were struck by a car and killed.", "en", {"Two": "deaths"}),
        ("A man was hit by a car but was not killed.", "en", {"A": "injured"}),
        ("Le collectif déplore la mort de trois jeunes gens.", "fr", {"trois": "deaths"}),
        (
            "Les heurts ont fait 80 blessés. Léo Morin, l'un de leurs porte-parole, s'inquiète.",
            "fr",
            {"80": "injured", "l'un de": ""},
        ),
    ],
)
def test_what_a_figure_of_a_day_of_action_measures(
    text: str, language: str, measures: dict[str, str]
) -> None:
    found = by_quote(text, language)
    told = {quote: found[quote].measure if quote in found else "" for quote in measures}
    assert told == measures


def test_a_paragraph_goes_on_with_the_day_of_its_march() -> None:
    text = (
        "Le point\n\nDeuxième jour de manifestation, samedi 6 mars 2021. La préfecture a compté "
        "9.000 marcheurs sur 40 sites.\n\nLa suite dépend du vote."
    )
    found = by_quote(text)
    assert found["9.000"].period == found["40"].period == "2021-03-06"


def test_what_a_march_is_against_is_not_where_it_is() -> None:
    found = by_quote("Some 9,000 people marched against the war in Iraq.", "en")
    assert found["Some 9,000"].place == ""
    found = by_quote("Des milliers de manifestants contre les expulsions vers la Hongrie")
    assert found["Des milliers"].place == ""


def test_the_day_of_an_announcement_is_not_that_of_a_crowd() -> None:
    text = "Le maire a annoncé samedi le retrait du plan qui a jeté 9.000 habitants dans la rue."
    assert by_quote(text)["9.000"].period == ""


@pytest.mark.parametrize(
    ("text", "language", "age"),
    [
        ("Une femme de 63 ans a été tuée samedi.", "fr", "63 ans"),
        ("Une femme a été tuée. Elle avait 63 ans.", "fr", "63 ans"),
        ("La victime était âgée de 62 ans.", "fr", "âgée de 62 ans"),
    ],
)
def test_whose_age_is_that_of_somebody_who_died(text: str, language: str, age: str) -> None:
    assert DEAD in by_quote(text, language)[age].words


def test_a_driver_is_not_who_died() -> None:
    text = "Une femme a été tuée par un automobiliste. Il avait 30 ans."
    assert DEAD not in by_quote(text)["30 ans"].words


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        (
            "Ils étaient 4 100 mardi, bien moins que le 3 mars (9 700 et 22 000).",
            "fr",
            {"4 100": True, "9 700": False, "22 000": False},
        ),
        ("5 200 marcheurs à Brest, un reflux après le 3 mars", "fr", {"5 200": True}),
        (
            "On a compté 8 300 manifestants à Lille et 900 à Arras, où ils étaient 400 le 3 mars.",
            "fr",
            {"8 300": True, "900": True, "400": False},
        ),
    ],
)
def test_a_day_told_to_compare_is_that_of_its_own_figure(
    text: str, language: str, days: dict[str, bool]
) -> None:
    claims = by_quote(text, language)
    assert {quote: not claims[quote].period.endswith("-03") for quote in days} == days
