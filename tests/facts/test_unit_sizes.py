"""Units of one kind: which may be compared, and how large each is."""

from __future__ import annotations

import pytest

from checker.facts.unit_sizes import SIZES, family_of, sizes_with


@pytest.mark.parametrize(
    ("unit", "family"),
    [
        ("acre", "area"),
        ("hectare", "area"),
        ("mile", "length"),
        ("hour", "duration"),
        ("ton", "mass"),
        ("share", "share"),
        ("EUR", "EUR"),
        ("degree_celsius", "degree_celsius"),
        ("", ""),
    ],
)
def test_the_family_of_a_unit(unit: str, family: str) -> None:
    assert family_of(unit) == family


@pytest.mark.parametrize(
    ("large", "small", "times"),
    [
        ("square_kilometre", "hectare", 100),
        ("square_mile", "acre", 640),
        ("mile", "foot", 5280),
        ("yard", "inch", 36),
        ("week", "day", 7),
        ("year", "month", 12),
        ("century", "decade", 10),
        ("pound", "ounce", 16),
        ("quintal", "kilogram", 100),
        ("kilotonne", "tonne", 1000),
        ("share", "percent", 100),
    ],
)
def test_how_many_of_one_unit_make_another(large: str, small: str, times: float) -> None:
    sizes = sizes_with(large)
    assert sizes[large] / sizes[small] == pytest.approx(times)


def test_a_unit_without_a_family_is_turned_into_no_other() -> None:
    assert sizes_with("EUR") == {"EUR": 1}
    assert sizes_with("") == {"": 1}


def test_an_acre_is_no_length() -> None:
    assert "metre" not in sizes_with("acre")


def test_no_unit_is_of_two_families() -> None:
    names = [unit for family in SIZES.values() for unit in family]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("family", SIZES)
def test_the_first_unit_of_a_family_is_what_the_others_are_told_in(family: str) -> None:
    assert next(iter(SIZES[family].values())) == 1
