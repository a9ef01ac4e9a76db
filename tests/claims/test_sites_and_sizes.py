"""What is measured of a thing, where on the ground people were, and who is whose namesake."""

from __future__ import annotations

import pytest

from checker.claims.text_claims import read_claims

SIZES = [
    ("The barge, 120 feet long, sank.", "en", "barge", "long"),
    ("The 120-foot barge sank.", "en", "barge", "long"),
    ("The tower is 90 metres high.", "en", "tower", "high"),
    ("Le mur mesure 90 mètres de haut.", "fr", None, "high"),
    ("The village lies 12 miles from the border.", "en", None, None),
]
SITES = [
    ("Seven people died at the bar and two in hospital.", "en", ["bar", "hospital"]),
    ("Two guards waited at the entrance and two others in the parking lot.", "en",
     ["entrance", "parking lot"]),
    ("Sept personnes sont mortes dans le bar.", "fr", ["bar"]),
    ("Seven people died on Monday.", "en", [None]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "language", "thing", "size"), SIZES)
def test_a_length_says_of_which_thing_it_is(text, language, thing, size):
    (claim,) = [c for c in read_claims(text, language) if c.measure == "distance"]
    assert claim.subset == size
    assert thing is None or claim.subject == thing


@pytest.mark.parametrize(("text", "language", "sites"), SITES)
def test_people_are_told_by_the_ground_they_were_on(text, language, sites):
    found = [c for c in read_claims(text, language) if c.measure in ("deaths", "police_deployed")]
    assert [c.place for c in found] == [site and f"{site} (site)" for site in sites]
    assert not any(c.increment for c in found)


def test_two_of_one_family_are_two_people():
    text = "The youngest, Ezra Poole, was 14. He came with his father, Wilbur Poole, 44."
    assert [c.subject for c in read_claims(text, "en")] == ["Ezra Poole", "Wilbur Poole"]


def test_a_town_and_its_state_are_the_town():
    text = "Nine people were killed in Dover, Delaware, on Monday."
    assert [c.place for c in read_claims(text, "en", "2024-05-01") if c.measure == "deaths"] == [
        "Dover"
    ]


def test_others_of_another_state_are_no_addition():
    text = "Two men have died. Four others are missing."
    (claim,) = [c for c in read_claims(text, "en") if c.measure == "missing"]
    assert not claim.increment
