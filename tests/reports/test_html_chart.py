"""The timeline of a fact: where values and times stand, and how hedges and sources are drawn."""

from __future__ import annotations

from itertools import pairwise
from math import inf, log10

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.interval import Interval
from checker.records import Claim, Fact, Kind
from checker.reports.page_html.cards import cards_for
from checker.reports.page_html.chart import Chart, chart_of
from checker.reports.page_html.plot import plotted
from checker.reports.page_html.scale import Scale, moment, scale_for, spread
from checker.reports.page_html.sheet import sheet_for
from checker.reports.page_html.symbols import Hedge, hedge_of
from checker.reports.parts.look import PLAIN
from tests.builders import claim, fact, finding, report


def chart(*claims: Claim, kind: Kind | None = None) -> Chart:
    told: Fact = fact("f1", *claims)
    found = (finding(kind, *claims[::-1], fact="f1"),) if kind else ()
    sheet = sheet_for(report(*found, facts=(told,)), PLAIN)
    drawn = chart_of(told, sheet, cards_for(sheet))
    assert drawn is not None
    return drawn


def toll(
    name: str, value: float | tuple[float, float] | Interval, day: str, source: str = ""
) -> Claim:
    return claim(name, deaths=value, published=day, source=source)


def test_values_stand_in_proportion() -> None:
    scale = Scale(0, 10, 200, 0)
    assert [scale.at(number) for number in (0, 5, 10, 99)] == [200, 100, 0, 0]


def test_a_narrow_range_of_values_is_drawn_evenly() -> None:
    scale = scale_for([100, 200], 200, 0)
    assert not scale.log
    assert (scale.low, scale.high) == (92, 208)


def test_no_count_is_drawn_below_zero() -> None:
    assert scale_for([0, 14], 200, 0).low == 0
    assert scale_for([1, 14], 200, 0).low == 0


@pytest.mark.parametrize(("values", "log"), [((10, 300), False), ((10, 301), True)])
def test_beyond_a_factor_of_thirty_the_scale_is_logarithmic(
    values: tuple[float, float], log: bool
) -> None:
    assert scale_for(values, 200, 0).log is log


def test_equal_factors_take_equal_room_on_a_logarithmic_scale() -> None:
    scale = scale_for([10, 100, 1000], 200, 0)
    ends = [scale.at(number) for number in (10, 100, 1000)]
    assert ends[0] - ends[1] == pytest.approx(ends[1] - ends[2], abs=0.1)
    share = (log10(100) - log10(scale.low)) / (log10(scale.high) - log10(scale.low))
    assert scale.at(100) == pytest.approx(200 - 200 * share, abs=0.1)


def test_zero_stands_at_the_foot_of_a_logarithmic_scale() -> None:
    scale = scale_for([0, 3, 5000], 200, 0)
    assert scale.log
    assert scale.at(0) == 200
    assert scale.at(3) < 190


@given(st.lists(st.floats(0, 500), min_size=1, max_size=60).map(sorted))
def test_marks_side_by_side_keep_their_order_and_their_room(places: list[float]) -> None:
    moved = spread(places, 15, 0, 600)
    assert list(moved) == sorted(moved)
    gap = min(15, 600 / max(len(places) - 1, 1))
    assert all(right - left >= gap - 0.2 for left, right in pairwise(moved))
    assert -0.1 <= moved[0] <= moved[-1] <= 600.1


def test_places_that_are_far_apart_stay() -> None:
    assert spread([10, 100, 300], 15, 0, 600) == (10, 100, 300)


def test_marks_of_one_time_stand_around_it() -> None:
    assert spread([300, 300, 300], 15, 0, 600) == (285, 300, 315)


@pytest.mark.parametrize(
    ("iso", "days"),
    [
        ("0001-01-02", 2.0),
        ("0001-01-02T12:00", 2.5),
        ("0001-01-02T06:00:00+02:00", 2.25),
        ("0001", 1.0),
        ("", None),
        ("2021-13-01", None),
        ("soon", None),
    ],
)
def test_moments(iso: str, days: float | None) -> None:
    assert moment(iso) == days


@pytest.mark.parametrize(
    ("value", "hedge"),
    [
        (Interval(3, 3), Hedge.EXACT),
        (Interval(3, inf), Hedge.AT_LEAST),
        (Interval(-inf, 3), Hedge.AT_MOST),
        (Interval(270, 330), Hedge.ABOUT),
        (Interval(270, 300, high_open=True), Hedge.ABOUT),
        (Interval(20, 99), Hedge.ABOUT),
        (Interval(2000, 9999), Hedge.ABOUT),
        (Interval(10, 15), Hedge.ABOUT),
        (Interval(20, 30), Hedge.RANGE),
        (Interval(200, 300), Hedge.RANGE),
    ],
)
def test_hedges(value: Interval, hedge: Hedge) -> None:
    assert hedge_of(value, "", "en") is hedge


