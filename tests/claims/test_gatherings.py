"""Bare figures in an article of a march."""

from __future__ import annotations

import pytest

from tests.claims.test_illness import by_quote

pytestmark = pytest.mark.model

MARCH = (
    "Nouvelle manifestation contre la taxe\n\nLe cortège a moins rassemblé. Combien étaient-ils ? "
    "31 000, maintient la préfecture. 140 000, soutient le collectif. Les policiers, eux, étaient "
    "2 300. La police fait état de 58 interpellations et de 310 amendes."
)
RALLY = (
    "Fewer at the rally against the levy\n\nThe second demonstration drew less. They were 31,000, "
    "police said. 140,000, the unions insist. Officers numbered 2,300. "
    "Police handed out 310 fines."
)


@pytest.mark.parametrize(
    ("text", "language", "figures"),
    [
        (MARCH, "fr", ("31 000", "140 000", "2 300", "58", "310")),
        (RALLY, "en", ("31,000", "140,000", "2,300", "", "310")),
    ],
)
def test_what_police_and_unions_tell_of_a_march(
    text: str, language: str, figures: tuple[str, ...]
) -> None:
    found = by_quote(text, language)
    measures = {quote: claim.measure for quote, claim in found.items()}
    police, unions, deployed, arrested, fines = figures
    assert measures[police] == measures[unions] == "crowd"
    assert measures[deployed] == "police_deployed"
    assert measures.get(arrested, "arrests") == "arrests"
    assert measures[fines] == "count"


def test_bare_figures_of_another_article_stay_counts() -> None:
    text = "La taxe\n\nCombien de dossiers ? 31 000, maintient la préfecture."
    assert by_quote(text)["31 000"].measure == "count"
