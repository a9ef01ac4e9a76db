"""Turnouts that are told on as bare shares, and at which hour."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

ABSTAINED = "abstention"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            (
                "La participation s'élevait à 17 heures à 43,3 %, mieux que "
                "lors du scrutin de 2014 "
                "(35,1 %). À midi, le pointage donnait 19,3 %."
            ),
            {"43,3 %": "17:00", "35,1 %": "17:00", "19,3 %": "12:00"},
        ),
        (
            "fr",
            "À midi, la participation atteint 18,9 %. Au premier tour, le taux était de 18,4 %.",
            {"18,9 %": "12:00", "18,4 %": "12:00"},
        ),
        (
            "fr",
            (
                "À midi, la participation était de 21,4 %. En 2017, elle avait atteint 77,8 % au "
                "total."
            ),
            {"21,4 %": "12:00", "77,8 %": ""},
        ),
        (
            "fr",
            "L'abstention, 53,8 %, n'est pas un record : en 2017, elle avait atteint 57,4 %.",
            {"53,8 %": ABSTAINED, "57,4 %": ABSTAINED},
        ),
        (
            "en",
            (
                "Turnout stood at 43.3% by 5 pm, eight points up on 2014 "
                "(35.1%). At noon the count "
                "had reached 19.3%."
            ),
            {"43.3%": "17:00", "35.1%": "17:00", "19.3%": "12:00"},
        ),
    ],
)
def test_turnouts_told_on(language: str, text: str, expected: dict[str, str]) -> None:
    found = told(text, language).items()
    assert {q: c.subset for (q, name), c in found if name == "turnout"} == expected


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("La participation atteint 19,3 % à midi, loin des 25,7 % de 2014.", "25,7 %", "2014"),
        ("La participation atteint 19,3 % à midi, loin des 25,7 % de 2014.", "19,3 %", ""),
        ("La participation à 17 heures (38,2 %) dépasse celle de 2005 (35,1 %).", "38,2 %", ""),
        (
            (
                "La participation était de 65 % à 17 heures, moins qu'en "
                "2017 (69 %). À midi, elle était "
                "de 25,5 %."
            ),
            "25,5 %",
            "",
        ),
    ],
)
def test_a_turnout_has_its_own_year(text: str, figure: str, period: str) -> None:
    assert told(text)[figure, "turnout"].period[:4] == period
