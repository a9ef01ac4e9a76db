"""Two strengths joined by "and" are both those of the aftershocks before them."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Deux répliques, de 4,4 et 4,9, ont secoué la vallée à l'aube.",
        "La secousse de 6,7 a précédé deux répliques de magnitude 4,4 et 4,9.",
    ],
)
def test_both_are_of_aftershocks(text: str) -> None:
    claims = by_quote(text, "fr")
    assert {claims[quote].subset for quote in ("4,4", "4,9")} == {"aftershock"}
    assert all(claims[quote].subset == "" for quote in claims if quote == "6,7")


def test_a_city_by_the_name_that_its_founders_gave_it() -> None:
    told = by_quote("Dans la cité phocéenne, la police a compté 6 100 manifestants.", "fr")
    assert told["6 100"].place == "Marseille"
