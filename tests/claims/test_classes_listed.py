"""Classes of people behind the figure of them all, and two counts of one crowd."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article, Claim
from checker.rulebook import rulebook


def _claims(text: str, language: str) -> tuple[Claim, ...]:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2022-04-11", source="", story="s1", anchor="2022-04-11", problem="",
    )  # fmt: skip
    return claims_of(article, open_parser(language), rulebook(language))


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "subsets"),
    [
        ("Le préfet signale 21 blessés : douze agents et neuf lycéens.", "fr", 3),
        ("Trente personnes ont été blessées : 18 agents et 11 marcheurs.", "fr", 3),
        ("Thirty people were hurt, 21 police officers and nine protesters.", "en", 3),
        ("La préfecture compte douze agents blessés, huit policiers et quatre gendarmes.", "fr", 3),
    ],
)
def test_classes_are_hurt_as_all_of_them_are(text: str, language: str, subsets: int) -> None:
    claims = _claims(text, language)
    assert {claim.measure for claim in claims} == {"injured"}
    assert len({claim.subset for claim in claims}) == subsets


@pytest.mark.model
def test_what_has_a_verb_of_its_own_is_no_class() -> None:
    claims = _claims("Douze blessés, 200 policiers et 40 gendarmes déployés.", "fr")
    assert [claim.measure for claim in claims] == ["injured", "police_deployed", "police_deployed"]


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Un cortège à 12 000 ou 45 000 manifestants.", [12000, 45000]),
        ("12 000 ou 15 000 personnes ont défilé.", [12000]),
        ("On a compté 45.000 marcheurs de source officielle et 120.000 de source syndicale.",
         [45000, 120000]),
    ],
)  # fmt: skip
def test_counts_too_far_apart_are_two(text: str, values: list[float]) -> None:
    claims = [claim for claim in _claims(text, "fr") if claim.measure == "crowd"]
    assert [claim.value.low for claim in claims] == values


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("On compte 41 blessés. La plupart (37) n'ont que des bleus.", "fr"),
        ("The crash hurt 41 people. Most of them (37) only have cuts.", "en"),
        ("L'hôpital a soigné 512 marcheurs ; un seul blessé reste hospitalisé.", "fr"),
    ],
)
def test_some_of_all_are_a_part(text: str, language: str) -> None:
    whole, part = _claims(text, language)
    assert whole.measure == part.measure == "injured"
    assert part.subset
    assert not whole.subset
