"""Figures of a protest beside those of the disaster that it follows on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.claims.unrest import UNREST
from checker.facts.kinds_below import with_kinds_below
from checker.facts.parts import NO_PARTS
from checker.facts.unrest import apart_from_unrest
from checker.records import Claim
from tests.builders import claim
from tests.claims.test_press_forms import told


def toll(article: str, value: float, *, amid: bool = False, subset: str = "") -> Claim:
    """A number of hurt, by itself or of a protest."""
    found = claim(article, subset=subset, injured=value)
    return replace(found, words=(UNREST,) if amid else ("@quake",), as_of=f"2024-05-0{article}")


OWN = [toll("1", 4000), toll("2", 5000), toll("3", 6000)]


def test_a_protest_after_a_disaster_is_of_another_event() -> None:
    subsets = [c.subset for c in apart_from_unrest([*OWN, toll("4", 63, amid=True)])]
    assert subsets == ["", "", "", "unrest"]


def test_a_story_of_protests_keeps_its_figures() -> None:
    claims = [OWN[0], toll("2", 60, amid=True), toll("3", 63, amid=True)]
    assert apart_from_unrest(claims) == claims


def test_a_kind_far_below_an_earlier_toll_is_a_part() -> None:
    some = toll("2", 10, subset="rescuers")
    assert with_kinds_below(NO_PARTS, [toll("1", 50), some]).subsets == {"rescuers"}


@pytest.mark.parametrize("value", [40, 10])
def test_a_kind_may_be_all_where_no_earlier_toll_is_far_above(value: float) -> None:
    some = toll("2", value, subset="rescuers")
    before = toll("1", 50) if value > 30 else toll("3", 50)
    assert not with_kinds_below(NO_PARTS, [before, some]).subsets


@pytest.mark.model
@pytest.mark.parametrize(
    ("language", "text", "amid"),
    [
        ("fr", "Des émeutiers ont pillé la mairie.\n\nOn compte 40 blessés.", True),
        ("fr", "Des émeutiers ont pillé la mairie.\n\nLe séisme a fait 40 blessés.", False),
        ("fr", "Le séisme a frappé lundi.\n\nOn compte 40 blessés.", False),
        ("en", "Protesters threw stones. Police arrested 40 people.", True),
        ("en", "Protesters threw stones. The quake left 40 people dead.", False),
    ],
)
def test_figures_told_where_a_text_speaks_of_a_protest(
    language: str, text: str, *, amid: bool
) -> None:
    found: dict[tuple[str, str], Claim] = told(text, language)
    assert [UNREST in c.words for (quote, _), c in found.items() if quote == "40"] == [amid]
