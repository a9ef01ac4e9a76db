"""Whose a share is behind a lead, and what an hour dates behind a noun or a relative clause."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


def events(text: str, language: str) -> frozenset[str]:
    """The kinds of events at the hours of a text."""
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2022-04-11", source="", story="s1", anchor="2022-04-11", problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    return frozenset(word for one in found if one.measure == "time" for word in one.words)


@pytest.mark.parametrize(
    ("language", "text", "holders"),
    [
        ("fr", ("Au second tour de la présidentielle, Paul Morel garde dix points d'avance sur Luc "
                "Garnier. La commission électorale lui attribue 55,5 % des suffrages."),
         {"55,5 %": "Paul Morel"}),
        ("fr", ("La Cour a proclamé Paul Morel président élu de la République du Kallo, avec "
                "55,7 % des voix contre 44,3 % à Luc Garnier."),
         {"55,7 %": "Paul Morel", "44,3 %": "Luc Garnier"}),
        ("fr", ("Anne Colin arrive en tête avec 39,2 % des suffrages. Elle devance Luc Garnier, "
                "crédité de 35,4 %."),
         {"39,2 %": "Anne Colin", "35,4 %": "Luc Garnier"}),
    ],
)  # fmt: skip
def test_holders_behind_a_lead(language: str, text: str, holders: dict[str, str]) -> None:
    found = told(text, language)
    shares = {q: c for (q, measure), c in found.items() if measure == "vote_share"}
    assert {quote: claim.subject for quote, claim in shares.items()} == holders
    assert {claim.subset for claim in shares.values()} == {""}


def test_the_share_of_who_lost_is_no_earlier_one() -> None:
    found = told("En mai, la sortante avait distancé son rival : 39,2 % contre 35,4 %.", "fr")
    assert [claim.previous for claim in found.values()] == [False, False]
    found = told("Le chômage atteint 9,2 %, contre 8,4 % en mai.", "fr")
    assert [claim.previous for claim in found.values()] == [False, True]


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("en", "Officers fired in the final assault at 4:10 a.m.", "@assault"),
        ("en", "Two officers fired during the raid, which began at 4:10 a.m.", "@assault"),
        ("en", "A camera had filmed the gunman arriving at 2:40 a.m.", "@approach"),
        ("fr", "La fusillade, qui a éclaté vers 21 h 40, a fait neuf morts.", "@attack"),
        ("fr", "Le tireur arrive à 3 h 19 devant le bar.", "@approach"),
    ],
)
def test_what_an_hour_dates(language: str, text: str, event: str) -> None:
    assert event in events(text, language)


@pytest.mark.parametrize(
    ("language", "text", "measure"),
    [
        ("fr", "L'hôpital a reçu 44 victimes.", "injured"),
        ("fr", "La catastrophe a fait 44 victimes.", "deaths"),
        ("en", "Some 30 victims were brought to the camp doctor.", "count"),
        ("en", "The crash claimed 30 victims.", "deaths"),
    ],
)
def test_victims_who_are_looked_after_are_no_deaths(language: str, text: str, measure: str) -> None:
    assert [found for _, found in told(text, language)] == [measure]
