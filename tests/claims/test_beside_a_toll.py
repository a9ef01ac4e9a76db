"""Who is told beside a toll and is none of it: children of the dead, those who came out alive."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text", "deaths"),
    [
        ("fr", "Séisme : deux morts, un bébé retrouvé vivant.", ["deux"]),
        ("fr", "Les deux victimes sont une habitante, mère de six enfants, et un facteur.",
         ["deux"]),
        ("fr", "L'explosion a fait trois morts : un père de quatre enfants, sa fille et un voisin.",
         ["trois"]),
        ("fr", "Deux morts à Lens, trois enfants indemnes.", ["Deux"]),
        ("fr", "Neuf personnes sont mortes, dont trois enfants.", ["Neuf", "trois"]),
        ("en", "Quake: two dead, a baby pulled out alive.", ["two"]),
        ("en", "The two dead are a mother of six and her neighbour.", ["two"]),
    ],
)  # fmt: skip
def test_they_are_no_deaths(language: str, text: str, deaths: list[str]) -> None:
    assert [quote for quote, measure in told(text, language) if measure == "deaths"] == deaths
