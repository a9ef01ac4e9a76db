"""Of several fires each has its own place, and what it burned is told there."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le foyer de Lannion est le plus vaste, avec 4 200 hectares.", "fr",
         {"4 200 hectares": "Lannion"}),
        ("Un second feu, parti le même jour à Lannion, a parcouru 900 hectares.", "fr",
         {"900 hectares": "Lannion"}),
        ("Les deux incendies ont détruit 900 hectares. Celui de Lannion en a ravagé 350.", "fr",
         {"900 hectares": "", "350": "Lannion"}),
        ("The fire near Fresno has burned 4,200 acres.", "en", {"4,200 acres": "Fresno"}),
    ],
)  # fmt: skip
def test_land_burned_by_the_fire_of_a_place(
    text: str, language: str, expected: dict[str, str]
) -> None:
    found = {c.quote: c.place for c in told(text, language).values() if c.measure == "area"}
    assert found == expected
