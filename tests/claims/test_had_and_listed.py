"""Bare figures by which a place, a list or a count goes on with a toll."""

from __future__ import annotations

import pytest

from checker.claims.text_claims import read_claims

pytestmark = pytest.mark.model


def _measures(text: str, language: str = "en") -> list[str]:
    return [claim.measure for claim in read_claims(text, language, "2021-05-04T10:00")]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The slide killed 41 in Torbel. Mirane comes next with 12, then Ossa with 7.", "deaths"),
        ("The quake killed 190. The rescue service now has 207 on its list.", "deaths"),
        ("The quake killed 190. Torbel alone accounts for 120.", "deaths"),
        ("The fire left 20 dead. The agency, quoting a doctor, had 35.", "deaths"),
        ("Unions counted 30,000 marchers. Nantes saw 8,000, Rennes 5,000.", "crowd"),
        ("Police counted 30,000 marchers. A firm came up with 22,000.", "crowd"),
    ],
)
def test_a_bare_figure_goes_on_with_those_told_before(text: str, measure: str) -> None:
    assert set(_measures(text)) == {measure}


def test_french_places_follow_with_their_figure() -> None:
    text = "Le séisme a tué 300 personnes à Lyon. Nantes vient ensuite avec 120."
    assert _measures(text, "fr") == ["deaths", "deaths"]


@pytest.mark.parametrize(
    "text",
    [
        "The quake killed 300. The ministry has 4,000 tents. The army has 1,200.",
        "The blast killed 21. The hospitals have 90.",
        "The flood killed 21. Some 3,000 are still without gas.",
    ],
)
def test_what_is_had_of_other_things_is_no_toll(text: str) -> None:
    assert _measures(text)[-1] == "count"


def test_at_noon_it_was_so_many_takes_up_the_arrests_that_hold_the_custody() -> None:
    text = "By evening 85 people had been arrested, and 40 were kept in custody. At noon it was 20."
    assert [name for name in _measures(text) if name != "time"] == ["arrests", "custody", "arrests"]


@pytest.mark.parametrize(
    ("text", "language", "measure"),
    [
        ("The dead, at first 120, are now 151, 97 of them women.", "en", "deaths"),
        ("The injured, initially 40, are now 62.", "en", "injured"),
        ("Les morts, d'abord 12, sont désormais 31.", "fr", "deaths"),
    ],
)
def test_an_earlier_figure_set_off_is_of_the_noun_before_it(
    text: str, language: str, measure: str
) -> None:
    assert set(_measures(text, language)) == {measure}
