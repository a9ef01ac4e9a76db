"""Of whom a turnout is: of all who may vote, whoever counts them."""

from __future__ import annotations

import pytest

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
