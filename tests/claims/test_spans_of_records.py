"""« Le pire depuis dix ans »: how long nothing was so dates no toll and is no length."""

from __future__ import annotations

import pytest

from checker.claims.tags import FOR, tagged
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le pire incendie depuis trente ans a fait 12 morts."),
        ("fr", "L'incendie le plus meurtrier depuis 1998 a fait 12 morts."),
        ("en", "The deadliest fire since 1998 has killed 12 people."),
        ("en", "The worst fire in thirty years has killed 12 people."),
    ],
)
def test_the_toll_is_of_this_event(language: str, text: str) -> None:
    assert [c.period for c in told(text, language).values() if c.measure == "deaths"] == [""]


@pytest.mark.parametrize(
    ("language", "text", "lengths"),
    [
        ("fr", "La plus longue grève depuis dix ans a duré trois jours.", ["record", ""]),
        ("en", "It is the strongest storm to hit the coast in half a century.", ["record"]),
        ("en", "The worst fire burned for three days.", [""]),
    ],
)
def test_how_long_nothing_was_so(language: str, text: str, lengths: list[str]) -> None:
    found = [c for c in told(text, language).values() if c.measure == "duration"]
    assert [tagged(claim, FOR) for claim in found] == lengths


def test_a_part_has_no_unit_of_another_sentence() -> None:
    text = (
        "Le pire orage depuis un demi-siècle a frappé Lorbec. Neuf habitants ont trouvé la mort, "
    )
    found = told(text + "dont cinq à Mirande et quatre à Ossun.")
    assert [c.measure for c in found.values()] == ["duration", "deaths", "deaths", "deaths"]
