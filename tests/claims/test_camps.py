"""Camps by the words for them, and their figures."""

from __future__ import annotations

import pytest

from tests.claims.test_holders import subjects

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Le Parti rural obtiendrait de 60 à 72 sièges, le camp gouvernemental de 41 à 50.",
         ["Parti rural", "camp gouvernemental"]),
        ("La droite a 8 sièges, devant la gauche unie (52) et le Parti rural avec ses alliés (15).",
         ["droite", "gauche", "Parti rural"]),
        ("On donne 61 sièges à l'union de la droite et 24 au parti d'extrême droite.",
         ["droite", "extrême droite"]),
        ("La gauche unie obtient 61 sièges, le Parti rural allié à Anne Colin 24.",
         ["gauche", "Parti rural"]),
    ],
)  # fmt: skip
def test_camps_that_hold_seats(text: str, expected: list[str]) -> None:
    assert subjects(f"Élections législatives. {text}", "seats") == expected


def test_camps_in_english() -> None:
    text = (
        "The Progress Party won 88 seats in the parliamentary election, ahead of the left-wing"
        " alliance (61) and the Rural Union with its allies (21)."
    )
    assert subjects(text, "seats", "en") == ["Progress Party", "left", "Rural Union"]
