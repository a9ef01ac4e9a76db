"""The day on which people vote, by the words right before it; whom brackets put in a party."""

from __future__ import annotations

import json

import pytest

from checker.claims.extract import claims_of
from checker.claims.parser import open_parser
from checker.claims.tags import LIST, MEMBER, ROUND
from checker.records import Article
from checker.rulebook import rulebook

pytestmark = pytest.mark.model


def told(text: str, mark: str, language: str = "fr") -> list[list[str]]:
    """The parts of the tags of a mark in an article of 24 May 2024, a Friday."""
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-24", source="", story="s1", anchor="2024-05-24", problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    tags = (word for claim in found for word in claim.words if word.startswith(mark))
    return [json.loads(tag.removeprefix(mark)) for tag in tags]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "À deux jours du scrutin de dimanche 26 mai, la liste verte recueille 25 % des voix.",
            "fr",
        ),
        ("L'élection du 26 mai approche. La liste verte est créditée de 25 % des voix.", "fr"),
        ("Two days before the election on Sunday, May 26, the Greens have 25% of the vote.", "en"),
    ],
)
def test_the_day_right_behind_the_vote_is_that_of_it(text: str, language: str) -> None:
    assert [parts[2] for parts in told(text, ROUND, language)] == ["2024-05-26"]


def test_a_party_in_brackets_is_that_of_whom_it_stands_behind() -> None:
    text = "Anne Colin (LREM) obtient 22 % des voix, Paul Morel (Les Républicains) 8 %."
    assert told(text, MEMBER) == [["LREM", "Anne Colin"], ["Républicains", "Paul Morel"]]


def test_an_institute_leads_no_list() -> None:
    text = (
        "Dans l'enquête de l'Ifop, la liste conduite par Paul Morel est créditée de 25 % des voix."
    )
    assert told(text, LIST) == []
