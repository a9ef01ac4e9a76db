"""Those whom a person killed; who is described; figures that only say who is meant."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "language", "quote", "subset"),
    [
        ("The man who killed six people at a hotel is dead.", "en", "six", "victims"),
        ("Four people were shot dead at a market.", "en", "Four", "victims"),
        ("The storm killed 16 people.", "en", "16", ""),
        ("Police recovered 25 bodies.", "en", "25", ""),
        ("Un assaillant a tué trois personnes.", "fr", "trois", "victims"),
        ("Le séisme a tué 30 personnes.", "fr", "30", ""),
    ],
)
def test_whom_a_person_killed_are_victims(
    text: str, language: str, quote: str, subset: str
) -> None:
    assert told(text, language)[quote, "deaths"].subset == subset


@pytest.mark.parametrize(
    ("text", "language", "quote", "subject"),
    [
        (
            "The gunman, described by the mayor as a 37-year-old man, fled.",
            "en",
            "37-year-old",
            "gunman",
        ),
        ("Le tireur, décrit comme un homme de 20 ans, a fui.", "fr", "20 ans", "tireur"),
    ],
)
def test_who_is_described_has_the_age(text: str, language: str, quote: str, subject: str) -> None:
    assert told(text, language)[quote, "age"].subject == subject


def test_the_next_sentence_goes_on_with_what_was_counted() -> None:
    found = told(
        "Agents found 14 knives of the man who killed six guests. Eight of them were in his car"
        " and six in his flat.",
        "en",
    )
    assert {("Eight", "count"), ("six", "count")} <= set(found)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Roe, 44, a bus driver who was shot in the arm, has gone home.",
        "The Dover victim was a 9-year-old boy hit by a branch.",
    ],
)
def test_who_one_is_counts_nobody(text: str) -> None:
    assert "injured" not in {measure for _, measure in told(text, "en")}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Some 17 people died in Dover; 54 more were hurt there.", "en"),
        ("On compte 17 morts à Lyon ; 54 autres personnes y ont été blessées.", "fr"),
    ],
)
def test_there_is_the_place_last_named(text: str, language: str) -> None:
    found = told(text, language)
    assert found["54", "injured"].place in ("Dover", "Lyon")


def test_a_part_in_the_place_of_its_whole_is_still_a_part() -> None:
    found = told("The bodies of 31 miners were found in Dover, seven of them foreigners.", "en")
    assert found["seven", "deaths"].subset == "foreigners"
