"""The laws of reading quantities; the examples of the rule files are run by test_rules."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import quantities
from checker.claims.quantities import reader
from checker.claims.quantity import KINDS

PIECES = st.sampled_from(
    ["12", "trois", "mille", "et", "à", "entre", "plus de", "%", "€", "août", "2020", "lundi",
     "-", ",", ".", "un", "cent", "vingt", "sur", "il y a", "ans", "le", "la", "moitié",
     "dizaines de", "one", "half", "of", "May", "to", "next", "week", "\n\n", "h", "30", "/",
     "^", "½", "a", "hundred", "and"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(st.text(), st.lists(PIECES).map(" ".join)),
    st.sampled_from(["fr", "en"]),
    st.booleans(),
)
def test_quantities_lie_in_order_inside_the_text(
    text: str, language: str, determiners: bool
) -> None:
    end = 0
    for quantity in reader(language).read(text, anchor="2020-08-15", determiners=determiners):
        assert end <= quantity.start < quantity.end <= len(text)
        assert quantity.start <= quantity.core[0] < quantity.core[1] <= quantity.end
        assert quantity.kind in KINDS
        end = quantity.end


@pytest.mark.parametrize(
    "unit", ["9", "mille ", "cent et ", "1/", "du 1 au ", "il y a ", "1^", "e\u0301", "entre 1 et "]
)
def test_hostile_text_is_read(unit: str) -> None:
    assert isinstance(reader("fr").read(unit * 5000), tuple)


def test_determiners_are_given_when_asked() -> None:
    text = "Un homme est mort, aucun policier n'est blessé"
    assert reader("fr").read(text) == ()
    kinds = [quantity.kind for quantity in reader("fr").read(text, determiners=True)]
    assert kinds == ["one", "none"]


def test_span_covers_hedge_and_unit_and_core_the_numeral() -> None:
    text = "Il a reçu plus de 40 millions d'euros hier."
    quantity = reader("fr").read(text)[0]
    assert text[quantity.start : quantity.end] == "plus de 40 millions d'euros"
    assert text[slice(*quantity.core)] == "40 millions"
    assert (quantity.hedge, quantity.unit, quantity.value.low_open) == ("more_than", "EUR", True)


def test_a_change_is_two_quantities() -> None:
    found = reader("fr").read("Le bilan est passé de 78 à 120 morts")
    assert [quantity.value.low for quantity in found] == [78, 120]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("80 %", 1),
        ("6 700", 100),
        ("53,2", 0.1),
        ("1,37 million", 10_000),
        ("3 millions", 1e6),
        ("317", 1),
        ("20", 10),
    ],
)
def test_resolution_is_the_step_of_the_last_digit(text: str, step: float) -> None:
    assert reader("fr").read(text)[0].value.resolution == pytest.approx(step)


def test_the_python_call_gives_the_fields_of_the_command() -> None:
    (share, day) = quantities("plus de 80 % mardi", language="fr", date="2020-08-12")
    assert (share.text, share.low, share.high, share.low_open) == ("plus de 80 %", 80.0, None, True)
    assert (share.unit, share.kind) == ("percent", "percent")
    assert (day.start, day.end, day.low, day.high) == (13, 18, "2020-08-11", "2020-08-11")
