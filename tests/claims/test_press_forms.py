"""The elliptical and coordinated forms of news copy: what each figure is of, and what it is not."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def told(text, language="fr", *, published="2024-05-14"):
    """Of every claim but dates and times: measure, quote, and what it says beyond these."""
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published=published, source="", story="s1", anchor=published, problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    return {(c.quote, c.measure): c for c in found if c.measure not in ("date", "time")}


FRENCH = [
    # present participles carry the toll of the press
    ("L'engin a explosé au marché, tuant sept passants et en blessant 31.",
     {"sept": "deaths", "31": "injured"}),
    ("Un camion a foncé, tuant une femme et blessant une dizaine de badauds, dont deux enfants.",
     {"une dizaine": "injured", "deux": "injured"}),
    # a figure with a participle of its own does not go on with the one before
    ("La police a arrêté 86 manifestants ; 86 ont été fichés et 125 provisoirement retenus.",
     {"125": "count"}),
    # parts of what is counted
    ("Il y a trois blessés. Neuf camions, dont quatre de l'armée, ont brûlé.",
     {"Neuf": "count", "quatre": "count"}),
    ("On compte 13 morts dans quatre villages, dont cinq à Brive.", {"cinq": "deaths"}),
    # how many live there, how large a thing is
    ("On dénombre douze morts dans la ville de 90 000 habitants.", {"90 000": "count"}),
    ("Le séisme a fait 12 morts. Une réplique de 5,5 a suivi.", {"5,5": "magnitude"}),
    # the same kind of money again
    ("On compte 40 blessés. La région annonce 14 millions d'euros, la ville en promet 30.",
     {"30": "money"}),
    ("Huit pêcheurs sont morts. Dix Japonais manquent à l'appel.", {"Dix": "missing"}),
    ("Dix-sept enfants figurent parmi les tués.", {"Dix-sept": "deaths"}),
    ("10 000 personnes ont défilé à Rennes. Nantes : 19 000.", {"19 000": "crowd"}),
    ("Anne Colin l'emporte à Lyon avec 51,3 % des voix. Dijon bascule : 53,6 % pour Paul Moreau.",
     {"53,6 %": "vote_share"}),
    ("Le randonneur, un Norvégien de 57 ans, a été retrouvé.", {"57 ans": "age"}),
]  # fmt: skip
ENGLISH = [
    ("A coach overturned, killing 12 and injuring at least 40.",
     {"12": "deaths", "at least 40": "injured"}),
    ("Eight people were crushed to death as thousands stormed a warehouse.",
     {"thousands": "count"}),
    ("The toll rose to 13 as divers searched the bay, where 60 of about 400 guests remained.",
     {"60": "count"}),
    ("The official count was 2,275, with 3,665 injured and 80 missing.",
     {"2,275": "deaths", "3,665": "injured", "80": "missing"}),
    ("The toll climbed to 13 across four states, five of them in Ohio.", {"five": "deaths"}),
    ("The Liberals had 118 seats, down 13. Labour took 62 (+30), the Greens 12.",
     {"118": "seats", "62": "seats", "12": "seats"}),
    ("Police arrested 75 people. Of 30,000 planned operations, 6,000 were cancelled.",
     {"6,000": "count"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "measures"), FRENCH)
def test_french_figure_is_of_its_own_measure(text, measures):
    found = dict(told(text))
    assert {quote for quote, measure in measures.items() if (quote, measure) not in found} == set()


@pytest.mark.parametrize(("text", "measures"), ENGLISH)
def test_english_figure_is_of_its_own_measure(text, measures):
    found = dict(told(text, "en"))
    assert {quote for quote, measure in measures.items() if (quote, measure) not in found} == set()


@pytest.mark.parametrize(
    ("text", "key", "field", "value"),
    [
        ("Le feu a parcouru 7 100 hectares, dit le préfet, contre 6 700 la veille.",
         ("6 700", "area"), "unit", "hectare"),
        ("Le nombre de blessés est revu à la hausse, de 24 à 27.", ("24", "injured"),
         "previous", True),
        ("Le préfet a mobilisé 300 gendarmes et 120 policiers.", ("300", "police_deployed"),
         "subset", "gendarme"),
        ("Le naufrage a tué six Belges et deux Danois.", ("deux", "deaths"), "subset", "danois"),
        ("À Pau, on en a compté 14 500 manifestants (CGT) et 3 000 (préfecture).",
         ("3 000", "crowd"), "attribution", "préfecture"),
        ("À l'appel de la CGT, 300 personnes ont défilé.", ("300", "crowd"), "attribution", ""),
        ("Les socialistes obtiennent 34 sièges, les écologistes 7.", ("7", "seats"), "subject",
         "écologistes"),
        ("Le non recueille 15,4 millions de suffrages.", ("15,4 millions", "votes"), "status",
         "asserted"),
        ("Au lendemain d'une nuit d'émeutes, 76 000 personnes ont marché.", ("76 000", "crowd"),
         "period", ""),
        ("Deux fidèles sont morts près de l'église de l'Assomption.", ("Deux", "deaths"),
         "period", ""),
        ("Crue du Lot : un mort, peut-être deux.", ("deux", "deaths"), "status", "hypothetical"),
    ],
)  # fmt: skip
def test_french_figure_has_its_own_scope(text, key, field, value):
    assert getattr(told(text)[key], field) == value


@pytest.mark.parametrize(
    ("text", "key", "field", "value"),
    [
        ("In New York 33 officers were hurt.", ("33", "injured"), "place", "New York"),
        ("In St. Paul 14 people were arrested.", ("14", "arrests"), "place", "St. Paul"),
        ("12 people in the village may have died.", ("12", "deaths"), "status", "forecast"),
        ("The shooting at 1903 Desire Street left 3 dead.", ("3", "deaths"), "period", ""),
        ("Two people were shot dead, one of them a guard.", ("one of", "deaths"), "subset", "part"),
        ("At least 410 people have been arrested since Bo Lee's death on May 8.",
         ("At least 410", "arrests"), "as_of", "2024-05-14"),
        ("Its vote share collapsed from 12.6% to 1.8.", ("1.8", "vote_share"), "unit", "percent"),
    ],
)  # fmt: skip
def test_english_figure_has_its_own_scope(text, key, field, value):
    assert getattr(told(text, "en")[key], field) == value


def test_names_that_hold_numbers_count_nothing():
    assert not told("Le club des Deux-Alpes affronte celui des Trois-Îlets.")
