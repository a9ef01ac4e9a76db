"""Days of an event before the story's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.claims.extract import claims_of
from checker.claims.former_events import FORMER
from checker.claims.parser import open_parser
from checker.facts.periods import older_weight
from checker.facts.weights import weights
from checker.records import Article
from checker.rulebook import rulebook
from tests.builders import claim

TOLD = [
    ("fr", "Un premier séisme, le 2 mai, avait tué neuf personnes.", True),
    ("fr", "Le 2 mai, une coulée avait déjà tué neuf personnes.", True),
    ("fr", "Le séisme du 2 mai a tué neuf personnes.", False),
    ("en", "A previous quake had killed nine people on May 2.", True),
    ("en", "The slide of May 2 killed nine people.", False),
]


@pytest.mark.model
@pytest.mark.parametrize(("language", "text", "former"), TOLD)
def test_a_day_is_marked_as_that_of_a_former_event(language, text, former):
    article = Article(
        id="a", path="a", language=language, title="", text=text, places=(),
        published="2024-05-14", source="", story="s1", anchor="2024-05-14", problem="",
    )  # fmt: skip
    found = claims_of(article, open_parser(language), rulebook(language))
    days = [one for one in found if one.measure == "date"]
    assert [FORMER in one.words for one in days] == [former]


def test_the_day_of_a_former_event_is_not_that_of_the_story():
    first = 738500
    own = replace(claim(date=first), unit="date")
    old = replace(claim(date=first - 9, article="b.txt"), unit="date")
    former = replace(old, words=(FORMER,))
    assert not list(older_weight(own, old, weights().weights, first))
    assert [one.name for one in older_weight(own, former, weights().weights, first)] == ["older"]
