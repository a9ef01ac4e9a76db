"""Whose a figure of a vote is that stands beside a party and who leads it; what ties the two."""

from __future__ import annotations

import json

import pytest

from checker.claims.tags import LIST
from checker.claims.text_claims import read_claims
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

DATE = "2022-04-11T08:00"
HOLDERS = [
    ("fr", "La droite de Paul Morel recueille 44 % des voix aux législatives.", ["droite"]),
    ("fr", "Aux législatives, l'alliance que mène Anne Colin obtient 235 sièges.", ["alliance"]),
    ("fr", "Le FDP de Luc Mora (10,7 %) et les Verts (8,9 %) suivent aux législatives, en voix.",
     ["FDP", "Verts"]),
    ("fr", "Le mouvement citoyen Avenir a obtenu 12 % des voix aux législatives.", ["Avenir"]),
    ("en", "In the election, Ann Poe's coalition took 9 percent of the vote.", ["coalition"]),
    ("fr", "La liste d'Anne Colin a recueilli 12 % des voix aux législatives.", ["Anne Colin"]),
]  # fmt: skip
TIES = [
    ("fr", "Paul Morel a voté. Son parti, Avenir, a obtenu 12 % des voix.",
     ["Avenir", "Paul Morel"]),
    ("fr", "Likoud, le parti de la ministre Anne Colin, a obtenu 12 % des voix.",
     ["Likoud", "Anne Colin"]),
    ("fr", "Les libéraux du FDP ont obtenu 12 % des voix.", ["FDP", "libéraux"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "holders"), HOLDERS)
def test_whose_a_figure_is_beside_who_leads(language: str, text: str, holders: list[str]) -> None:
    read = [c for c in read_claims(text, language, DATE) if c.measure in ("vote_share", "seats")]
    assert [claim.subject for claim in read] == holders


@pytest.mark.parametrize(("language", "text", "pair"), TIES)
def test_what_ties_a_party_to_a_name(language: str, text: str, pair: list[str]) -> None:
    words = [word for claim in told(text, language).values() for word in claim.words]
    assert pair in [json.loads(w.removeprefix(LIST)) for w in words if w.startswith(LIST)]
