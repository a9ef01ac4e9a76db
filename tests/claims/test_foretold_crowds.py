"""Crowds that somebody expects are foretold, and so is each part of them."""

from __future__ import annotations

import pytest

from checker.records import Status
from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "foretold"),
    [
        (
            "Les autorités tablent sur 30 000 marcheurs, dont 4 000 à Brest.",
            "fr",
            {"30 000": True, "4 000": True},
        ),
        ("On compte 31 blessés, dont 14 graves.", "fr", {"31": False, "14": False}),
        ("Up to 7,000 protesters are expected.", "en", {"Up to 7,000": True}),
        ("Police are bracing for 30,000 marchers.", "en", {"30,000": True}),
        ("The unions hope to draw 60,000 people.", "en", {"60,000": True}),
        ("A verdict is expected; 31 people were hurt.", "en", {"31": False}),
    ],
)
def test_what_is_expected(text: str, language: str, foretold: dict[str, bool]) -> None:
    claims = by_quote(text, language)
    assert {q: claims[q].status is Status.FORECAST for q in foretold} == foretold
