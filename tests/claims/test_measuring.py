"""Which measure a figure is of, by rules, by what stands before, and by its unit."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def measures(text, language="fr"):
    """Measure and quote of every claim of a text, dates and times left out."""
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    return [(c.measure, c.quote) for c in found if c.measure not in ("date", "time")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Crue du Lot : deux morts, un disparu et 300 personnes évacuées",
            [("deaths", "deux"), ("missing", "un"), ("displaced", "300")],
        ),
        (
            "La police a arrêté 40 personnes, dont six mineurs.",
            [("arrests", "40"), ("arrests", "six")],
        ),
        (
            "On compte 50 blessés. L'état de douze d'entre eux est jugé critique.",
            [("injured", "50"), ("injured", "douze")],
        ),
        (
            "Le séisme, de magnitude 6,3, s'est produit à 14 km de profondeur.",
            [("magnitude", "6,3"), ("depth", "14 km")],
        ),
        (
            "Le ministère compte 90 000 manifestants. La CGT en annonce 250 000.",
            [("crowd", "90 000"), ("crowd", "250 000")],
        ),
        (
            "L'abstention est de 41 %, la liste verte obtient 23 % des voix.",
            [("turnout", "41 %"), ("vote_share", "23 %")],
        ),
        ("Le groupe supprime 600 postes.", [("count", "600")]),
        ("La route traverse un pays en paix, où personne ne parle.", []),
    ],
)
def test_french(text, expected):
    assert measures(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Two killed, six wounded in mall shooting",
            [("deaths", "Two"), ("injured", "six")],
        ),
        (
            "Eleven pupils were taken to a clinic; nine are stable and two have been discharged.",
            [("injured", "Eleven"), ("injured", "nine"), ("injured", "two")],
        ),
        (
            "Police arrested 31 people after the match; 19 were charged.",
            [("arrests", "31"), ("count", "19")],
        ),
        (
            "Of 14 suspects, three are on the run.",
            [("count", "14"), ("count", "three")],
        ),
        ("Investigators fear that a third bomb is hidden.", [("count", "third")]),
        ("It was the third day of talks.", []),
        ("Nobody has been charged.", [("count", "Nobody")]),
        ("The firm cut 3,000 jobs, 8% of the total.", [("count", "3,000"), ("percentage", "8%")]),
    ],
)
def test_english(text, expected):
    assert measures(text, "en") == expected


def test_figure_of_a_thing_does_not_inherit():
    text = "L'attaque a fait trois morts. Deux voitures ont brûlé."
    assert measures(text) == [("deaths", "trois"), ("count", "Deux")]


def test_capitalised_number_word_is_a_name():
    text = "La police a arrêté 40 personnes. Londres et les Vingt-Sept protestent."
    assert measures(text) == [("arrests", "40")]
    assert measures("The Eleven will meet again.", "en") == []


def test_figure_set_against_another_is_of_its_measure():
    text = "Il reste 14 000 foyers sans eau, contre 22 000 la veille. Des maisons ont brûlé."
    assert measures(text)[:2] == [("count", "14 000"), ("count", "22 000")]


def test_age_is_not_passed_on():
    text = "Karl Webber, 52, was at the wheel. Two bottles were empty."
    assert measures(text, "en") == [("age", "52"), ("count", "Two")]
