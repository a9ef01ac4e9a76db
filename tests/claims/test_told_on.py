"""Figures that go on with what was counted before them, and those that do not."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (("Le bilan est de 150 morts et de 320 blessés. Dans l'après-midi, la préfecture l'avait "
         "ramené de 147 à 141 : des corps avaient été comptés deux fois. À Fercé, on en dénombre "
         "84."), "fr", {"147": "deaths", "141": "deaths", "84": "deaths"}),
        ("Le déraillement a fait 12 blessés. Le maire l'a porté à 15 lundi.", "fr",
         {"15": "injured"}),
        ("On compte 12 blessés. La région a ramené le prix de 14 à 10 euros.", "fr",
         {"14": "money"}),
        ("Le bilan s'établit à 190 morts. Vingt et un étaient des enfants.", "fr",
         {"Vingt et un": "deaths"}),
        (("Le bilan s'établit à 190 morts. Parmi les étrangers tués figurent neuf Polonais et "
         "trois Suédois."), "fr", {"neuf": "deaths", "trois": "deaths"}),
        ("The quake left 190 dead. Among those killed were nine Poles and three Swedes.", "en",
         {"nine": "deaths", "three": "deaths"}),
        (("Le décompte est de 39 morts. L'île comptait 321 000 habitants. Des élus croient le "
         "chiffre plus proche de 400 000."), "fr", {"proche de 400 000": "count"}),
        (("La crue a fait 35 morts et 2 400 blessés. Soixante-sept personnes sont gravement "
         "atteintes, 2 332 plus légèrement."), "fr",
         {"Soixante-sept": "injured", "2 332": "injured"}),
    ],
)  # fmt: skip
def test_what_a_figure_goes_on_with(text: str, language: str, expected: dict[str, str]) -> None:
    found = {claim.quote: claim.measure for claim in told(text, language).values()}
    assert {quote: found[quote] for quote in expected} == expected


def test_nobody_is_counted_by_what_is_not_heard_of_them() -> None:
    text = "Le cyclone a fait 39 morts. Le maire cite des habitants dont on est sans nouvelles."
    assert [claim.quote for claim in told(text, "fr").values()] == ["39"]


@pytest.mark.parametrize(
    ("text", "language", "magnitude"),
    [
        (("Depuis, 380 répliques ont été ressenties ; l'une d'elles, de magnitude 4,4, a fait "
         "tomber un clocher."), "fr", "4,4"),
        ("Some 380 aftershocks were felt, the strongest of magnitude 4.4.", "en", "4.4"),
    ],
)  # fmt: skip
def test_one_of_the_aftershocks_is_none_of_the_quake(
    text: str, language: str, magnitude: str
) -> None:
    found = {claim.quote: claim.subset for claim in told(text, language).values()}
    assert found[magnitude] == "aftershock"


def test_those_at_home_again_are_people() -> None:
    text = "Les 1 300 répliques comptées n'incitent guère à rentrer chez soi."
    assert [claim.subset for claim in told(text, "fr").values()] == [""]


def test_a_noun_of_places_may_be_left_out() -> None:
    text = "On compte 190 morts dans la province de Fercé et 57 dans celle de Mirol."
    found = {claim.quote: claim.place for claim in told(text, "fr").values()}
    assert found == {"190": "Fercé", "57": "Mirol"}


def test_some_of_the_hurt_told_again_are_not_all_of_them() -> None:
    text = "Parmi les blessés figurent 24 Suédois. L'ambassade en comptait 21 la veille."
    found = {claim.quote: claim.subset for claim in told(text, "fr").values()}
    assert found["24"] == found["21"] != ""
    text = "La crue a fait 12 blessés graves. On en compte 150 au total."
    found = {claim.quote: claim.subset for claim in told(text, "fr").values()}
    assert found == {"12": "serious", "150": ""}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Eight of the 30 victims were Danish nationals, and 13 were Swiss tourists.", "en",
         {"Eight": "danish", "30": "", "13": "swiss tourists"}),
        ("Fire killed 30. Seven of the dead came from Denmark and 14 from New Zealand.", "en",
         {"Seven": "denmark", "14": "new-zealand"}),
        ("The minister raised to six the number of Danes who died.", "en", {"six": "danes"}),
        ("Six people were killed by Danish police. Twelve died in Spain.", "en",
         {"Six": "victims", "Twelve": ""}),
        ("Trois des 30 victimes sont originaires du Danemark. Deux étaient suisses.", "fr",
         {"Trois": "danemark", "Deux": "suisse"}),
    ],
)  # fmt: skip
def test_the_dead_of_one_country_are_some_of_them(
    text: str, language: str, expected: dict[str, str]
) -> None:
    found = {claim.quote: claim.subset for claim in told(text, language).values()}
    assert {quote: found[quote] for quote in expected} == expected
