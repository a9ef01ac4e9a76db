"""Whose march a crowd is of, who is on strike, and which trains run."""

from __future__ import annotations

import pytest

from checker.claims.tags import TRADE
from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

TOWN = (
    "Le cortège des fonctionnaires a réuni 9 000 personnes à Brest, celui des cheminots 4 000.\n\n"
    "La marche des cheminots a été suivie par 4 200 personnes, dit la CGT. La préfecture en a vu "
    "3 100.\n\nLe cortège a gagné le port. Au total, 13 000 personnes ont "
    "défilé, selon la police."
)
STRIKE = (
    "La SNCF compte 31,2 % de grévistes. 64,5 % des conducteurs avaient débrayé. Chez les "
    "enseignants, la grève a été suivie à 22,4 %. Deux TER sur cinq roulent, 60 % des vols sont "
    "annulés."
)
UNIONS = (
    "Some 9,000 people joined the teachers' march in York and 4,000 nurses gathered at the clinic. "
    "Police put the crowd at 3,100.\n\nThe strike was followed by 41% of train drivers."
)


def trades(text: str, language: str) -> dict[str, str]:
    return {
        claim.quote: next((w.removeprefix(TRADE) for w in claim.words if w.startswith(TRADE)), "")
        for claim in told(text, language).values()
    }


def test_each_march_of_a_town_is_of_a_trade() -> None:
    found = trades(TOWN, "fr")
    assert found["9 000"] == "civil_service"
    assert found["4 000"] == found["4 200"] == found["3 100"] == "railway"
    assert found["13 000"] == ""


def test_shares_of_a_strike_are_of_who_is_named() -> None:
    found = trades(STRIKE, "fr")
    assert found["31,2 %"] == "railway"
    assert found["64,5 %"] == "train_drivers"
    assert found["22,4 %"] == "school_teachers"
    assert found["Deux TER sur cinq"] == "regional"
    assert found["60 %"] == "flights cut"


def test_trades_in_english() -> None:
    found = trades(UNIONS, "en")
    assert found["Some 9,000"] == "school_teachers"
    assert found["4,000"] == "nurses"
    assert found["41%"] == "train_drivers"
