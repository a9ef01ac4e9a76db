"""Seats, majorities and shares of parties, as articles about votes tell them."""

from __future__ import annotations

import pytest

from checker.claims.mandates import is_party
from checker.records import Claim
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


def held(text: str, measure: str, language: str = "fr") -> dict[str, str]:
    """Holders by figure, of all claims of a measure."""
    found = told(text, language).items()
    return {quote: claim.subject for (quote, name), claim in found if name == measure}


def the(text: str, measure: str, language: str = "fr") -> Claim:
    """The only claim of a measure."""
    (claim,) = [c for (_, name), c in told(text, language).items() if name == measure]
    return claim


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Le conseil attribue 48 sièges à l'Union du centre et 31 au Rassemblement paysan.",
            {"48": "Union du centre", "31": "Rassemblement paysan"},
        ),
        (
            "Le Parti du travail reste en tête avec 24 élus, devant le Parti radical (six).",
            {"24": "Parti du travail", "six": "Parti radical"},
        ),
        (
            "Le Parti rural compte 52 députés, les Verts 41 et le Rassemblement paysan 30.",
            {"52": "Parti rural", "41": "Verts", "30": "Rassemblement paysan"},
        ),
        (
            "Dix candidats obtiennent la majorité : 6 pour le Parti rural et 4 pour la gauche.",
            {"Dix": "candidats", "6": "Parti rural", "4": "gauche"},
        ),
        (
            "Quelque 41 députés de l'Alliance verte sont élus.",
            {"Quelque 41": "Alliance verte"},
        ),
        ("L'Ifop donne de 88 à 99 députés à l'Alliance verte.", {"de 88 à 99": "Alliance verte"}),
        ("Douze députés ont quitté la salle.", {}),
        ("La motion a été votée par 41 députés.", {}),
    ],
)
def test_seats_told_by_their_members(text: str, expected: dict[str, str]) -> None:
    assert held(text, "seats") == expected


@pytest.mark.parametrize(
    ("text", "measure", "expected"),
    [
        ("The Greens have three MPs.", "seats", {"three": "Greens"}),
        ("Mebyon Kernow is given two seats.", "seats", {"two": "Mebyon Kernow"}),
        (
            "The poll gave Labour 37 seats and cut the Conservatives to 12.",
            "seats",
            {"37": "Labour", "12": "Conservatives"},
        ),
        ("Labour's share of all votes was 27.5%.", "vote_share", {"27.5%": "Labour"}),
        (
            "The Greens got 2 million votes, fewer than the 5 million that Labour won.",
            "votes",
            {"2 million": "Greens", "5 million": "Labour"},
        ),
        (
            "Alliance took 8.6%, which is 1.2 million votes.",
            "votes",
            {"1.2 million": "Alliance"},
        ),
        (
            "Dan Roe holds Ashford and Milton with 18,240 votes.",
            "votes",
            {"18,240": "Dan Roe"},
        ),
    ],
)
def test_parties_hold_seats_and_votes(text: str, measure: str, expected: dict[str, str]) -> None:
    assert held(text, measure, "en") == expected


@pytest.mark.parametrize(
    ("text", "language", "part"),
    [
        ("La majorité absolue s'établit à 51.", "fr", "threshold"),
        ("Aucun camp n'approche la barre des 146 sièges.", "fr", "threshold"),
        ("Les électeurs renouvellent les 150 députés de la Chambre.", "fr", "whole"),
        ("Les Verts ont déjà 12 sièges dès le premier tour.", "fr", "outright"),
        ("Au soir du premier tour, le Parti rural obtient 12 sièges.", "fr", "outright"),
        ("Dès dimanche soir, le Parti rural fête ses 12 sièges.", "fr", ""),
        ("Douze députés du Parti rural sont élus dès dimanche.", "fr", "outright"),
        ("The Greens won four seats without a runoff.", "en", "outright"),
        ("Le groupe parlementaire des Verts perd des voix : il compte 12 députés.", "fr", "group"),
        ("Le Parti rural perd 12 sièges.", "fr", "change"),
        ("Dan Roe governs with a majority of 24.", "en", "margin"),
        ("The Greens won the 51 seats that it takes to form a cabinet.", "en", "threshold"),
        ("The first of the 81 seats was called at dawn.", "en", "whole"),
        ("The Greens lost 12 seats.", "en", "change"),
        ("Two of the seats are still to be declared.", "en", "open"),
    ],
)
def test_parts_of_a_house(text: str, language: str, part: str) -> None:
    assert the(text, "seats", language).subset == part


def test_by_how_much_someone_lost() -> None:
    claim = the("Liz Roe loses Milton by 630 votes to Terry Dell.", "votes", "en")
    assert (claim.subject, claim.subset) == ("Liz Roe", "margin")


def test_the_year_of_a_comparison_is_that_of_its_own_figure() -> None:
    found = told("Turnout was 48.2%, the poorest since 1987, when it was 47.1%.", "en")
    periods = [found[quote, "turnout"].period for quote in ("48.2%", "47.1%")]
    assert periods == ["", "1987-01-01/1987-12-31"]


def test_a_party_is_no_crowd_and_no_place() -> None:
    claim = the("Le Rassemblement paysan devance l'Union (31 à 36).", "count")
    assert (claim.measure, claim.place) == ("count", "")


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Nouveau Front", "fr", True),
        ("Liberal Democrats", "en", True),
        ("Andrew Green", "en", False),
        ("Lyon", "fr", False),
    ],
)
def test_names_of_parties(name: str, language: str, *, expected: bool) -> None:
    assert is_party(name, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "measure", "quote", "expected"),
    [
        ("Morel, 69 ans, revient : l'ancien ministre est élu avec 43 % des voix.", "fr",
         "vote_share", "43 %", "ancien ministre"),
        ("Luc Morel revient : l'ancien ministre est élu avec 43 % des voix.", "fr",
         "vote_share", "43 %", "Luc Morel"),
        ("The party of Amy Poe thus has 72 MPs.", "en", "seats", "72", "Amy Poe"),
        ("The Greens are put at 13 seats and Jo Poe's Reform Party at 31.", "en", "seats", "31",
         "Reform Party"),
        ("Le Parti rural devance avec 40 sièges les Verts et leurs alliés (12).", "fr", "seats",
         "12", "Verts"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, language: str, measure: str, quote: str, expected: str) -> None:
    assert held(text, measure, language)[quote] == expected


@pytest.mark.parametrize(
    ("text", "language", "quote", "part"),
    [
        ("La participation est de 26 % à midi. Elle était de 21 % à la même heure en 2009.", "fr",
         "21 %", "12:00"),
        ("La participation est de 66 % ce soir.", "fr", "66 %", ""),
    ],
)  # fmt: skip
def test_the_hour_told_before_is_meant(text: str, language: str, quote: str, part: str) -> None:
    assert told(text, language)[quote, "turnout"].subset == part


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Luc Morel est battu à Nîmes. Dans la commune, la participation est de 62 %.", "Nîmes"),
        ("Dans le Nord, la participation est de 62 %.", "Nord"),
    ],
)
def test_turnouts_of_a_place(text: str, place: str) -> None:
    assert the(text, "turnout").place == place
