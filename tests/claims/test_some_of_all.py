"""Which figures are all of the dead, and which a step, an end or a state of them."""

from __future__ import annotations

import pytest

from checker.claims.text_claims import read_claims

pytestmark = pytest.mark.model

DATE = "2024-05-10T08:00"
SUBSETS = [
    ("en", "Eight lay dead in the hall and one more died on the way.", {"Eight": "part"}),
    ("en", "Twelve died at the scene and two more were hurt.", {"Twelve": ""}),
    ("en", "The toll rose to 12 and two more bodies were found.", {"12": ""}),
    ("fr", "Huit personnes sont mortes sur le coup et une autre a succombé.", {"Huit": "part"}),
    ("fr", "La crue a fait 45 morts, soit quatre de plus que lundi.", {"45": ""}),
    ("en", "All 22 of the dead have been named.", {"22": ""}),
    ("en", "Divers brought up the last two bodies.", {"two": "part"}),
    ("fr", "Les trois premiers corps ont été ramenés à terre.", {"trois": "part"}),
    ("en", "Seventy-five of the hurt were still in eight hospitals.", {"Seventy-five": "hospital"}),
    ("fr", "Vingt blessés sont encore dans deux hôpitaux.", {"Vingt": "hospital"}),
]
MEASURES = [
    ("en", "Nine died in the mill. Three others ran away.", {"Nine": "deaths", "Three": "count"}),
    ("fr", "Neuf personnes sont mortes. Douze autres s'en sont sorties indemnes.",
     {"Neuf": "deaths", "Douze": "count"}),
    ("en", "Moss first shot his aunt, 66, at home.", {"66": "age"}),
    ("en", "The first two victims were named.", {"two": "deaths"}),
    ("en", "A gunman killed 22 guests, and the choir sang before 9,000 people.",
     {"22": "deaths", "9,000": "crowd"}),
    ("en", "Of the 59 hurt, 12 are under 16.", {"59": "injured", "12": "injured",
                                                "under 16": "age"}),
]  # fmt: skip


def figures(text: str, language: str) -> dict[str, str]:
    return {c.text: c.subset or "" for c in read_claims(text, language, DATE)}


@pytest.mark.parametrize(("language", "text", "subsets"), SUBSETS)
def test_parts_of_a_toll(language: str, text: str, subsets: dict[str, str]) -> None:
    found = figures(text, language)
    assert {figure: found[figure] for figure in subsets} == subsets


@pytest.mark.parametrize(("language", "text", "measures"), MEASURES)
def test_what_a_figure_measures(language: str, text: str, measures: dict[str, str]) -> None:
    assert {claim.text: claim.measure for claim in read_claims(text, language, DATE)} == measures


def test_what_was_put_at_first_is_no_longer_so() -> None:
    text = "D'abord estimé à 12, le nombre de morts est désormais de 15."
    assert [(c.text, c.previous) for c in read_claims(text, "fr", DATE)] == [
        ("12", True), ("15", False)
    ]  # fmt: skip


def test_an_hour_told_again_in_another_zone_is_no_second_hour() -> None:
    for language, text, subsets in (
        ("fr", "Le séisme s'est produit à 3h54 (2h54 GMT).", ["", "zone"]),
        ("fr", "La secousse date de 13h20 (10h20 à Londres, 12h20 à Paris).", ["", "zone", "zone"]),
        ("en", "The quake struck at 3:54 a.m. local time (0254 GMT).", ["", "zone"]),
        ("fr", "Le séisme s'est produit à 3h54, le second à 5h10.", ["", ""]),
    ):
        hours = [c.subset or "" for c in read_claims(text, language, DATE) if c.measure == "time"]
        assert hours == subsets, text
