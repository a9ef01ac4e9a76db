"""Tolls far below the one that their article and the story tell are parts of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.facts.one_article import far_below
from checker.records import Claim, Status
from tests.builders import claim

TOLL = claim(deaths=77, said="In all [77] died.")
PART = claim(deaths=8, start=90, said="The blast killed [8].")
TOLD_AGAIN = claim("b.txt", deaths=77, said="[77] are dead.")


def subsets(*claims: Claim) -> list[str]:
    """The part of which each claim is, as they are compared."""
    return [told.subset for told in far_below(claims)]


def test_a_figure_far_below_the_toll_of_the_story_is_a_part() -> None:
    assert subsets(TOLL, PART, TOLD_AGAIN) == ["", "part", ""]


def test_the_toll_of_the_title_is_the_one_of_the_article() -> None:
    assert subsets(claim(deaths=77, line=0, said="[77] dead"), PART) == ["", "part"]


def test_no_toll_is_known_by_one_sentence_alone() -> None:
    assert subsets(TOLL, PART) == ["", ""]  # the larger one may be of another event


@pytest.mark.parametrize(
    "other",
    [
        replace(PART, value=replace(PART.value, low=69.0, high=69.0)),  # a slip, or put right
        replace(PART, article="c.txt"),  # what was known elsewhere
        replace(PART, previous=True),
        replace(PART, increment=True),
        replace(PART, as_of="2024-05-13T08:00:00"),  # an earlier entry of a live blog
        replace(PART, status=Status.NEGATED),
        replace(PART, place="Holm"),  # parted by its place already
    ],
)
def test_nothing_else_is_a_part_by_its_size(other: Claim) -> None:
    assert subsets(TOLL, other, TOLD_AGAIN)[1] == ""


def test_what_the_title_tells_is_no_part() -> None:
    title = claim(deaths=8, line=0, start=0, said="Blast kills [8]")
    assert subsets(title, TOLL, PART, TOLD_AGAIN) == ["", "", "", ""]


FOUND = replace(PART, as_of="2024-05-02", anchor="2024-05-03")
COUNTED = replace(TOLL, previous=True, as_of="2024-05-02T20:00", anchor="2024-05-03")


def test_what_was_found_on_a_day_is_far_below_what_was_counted_by_then() -> None:
    assert subsets(COUNTED, FOUND) == ["", "part"]


@pytest.mark.parametrize(
    "found",
    [
        replace(FOUND, as_of="2024-05-01"),  # the day before it may have been the toll
        replace(FOUND, as_of="2024-05-03"),
        replace(FOUND, value=replace(PART.value, low=69.0, high=69.0)),
    ],
)
def test_a_toll_of_another_day_is_no_part(found: Claim) -> None:
    assert subsets(COUNTED, found) == ["", ""]


def test_a_toll_that_others_tell_is_no_part() -> None:
    assert subsets(COUNTED, FOUND, replace(FOUND, article="b.txt")) == ["", "", ""]


def test_two_counts_of_all_are_no_parts_of_one_another() -> None:
    """The agency has eight dead, a newspaper 77; the title tells the higher one alone."""
    title = claim(deaths=77, line=0, start=0, said="[77] dead")
    paper = replace(TOLL, attribution="a newspaper")
    agency = replace(PART, attribution="the agency")
    assert subsets(title, paper, agency) == ["", "", ""]
    assert subsets(title, paper, PART) == ["", "", "part"]


def test_what_somebody_calls_the_toll_before_is_no_part() -> None:
    before = replace(PART, article="c.txt", previous=True)
    assert subsets(TOLL, PART, TOLD_AGAIN, before)[1] == ""
