"""« Ce jour-là »: the day that was last spoken of, at the head of a paragraph as well."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "La marche du 4 mai fut calme. Ce jour-là, on avait compté 900 manifestants à Pau.",
        "La marche du 4 mai fut calme.\n\nCe jour-là, on avait compté 900 manifestants à Pau.",
        "Il y a 30 agents, contre 40 le 4 mai.\n\nCe jour-là, Pau avait compté 900 manifestants.",
    ],
)
def test_that_day_is_the_one_last_spoken_of(text: str) -> None:
    assert told(text)["900", "crowd"].period == "2024-05-04"


def test_a_new_paragraph_has_no_day_of_its_own() -> None:
    found = told("La marche du 4 mai fut calme.\n\nOn a compté 900 manifestants à Pau.")
    assert found["900", "crowd"].period == ""
