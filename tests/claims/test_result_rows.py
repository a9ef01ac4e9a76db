"""Rows of results, and shares that a possessive or the front of a clause tells."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told
from tests.claims.test_votes import held

pytestmark = pytest.mark.model

ROWS = (
    "Régionales : les résultats définitifs\n\n"
    "– Avenir (Claire Besson) : 31,24 %, 22 sièges\n"
    "– Union rurale-Modérés (Hugo Lantier) : 27,80 %, 19 sièges\n"
    "– PCV (Marc Duval) : 3,10 %, aucun siège\n\n"
    "La participation s'établit à 48,3 %."
)
LIST, UNION = "Avenir", "Union rurale-Modérés"


def test_figures_of_a_row_are_of_its_list() -> None:
    assert held(ROWS, "vote_share") == {"31,24 %": LIST, "27,80 %": UNION, "3,10 %": "PCV"}
    assert held(ROWS, "seats") == {"22": LIST, "19": UNION}
    assert set(held(ROWS, "turnout")) == {"48,3 %"}


def test_a_row_tells_who_leads_a_list() -> None:
    words = {word for claim in told(ROWS).values() for word in claim.words}
    assert any(word.endswith('Avenir", "Claire Besson"]') for word in words)


def test_rows_in_english_name_persons_first() -> None:
    text = "Results of the mayoral election:\n\nDiane Foster (Dem.) 52.4%\nJo Park (Green) 3.5%\n"
    assert held(text, "vote_share", "en") == {"52.4%": "Diane Foster", "3.5%": "Jo Park"}


def test_rows_of_what_nobody_has_are_no_lists() -> None:
    text = "Élections : le bilan\n\nParticipation : 61 %\nBlancs : 2 %\n"
    assert held(text, "vote_share") == {}


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "fr",
            "La droite conserve ses 14,3 % et les communistes leurs 3,1 %.",
            {"14,3 %": "droite", "3,1 %": "communistes"},
        ),
        (
            "fr",
            "La déroute : avec 4,9 %, le Parti ouvrier au plus bas.",
            {"4,9 %": "Parti ouvrier"},
        ),
        (
            "fr",
            "La liste de l'Union rurale devance celle de la majorité : 23,5 % contre 22,5 %.",
            {"23,5 %": "Union rurale", "22,5 %": "majorité"},
        ),
        (
            "fr",
            "L'écart est serré : 31,2 % pour l'Union rurale, 29,9 % pour la majorité.",
            {"31,2 %": "Union rurale", "29,9 %": "majorité"},
        ),
        (
            "fr",
            "Anne Colin, ancienne ministre de Paul Vidal, obtient 58 % des voix.",
            {"58 %": "Anne Colin"},
        ),
        (
            "fr",
            (
                "Anne Colin devance tout le monde. Quant à Paul Vidal, "
                "ancien adjoint d'Anne Colin, "
                "il plafonne à 6,2 %."
            ),
            {"6,2 %": "Paul Vidal"},
        ),
        (
            "fr",
            "Le parti fondé par Jean Roussel obtient 12,4 % des voix.",
            {"12,4 %": "Jean Roussel"},
        ),
        ("en", "The right kept its 8.5%, the Left its 6.3%.", {"8.5%": "right", "6.3%": "Left"}),
        ("fr", "La France et ses 8 % de chômeurs inquiètent.", {}),
    ],
)
def test_whose_a_bare_share_is(language: str, text: str, expected: dict[str, str]) -> None:
    head = {"fr": "Législatives : la soirée électorale\n\n", "en": "The election night\n\n"}
    assert held(head[language] + text, "vote_share", language) == expected


def test_seats_behind_a_share_are_of_its_holder() -> None:
    text = "Résultats : RN 23,3 % des voix (23 sièges), LREM 22,4 % (21)."
    assert held(text, "seats") == {"23": "RN", "21": "LREM"}
