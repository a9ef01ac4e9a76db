"""Long numbers in words, old ways to say them, and the shares that ordinals make."""

from __future__ import annotations

import pytest

from checker.claims.quantities import reader


def _only(language: str, text: str) -> tuple[str, float, str]:
    """The words, the number and the unit of the one quantity of a text."""
    (quantity,) = reader(language).read(text)
    assert quantity.value.is_exact
    return text[quantity.start : quantity.end], quantity.value.low, quantity.unit


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("fr", "trois millions deux cent mille cinq cent un", 3_200_501),
        ("fr", "quarante milliards six cent un mille neuf cent sept", 40_000_601_907),
        ("fr", "sept billions quatre-vingt-un millions", 7_000_081_000_000),
        ("fr", "trois crore lakh", 3e12),
        ("en", "two thousand, three hundred and five", 2305),
        ("en", "six million, one hundred and four thousand, two hundred", 6_104_200),
        ("en", "one hundred and one thousand eight hundred", 101_800),
        ("en", "five hundred and one thousand, seven hundred and sixty", 501_760),
    ],
)
def test_long_numbers_in_words(language: str, text: str, number: float) -> None:
    assert _only(language, text) == (text, number, "")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Two thousand, three hundred of them unpaid, were let go", [2000.0, 300.0]),
        ("one thousand, two by sea", [1000.0, 2.0]),
        ("2 thousand, 300 by sea", [2000.0, 300.0]),
    ],
)
def test_a_comma_parts_what_is_told_of_different_things(text: str, numbers: list[float]) -> None:
    assert [quantity.value.low for quantity in reader("en").read(text)] == numbers


def test_an_article_behind_millions_starts_the_next_number() -> None:
    values = [q.value.low for q in reader("fr").read("52 milliards un an plus tôt")]
    assert values[0] == 52e9


@pytest.mark.parametrize(
    ("language", "text", "number", "unit"),
    [
        ("fr", "trente et quatre heures", 34, "hour"),
        ("en", "thirty and four hours", 34, "hour"),
        ("fr", "trente et deux et deux cinquièmes", 32.4, ""),
        ("en", "thirty and two and two fifths", 32.4, ""),
        ("en", "eighty-five hundred-fifths", 1700, "share"),
        ("fr", "deux cent mille billionième", 2e-7, "share"),
        ("en", "a twenty-fifth", 0.04, "share"),
    ],
)
def test_units_set_off_from_tens_and_shares(
    language: str, text: str, number: float, unit: str
) -> None:
    words, value, found = _only(language, text)
    assert (words, found) == (text, unit)
    assert value == pytest.approx(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "She scored twenty and three days later she retired"),
        ("en", "between twenty and four hundred"),
        ("fr", "entre trente et deux cents"),
        ("fr", "ils étaient vingt et deux sont partis"),
    ],
)
def test_tens_and_units_that_are_two_numbers(language: str, text: str) -> None:
    read = reader(language).read(text)
    assert not any(quantity.value.is_exact and quantity.value.low in (22, 23) for quantity in read)


def test_an_ordinal_of_twenty_and_more_counts_what_follows() -> None:
    assert _only("en", "a twenty-fifth victim") == ("twenty-fifth", 25, "")


def test_the_sign_of_thousand_millions_stands_in_a_lone_figure_only() -> None:
    assert _only("en", "25G") == ("25G", 25e9, "")
    assert not reader("fr").read("le réseau 5G")


@pytest.mark.parametrize(
    ("language", "text", "day"),
    [
        ("fr", "Elle rentre le 03 09 2014 à midi.", "03 09 2014"),
        ("fr", "né octobre 17 de 1991", "octobre 17 de 1991"),
        ("en", "On 2014 09 13, it closed.", "2014 09 13"),
        ("en", "closed 9 13 2014.", "9 13 2014"),
    ],
)
def test_days_whose_parts_blanks_part(language: str, text: str, day: str) -> None:
    dates = [q for q in reader(language).read(text) if q.kind == "date"]
    assert [text[q.start : q.end] for q in dates] == [day]
    assert all(q.value.is_exact for q in dates)


def test_both_days_have_the_year_behind_the_second() -> None:
    (quantity,) = reader("fr").read("du 02/06 au 09/06, 2021")
    assert quantity.value.high - quantity.value.low == 7


def test_only_the_first_of_a_month_has_the_mark_of_an_ordinal() -> None:
    (quantity,) = reader("fr").read("le 3e, un pompier", anchor="2023-05-05")
    assert (quantity.kind, quantity.value.low) == ("ordinal", 3)
    (quantity,) = reader("fr").read("le 3ème")
    assert quantity.kind == "ordinal"
