"""What each figure of a toll measures, by the nearest words that head it."""

from __future__ import annotations

import pytest

from tests.claims.test_press_forms import told

pytestmark = pytest.mark.model

MEASURES = [
    ("The official count climbed to 812, and the number of injured to 2,340.",
     {"812": "deaths", "2,340": "injured"}),
    ("The toll may hit 600, the mayor says.", {"600": "deaths"}),
    ("Deaths have reached 64, while those hurt now numbered 150.",
     {"64": "deaths", "150": "injured"}),
    ("Injured in Wexley gas blast number 64.", {"64": "injured"}),
    ("The army has 310 people on its list of the dead, and 720 on that of the injured.",
     {"310": "deaths", "720": "injured"}),
    ("Seven of the nine who died were nurses.", {"Seven": "deaths", "nine": "deaths"}),
    # what takes the toll of the sentence before up
    ("Officials have confirmed 312 deaths; 640 people are injured. At dawn it was still at 290.",
     {"290": "deaths"}),
    ("The count of the dead rose to 41, and 93 others were hurt. At dawn it had been 38 and 90.",
     {"38": "deaths", "90": "injured"}),
    ("The blast left 41 dead and 93 hurt, over 20 of the former in Wexley.",
     {"over 20": "deaths", "93": "injured"}),
    ("Ten patients died there. At Marlow General the figure was 62, 12 of them still critical.",
     {"62": "injured"}),
    ("Brockton, a village in the hills, has lost 85 residents.", {"85": "deaths"}),
    ("The town has lost 85 residents since the last census.", {"85": "count"}),
    ("The magnitude-7.1 quake struck at dawn.", {"7.1": "magnitude"}),
]  # fmt: skip
WHOLE = [
    ("The blast left 41 dead and 93 hurt, over 20 of the former in Wexley.", "93"),
    ("Thirty people are dead, among them the bomber, and 81 were injured.", "81"),
    ("The army has 310 people on its list of the dead, and 720 on that of the injured.", "720"),
]


@pytest.mark.parametrize(("text", "measures"), MEASURES)
def test_a_figure_measures_what_its_own_head_says(text, measures):
    found = dict(told(text, "en").keys())
    assert {quote: found.get(quote) for quote in measures} == measures


@pytest.mark.parametrize(("text", "quote"), WHOLE)
def test_a_total_beside_a_part_of_others_is_no_part(text, quote):
    found = [claim.subset for (words, _), claim in told(text, "en").items() if words == quote]
    assert found == [""]


PLACED = [
    ("Slide on the pass: 31 dead, hikers stranded in Marlow", "31", ""),
    ("In all, 22 deaths have been confirmed on Mount Tabor, police said; guides insisted on 17.",
     "17", "Mount Tabor"),
    ("In all, 22 deaths have been confirmed on Mount Tabor.", "22", "Mount Tabor"),
]  # fmt: skip
PERIODS = [
    ("In the theatre siege of 2002, 130 people were killed.", "130", "2002-01-01/2002-12-31"),
    ("Officers said 315 people were held, against 109 on the same day in 2018.", "315", ""),
]
LIVING = [
    ("The slide killed 25 people. Some 3,100 have been evacuated to schools.", "Some 3,100"),
    ("The blast left 25 dead, while the number needing new flats rose to 300.", "300"),
]


@pytest.mark.parametrize(("text", "quote", "place"), PLACED)
def test_a_toll_has_the_place_of_its_own_clause(text, quote, place):
    found = [claim.place for (words, _), claim in told(text, "en").items() if words == quote]
    assert found == [place]


@pytest.mark.parametrize(("text", "quote", "period"), PERIODS)
def test_a_far_year_is_that_of_its_own_figure(text, quote, period):
    found = [claim.period for (words, _), claim in told(text, "en").items() if words == quote]
    assert found == [period]


@pytest.mark.parametrize(("text", "quote"), LIVING)
def test_what_befalls_the_living_counts_no_dead(text, quote):
    assert (quote, "deaths") not in told(text, "en")
    assert any(words == quote for words, _ in told(text, "en"))


def test_a_toll_below_its_title_is_no_part_of_it():
    text = "Wexley slide: at least 31 dead\n\nAt least 31 were killed, an official said."
    assert [c.subset for (_, measure), c in told(text, "en").items() if measure == "deaths"] == [
        "", ""
    ]  # fmt: skip
