"""Buildings in rows, lists of the missing, evacuees by where they live: what one sentence tells."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.claims.tags import BUILDING, FOR, tagged
from checker.records import Article, Claim
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def told(text: str, language: str) -> dict[str, Claim]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2022-01-22", source="", story="s1", anchor="2022-01-22", problem="",
    )  # fmt: skip
    return {c.quote: c for c in claims_of(article, open_parser(language), rulebook(language))}


@pytest.mark.parametrize(
    ("text", "language", "kinds"),
    [
        ("The agency says 620 buildings are gone, 601 of them homes.",
         "en", {"620": "whole", "601": "dwelling"}),
        ("The survey lists 910 houses and 29 shops destroyed, and 1,180 structures in all.",
         "en", {"910": "dwelling", "29": "commercial", "1,180": "whole"}),
        ("It has destroyed about 610 homes and businesses.", "en", {"about 610": "whole"}),
        ("It burned 130 homes, along with 52 shops and 42 other buildings, or 224 in total.",
         "en", {"130": "dwelling", "52": "commercial", "42": "minor", "224": "whole"}),
        ("On Monday 98 homes had been lost, up from 91.",
         "en", {"98": "dwelling", "91": "dwelling"}),
        ("Au total, 231 bâtiments ont été détruits, soit 192 maisons et 23 hangars.",
         "fr", {"231": "whole", "192": "dwelling", "23": "minor"}),
        ("Il aura détruit 714 hectares, 17 maisons et trois hangars.",
         "fr", {"17": "dwelling", "trois": "minor"}),
    ],
)  # fmt: skip
def test_the_kind_of_building_in_a_row(text: str, language: str, kinds: dict[str, str]) -> None:
    found = {q: c for q, c in told(text, language).items() if c.measure == "buildings"}
    assert {quote: tagged(one, BUILDING) for quote, one in found.items()} == kinds


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("The company has 40 shops and 300 houses.", "en", "300"),
        ("Inspectors say 40 of the 415 buildings in Dover were damaged.", "en", "415"),
        ("Dans ce village de 90 maisons, le séisme en a détruit 40.", "fr", "90"),
    ],
)
def test_buildings_that_nothing_befell(text: str, language: str, quote: str) -> None:
    assert told(text, language)[quote].measure == "count"


def test_another_number_in_another_state_adds_nothing() -> None:
    found = told("The blaze destroyed 320 homes. Another 45 homes were damaged.", "en")
    assert not found["45"].increment


@pytest.mark.parametrize(
    ("text", "language", "quotes"),
    [
        ("The whereabouts of 31 villagers are unknown, twice Sunday's figure of 14.",
         "en", ["31", "14"]),
        ("The list of the missing fell to 24; it held 47 names on Friday.", "en", ["24", "47"]),
        ("Thirty hikers are missing. The sheriff's list carries 52 names, up from 38.",
         "en", ["Thirty", "52", "38"]),
        ("La liste des disparus a été ramenée à 41 noms, contre 64 la veille.",
         "fr", ["41", "64"]),
        ("Les autorités ont publié 388 noms de personnes dont on est sans nouvelles.",
         "fr", ["388"]),
    ],
)  # fmt: skip
def test_lists_of_the_missing(text: str, language: str, quotes: list[str]) -> None:
    assert [q for q, c in told(text, language).items() if c.measure == "missing"] == quotes


def test_those_who_turned_up_are_missing_no_more() -> None:
    text = "The fate of 31 hikers is unknown. Another 12 named on it have turned up alive."
    assert [q for q, c in told(text, "en").items() if c.measure == "missing"] == ["31"]
    assert told("A party published a list of 64 names.", "en")["64"].measure == "count"


def test_a_figure_that_a_day_has_is_of_that_day() -> None:
    found = told("Thirty people are missing. Friday's tally was 47.", "en")
    assert found["47"].as_of == "2022-01-21"
    found = told("Trente personnes sont portées disparues. Le chiffre de vendredi est 47.", "fr")
    assert found["47"].as_of == "2022-01-21"


@pytest.mark.parametrize(
    ("text", "language", "quote", "place"),
    [
        ("All 900 residents of Brimley were told to leave.", "en", "900", "Brimley"),
        ("Les 900 habitants du village de Brimont ont été évacués.", "fr", "900", "Brimont"),
        ("Some 900 people were evacuated.", "en", "Some 900", ""),
    ],
)
def test_evacuees_are_of_where_they_live(text: str, language: str, quote: str, place: str) -> None:
    assert told(text, language)[quote].place == place


def test_the_hurt_of_a_group_counted_right_before() -> None:
    text = "Around 740 firefighters are up there, of whom five were injured."
    assert told(text, "en")["five"].subset == "rescuers"
    text = "Quelque 740 pompiers sont à l'œuvre ; cinq d'entre eux se sont blessés."
    assert told(text, "fr")["cinq"].subset == "rescuers"


def test_land_that_a_fire_is_spread_over() -> None:
    assert told("The blaze had spread over 900 acres.", "en")["900 acres"].value.high == 900
    assert "over 900 acres" in told("It has burned over 900 acres.", "en")


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("The Ridge Fire is 25 percent contained.", "en", "25 percent"),
        ("Containment of the Ridge Fire has grown to 30 percent.", "en", "30 percent"),
        ("Le feu est circonscrit à 90 %.", "fr", "90 %"),
    ],
)
def test_how_far_a_fire_is_contained(text: str, language: str, quote: str) -> None:
    assert tagged(told(text, language)[quote], FOR) == "contained"
