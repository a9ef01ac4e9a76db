"""Figures of a part, of a day, of a chamber: none of them is the whole that stands beside it."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

MEASURES = [
    ("en", "Two guests were stabbed and later died.", {"Two": "deaths"}),
    ("en", "Mine toll at 15; the mayor promises a squad of 40 officers", {"40": "police_deployed"}),
    ("en", "Sixty people were arrested, and 15 of them charged.", {"15": "count"}),
    ("en", "Some 310 people are known to have died. On May 3, the count was 240, with 800 injured.",
     {"240": "deaths", "800": "injured"}),
    ("en", "The count is 38 dead and 100 injured, and the mayor fears it could reach 90.",
     {"90": "deaths"}),
    ("en", "Among the dead are five Danes, four Chinese and two Japanese.",
     {"four": "deaths", "two": "deaths"}),
    ("en", "The fund will pay a further $300 to the family of the dead.", {}),
    ("en", "By evening its toll for Ruritania was 58.", {"58": "deaths"}),
    ("en", "He came with his wife, Odette, 74.", {"74": "age"}),
    ("en", "They were fined 300 pounds each.", {"300 pounds": "money"}),
    ("en", "She grew 300 pounds of leeks.", {"300 pounds": "mass"}),
    ("en", "The gala was held a year after the Easter market attack.", {}),
]  # fmt: skip
PARTS = [
    ("en", "Twelve more were hurt, some seriously.", "Twelve", ""),
    ("fr", "Neuf autres sont blessés, certains grièvement.", "Neuf", ""),
    ("fr", "Neuf personnes sont grièvement blessées, certaines au visage.", "Neuf", "serious"),
    ("fr", "Quelque 90 pompiers luttaient contre le feu au lever du jour.", "Quelque 90", ""),
    ("en", "Three of the dead have been identified.", "Three", "identified"),
    ("fr", "Cinq d'entre eux ont été formellement identifiés.", "Cinq", "identified"),
    ("en", "Two officers have since taken their own lives.", "Two", "suicide"),
    ("fr", "Deux gardes se sont suicidés.", "Deux", "suicide"),
    ("en", "Clinics saw the wounded, none of whom has died.", "none of", "part"),
    ("en", "They put the number of the wounded at 310.", "310", ""),
    ("fr", "Le séisme a fait 800 morts, dont 16 à Brest, et 900 blessés.", "900", ""),
]  # fmt: skip
PLACES = [
    ("en", "The quake killed 800 people, 16 of them in Dover, and injured 720.", "720", ""),
    ("en", "The Chilean army counts 45 dead on its soil.", "45", "Chile"),
    (
        "fr",
        "Des manifestants étaient 4 200, parmi lesquels 370 à Brest, qui en a compté plus (510).",
        "510",
        "Brest",
    ),
    ("fr", "Le gouvernement belge compte 12 morts sur son sol.", "12", "Belgique"),
]
SIDES = [
    ("en", "Senate acquits Ann Lee, 61 votes to 39", {"61": "for", "39": "against"}),
    ("fr", "L'Assemblée a destitué Anne Colin par 240 voix contre 190.",
     {"240": "pour", "190": "contre"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "measures"), MEASURES)
def test_what_a_figure_measures(language, text, measures):
    found = {q: m for q, m in told(text, language) if q in measures or m == "deaths"}
    asked = {q: m for q, m in found.items() if q in measures}
    assert asked == measures
    assert "a" not in found


@pytest.mark.parametrize(("language", "text", "quote", "subset"), PARTS)
def test_which_part_a_figure_is(language, text, quote, subset):
    assert [c.subset for (q, _), c in told(text, language).items() if q == quote] == [subset]


@pytest.mark.parametrize(("language", "text", "quote", "place"), PLACES)
def test_the_place_of_a_part_is_its_own(language, text, quote, place):
    assert [c.place for (q, _), c in told(text, language).items() if q == quote] == [place]


@pytest.mark.parametrize(("language", "text", "subjects"), SIDES)
def test_nobody_holds_the_votes_of_a_chamber(language, text, subjects):
    assert {q: c.subject for (q, _), c in told(text, language).items()} == subjects


def test_what_did_not_happen_on_one_day_is_no_total():
    claims = told("On Sunday no arrest was made. No arrests have been made.", "en")
    assert [c.increment for c in claims.values()] == [True, False]


def test_the_year_of_votes_stands_in_the_clause_about_them():
    claims = told("It got 97,000 votes, fewer than the 121,000 that it received in 2012.", "en")
    assert claims["121,000", "votes"].period == "2012-01-01/2012-12-31"


def test_a_second_quake_has_its_own_strength():
    text = (
        "New quake kills dozens in Ruritania\n\nA second major earthquake hit Ruritania on Tuesday,"
        " killing at least 30 people. It had a magnitude of 6.9."
    )
    assert told(text, "en")["6.9", "magnitude"].subset == "aftershock"
