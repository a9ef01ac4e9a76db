"""Which vote the figures of an article are of, and what part of a turnout they are."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

VOTES = ("vote_share", "turnout", "votes")


def contests(text: str, language: str = "fr") -> list[str]:
    return [claim.contest for claim in told(text, language).values() if claim.measure in VOTES]


def parts(text: str, language: str = "fr") -> list[str]:
    return [claim.subset for claim in told(text, language).values() if claim.measure == "turnout"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Au premier tour, Anne Colin avait obtenu 24 % des voix.", "fr", ["- 1"]),
        ("Anne Colin est élue avec 54 % des voix au second tour, contre 24 % des voix au premier.",
         "fr", ["- 2", "- 1"]),
        ("Colin et Ferrand qualifiés pour le second tour\n\nAnne Colin a 24 % des voix.", "fr",
         ["- 1/2"]),
        (("Un duel au second tour\n\nColin et Ferrand s'affronteront le 2 juin.\n\n"
          "Elle a 24 % des voix."), "fr", ["- 1/2"]),
        ("Aucun des deux grands partis ne sera au second tour. Anne Colin a 24 % des voix.", "fr",
         ["- 1/2"]),
        ("Anne Colin est élue dès le premier tour avec 54 % des voix.", "fr", ["- 1/1"]),
        ("Anne Colin obtient 24 % des voix au 1er tour des municipales.", "fr", ["municipal 1"]),
        ("Législatives : un mois après la présidentielle, l'abstention a atteint 51 %.", "fr",
         ["legislative"]),
        ("Anne Colin obtient 54 % des voix, la majorité présidentielle est soulagée.", "fr", [""]),
        ("Ann Moss won the runoff with 54% of the vote.", "en", ["- 2"]),
        ("Ann Moss won the first round of the presidential election with 24%.", "en",
         ["presidential 1"]),
    ],
)  # fmt: skip
def test_the_vote_of_a_figure(text: str, language: str, expected: list[str]) -> None:
    assert contests(text, language) == expected


def test_an_election_told_beside_that_of_the_article() -> None:
    text = (
        "Législatives : la gauche en tête au premier tour\n\nL'abstention a atteint 51 %.\n\n"
        "À la présidentielle, le taux de participation du second tour était de 71 %."
    )
    assert contests(text) == ["legislative 1", "presidential 2"]


def test_background_in_a_paragraph_stays_with_its_round() -> None:
    text = (
        "Anne Colin a été élue dimanche avec 54 % des voix.\n\n"
        "Elle était sortie première du premier tour, avec 27 % des voix. "
        "Luc Ferrand avait recueilli 21 % des voix."
    )
    assert contests(text) == ["", "- 1", "- 1"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La participation atteint 65 % à 17 heures.", ["17:00"]),
        ("La participation s'établit à 77 %, d'après une estimation de 20 heures.", [""]),
        ("L'abstention a été de 43 %, a annoncé la préfecture.", ["abstention"]),
        ("La participation a atteint 57 %, soit 43 % d'abstention.", ["", "abstention"]),
        ("La participation atteindrait 77 %. À midi, elle s'élevait à 28 %.", ["", "12:00"]),
    ],
)
def test_parts_of_a_turnout(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anne Colin obtient 41 % des voix. À Brest, Luc Ferrand atteint 34 %.",
         ["Anne Colin", "Luc Ferrand"]),
        ("Anne Colin obtient 41 % des voix. Le Front rural est à 13 %, l'Union verte à 11 %.",
         ["Anne Colin", "Front rural", "Union verte"]),
        ("Colin l'emporte avec 54 % des voix, Ferrand en tête dans deux villes", ["Colin"]),
        ("En 2002, Paul Roux avait gagné avec 64 % des voix face à Anne-Marie Le Bec.",
         ["Paul Roux"]),
        ("Anne Colin obtient 41 % des voix. Le chômage est à 9 %.", ["Anne Colin"]),
        ("Anne Colin obtient 41 % des voix. Le titre Valmer progresse de 4 %.", ["Anne Colin"]),
        ("Les votes blancs représentent 4 % des suffrages.", []),
    ],
)  # fmt: skip
def test_whose_share_it_is(text: str, expected: list[str]) -> None:
    found = [claim for claim in told(text, "fr").values() if claim.measure == "vote_share"]
    assert [claim.subject for claim in found] == expected
