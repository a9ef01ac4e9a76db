"""How the press tells of fires: their places, a season's total, and who was driven out."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article, Claim
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def told(text: str, language: str) -> dict[str, Claim]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2021-08-20", source="", story="s1", anchor="2021-08-20", problem="",
    )  # fmt: skip
    return {c.quote: c for c in claims_of(article, open_parser(language), rulebook(language))}


@pytest.mark.parametrize(
    ("text", "language", "quote", "place"),
    [
        ("Ils ont brûlé 5 200 hectares, dont 3 100 pour Valdoré et 2 100 pour Brimont.",
         "fr", "3 100", "Valdoré"),
        ("L'incendie de mardi, autour d'Ychoux, a détruit 640 hectares.",
         "fr", "640 hectares", "Ychoux"),
        # what follows is of both
        ("Deux feux ont éclaté à Valdoré et à Brimont. Ils ont détruit 640 hectares.",
         "fr", "640 hectares", ""),
        # two places, and no figure yet: the narrower one is named first
        ("Le feu qui a éclaté à Brimont, dans les Landes, est fixé. Il a détruit 640 hectares.",
         "fr", "640 hectares", "Brimont"),
        ("Nine people died, the mayor said, standing on Harbour Street.", "en", "Nine", ""),
    ],
)  # fmt: skip
def test_the_place_of_a_fire(text: str, language: str, quote: str, place: str) -> None:
    assert told(text, language)[quote].place == place


@pytest.mark.parametrize(
    ("text", "language", "quote", "period"),
    [
        ("Depuis le début de l'année, 9 000 hectares ont brûlé.",
         "fr", "9 000 hectares", "2021-01-01/2021-12-31"),
        ("Since the start of the year, 9,000 acres have burned.",
         "en", "9,000 acres", "2021-01-01/2021-12-31"),
        ("L'été dernier, 300 hectares avaient brûlé.",
         "fr", "300 hectares", "2020-06-01/2020-08-31"),
        ("Last summer, 300 acres burned.", "en", "300 acres", "2020-06-01/2020-08-31"),
        ("Sur l'ensemble de l'an 2013, on a recensé 800 hectares brûlés.",
         "fr", "800 hectares", "2013-01-01/2013-12-31"),
    ],
)  # fmt: skip
def test_the_total_of_a_season(text: str, language: str, quote: str, period: str) -> None:
    assert told(text, language)[quote].period == period


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Mardi, 800 habitants ont été évacués en une heure, portant le total à 2 300.", "fr"),
        ("On Tuesday 800 residents were evacuated, bringing the total to 2,300.", "en"),
    ],
)
def test_what_brings_the_total_is_added(text: str, language: str) -> None:
    claims = told(text, language)
    assert claims["800"].increment
    assert not any(claim.increment for quote, claim in claims.items() if quote.startswith("2"))
