"""The places of tolls and arrests beside places where others only are, speak or hold office."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("fr", "Le ministre s'est rendu à Dole. Il a compté onze morts.", {"onze": ""}),
        ("fr", "Le ministre s'est rendu à Dole. Onze personnes y ont péri.", {"Onze": "Dole"}),
        ("en", "The president flew to Dover. The toll stands at 14 dead.", {"14": ""}),
        ("fr", "Le procureur de la République de Nantes a ramené le bilan à deux morts.",
         {"deux": ""}),
        ("fr", "41 arrestations, 13 blessés : à Lyon, une nuit agitée",
         {"41": "Lyon", "13": "Lyon"}),
        ("en", "Twelve dead, 40 hurt: Dover mourns", {"Twelve": "Dover", "40": "Dover"}),
        ("fr", "À Lyon, le calme est revenu. Le préfet compte 28 interpellations et onze blessés.",
         {"28": "Lyon", "onze": "Lyon"}),
    ],
)  # fmt: skip
def test_a_toll_is_of_its_own_town(language: str, text: str, places: dict[str, str]) -> None:
    found = {claim.quote: claim.place for claim in told(text, language).values()}
    assert {quote: found[quote] for quote in places} == places


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("On compte 40 blessés, parmi lesquels neuf membres des forces de l'ordre.",
         {"40": "injured", "neuf": "injured"}),
        ("On compte 18 interpellations et 40 blessés, 29 parmi les agents et onze chez les CRS.",
         {"18": "arrests", "29": "injured", "onze": "injured"}),
        ("Le nombre de tués passe à 12, celui des blessés à 40.",
         {"12": "deaths", "40": "injured"}),
        ("Deux personnes sont portées disparues. Six des victimes vivaient ici.",
         {"Deux": "missing", "Six": "deaths"}),
        ("Évacués : 300. Participants : 9 000 selon la police.",
         {"300": "displaced", "9 000": "crowd"}),
        ("La voisine retrouvée à Vitré avait 88 ans. Un Belgo-Marocain de 30 ans est entendu.",
         {"88 ans": "age", "30 ans": "age"}),
        ("Vingt et un Français au moins ont été blessés.", {"Vingt et un": "injured"}),
    ],
)  # fmt: skip
def test_who_is_counted(text: str, measures: dict[str, str]) -> None:
    found = dict(told(text))
    assert {quote: m for quote, m in found if quote in measures} == measures
