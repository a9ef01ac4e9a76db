"""The first wounded, told as others than the dead, and figures that are none."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


def test_others_than_the_dead_are_all_the_wounded() -> None:
    text = "Ann Moss and Joy Low were shot dead. Eight others were wounded. Two others were hurt."
    found = by_quote(text, "en")
    assert not found["Eight"].increment
    assert found["Two"].increment


def test_others_than_the_wounded_are_more() -> None:
    text = "An officer was wounded by a shot. Eight others were hurt, too."
    assert by_quote(text, "en")["Eight"].increment


def test_headline_verbs() -> None:
    found = by_quote("Rifleman kills two and wounds seven by Lakeside pier", "en")
    assert (found["two"].measure, found["seven"].measure) == ("deaths", "injured")


def test_screens_are_no_figures() -> None:
    assert "14" not in by_quote("Four people were hurt at the Regal 14 on Hill Street.", "en")


@pytest.mark.parametrize(
    ("text", "language", "quote"),
    [
        ("Three dead, gunman among them, in shooting at bar", "en", "Three"),
        ("Four dead in rampage, attacker included", "en", "Four"),
        ("Quatre morts, le tireur parmi eux", "fr", "Quatre"),
    ],
)
def test_a_toll_that_holds_the_attacker(text: str, language: str, quote: str) -> None:
    assert by_quote(text, language)[quote].subset == "with_attackers"
