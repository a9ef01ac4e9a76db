"""The colours of the page: contrasts of WCAG level AA, in light and in dark."""

from __future__ import annotations

import re

import pytest

from checker.reports.page_html.files import FOLDER

TEXTS = ("ink", "soft", "link", "red", "rust", "amber", "violet", "teal", "slate")
SIGNS = ("s0", "s1", "s2", "s3", "s4", "s5", "edge", "focus")
PALETTES = [
    dict(re.findall(r"--([\w]+): (#[0-9a-f]{3,6})", block))
    for block in re.findall(r":root \{(.*?)\}", (FOLDER / "page.css").read_text("utf-8"), re.DOTALL)
]


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    digits = "".join(sign * 2 for sign in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(left: str, right: str) -> float:
    low, high = sorted((luminance(left), luminance(right)))
    return (high + 0.05) / (low + 0.05)


def test_there_is_a_light_and_a_dark_palette() -> None:
    light, dark = PALETTES
    assert set(light) == set(dark)
    assert luminance(light["paper"]) > 0.9
    assert luminance(dark["paper"]) < 0.02


@pytest.mark.parametrize("palette", PALETTES, ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "card"])
def test_texts_and_signs_stand_out(palette: dict[str, str], ground: str) -> None:
    faint = {name: contrast(palette[name], palette[ground]) for name in TEXTS}
    assert {name: ratio for name, ratio in faint.items() if ratio < 4.5} == {}
    faint = {name: contrast(palette[name], palette[ground]) for name in SIGNS}
    assert {name: ratio for name, ratio in faint.items() if ratio < 3} == {}


@pytest.mark.parametrize("palette", PALETTES, ids=["light", "dark"])
def test_marked_figures_can_be_read(palette: dict[str, str]) -> None:
    assert contrast(palette["ink"], palette["mark"]) >= 4.5


@pytest.mark.parametrize("palette", PALETTES, ids=["light", "dark"])
def test_buttons_that_are_pressed_can_be_read(palette: dict[str, str]) -> None:
    assert contrast(palette["paper"], palette["ink"]) >= 4.5
