"""« Le Havre a vu défiler » opens a sentence with a town."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Le Mans a réuni 2 000 manifestants.", "Le Mans"),
        ("La Rochelle a vu défiler 1 200 personnes, selon la police.", "La Rochelle"),
        ("Les marcheurs étaient 300, selon la police.", ""),
    ],
)
def test_its_crowd_is_there(text: str, place: str) -> None:
    assert {claim.place for claim in told(text).values()} == {place}


def test_a_town_that_opens_a_sentence_has_its_own() -> None:
    text = "À Toulouse, la police compte 8 000 marcheurs. Le Havre en a vu défiler 3 400."
    assert [claim.place for claim in told(text).values()] == ["Toulouse", "Le Havre"]