def test_between_two_days_is_a_range_of_days() -> None:
    assert hedge_of(Interval(700_000, 700_010, high_open=True), "date", "en") is Hedge.RANGE


def test_a_chart() -> None:
    drawn = chart(
        toll("a.txt", 2, "2021-03-01", "Wire"),
        toll("b.txt", (4, inf), "2021-03-02", "Post"),
        toll("c.txt", 6, "2021-03-05", "Wire"),
    )
    assert [(mark.x, mark.y, mark.series) for mark in drawn.marks] == [
        (63.0, 134.3, 0), (218.5, 86.0, 1), (685.0, 37.7, 0),
    ]  # fmt: skip
    assert [(tick.at, tick.text) for tick in drawn.values] == [
        (134.3, "2"),
        (86.0, "4"),
        (37.7, "6"),
    ]
    assert [(tick.at, tick.text) for tick in drawn.times] == [
        (63.0, "1 Mar 2021"), (218.5, "2 Mar 2021"), (685.0, "5 Mar 2021"),
    ]  # fmt: skip
    assert [key.name for key in drawn.keys] == ["Wire", "Post"]
    assert len({mark.symbol for mark in drawn.marks}) == 2
    assert (drawn.log, drawn.stale, drawn.undated, drawn.moves) == (False, False, None, True)


def test_an_open_end_is_an_arrow_and_a_soft_one_is_always_seen() -> None:
    drawn = chart(
        toll("a.txt", (100, inf), "2021-03-01"),
        toll("b.txt", (-inf, 900), "2021-03-02"),
        toll("c.txt", (95, 105), "2021-03-03"),
    )
    least, most, about = drawn.marks
    assert (least.y, least.bottom, least.y - least.top) == (least.y, least.y, 24)
    assert (most.top, most.bottom - most.y) == (most.y, 24)
    assert about.y - about.top == pytest.approx(9, abs=0.1)
    assert drawn.hedges == (Hedge.AT_LEAST, Hedge.AT_MOST, Hedge.RANGE)


def test_overtaken_figures_are_faded() -> None:
    drawn = chart(toll("a.txt", 2, "2021-03-01"), toll("b.txt", 4, "2021-03-02"), kind=Kind.UPDATES)
    assert [mark.card.stale for mark in drawn.marks] == [True, False]
    assert drawn.stale


def test_articles_without_a_date_stand_in_a_strip_of_their_own() -> None:
    drawn = chart(
        toll("a.txt", 2, "2021-03-01"), toll("b.txt", 4, "2021-03-02"), toll("c.txt", 3, "")
    )
    first, *others = drawn.marks
    assert drawn.undated is not None
    assert first.card.claim.article == "c.txt"
    assert first.x < drawn.undated < min(mark.x for mark in others)


def test_no_date_at_all() -> None:
    drawn = chart(toll("a.txt", 2, ""), toll("b.txt", 4, ""))
    assert drawn.times == ()
    assert drawn.marks[0].x < drawn.marks[1].x < drawn.right


def test_where_sources_dispute_a_sign_stands_for_who_is_cited() -> None:
    police = claim("a.txt", crowd=1200, attribution="the police", source="Wire")
    union = claim("a.txt", crowd=3000, attribution="the union", source="Wire", start=50)
    names = [key.name for key in chart(police, union, kind=Kind.DISPUTES).keys]
    assert names == ["the police", "the union"]
    assert [key.name for key in chart(police, union).keys] == ["Wire"]


def test_more_sources_than_signs_share_the_last_one() -> None:
    drawn = chart(*(toll(f"{n}.txt", n + 1, f"2021-03-0{n + 1}", f"S{n}") for n in range(8)))
    assert [mark.series for mark in drawn.marks] == [0, 1, 2, 3, 4, 5, 5, 5]
    assert len(drawn.keys) == 5
    assert drawn.more


def test_one_figure_twice_in_an_article_is_one_mark() -> None:
    drawn = chart(
        toll("a.txt", 2, "2021-03-01"),
        claim("a.txt", deaths=2, published="2021-03-01", start=90),
        toll("b.txt", 3, "2021-03-02"),
    )
    assert len(drawn.marks) == 2


def test_one_claim_makes_no_chart() -> None:
    told = fact("f1", toll("a.txt", 2, "2021-03-01"))
    sheet = sheet_for(report(facts=(told,)), PLAIN)
    assert chart_of(told, sheet, cards_for(sheet)) is None


def test_units_of_one_family_are_drawn_in_one() -> None:
    points = plotted(
        (
            claim("a.txt", distance=2, unit="kilometre"),
            claim("b.txt", distance=3, unit="kilometre"),
            claim("c.txt", distance=500, unit="metre"),
        )
    )
    assert [point.value.low for point in points] == [2, 3, 0.5]
    shares = plotted((claim(turnout=0.5, unit="share"), claim("b.txt", turnout=40, unit="percent")))
    assert {point.unit for point in shares} == {"percent"}
    assert [point.value.low for point in shares] == [50, 40]
