"""Whose an age is where no noun stands behind it, or one that only describes a name."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "quote", "who"),
    [
        (
            'Mark Cole is held. The 20-year-old answered "Yes, sir" when he was asked.',
            "20-year-old",
            "Mark Cole",
        ),
        (
            "The killer was named as John Allan Horne, 59. The age given before, 58, was wrong.",
            "58",
            "John Allan Horne",
        ),
        (
            "The dead are Ann Low, 21, a nurse about to move, and Jill Moss, a 33-year-old singer.",
            "33-year-old",
            "Jill Moss",
        ),
    ],
)
def test_an_age_is_of_who_is_meant(text: str, quote: str, who: str) -> None:
    assert by_quote(text, "en")[quote].subject == who
