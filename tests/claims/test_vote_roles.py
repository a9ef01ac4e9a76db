"""Who holds a share that is told of a pair, by a role, by an institute, or in two units."""

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article, Claim
from checker.rulebook import rulebook

DAY = "2031-05-04T21:00:00"


def _claims(text: str, language: str) -> tuple[Claim, ...]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published=DAY, source="", story="s1", anchor=DAY, problem="",
    )  # fmt: skip
    return claims_of(article, open_parser(language), rulebook(language))


HELD = [
    (("Rose Aubin obtient 28,6 % des voix et Théo Marsac 24,4 %. Elabe leur en donne "
     "respectivement 28,5 % et 24,2 %."), "fr",
     ["Rose Aubin", "Théo Marsac", "Rose Aubin", "Théo Marsac"]),
    ("Luc Ferrand recueille 20,2 % des voix chez l'Ifop et chez Elabe.", "fr", ["Luc Ferrand"]),
    ("Anne Colin a été élue par 4 210 voix (52,6 %) contre 3 790 (47,4 %) à Luc Ferrand.", "fr",
     ["Anne Colin", "Luc Ferrand"]),
    ("Au référendum, on compte 2 010 oui, soit 90,1 %, et 176 non (7,9 %).", "fr", ["oui", "non"]),
    ("Ann Poe won 27% of the vote. With 12.4%, Mary Lee came fourth.", "en",
     ["Ann Poe", "Mary Lee"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "holders"), HELD)
def test_a_share_has_its_holder(text, language, holders):
    found = [c.subject for c in _claims(text, language) if c.measure == "vote_share"]
    assert found == holders


def test_what_parts_somebody_from_the_aim_is_a_margin():
    (claim,) = _claims("Luc Ferrand échoue à 1 200 voix du second tour.", "fr")[:1]
    assert (claim.measure, claim.subset) == ("votes", "margin")


def test_a_pronoun_stands_for_abstention():
    text = "L'abstention est estimée à 26 %. Au premier tour de 2027, elle avait été de 22,2 %."
    found = [c.subset for c in _claims(text, "fr") if c.measure == "turnout"]
    assert found == ["abstention", "abstention"]
