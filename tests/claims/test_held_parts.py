"""The parts of a country that its camps hold, both countries at once, and what lies across."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.land_lists import is_held_part, kind_named
from checker.claims.parser import open_parser
from checker.facts.place_names import are_apart, same_place
from checker.records import Article
from checker.rulebook import rulebook

REBELS, STATE = "zones rebelles", "zones gouvernementales"
REBEL_EN, STATE_EN = "rebel-held areas", "government-held areas"


def _places(text: str, language: str) -> list[str]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser(language), rulebook(language))
    return [claim.place for claim in claims if claim.measure in ("deaths", "injured", "missing")]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("40 personnes ont péri dans les zones rebelles.", [REBELS]),
        ("30 morts dans les régions tenues par le régime.", [STATE]),
        ("30 morts dans les secteurs que contrôle Damas.", [STATE]),
        ("On compte 70 morts dans les zones hors du contrôle du gouvernement.", [REBELS]),
        ("On compte 70 morts dans le nord du pays, que tiennent les insurgés.", [REBELS]),
        ("Le gouvernement a compté 20 morts dans les zones qu'il tient.", [STATE]),
        ("On compte 26 morts et 12 blessés dans les zones rebelles.", [REBELS, REBELS]),
        ("9 personnes ont été tuées et 7 blessées dans les zones rebelles.", [REBELS, REBELS]),
        ("Les autorités sont sans nouvelles de dix habitants.", [""]),
        ("Les Casques blancs comptent 22 tués et 41 blessés.", ["", ""]),
        ("Selon des secouristes des zones rebelles, 12 personnes sont mortes.", [""]),
    ],
)
def test_a_part_that_a_camp_holds_in_french(text: str, places: list[str]) -> None:
    assert _places(text, "fr") == places


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("At least 40 people died in rebel-held areas.", [REBEL_EN]),
        ("Fifty were killed in the opposition-held northwest.", [REBEL_EN]),
        ("Sixty died in areas outside government control.", [REBEL_EN]),
        ("Thirty died in areas under army control.", [STATE_EN]),
        ("Twenty died in rebel-controlled northern areas.", [REBEL_EN]),
        ("The government counted 20 dead in the parts it controls.", [STATE_EN]),
        ("The White Helmets counted 20 dead.", [""]),
        ("The blast killed 4 people in the government district.", [""]),
    ],
)
def test_a_part_that_a_camp_holds_in_english(text: str, places: list[str]) -> None:
    assert _places(text, "en") == places


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("Sept personnes sont mortes des deux côtés de la frontière.", "fr", ["les deux pays"]),
        ("Seven people died on both sides of the border.", "en", ["both countries"]),
        ("Deux personnes sont mortes de l'autre côté de la frontière.", "fr",
         ["l'autre côté de la frontière"]),
        ("Two people died across the border in Poland.", "en", ["Poland"]),
        ("Le président péruvien a annoncé 12 morts dans son pays.", "fr", ["Pérou"]),
    ],
)  # fmt: skip
def test_both_countries_and_the_neighbour(text: str, language: str, places: list[str]) -> None:
    assert _places(text, language) == places


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("Le Chili déplore 150 morts, ainsi que 90 blessés. Le Pérou en compte 450.", "fr",
         ["Chili", "Chili", "Pérou"]),
        ("Dix morts en Haïti et huit en République dominicaine.", "fr",
         ["Haïti", "République dominicaine"]),
        ("Chile mourns 310 dead. Peru reported 120 dead. Peru's army said 20 died in the country.",
         "en", ["Chile", "Peru", "Peru"]),
        ("Peru-Chile flood: 600 dead\n\nThe army says 450 died in Peru.", "en", ["", "Peru"]),
        ("La crue a fait 1 450 morts au Pérou. Au Chili, 1 150 morts. Le total est de 2 600.", "fr",
         ["Pérou", "Chili", ""]),
        ("Pompiers de Dijon à Lima\n\n600 morts dans les deux pays, 450 au Pérou et 150 au Chili.",
         "fr", ["*", "Pérou", "Chili"]),
    ],
)  # fmt: skip
def test_how_an_article_tells_of_two_countries(text: str, language: str, places: list[str]) -> None:
    assert _places(text, language) == places


def test_parts_are_one_in_all_languages() -> None:
    assert same_place(REBELS, REBEL_EN)
    assert are_apart(REBELS, STATE_EN)
    assert is_held_part(STATE_EN)
    assert not is_held_part("both countries")
    assert kind_named("Lima") == ""
