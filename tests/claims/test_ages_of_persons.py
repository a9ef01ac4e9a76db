"""Ages behind what is said of a person."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Yves Carel, 47 ans, a été condamné à dix ans de prison.",
        "La ministre chargée des ports, bientôt 47 ans, s'en va.",
        "Ce Letton de 47 ans vit à Brest.",
        "L'accusée, 47 ans aujourd'hui, s'est tue.",
    ],
)
def test_ages_behind_what_is_said_of_a_person(text: str) -> None:
    assert by_quote(text)["47 ans"].measure == "age"
