"""Who is said to be so many, what a party has, and what is told once for several figures."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

FRENCH = [
    # who they are stands in the sentence before, or before the verb
    ("À Brive, les derniers manifestants se dispersent. Ils étaient 6 200 au plus fort du défilé.",
     {"6 200": "crowd"}),
    ("Le feu est fixé, annoncent les pompiers. Ils sont 120, avec trente engins.",
     {"120": "police_deployed", "trente": "count"}),
    ("Les pompiers, qui sont à présent 150, manquent d'eau.", {"150": "police_deployed"}),
    ("Sur place, les forces de l'ordre sont désormais 2 000.", {"2 000": "police_deployed"}),
    # where others are spoken of as well, nobody can say
    ("Les pompiers ont mis des habitants à l'abri. Ils étaient 40.", {"40": "count"}),
    # seats without their noun
    ("La liste bleue a 60 sièges, pour 41 % des voix. L'Union rurale tombe à cinq.",
     {"60": "seats", "cinq": "seats"}),
    # a unit, or a noun, told once
    ("On sait que 3 200 tonnes de blé ont brûlé : 2 000 chez Martin et 1 200 chez Dupuy.",
     {"2 000": "mass", "1 200": "mass"}),
    ("Le nuage, long de 12 kilomètres et large de trois, dérive.", {"trois": "distance"}),
    ("Elle a versé une caution de 80 000 euros et fourni une garantie de deux millions.",
     {"deux millions": "money"}),
    ("Le bilan a été ramené de 45 à 44 morts.", {"45": "deaths", "44": "deaths"}),
    # others than those counted before
    ("Trente corps ont été retrouvés ; tous sauf six sont nommés.", {"six": "count"}),
    ("Trente corps ont été retrouvés. Vingt rescapés, puis neuf autres, ont porté plainte.",
     {"neuf": "count"}),
]  # fmt: skip
ENGLISH = [
    ("Two deckhands were hurt. The search goes on. A charity says they numbered as many as 420.",
     {"as many as 420": "count"}),
    ("The marchers filled the square. They were 4,000 at dusk.", {"4,000": "crowd"}),
    ("The fair drew 40,000 according to its founders and 9,800 according to the police.",
     {"9,800": "crowd"}),
    ("The Greens won 210 of the 300 seats. The Conservatives, who held 190, are left with 70.",
     {"190": "seats", "70": "seats"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "measures"), FRENCH, ids=[text for text, _ in FRENCH])
def test_a_french_figure_has_the_measure_of_those_it_counts(text, measures) -> None:
    found = set(told(text))
    assert {(quote, measure) for quote, measure in measures.items()} <= found


@pytest.mark.parametrize(("text", "measures"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_an_english_figure_has_the_measure_of_those_it_counts(text, measures) -> None:
    found = set(told(text, "en"))
    assert {(quote, measure) for quote, measure in measures.items()} <= found


def test_what_a_party_had_is_of_an_earlier_time() -> None:
    found = told("The Greens won 210 seats. The Reds, who held 190, are left with 70.", "en")
    assert found["190", "seats"].previous
    assert not found["70", "seats"].previous


def test_a_figure_is_not_set_against_what_only_places_another() -> None:
    found = told("Les restrictions visaient 80 communes de trois départements, contre 45 mardi.")
    assert found["45", "count"].subject == "commune"


def test_the_chief_town_of_a_region_is_no_capital() -> None:
    found = told(
        "À Paris, 80 personnes ont été arrêtées. On en a arrêté 20 dans la capitale bavaroise."
    )
    assert found["20", "arrests"].place != found["80", "arrests"].place


def test_a_pronoun_stands_for_the_same_people() -> None:
    found = told("Le ministère, qui parlait de 20 agents blessés, en recense désormais 210.")
    assert found["210", "injured"].subset == found["20", "injured"].subset == "police"


def test_what_adds_up_to_a_toll_is_a_part_of_it() -> None:
    found = told("On a retrouvé 14 corps : neuf sont dans la mine, cinq à la morgue.")
    assert found["neuf", "deaths"].subset == found["cinq", "deaths"].subset == "part"
