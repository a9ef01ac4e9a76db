"""Patients of each of several hospitals, and victims of whom nobody says that they died."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        (
            "en",
            "Mercy Hospital was treating nine patients, two of them critical, and Oak Clinic four.",
            {"nine": "Mercy Hospital", "two": "Mercy Hospital", "four": "Oak Clinic"},
        ),
        (
            "fr",
            "L'hôpital Lumont a reçu neuf blessés, et l'hôpital Caron quatre.",
            {"neuf": "hôpital Lumont", "quatre": "hôpital Caron"},
        ),
    ],
)
def test_each_hospital_has_its_own(language: str, text: str, places: dict[str, str]) -> None:
    assert {quote: c.place for (quote, _), c in told(text, language).items()} == places


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Gunman opens fire in Lorbec mall; up to 12 victims reported", "count"),
        ("Firefighters said they were dealing with as many as 12 victims.", "count"),
        ("The coroner has named the 12 victims.", "deaths"),
    ],
)
def test_victims(text: str, measure: str) -> None:
    assert [claim.measure for claim in told(text, "en").values()] == [measure]
