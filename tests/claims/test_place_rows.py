"""Places that only the row of a figure tells, and words of a question that say nothing of it."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Le feu a pris 650 hectares, dont 450 pour Brest et 200 pour La Sente.", "fr",
         {"450": "Brest", "200": "La Sente"}),
        ("Les crues ont fait 51 morts dans la seule région de Brest.", "fr", {"51": "Brest"}),
        ("On compte 12 morts à Brest et 30 à La Sente.", "fr", {"12": "Brest", "30": "La Sente"}),
        ("On compte 12 morts à Brest et 30 en Bretagne.", "fr", {"12": "Brest", "30": "Bretagne"}),
        ("À Fercé, dans la banlieue sud de Brest, la maire compte 45 morts.", "fr",
         {"45": "Fercé"}),
        ("In Little Marsh, on the outskirts of Leeds, the mayor counted 45 dead.", "en",
         {"45": "Little Marsh"}),
        ("Floods killed 12 in Dover and 30 in Little Marsh.", "en",
         {"12": "Dover", "30": "Little Marsh"}),
    ],
)  # fmt: skip
def test_a_name_in_the_stead_of_a_place_is_one(
    text: str, language: str, expected: dict[str, str]
) -> None:
    found = {claim.quote: claim.place for claim in told(text, language).values()}
    assert {quote: found[quote] for quote in expected} == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "A doctor put the injured at 40 but did not know how many fell in the crush.",
            "en",
        ),
        ("La mairie parle de 40 blessés mais ignore combien sont dans un état grave.", "fr"),
    ],
)
def test_what_is_asked_is_not_said_of_the_figure_before(text: str, language: str) -> None:
    (subset,) = {claim.subset for claim in told(text, language).values()}
    assert subset == ""
