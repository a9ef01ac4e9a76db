"""Arithmetic over several articles: parts, chambers, births and sums against what others tell."""

from __future__ import annotations

import pytest
from reckon import told_of

NOON = "2026-11-20T12:00"
EVENING = "2026-11-20T19:00"
MONTHS_LATER = "2027-03-20T12:00"

FALSE = {
    "parts": ("fr", "total", [
        (NOON, "La tempête a fait 12 morts, selon la préfecture."),
        (NOON, "La tempête a tué 9 hommes et 6 femmes, selon la préfecture."),
    ]),
    "a part": ("fr", "part-whole", [
        (EVENING, "La tempête a fait 12 blessés, selon la préfecture."),
        (NOON, "La tempête a fait des blessés, dont 15 grièvement atteints."),
    ]),
    "a chamber": ("en", "total", [
        (NOON, "The Valdavian parliament has 120 seats."),
        (EVENING, "The Radical Party won 61 seats, the Greens 42 and the Civic League 31."),
    ]),
    "a birth": ("fr", "age", [
        (NOON, "L'actrice Jeanne Morvan est morte jeudi à l'âge de 78 ans."),
        (EVENING, "Jeanne Morvan, née en 1954 à Brest, est morte jeudi."),
    ]),
    "a rate": ("en", "currency", [
        (NOON, "Astrex will buy Boreal for 50 million euros ($55 million)."),
        (EVENING, "Astrex is buying Boreal for 50 million euros ($95 million)."),
    ]),
}  # fmt: skip

SOUND = {
    "a toll that may have risen": ("fr", [
        (NOON, "La tempête a fait 12 morts, selon la préfecture."),
        (EVENING, "La tempête a tué 9 hommes et 6 femmes, selon la préfecture."),
    ]),
    "one total that holds them": ("fr", [
        (NOON, "La tempête a fait 12 morts, selon la préfecture."),
        (NOON, "La tempête a tué 9 hommes et 6 femmes."),
        (EVENING, "La tempête a fait 15 morts."),
    ]),
    "a chamber of two votes": ("en", [
        (NOON, "The Valdavian parliament has 120 seats."),
        (EVENING, "The Radical Party won 91 seats, the Greens 72 and the Civic League 61."),
    ]),
    "an age of another year": ("fr", [
        (NOON, "L'actrice Jeanne Morvan est morte à l'âge de 58 ans."),
        (EVENING, "Jeanne Morvan, née en 1954 à Brest, avait fondé ce théâtre."),
    ]),
    "a rate of another month": ("en", [
        (NOON, "Astrex will buy Boreal for 50 million euros ($55 million)."),
        (MONTHS_LATER, "Astrex is buying Boreal for 50 million euros ($95 million)."),
    ]),
}  # fmt: skip


@pytest.mark.parametrize("case", FALSE)
def test_articles_are_held_against_each_other(case: str) -> None:
    language, rule, texts = FALSE[case]
    assert [told for told, _ in told_of(language, texts)] == [rule]


@pytest.mark.parametrize("case", SOUND)
def test_what_both_may_say_is_not_told(case: str) -> None:
    language, texts = SOUND[case]
    assert told_of(language, texts) == []
