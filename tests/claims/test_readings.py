"""What a measured figure is: a reading of the event's own, or a record, a limit, a forecast."""

from __future__ import annotations

import pytest

from checker.claims.readings import mover
from checker.claims.text_claims import read_claims
from checker.records_read import ReadClaim

DATE = "2024-05-14T18:00"


def of(text: str, language: str, value: float) -> ReadClaim:
    """The one claim of a text that has a value."""
    found = read_claims(text, language, DATE)
    return next(claim for claim in found if value in (claim.low, claim.high))


@pytest.mark.parametrize(
    ("language", "text", "value", "subset"),
    [
        ("fr", "Il a fait 41 degrés à Lyon, 8 degrés de plus que la normale.", 8, "anomaly"),
        ("fr", "La ville a battu son ancien record de 41,8 degrés.", 41.8, "record"),
        ("fr", "La ville a battu son record avec 42,3 degrés.", 42.3, None),
        ("fr", "Flashé à 214 km/h au lieu de 110 km/h, il a perdu son permis.", 110, "limit"),
        ("fr", "Le TER filait à 158 km/h quand la vitesse autorisée est de 100 km/h.", 158, None),
        (
            "fr",
            "Depuis janvier, 14 000 hectares ont brûlé, contre 6 000 en moyenne.",
            6000,
            "usual",
        ),
        ("fr", "Douze départements sont en vigilance orange.", 12, "orange"),
        ("en", "The coach was doing 79 mph in a 30 mph zone.", 30, "limit"),
        ("en", "The coach was doing 79 mph in a 30 mph zone.", 79, None),
        ("en", "July was 1.8C warmer than the average.", 1.8, "anomaly"),
        ("en", "Eleven counties were under a red warning.", 11, "red"),
    ],
)
def test_what_a_figure_is(language: str, text: str, value: float, subset: str | None) -> None:
    assert of(text, language, value).subset == subset


@pytest.mark.parametrize(
    ("language", "text", "value", "status"),
    [
        ("fr", "Des rafales de 120 km/h sont attendues samedi.", 120, "forecast"),
        ("fr", "Le thermomètre dépassera 40 degrés à Lyon.", 40, "forecast"),
        ("fr", "Le vent a soufflé à 120 km/h samedi.", 120, "asserted"),
        ("en", "Highs of 38C are expected on Friday.", 38, "forecast"),
        ("en", "It was 38.4C at Kew Marsh on Friday.", 38.4, "asserted"),
    ],
)
def test_what_was_foretold(language: str, text: str, value: float, status: str) -> None:
    assert of(text, language, value).status == status


def test_a_gauge_stands_where_a_preposition_leads_to() -> None:
    text = "Gusts hit 94 mph at the summit of Mount Rainier and 71 mph in Enumclaw."
    assert of(text, "en", 94).place == "Mount Rainier"
    assert of(text, "en", 71).place == "Enumclaw"


@pytest.mark.parametrize(
    ("noun", "thing"), [("poids lourd", "poids lourd"), ("navire long", "navire"), ("vitesse", "")]
)
def test_only_what_moves_has_a_speed(noun: str, thing: str) -> None:
    assert mover(noun, "fr") == thing


def test_a_figure_that_was_put_right_is_the_one_that_holds() -> None:
    text = "La magnitude, d'abord évaluée à 6,4, a été ramenée à 6,2."
    assert of(text, "fr", 6.4).previous
    assert not of(text, "fr", 6.2).previous
