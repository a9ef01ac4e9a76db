"""Figures of a title that its text tells again."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


def test_a_title_is_about_what_the_text_says_of_its_figures() -> None:
    text = (
        "DIRECT. Morel (28,1 %) et Durand (23,3 %) qualifiés\n\n"
        "Anne Morel obtient 28,1 % des voix, Paul Durand 23,3 %. La hausse est de 41,7 %."
    )
    found = by_quote(text)
    assert {found[q].measure for q in ("28,1 %", "23,3 %")} == {"vote_share"}
    assert found["41,7 %"].measure == "percentage"
