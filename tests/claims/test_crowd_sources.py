"""Who counts a crowd, and the day that a bare figure of a row of days is of."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "source"),
    [
        ("Ils étaient 40 000 à défiler, d'après le diocèse.", "fr", "40 000", "diocèse"),
        ("900 marcheurs (mairie) ont défilé.", "fr", "900", "mairie"),
        ("Une foule évaluée à 20 000 personnes par la mairie a défilé.", "fr", "20 000", "mairie"),
        (
            "Selon le comptage du cabinet Valmont pour des journaux, 900 personnes ont défilé.",
            "fr",
            "900",
            "cabinet Valmont",
        ),
        ("Selon Force ouvrière, 900 personnes ont défilé.", "fr", "900", "Force ouvrière"),
        (
            "Attendance was put at 52,000 by the promoter.",
            "en",
            "52,000",
            "promoter",
        ),
        ("Activists say 900 people marched.", "en", "900", "Activists"),
    ],
)
def test_a_crowd_is_counted_by(text: str, language: str, quote: str, source: str) -> None:
    assert told(text, language)[quote, "crowd"].attribution == source


def test_a_law_counts_nobody() -> None:
    text = "Selon la loi, 900 personnes peuvent manifester, et 400 ont défilé."
    assert told(text)["400", "crowd"].attribution == ""


def test_a_bare_day_is_of_the_month_told_before() -> None:
    found = told("390 000 marcheurs le 4 avril 2019, 260 000 marcheurs le 18.")
    assert found["390 000", "crowd"].period == "2019-04-04"
    assert found["260 000", "crowd"].period == "2019-04-18"


@pytest.mark.parametrize(
    ("text", "language", "quote", "thing"),
    [
        (
            "Neuf lycées étaient bloqués selon le rectorat, une trentaine selon le syndicat.",
            "fr",
            "une trentaine",
            "lycée",
        ),
        (
            "More than 300 schools were closed, the ministry said, while unions spoke of 540.",
            "en",
            "540",
            "school",
        ),
    ],
)
def test_what_another_counts_is_the_same_thing(
    text: str, language: str, quote: str, thing: str
) -> None:
    assert told(text, language)[quote, "count"].subject == thing


def test_some_of_those_arrested_are_not_all_of_them() -> None:
    assert told("Parmi les interpellés, 23 viennent de Lyon.")["23", "arrests"].subset == "part"


def test_those_hurt_are_of_the_ranks_that_a_sentence_opens_with() -> None:
    found = told("Dans les rangs des policiers, on compte 17 blessés.")
    assert found["17", "injured"].subset == "police"


def test_a_semicolon_parts_two_sources() -> None:
    text = "The strike shut 1,200 schools, unions said; the ministry counted 480."
    found = told(text, "en")
    assert found["1,200", "count"].attribution == "unions"
    assert found["480", "count"].attribution == "ministry"


def test_whoever_an_aside_names_is_a_source() -> None:
    text = "Some 62 percent of the drivers stayed away, the company said, and 900 people marched."
    assert told(text, "en")["Some 62 percent", "percentage"].attribution == "company"


def test_figures_that_add_up_to_the_hurt_are_hurt() -> None:
    found = told("Le bilan est de 40 blessés, soit 29 gendarmes et 11 manifestants.")
    assert {quote: c.subset for (quote, name), c in found.items() if name == "injured"} == {
        "40": "",
        "29": "police",
        "11": "protesters",
    }


def test_those_who_riot_are_not_all_who_march() -> None:
    found = told("En tête de cortège, 300 personnes cagoulées ont lancé des pierres.")
    assert found["300", "crowd"].subset == "rioters"


@pytest.mark.parametrize(
    ("text", "language", "first", "second"),
    [
        (
            "La mairie a recensé 900 marcheurs, trois fois moins que la CGT, qui en a vu 2 700.",
            "fr",
            ("900", "mairie"),
            ("2 700", "CGT"),
        ),
        (
            "La préfecture en a vu 900, les syndicats le triple, soit 2 700 manifestants à Pau.",
            "fr",
            ("900", "préfecture"),
            ("2 700", "syndicats"),
        ),
        (
            "Les organisateurs parlent de 2 000 marcheurs, la police de la moitié, soit 1 000.",
            "fr",
            ("2 000", "organisateurs"),
            ("1 000", "police"),
        ),
        (
            "La police parle de 900 marcheurs, le collectif pour les bois de « plus de 2 000 ».",
            "fr",
            ("900", "police"),
            ("plus de 2 000", "collectif"),
        ),
        (
            "Ils étaient 2 000 marcheurs, à en croire FO, mais la police n'en a vu que 900.",
            "fr",
            ("2 000", "FO"),
            ("900", "police"),
        ),
        (
            "La CGT assure que 2 000 marcheurs sont venus, la police ramène ce nombre à 900.",
            "fr",
            ("2 000", "CGT"),
            ("900", "police"),
        ),
        (
            "Some 900 people marched, according to police, while unions claimed 2,000.",
            "en",
            ("Some 900", "police"),
            ("2,000", "unions"),
        ),
    ],
)
def test_each_of_two_sources_has_its_own_count(
    text: str, language: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    found = told(text, language)
    assert [found[quote, "crowd"].attribution for quote, _ in (first, second)] == [
        source for _, source in (first, second)
    ]


def test_who_counts_behind_a_comma_counts_one_figure_alone() -> None:
    found = told("Quelque 900 personnes, 2 000 selon la CGT, ont défilé à Pau.")
    assert found["Quelque 900", "crowd"].attribution == ""
    assert found["2 000", "crowd"].attribution == "CGT"
