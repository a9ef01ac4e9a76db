"""Forms of running stories: one day's dead, sums told short, another quake, days compared."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("Le virus a tué 108 personnes de plus en 24 heures.", "fr", "108"),
        ("Vingt personnes sont mortes au cours des dernières 24 heures.", "fr", "Vingt"),
        ("The virus killed 108 people in the past 24 hours.", "en", "108"),
    ],
)
def test_the_dead_of_a_day_are_no_toll(text: str, language: str, quote: str) -> None:
    assert told(text, language)[quote, "deaths"].increment


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("Le bilan est passé en un jour de 31 à 47 morts.", "fr", "47"),
        ("Le séisme a fait 47 morts. Il a duré 24 heures.", "fr", "47"),
    ],
)
def test_a_toll_that_moved_within_a_day_is_one(text: str, language: str, quote: str) -> None:
    assert not told(text, language)[quote, "deaths"].increment


def test_the_parts_of_a_sum_are_money_as_well() -> None:
    found = told(
        "L'État crée un fonds de 80 millions d'euros, dont 60 millions pour les serres et 20"
        " millions pour la forêt."
    )
    assert {measure for _, measure in found} == {"money"}


def test_millions_of_something_are_no_sum() -> None:
    found = told("Le fonds a reçu 3 millions d'euros, et 2 millions de personnes ont signé.")
    assert ("2 millions", "money") not in found


def test_the_magnitude_of_another_quake() -> None:
    found = told(
        "A second big earthquake hit Nepal, killing 12 people. Its magnitude was 6.1.", "en"
    )
    assert {claim.subset for claim in found.values() if claim.measure != "count"} == {"aftershock"}


def test_rescuers_are_no_part_of_a_magnitude() -> None:
    found = told("Nepal sent rescue teams home after the magnitude 7.8 earthquake.", "en")
    assert found["7.8", "magnitude"].subset == ""


def test_the_number_of_a_whole_is_none_of_those_hit() -> None:
    found = told("A survey found that 1,584 of the 1,692 buildings in Dover were damaged.", "en")
    assert [found[n, "buildings"].subset for n in ("1,584", "1,692")] == ["damaged", "whole"]


def test_the_place_of_a_part_is_not_that_of_its_whole() -> None:
    found = told("The storm killed at least 26, 16 of them in Florida.", "en")
    assert [found[n, "deaths"].place for n in ("at least 26", "16")] == ["", "Florida"]


def test_a_day_that_has_its_own_figure() -> None:
    found = told(
        "C'est plus que le 23 avril, où ils étaient 9 000 manifestants selon le ministère."
    )
    assert found["9 000", "crowd"].period == "2024-04-23"


def test_the_day_after_is_not_the_day_of_the_figures() -> None:
    found = told(
        "Au lendemain d'une journée record, avec 9 000 manifestants selon le ministère, la grève"
        " continue mardi dans les trains."
    )
    assert found["9 000", "crowd"].period != "2024-05-14"


def test_a_name_behind_a_source_is_not_counted() -> None:
    found = told("À Lyon, 16 000 manifestants selon la police, 80 000 d'après les organisateurs.")
    assert found["80 000", "crowd"].attribution == "organisateurs"


def test_two_of_one_family_are_two() -> None:
    found = told(
        "Marine Le Pen obtient 21 % des voix. En 2002, Jean-Marie Le Pen avait recueilli 17 %"
        " des suffrages."
    )
    assert [claim.subject for claim in found.values()] == ["Marine Le Pen", "Jean-Marie Le Pen"]


def test_whoever_receives_a_share_is_no_place() -> None:
    found = told("Les résultats donnent 66,1 % des suffrages exprimés à Emmanuel Macron.")
    assert found["66,1 %", "vote_share"].subject == "Emmanuel Macron"
