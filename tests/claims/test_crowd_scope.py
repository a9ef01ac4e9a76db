"""The day, the town and the movement of a crowd where its sentence tells other ones as well."""

from __future__ import annotations

import pytest

from checker.claims.march_towns import town_of_march
from checker.claims.tags import TRADE, tagged
from checker.records import Claim
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

MONDAY = "2022-04-11"


def crowds(text: str, language: str) -> dict[str, Claim]:
    found = told(text, language, published=MONDAY)
    return {quote: claim for (quote, measure), claim in found.items() if measure == "crowd"}


@pytest.mark.parametrize(
    ("language", "text", "quote", "day"),
    [
        ("fr", "La préfecture a indiqué dimanche que 12 000 personnes avaient défilé.", "12 000",
         ""),
        ("fr", "La police a compté 20 000 manifestants, a-t-elle précisé dimanche.", "20 000", ""),
        ("en", "Police counted 20,000 marchers, a spokesman said on Sunday.", "20,000", ""),
        ("en", "Police said 20,000 people marched on Sunday.", "20,000", "2022-04-10"),
        ("fr", "La police a recensé dimanche 12 000 manifestants.", "12 000", "2022-04-10"),
        ("fr", "Samedi, la police a vu défiler 13 200 manifestants.", "13 200", "2022-04-09"),
        ("fr", "Le syndicat affirme avoir réuni samedi 35 000 manifestants.", "35 000",
         "2022-04-09"),
        # days behind an event
        ("fr", ("Deux jours après les marches, qui ont réuni 35 000 personnes selon la police, le "
                "ministre a promis lundi d'agir."), "35 000", "2022-04-09"),
        ("fr", ("Au lendemain des défilés, qui ont rassemblé 8 000 personnes, le Premier ministre "
                "a reçu les syndicats."), "8 000", "2022-04-10"),
        ("en", "Three days after marches that drew 35,000 people, the mayor resigned.", "35,000",
         "2022-04-08"),
        # the day of the figure that it is set against
        ("en", "Some 45,000 marched, against 24,000 counted by police on 8 April.", "Some 45,000",
         ""),
        ("fr", ("Le 2 avril, la police avait recensé 3 000 manifestants ; le 9 avril, 4 000 pour "
                "la police et 9 000 pour la CGT."), "9 000", "2022-04-09"),
    ],
)  # fmt: skip
def test_the_day_of_a_crowd(language: str, text: str, quote: str, day: str) -> None:
    assert crowds(text, language)[quote].period == day


@pytest.mark.parametrize(
    ("text", "quote", "place"),
    [
        (("On en comptait 7 000 d'après la préfecture du Rhône, 16 000 d'après les organisateurs, "
          "à marcher samedi à Lyon."), "7 000", "Lyon"),
        (("Le défilé a mobilisé 95 000 personnes selon les syndicats ; à Paris, la police en a "
          "compté 9 000, les organisateurs 40 000."), "40 000", "Paris"),
        (("Mardi, le cortège lyonnais est parti à 15 heures. La préfecture y a compté 3 900 "
          "participants."), "3 900", "Lyon"),
        (("On se dispute sur le chiffre de Brest : 6 500 manifestants selon la police, "
          "25 000 selon la CGT."), "25 000", "Brest"),
    ],
)  # fmt: skip
def test_the_town_of_a_crowd(text: str, quote: str, place: str) -> None:
    assert crowds(text, "fr")[quote].place == place


def test_two_sources_by_their_order() -> None:
    found = crowds("En mars, la police a recensé 3 000 manifestants et la CGT 8 000 ; en avril, "
                  "4 000 pour l'une et 9 000 pour l'autre.", "fr")  # fmt: skip
    assert {q: c.attribution for q, c in found.items()} == {
        "3 000": "police", "8 000": "CGT", "4 000": "police", "9 000": "CGT",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "movements"),
    [
        ("fr", ("La marche pour le climat a réuni 45 000 personnes à Paris. Les gilets jaunes, "
                "eux, étaient 10 000 dans la capitale, selon la police, 15 000 selon leurs "
                "porte-parole."), ["", "yellow_vests", "yellow_vests"]),
        ("fr", ("Les gilets jaunes ont réuni 10 000 manifestants à Paris. La marche pour le "
                "climat, elle, en a réuni 45 000, dont 9 000 à Lyon."),
         ["", "climate_march", "climate_march"]),
        # those who join a march have none of their own
        ("fr", ("La marche pour le climat a réuni 45 000 personnes. Des gilets jaunes ont rejoint "
                "les 46 000 marcheurs."), ["", ""]),
        ("en", ("The climate march drew 45,000 people. A separate rally nearby drew 300 people."),
         ["", "other_march"]),
    ],
)  # fmt: skip
def test_the_movement_of_a_crowd(language: str, text: str, movements: list[str]) -> None:
    assert [tagged(one, TRADE) for one in crowds(text, language).values()] == movements


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Le défilé strasbourgeois est parti à midi.", "Strasbourg"),
        ("Le cortège, parti à midi, avançait.", ""),
        ("Un Lyonnais a défilé.", ""),
    ],
)
def test_towns_by_their_adjectives(text: str, town: str) -> None:
    assert town_of_march(text, "fr") == town
