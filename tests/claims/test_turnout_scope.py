"""Of whom a turnout is: of all who may vote, whoever counts them."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told
from tests.claims.test_votes import the

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("L'Anie donne une participation de 39,8 %.", ""),
        ("La Ceni annonce une participation de 44 %.", ""),
        ("La Rochelle affiche une participation de 51 %.", "La Rochelle"),
        ("Brest a attendu. La participation est de 40 %.", "Brest"),
    ],
)
def test_who_counts_the_votes_is_no_town(text: str, place: str) -> None:
    assert the(text, "turnout").place == place


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "fr",
            "On a voté à 41 %, pour une participation de 8 % à l'étranger et 43 % hors diaspora.",
            {"41 %": "", "8 %": "abroad", "43 %": "inland"},
        ),
        (
            "fr",
            "À l'étranger, la participation a été de 12 %, contre 19 % en 2014.",
            {"12 %": "abroad", "19 %": "abroad"},
        ),
        (
            "fr",
            "La participation est de 44 %, selon un observateur venu de l'étranger.",
            {"44 %": ""},
        ),
        (
            "en",
            "Turnout among the diaspora was 12 percent, against 38 percent overall.",
            {"12 percent": "abroad", "38 percent": ""},
        ),
    ],
)
def test_voters_abroad_are_a_part(language: str, text: str, parts: dict[str, str]) -> None:
    found = told(text, language).items()
    assert {quote: c.subset for (quote, name), c in found if name == "turnout"} == parts
