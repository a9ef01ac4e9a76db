"""Forms of running stories: one day's dead, sums told short, another quake, days compared."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("La grippe a emporté 43 patients de plus en 24 heures.", "fr", "43"),
        ("Vingt patients sont morts ces dernières 24 heures.", "fr", "Vingt"),
        ("The flu killed 43 patients in the past 24 hours.", "en", "43"),
    ],
)
def test_the_dead_of_a_day_are_no_toll(text: str, language: str, quote: str) -> None:
    assert told(text, language)[quote, "deaths"].increment


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("En un jour, le bilan passe de 31 à 47 morts.", "fr", "47"),
        ("Le séisme a fait 47 morts. Il a duré 24 heures.", "fr", "47"),
    ],
)
def test_a_toll_that_moved_within_a_day_is_one(text: str, language: str, quote: str) -> None:
    assert not told(text, language)[quote, "deaths"].increment


def test_the_parts_of_a_sum_are_money_as_well() -> None:
    found = told(
        "La région débloque 35 millions d'euros, dont 24 millions pour les digues et 11"
        " millions pour les ponts."
    )
    assert {measure for _, measure in found} == {"money"}


def test_millions_of_something_are_no_sum() -> None:
    found = told("Le fonds a reçu 3 millions d'euros, et 2 millions de lecteurs ont signé.")
    assert ("2 millions", "money") not in found


def test_the_magnitude_of_another_quake() -> None:
    found = told(
        "Another earthquake shook Ecuador, killing 12 people. Its magnitude was 6.1.", "en"
    )
    assert {claim.subset for claim in found.values() if claim.measure != "count"} == {"aftershock"}


def test_rescuers_are_no_part_of_a_magnitude() -> None:
    found = told("Chile called its rescue teams back after the magnitude 6.4 earthquake.", "en")
    assert found["6.4", "magnitude"].subset == ""


def test_the_number_of_a_whole_is_none_of_those_hit() -> None:
    found = told("Inspectors say 340 of the 415 buildings in Dover were damaged.", "en")
    assert found["340", "buildings"].subset == "damaged"
    assert found["415", "count"].subject == "building"


def test_the_place_of_a_part_is_not_that_of_its_whole() -> None:
    found = told("The storm killed at least 34, 21 of them in Alabama.", "en")
    assert [found[n, "deaths"].place for n in ("at least 34", "21")] == ["", "Alabama"]


def test_a_day_that_has_its_own_figure() -> None:
    found = told(
        "C'est mieux que le 23 avril, où l'on comptait 9 000 manifestants d'après la police."
    )
    assert found["9 000", "crowd"].period == "2024-04-23"


def test_the_day_after_is_not_the_day_of_the_figures() -> None:
    found = told(
        "Au lendemain d'un défilé record, avec 9 000 manifestants d'après la police, la grève"
        " se poursuit mardi dans les ports."
    )
    assert found["9 000", "crowd"].period != "2024-05-14"


def test_a_name_behind_a_source_is_not_counted() -> None:
    found = told("À Lyon, 5 200 manifestants selon la mairie, 12 000 d'après les organisateurs.")
    assert found["12 000", "crowd"].attribution == "organisateurs"


def test_two_of_one_family_are_two() -> None:
    found = told(
        "Lise Le Goff obtient 28 % des voix. En 1998, Jean-Yves Le Goff avait recueilli 19 %"
        " des suffrages."
    )
    assert [claim.subject for claim in found.values()] == ["Lise Le Goff", "Jean-Yves Le Goff"]


def test_whoever_receives_a_share_is_no_place() -> None:
    found = told("Le dépouillement donne 58,3 % des suffrages exprimés à Luc Ferrand.")
    assert found["58,3 %", "vote_share"].subject == "Luc Ferrand"
