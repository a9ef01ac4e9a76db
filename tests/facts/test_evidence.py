"""What puts two claims together and what keeps them apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.evidence import explain, score
from checker.facts.parts import Parts
from checker.facts.weights import weights
from checker.interval import Interval
from checker.records import WHOLE, Claim, Evidence, Status
from tests.builders import claim

LOUKA, TIKHA = "Alexandre Loukachenko", "Svetlana Tikhanoskaïa"
WEIGHTS = weights().weights
ALIKE: Callable[[Claim, Claim], float] = lambda *_: 0.4  # noqa: E731


def weight_of(name: str, left: Claim, right: Claim, parts: Parts | None = None) -> float:
    """The weight of one comparison; the same both ways."""
    known = {"parts": parts} if parts else {}
    (there,) = [e.weight for e in explain(right, left, **known) if e.name == name]
    (here,) = [e.weight for e in explain(left, right, **known) if e.name == name]
    assert here == there
    return here


def vetoes(left: Claim, right: Claim, parts: Parts | None = None) -> set[str]:
    """The names of the comparisons that keep two claims apart for good."""
    known = {"parts": parts} if parts else {}
    return {e.name for e in explain(left, right, **known) if e.weight == -inf}


PARIS = Parts(frozenset({"paris"}), frozenset())
WOMEN = Parts(frozenset(), frozenset({"women"}))


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        # two candidates of one vote
        (claim(vote_share=80, subject=LOUKA), claim(vote_share=10, subject=TIKHA), {"subject"}),
        (claim(seats=80, subject="Labour"), claim(seats=10, subject="Greens"), {"subject"}),
        (claim(age=27, subject="Anna Roy"), claim(age=31, subject="Luc Petit"), {"subject"}),
        (claim(count=4, subject="phone call"), claim(count=4, subject="medal"), {"subject"}),
        # an increment is no total
        (claim(deaths=2, increment=True), claim(deaths=8), {"increment"}),
        # two towns that everybody knows
        (claim(deaths=2, place="Lyon"), claim(deaths=8, place="Marseille"), {"place"}),
        # the seriously injured are some of the injured; men and women are others
        (claim(injured=51, subset="serious"), claim(injured=200), {"subset"}),
        (claim(injured=51, subset="serious"), claim(injured=9, subset="slight"), {"subset"}),
        (claim(deaths=5, subset="men"), claim(deaths=9, subset="women"), {"subset"}),
        # two days of a daily figure; two events
        (claim(crowd=900, period="2020-08-15"), claim(crowd=500, period="2020-08-16"), {"period"}),
        (claim(crowd=900, published="2020-08-15"), claim(crowd=500, published="2020-08-22"),
         {"period"}),
        (claim(deaths=900, period="2005-08-29"), claim(deaths=5), {"period"}),
        # crowds gather in many towns on one day
        (claim(crowd=900, place="Lyon"), claim(crowd=50000), {"place"}),
        (claim(crowd=900, place="Lyon"), claim(crowd=50000, place=WHOLE), {"place"}),
        # what is feared is not what is counted
        (claim(deaths=90, status=Status.FORECAST), claim(deaths=9), {"status"}),
        (claim(deaths=90, status=Status.HYPOTHETICAL), claim(deaths=9), {"status"}),
    ],
)  # fmt: skip
def test_kept_apart(left: Claim, right: Claim, why: set[str]) -> None:
    assert vetoes(left, right) == why
    assert vetoes(right, left) == why
    assert score(explain(left, right, similarity=lambda *_: 1.0)) == -inf


@pytest.mark.parametrize(
    ("left", "right", "parts", "why"),
    [
        (claim(arrests=700), claim(arrests=560, place="Paris"), PARIS, {"place"}),
        (claim(arrests=700, place=WHOLE), claim(arrests=560, place="Paris"), PARIS, {"place"}),
        (claim(arrests=580, place="Paris"), claim(arrests=560, place="Paris"), PARIS, set()),
        (claim(arrests=700), claim(arrests=560, place="Nanterre"), PARIS, set()),
        (claim(deaths=7), claim(deaths=4, subset="women"), WOMEN, {"subset"}),
        (claim(deaths=7, subset="women"), claim(deaths=4, subset="women"), WOMEN, set()),
    ],
)
def test_a_place_or_group_that_parts_the_story_keeps_apart(
    left: Claim, right: Claim, parts: Parts, why: set[str]
) -> None:
    assert vetoes(left, right, parts) == why
    assert vetoes(right, left, parts) == why


@pytest.mark.parametrize(
    ("name", "left", "right", "weight"),
    [
        ("subject", claim(tenure=26, subject=LOUKA), claim(tenure=26, subject=LOUKA.upper()),
         WEIGHTS.subject_same),
        ("subject", claim(tenure=26, subject=LOUKA), claim(tenure=26, subject="Lukashenko"),
         WEIGHTS.subject_similar),
        ("subject", claim(tenure=26, subject=LOUKA), claim(tenure=26), WEIGHTS.subject_unknown),
        ("place", claim(deaths=2, place="Izmir"), claim(deaths=2, place="İzmir"),
         WEIGHTS.place_same),
        ("place", claim(deaths=2), claim(deaths=2), WEIGHTS.place_none),
        ("place", claim(deaths=2, place=WHOLE), claim(deaths=2), WEIGHTS.place_none),
        ("place", claim(deaths=2, place="Izmir"), claim(deaths=2), WEIGHTS.place_one),
        ("place", claim(deaths=2, place="the bar"), claim(deaths=2, place="Izmir"),
         WEIGHTS.place_two),
        ("subset", claim(deaths=2), claim(deaths=2), WEIGHTS.subset_none),
        ("subset", claim(deaths=2, subset="men"), claim(deaths=2, subset="men"),
         WEIGHTS.subset_same),
        ("subset", claim(deaths=2, subset="men"), claim(deaths=2), WEIGHTS.subset_one),
        ("subset", claim(deaths=2, subset="students"), claim(deaths=2, subset="children"),
         WEIGHTS.subset_one),
        ("single", claim(deaths=1, single=True), claim(deaths=9), WEIGHTS.single),
        ("words", claim(deaths=2, words=("bus",)), claim(deaths=2), WEIGHTS.words_none),
        ("words", claim(deaths=2, words=("bus", "lake")), claim(deaths=2, words=("bus",)),
         WEIGHTS.words_each),
        ("words", claim(deaths=2, words=("@quake",)), claim(deaths=2, words=("@quake", "bus")),
         WEIGHTS.event_each),
        ("words", claim(deaths=2, words=tuple("abcdefg")), claim(deaths=2, words=tuple("gfedcba")),
         WEIGHTS.words_most),
        ("measure", claim(deaths=2), claim(deaths=2), weights().prior.named),
        ("measure", claim(money=2), claim(money=2), weights().prior.loose),
    ],
)  # fmt: skip
def test_what_each_comparison_weighs(name: str, left: Claim, right: Claim, weight: float) -> None:
    assert weight_of(name, left, right) == weight


@pytest.mark.parametrize(
    ("left", "right"), [("Londres", "London"), ("Kiev", "Kyiv"), ("Genève", "Geneva")]
)
def test_a_town_is_one_in_two_languages(left: str, right: str) -> None:
    one, other = claim(deaths=2, place=left), claim(deaths=2, place=right)
    assert weight_of("place", one, other) == WEIGHTS.place_same


def test_figures_without_holder_are_not_asked_for_one() -> None:
    found = explain(claim(deaths=2, subject="Anna"), claim(deaths=2, subject="Luc"))
    assert "subject" not in {evidence.name for evidence in found}


def test_two_figures_of_one_sentence_are_seldom_of_one_thing() -> None:
    both = {"said": "Two died, then [2] more.", "masked": ""}
    left, right = claim(deaths=2, start=1, **both), claim(deaths=3, start=9, **both)
    assert weight_of("sentence", left, right) == WEIGHTS.same_sentence
    other = replace(right, article="b.txt")
    assert "sentence" not in {evidence.name for evidence in explain(left, other)}


def test_two_figures_of_one_sentence_by_two_sources_or_times_may_be() -> None:
    said = "[12,000] marched, say the police; 60,000, say the unions."
    left = claim(crowd=12000, said=said, attribution="police")
    assert weight_of("sentence", left, claim(crowd=60000, said=said, attribution="unions")) == 0.0
    assert weight_of("sentence", left, claim(crowd=5, said=said, attribution="police")) < 0.0
    toll = claim(deaths=80, said="[80], after 78 the day before.")
    before = claim(deaths=78, said="[80], after 78 the day before.", previous=True)
    assert weight_of("sentence", toll, before) == 0.0


def test_the_embedding_weighs_by_its_cosine_and_is_not_asked_after_a_veto() -> None:
    left, right = claim(deaths=2), claim(deaths=3)
    (evidence,) = [
        e for e in explain(left, right, similarity=lambda *_: 0.9) if e.name == "embedding"
    ]
    assert evidence == Evidence("embedding", "0.90", "", 2.0)

    def never(*_: Claim) -> float:
        raise AssertionError("asked after a veto")

    assert score(explain(left, replace(right, increment=True), similarity=never)) == -inf


def test_plain_tolls_of_one_story_stand_together_and_loose_figures_do_not() -> None:
    threshold = weights().threshold
    assert score(explain(claim(deaths=2), claim(deaths=3), similarity=ALIKE)) > threshold
    assert score(explain(claim(money=2), claim(money=3), similarity=ALIKE)) < threshold


CLAIMS = st.builds(
    claim,
    st.sampled_from(["a.txt", "b.txt"]),
    subject=st.sampled_from(["", LOUKA, "Lukashenko", TIKHA]),
    place=st.sampled_from(["", WHOLE, "Lyon", "Marseille", "Parme", "the bar"]),
    period=st.sampled_from(["", "2020-08-15", "2020-08-15/2020-08-16"]),
    subset=st.sampled_from(["", "serious", "men", "men police"]),
    published=st.sampled_from(["", "2020-08", "2020-08-16", "2020-08-30T10:00:00"]),
    attribution=st.sampled_from(["", "police"]),
    status=st.sampled_from(list(Status)),
    previous=st.booleans(),
    increment=st.booleans(),
    single=st.booleans(),
    words=st.sampled_from([(), ("bus",), ("@quake", "bus")]),
    language=st.sampled_from(["fr", "en"]),
    deaths=st.integers(0, 9),
)
MEASURES = st.sampled_from(["deaths", "crowd", "vote_share", "count", "money", "tenure"])
INTERVALS = st.builds(Interval, st.integers(0, 9), st.sampled_from([9, 50, inf]))


@given(CLAIMS, CLAIMS, MEASURES)
def test_evidence_is_symmetric(left: Claim, right: Claim, measure: str) -> None:
    a, b = replace(left, measure=measure), replace(right, measure=measure)
    here = explain(a, b, similarity=ALIKE)
    there = explain(b, a, similarity=ALIKE)
    assert [(e.name, e.weight) for e in here] == [(e.name, e.weight) for e in there]


@given(CLAIMS, CLAIMS, MEASURES, INTERVALS, INTERVALS)
def test_values_never_count(
    left: Claim, right: Claim, measure: str, one: Interval, other: Interval
) -> None:
    a, b = replace(left, measure=measure), replace(right, measure=measure)
    with_others = explain(replace(a, value=one), replace(b, value=other), similarity=ALIKE)
    assert with_others == explain(a, b, similarity=ALIKE)


@given(CLAIMS, MEASURES)
def test_a_claim_is_not_kept_apart_from_its_like(one: Claim, measure: str) -> None:
    left = replace(one, measure=measure, place="", previous=False)
    right = replace(left, article="c.txt", id="c")
    assert -inf not in {evidence.weight for evidence in explain(left, right)}


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        (("@attack",), ("@attack", "knife"), WEIGHTS.dated_same),
        (("@onset",), ("@quake",), WEIGHTS.onset_same),
        (("@attack",), ("@arrest",), -inf),
        (("@attack",), ("shop",), WEIGHTS.subject_unknown),
    ],
)
def test_hours_are_compared_by_what_they_date(
    here: tuple[str, ...], there: tuple[str, ...], expected: float
) -> None:
    left, right = (replace(claim(time=540), words=words) for words in (here, there))
    assert weight_of("event", left, right) == expected


def test_a_minute_is_the_name_of_a_moment() -> None:
    left, right = (replace(claim(time=557), words=(word,)) for word in ("@arrest", "@attack"))
    assert weight_of("minute", left, right) == WEIGHTS.day_same
    later = replace(claim(time=558), words=("@attack",))
    assert "minute" not in {evidence.name for evidence in explain(left, later)}
    assert vetoes(left, later) == {"event"}


def test_what_happened_weeks_later_is_something_else() -> None:
    left = replace(claim(time=540), words=("@onset",), as_of="2021-03-02")
    right = replace(claim(time=480), words=("@onset",), as_of="2021-04-20")
    assert vetoes(left, right) == {"event"}


def test_a_date_is_the_name_of_its_day() -> None:
    left, right, next_week = (replace(claim(date=day), unit="date") for day in (700, 700, 707))
    assert weight_of("day", left, right) == WEIGHTS.day_same
    assert "day" not in {e.name for e in explain(left, next_week)}


def test_what_is_added_on_two_days() -> None:
    def added(day: str) -> Claim:
        made = claim(f"{day}.txt", deaths=21, increment=True)
        return replace(made, as_of=f"2020-03-{day}T20:00", anchor=f"2020-03-{day}")

    assert "added" in vetoes(added("16"), added("19"))
    assert weight_of("added", added("16"), added("17")) == WEIGHTS.added
    assert not [e for e in explain(added("16"), added("16")) if e.name == "added"]


def test_the_hurt_of_two_days_of_action() -> None:
    def hurt(day: str) -> Claim:
        return replace(claim(f"{day}.txt", injured=3), anchor=f"2023-03-{day}")

    days = tuple(date(2023, 3, day).toordinal() for day in (7, 15))
    parts = Parts(frozenset(), frozenset(), series=days)
    assert weight_of("series", hurt("08"), hurt("15"), parts) == WEIGHTS.series
    assert not [e for e in explain(hurt("07"), hurt("08"), parts=parts) if e.name == "series"]


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("hour", "year", True),
        ("minute", "day", True),
        ("hour", "day", False),  # 48 hours are two days
        ("month", "year", False),
        ("minute", "second", False),
    ],
)
def test_hours_and_years_are_two_lengths_of_time(left: str, right: str, apart: bool) -> None:
    here, there = claim(duration=6, unit=left), claim("b.txt", duration=9, unit=right)
    assert ("scale" in vetoes(here, there)) is apart


def test_a_story_has_one_number_of_people_charged() -> None:
    nobody, men = claim(count=0, subset="charged"), claim(count=2, subset="charged", subject="man")
    suspect = claim(count=1, subset="charged", subject="suspect", single=True)
    soldiers = claim(count=7, subset="charged", subject="soldier pilot")
    assert not vetoes(nobody, men)
    assert not vetoes(men, suspect)
    assert weight_of("subset", nobody, men) == WEIGHTS.state_same
    assert "subject" in vetoes(soldiers, men)
