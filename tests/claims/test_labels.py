"""Things that go by a number are no figures, whatever was counted before."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "left"),
    [
        ("Douze personnes sont mortes. Le train 4205 était en retard.", "fr", {"Douze"}),
        ("Douze personnes sont mortes. Le lot 12 est retiré de la vente.", "fr", {"Douze"}),
        ("Une centaine d'habitants ont fui. La départementale 14 est coupée.", "fr",
         {"Une centaine"}),
        ("Twelve people died. The train 4205 was late.", "en", {"Twelve"}),
        ("Douze personnes sont mortes dans le train 4205.", "fr", {"Douze"}),
    ],
)  # fmt: skip
def test_a_label_counts_nothing(text: str, language: str, left: set[str]) -> None:
    assert set(by_quote(text, language)) == left


def test_a_row_without_verbs_is_no_row_of_labels() -> None:
    found = by_quote("La police a compté 31 000 manifestants. La préfecture 28 000, la CGT 90 000.")
    assert {found[q].measure for q in ("31 000", "28 000", "90 000")} == {"crowd"}
