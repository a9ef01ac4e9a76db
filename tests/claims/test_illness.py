"""Patients of an epidemic, the world, and figures that go on with others: what they are of."""

from __future__ import annotations

import pytest

from checker.records import Claim
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


def by_quote(text: str, language: str = "fr") -> dict[str, Claim]:
    return {quote: claim for (quote, _), claim in told(text, language).items()}


def test_those_in_hospital_with_a_disease_are_patients() -> None:
    text = (
        "Grippe : 40 morts en une semaine\n\nQuelque 500 personnes sont hospitalisées, "
        "dont 61 en réanimation. Les hôpitaux accueillaient 420 patients lundi."
    )
    found = by_quote(text)
    assert {found[q].measure for q in ("Quelque 500", "61", "420")} == {"count"}
    assert {found[q].subject for q in ("Quelque 500", "61", "420")} == {"patient"}
    assert found["61"].subset == "serious"


def test_those_in_hospital_after_a_crash_are_hurt() -> None:
    text = "Un car se renverse : 31 blessés\n\nDouze personnes sont hospitalisées."
    assert by_quote(text)["Douze"].measure == "injured"


def test_one_verb_for_two_counts_of_patients() -> None:
    found = by_quote(
        "Épidémie de rougeole\n\nOn compte 40 patients hospitalisés et 12 en réanimation."
    )
    assert (found["12"].subject, found["12"].subset) == ("patient", "serious")


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("Le virus a tué 4 000 personnes dans 60 pays.", "fr", "4 000"),
        ("Le virus a tué 4 000 personnes dans le monde.", "fr", "4 000"),
        ("The virus has killed 4,000 people worldwide.", "en", "4,000"),
    ],
)
def test_figures_of_the_world(text: str, language: str, quote: str) -> None:
    assert by_quote(text, language)[quote].place in ("monde", "worldwide")


def test_a_few_countries_are_not_the_world() -> None:
    assert by_quote("La tempête a tué 12 personnes dans trois pays.")["12"].place == ""


def test_a_figure_told_again_is_of_what_it_says_again() -> None:
    text = "L'épidémie a fait 12 morts. On recense 640 cas, soit 90 de plus en un jour."
    found = by_quote(text)
    assert (found["90"].measure, found["90"].subject) == ("count", "cas")


def test_a_state_behind_a_share_is_of_the_share() -> None:
    text = "Grippe : 12 morts, un tiers des patients en réanimation n'ont pas 45 ans"
    assert by_quote(text)["12"].subset == ""


@pytest.mark.parametrize(
    ("text", "quote", "measure"),
    [
        ("Douze mille personnes ont défilé. Les chiffres vont de 900 pour la police à 4 000.",
         "900", "crowd"),
        ("Quelque 900 personnes ont défilé. La mairie a relevé son décompte à 1 200.",
         "1 200", "crowd"),
        ("À Lyon, 12 personnes ont été interpellées ; dans le pays, 60 personnes l'ont été.",
         "60", "arrests"),
    ],
)  # fmt: skip
def test_figures_that_go_on_with_those_before(text: str, quote: str, measure: str) -> None:
    assert by_quote(text)[quote].measure == measure


def test_two_kinds_of_schools() -> None:
    text = "La grève est suivie par 27 % des enseignants, 53 % dans le primaire."
    found = by_quote(text)
    assert (found["27 %"].subset, found["53 %"].subset) == ("", "primary")


def test_the_number_of_things_is_of_these() -> None:
    text = "La crue a fait 12 morts. Le nombre de communes touchées est de 40, et non de 31."
    found = by_quote(text)
    assert {found[q].measure for q in ("40", "31")} == {"count"}
    assert {found[q].subject for q in ("40", "31")} == {"commune"}


def test_what_each_of_several_sums_is_for() -> None:
    text = (
        "La région débloque 9 millions d'euros, dont 6 millions pour les ports "
        "et 3 millions pour les routes."
    )
    assert [claim.subset for claim in told(text).values()] == ["", "ports", "routes"]


def test_the_place_that_a_figure_is_for() -> None:
    text = "La crue a fait 80 morts. La police donne 12 morts pour le canton de Valmer."
    assert by_quote(text)["12"].place == "Valmer"


def test_a_part_at_home_is_no_unknown_part() -> None:
    text = "La crue a fait 43 morts en Europe, dont 31 en Suisse. La Suisse est en deuil."
    assert by_quote(text)["31"].subset == ""
