"""Whom a new clause of a sentence brings in, pairs of rivals, and owners right before a share."""

from __future__ import annotations

import pytest

from tests.claims.test_holders import subjects

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Ruiz recueille 52 % des voix, tandis que son rival écologiste stagne à 47 %.",
         ["Ana Ruiz", "rival écologiste"]),
        ("L'Union verte suit avec 28 % des voix, quand le camp présidentiel plafonne à 20 %.",
         ["Union verte", "camp présidentiel"]),
        ("Ana Ruiz obtient 52 % des suffrages, et le maire sortant 48 %.",
         ["Ana Ruiz", "maire sortant"]),
        ("Ana Ruiz obtient 31 % des voix au premier tour, un score historique, et 52 % au second.",
         ["Ana Ruiz", "Ana Ruiz"]),
        ("Ana Ruiz s'impose avec 52 % des voix à l'issue du second tour.", ["Ana Ruiz"]),
    ],
)  # fmt: skip
def test_a_new_clause_has_its_own_holder(text: str, expected: list[str]) -> None:
    assert subjects(text, "vote_share") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Moss won 52% of the vote to Roy Poe's 48%.", ["Ann Moss", "Roy Poe"]),
        ("Leave took 52% to Remain's 48% in the referendum.", ["leave", "remain"]),
        ("Yes won by 68 per cent to 32 in the referendum.", ["yes", "no"]),
    ],
)
def test_two_shares_that_make_the_whole_are_of_two(text: str, expected: list[str]) -> None:
    assert subjects(text, "vote_share", "en") == expected


def test_a_seat_is_one_of_its_owners_whole() -> None:
    text = "The Liberals carried off 29 of Britain's 73 seats in the election."
    assert subjects(text, "seats", "en")[0] == "Liberals"
    assert len(subjects(text, "seats", "en")) == len(("29", "73"))
