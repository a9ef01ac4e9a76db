"""Bare figures behind a crowd, of another place, day or camp, and who counts where."""

from __future__ import annotations

import pytest

from checker.claims.when import EARLIER
from checker.records import WHOLE
from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


def test_a_part_in_the_capital_and_a_day_that_readers_know() -> None:
    found = by_quote(
        "Le défilé a moins rassemblé. Le collectif revendique 300 000 manifestants, dont 120 000 "
        "dans la capitale. C'est bien moins que les 410 000 du 3 mars."
    )
    assert {found[q].measure for q in ("300 000", "120 000", "410 000")} == {"crowd"}
    assert found["410 000"].period == "2024-03-03"


def test_what_a_camp_goes_from_and_to() -> None:
    found = by_quote(
        "La préfecture a vu défiler 9 000 personnes hier, contre 7 000 le 3 mars. La CGT passe de "
        "21 000 à plus de 30 000."
    )
    assert found["21 000"].previous
    assert not found["plus de 30 000"].previous
    assert {found[q].measure for q in ("21 000", "plus de 30 000")} == {"crowd"}


def test_a_day_told_for_one_figure_is_not_that_of_the_other() -> None:
    found = by_quote(
        "À Brest, 4 000 manifestants pour la préfecture, qui n'en avait recensé que 900 en mars."
    )
    assert found["4 000"].period == ""
    behind = by_quote(
        "Le syndicat compte 9 000 marcheurs. Une semaine plus tôt, il en avait relevé 6 100, et "
        "4 300 le 30 avril."
    )
    assert behind["6 100"].period != behind["4 300"].period == "2024-04-30"


def test_an_earlier_count_of_the_same_day() -> None:
    found = by_quote(
        "Le préfet annonce 3 000 manifestants. La CGT en a compté 9 000 ; elle en donnait 7 000 "
        "deux heures plus tôt."
    )
    assert (found["7 000"].attribution, found["7 000"].period) == ("CGT", "2024-05-14")


def test_no_crowd_of_today_has_a_day_to_come() -> None:
    found = by_quote("Fort de ses 9 000 manifestants, le syndicat appelle à défiler le 30 mai.")
    assert found["9 000"].period == ""


@pytest.mark.parametrize(
    ("text", "quote", "source"),
    [
        ("Ils étaient 9 000 manifestants à Pau (police).", "9 000", "police"),
        ("La marche enfle. Le Compteur Bleu, lui, en revendique 9 000.", "9 000", "Compteur Bleu"),
        ("9 000 marcheurs si l'on s'en tient aux pointages de la police.", "9 000", "police"),
        ("La direction compte 35 % de grévistes, la CGT de plus de 50 %.", "plus de 50 %", "CGT"),
    ],
)
def test_who_counts(text: str, quote: str, source: str) -> None:
    assert by_quote(text)[quote].attribution == source


def test_an_office_of_one_town_counts_there() -> None:
    found = by_quote(
        "La manifestation a tourné court. La préfecture de police fait état de 58 interpellations."
    )
    assert found["58"].place == "Paris"


def test_arrests_where_the_paragraph_opened() -> None:
    found = by_quote(
        "La manifestation s'est achevée dans le calme.\n\nÀ Nantes, où 9 000 marcheurs ont défilé, "
        "la fin a été tendue. Trois jeunes gens ont été interpellés."
    )
    assert found["Trois"].place == "Nantes"


def test_what_is_fewer_and_what_is_elsewhere() -> None:
    found = by_quote(
        "Samedi, 9 000 personnes ont défilé, soit 2 000 de moins que le 30 avril. Dans la "
        "capitale, 4 000 personnes ont marché. Le reste du pays en a réuni 5 000."
    )
    assert found["2 000"].measure == "count"
    assert found["5 000"].subset == "elsewhere"


def test_two_towns_that_a_march_spans_are_no_town() -> None:
    found = by_quote("De Rennes à Lille, des milliers de personnes ont défilé mardi.")
    assert found["des milliers"].place == WHOLE


def test_a_town_behind_a_comma_leads_the_next_figure() -> None:
    found = by_quote("À Agen, les agriculteurs étaient 500, à Narbonne les viticulteurs 250.")
    assert (found["500"].place, found["250"].place) == ("Agen", "Narbonne")


def test_things_that_a_camp_counts_are_no_people() -> None:
    found = by_quote(
        "La mobilisation continue. Quelque 1 200 tracteurs bloquent la ville. Le syndicat en "
        "compte 3 000."
    )
    assert found["3 000"].measure == "count"


def test_the_march_before_is_not_of_this_day() -> None:
    told = by_quote("Police said 18,000 marched. The previous march drew 26,000.", "en")
    assert (told["18,000"].period, told["26,000"].period) == ("", EARLIER)
