"""Which movement an article is about."""

from __future__ import annotations

import pytest

from checker.claims.movements import main_movement


@pytest.mark.parametrize(
    ("language", "title", "text", "name"),
    [
        ("fr", "Climat : le cortège a grossi", "Ils étaient 9 000 à marcher.", "climate_march"),
        ("fr", "Un climat de tension à Lens", ("Les gilets jaunes ont défilé. Un "
         "gilet jaune a été blessé."), "yellow_vests"),
        ("en", "Thousands march", "A women's march filled the square.", "feminists"),
        ("fr", "Un incendie à Lens", "Deux maisons ont brûlé.", ""),
    ],
)  # fmt: skip
def test_it_is_the_one_told_most_often(language: str, title: str, text: str, name: str) -> None:
    assert main_movement(title, text, language) == name
