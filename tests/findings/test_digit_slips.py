"""Figures with two digits the other way round, and those that are two figures."""

from __future__ import annotations

import pytest
from builders import claim
from reckon import told_of

from checker.findings.swapped import is_swapped

MORNING = "2026-11-20T08:00"
EVENING = "2026-11-20T19:00"

FALSE = {
    "of one thing": ("fr", [
        "L'entrepôt de Valmont contenait 4 370 tonnes d'engrais.",
        "Les 4 730 tonnes d'engrais stockées à Valmont ont brûlé.",
    ]),
    "of which one tells more": ("fr", [
        "À Valmont, des rafales à 163 km/h ont été mesurées.",
        "Le vent a soufflé à 136 km/h à Valmont.",
    ]),
}  # fmt: skip

SOUND = {
    "of two places": ("fr", [
        "Des rafales à 163 km/h ont été mesurées à Brest.",
        "Des rafales à 136 km/h ont été mesurées à Nantes.",
    ]),
    "both in one article": ("fr", [
        "L'entrepôt contenait 4 370 tonnes d'engrais, le silo 4 730 tonnes d'engrais.",
        "Les 4 730 tonnes d'engrais ont brûlé.",
    ]),
    "of two digits": ("fr", [
        "L'entrepôt de Valmont contenait 43 tonnes d'engrais.",
        "Les 34 tonnes de peinture stockées à Valmont ont brûlé.",
    ]),
}  # fmt: skip


@pytest.mark.parametrize("case", FALSE)
def test_swapped_digits_conflict(case: str) -> None:
    language, texts = FALSE[case]
    told = told_of(language, list(zip((MORNING, EVENING), texts, strict=True)))
    assert [rule for rule, _ in told] == ["conflict"]


@pytest.mark.parametrize("case", SOUND)
def test_digits_are_alike_by_chance(case: str) -> None:
    language, texts = SOUND[case]
    assert told_of(language, list(zip((MORNING, EVENING), texts, strict=True))) == []


@pytest.mark.parametrize(
    ("left", "right", "swapped"),
    [
        ("1,692", "1,962", True),
        ("207", "270", True),
        ("25,35", "25,53", True),
        ("52", "25", False),
        ("150 000", "510 000", False),
        ("1,692", "1,269", False),
        ("1,692", "1,692", False),
    ],
)
def test_two_neighbours_of_three_digits(left: str, right: str, *, swapped: bool) -> None:
    a, b = (
        claim(said=f"[{text}]", count=float(text.replace(",", "").replace(" ", "")))
        for text in (left, right)
    )
    assert is_swapped(a, b) is swapped
