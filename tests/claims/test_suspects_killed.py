"""Those suspected of an attack who died are none of its victims; others than those counted."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two suspects shot dead after 14 are killed at Lorbec fair"),
        ("en", "Two men accused of the bombing of the hall were shot dead by police."),
        ("fr", "Deux suspects abattus par la police à Lorbec"),
        ("fr", "Deux hommes soupçonnés d'avoir posé la bombe ont été tués par la police."),
    ],
)
def test_they_are_those_who_did_it(language: str, text: str) -> None:
    first = next(iter(told(text, language).values()))
    assert (first.measure, "attackers" in first.subset.split()) == ("deaths", True)


@pytest.mark.parametrize(
    ("language", "text", "measures"),
    [
        ("en", "Three gunmen burst into a bar and killed 14 guests.", ["count", "deaths"]),
        ("en", "The raid left 14 dead. Police, 21 of whom fired, hit nobody.", ["deaths", "count"]),
        (
            "en",
            "The raid left 14 dead. They fired 65 shots in the bar and another 76 at guards.",
            ["deaths", "count", "count"],
        ),
        (
            "fr",
            "L'attaque a fait 14 morts. Ils ont tiré 65 balles dans le bar, et 76 autres dehors.",
            ["deaths", "count", "count"],
        ),
    ],
)
def test_what_goes_on_with_no_toll(language: str, text: str, measures: list[str]) -> None:
    assert [claim.measure for claim in told(text, language).values()] == measures
