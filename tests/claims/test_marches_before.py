"""Crowds of the march before beside those of this one."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


def test_the_march_before_is_of_the_figure_right_before_it() -> None:
    text = "À Brest, la marche a réuni 1 600 personnes selon la police, contre 2 400 la fois "
    text += "précédente, et 5 500 selon le syndicat, contre 6 000."
    periods = {quote: c.period for (quote, _), c in told(text).items()}
    assert periods["5 500"] == ""


def test_a_day_behind_than_is_of_the_next_figure() -> None:
    text = (
        "À Lorbec, 2 800 personnes ont défilé, moitié moins que le 7 mai, quand 5 800 marchaient."
    )
    periods = {quote: c.period for (quote, _), c in told(text).items()}
    assert (periods["2 800"], periods["5 800"]) == ("", "2024-05-07")
