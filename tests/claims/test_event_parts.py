"""Which ground or cause a toll is told for, and which names that tells to be places."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.claims.tags import CAUSE, TOLLS, tagged
from checker.records import WHOLE, Article, Claim
from checker.rulebook import rulebook

DAY = "2024-05-14"
PARTS = [
    # causes: who acts, what leads them in, the verb that the figure hangs on
    ("L'explosion a fait sept morts.", "fr", ["explosion"]),
    ("Huit personnes ont été tuées par la bombe et 69 par balles.", "fr",
     ["explosion", "shooting"]),
    ("The mudslide killed 31 people and the floods 12.", "en",
     ["landslide", "flood"]),
    ("Twenty-six people died when the roof collapsed.", "en", ["collapse"]),
    ("Sept personnes sont mortes dans l'explosion et 80 sur l'île.", "fr",
     ["explosion", "île (site)"]),
    # of two at once neither: all of the event
    ("L'incendie et l'effondrement ont tué huit personnes.", "fr", [None]),
    # grounds: what belongs to them, and what is led in
    ("Le bilan de l'île est de 69 morts.", "fr", ["île (site)"]),
    ("The airport bomber killed 16 people.", "en", ["airport (site)"]),
    ("The island's toll is 69 and the country's is 77.", "en", ["island (site)", None]),
    ("La fusillade du marché a fait 11 morts, celle de la gare six.", "fr",
     ["marché (site)", "gare (site)"]),
    # a name that the text tells to be one
    ("Twelve people died on Storholm.", "en", ["Storholm"]),
    ("On Tessay, a wooded island 20 miles away, five people died.", "en", ["Tessay"]),
    ("Cinq baigneurs sont morts sur Kallo, une île du nord. Le bilan de l'île est de six morts.",
     "fr", ["Kallo", "Kallo"]),
    ("À La Combaz, six personnes sont mortes.", "fr", ["La Combaz"]),
    ("Twelve people were killed on Sunday.", "en", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "places"), PARTS)
def test_a_toll_is_told_for_a_part_of_its_event(text, language, places):
    found = [c for c in _claims(text, language) if c.measure in TOLLS]
    assert [_part(claim) for claim in found] == places


def _part(claim: Claim) -> str | None:
    """The place of a toll, else the cause that it is marked with."""
    place = "" if claim.place == WHOLE else claim.place
    return place or tagged(claim, CAUSE) or None


def _claims(text: str, language: str) -> tuple[Claim, ...]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published=DAY, source="", story="s1", anchor=DAY, problem="",
    )  # fmt: skip
    return claims_of(article, open_parser(language), rulebook(language))
