"""Two camps count one crowd, and what is no place of a figure."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("La police a dénombré 6 000 manifestants à Lens ; les syndicats, eux, parlent de 20 000.",
         "fr", {"6 000": "Lens", "20 000": "Lens"}),
        ("Police counted 6,000 marchers in Leeds; the organisers put it at 20,000.", "en",
         {"6,000": "Leeds", "20,000": "Leeds"}),
        ("La police a compté 5 000 manifestants à Lens, 3 500 à Brest ; la CGT parle de 20 000.",
         "fr", {"5 000": "Lens", "3 500": "Brest", "20 000": ""}),
        ("La police a compté 6 000 personnes à Lens ; les organisateurs évoquent 90 000 marcheurs.",
         "fr", {"6 000": "Lens", "90 000": ""}),
        ("La préfecture a compté 6 500 personnes dans les rues de Lens.", "fr", {"6 500": "Lens"}),
        ("Police counted 6,000 people in the streets of Leeds.", "en", {"6,000": "Leeds"}),
        ("La police a compté 6 500 personnes dans la rue de Lens.", "fr", {"6 500": ""}),
        ("Des heurts avaient éclaté à la fin du défilé lillois ; 37 policiers ont été blessés.",
         "fr", {"37": ""}),
        ("Le ministre a fait état sur Facebook de 37 blessés.", "fr", {"37": ""}),
    ],
)  # fmt: skip
def test_where_a_crowd_was(text: str, language: str, expected: dict[str, str]) -> None:
    found = {claim.quote: claim.place for claim in told(text, language).values()}
    assert found == expected
