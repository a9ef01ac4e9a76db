"""Kinds of people told away from their figure, and figures that are only some of those counted."""

from __future__ import annotations

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.records import Article
from checker.rulebook import rulebook


@pytest.mark.model
@pytest.mark.parametrize(
    ("text", "language", "subsets"),
    [
        ("The crash left 31 dead, 9 of them foreigners.", "en", ["", "foreigners"]),
        ("The number of foreigners killed is now 9.", "en", ["foreigners"]),
        ("Nine foreigners were killed.", "en", ["foreigners"]),
        ("The crash killed 31 people. Of the dead, 12 were women.", "en", ["", "women"]),
        ("Le nombre de femmes tuées est passé à 12.", "fr", ["women"]),
        (
            "Vingt des 31 marcheurs morts de froid ont été identifiés.",
            "fr",
            ["identified", ""],
        ),
        ("La crue a fait 31 morts et 12 blessés.", "fr", ["", ""]),
    ],
)
def test_the_kind_of_a_figure(text: str, language: str, subsets: list[str]) -> None:
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    claims = claims_of(article, open_parser(language), rulebook(language))
    found = [claim for claim in claims if claim.measure in ("deaths", "injured")]
    assert [claim.subset for claim in found] == subsets
