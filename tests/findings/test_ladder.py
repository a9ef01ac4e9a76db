"""What two claims of one fact are to each other: one table, an earlier and a later claim a row."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.findings.alike import Alike
from checker.findings.ladder import LADDER, Pair, Verdict, decide
from checker.findings.order import ordered
from checker.interval import Interval
from checker.records import Claim, Status
from tests.builders import claim

SILENT, REFINES, DISPUTES = Verdict.SILENT, Verdict.REFINES, Verdict.DISPUTES
UPDATES, CONFLICTS = Verdict.UPDATES, Verdict.CONFLICTS

MONDAY, TUESDAY = "2020-08-17", "2020-08-18"


def first(**told: object) -> Claim:
    """A claim of Monday's article."""
    return claim("a.txt", **{"as_of": MONDAY, "published": MONDAY} | told)


def then(**told: object) -> Claim:
    """A claim of Tuesday's article."""
    return claim("b.txt", **{"as_of": TUESDAY, "published": TUESDAY} | told)


def undated(article: str, **told: object) -> Claim:
    return claim(article, **told)


def written(number: float, step: float) -> Interval:
    """A number whose last digit written stands for `step`."""
    return Interval(number, number, resolution=step)


def at_least(number: float) -> Interval:
    return Interval(number, inf)


def more_than(number: float) -> Interval:
    return Interval(number, inf, low_open=True)


def since(year: int) -> Interval:
    return Interval(date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal())


def day(number: int) -> float:
    return date(2020, 8, number).toordinal()


IN_2020 = {"subject": "L", "published": "2020-08-18"}
ONE = {"said": "[80] died, after 78 the day before."}

ROWS = [
    # nothing that could be held against the other
    ("a forecast", first(deaths=9), then(deaths=90, status=Status.FORECAST),
     SILENT, "incomparable"),
    ("a fear", first(deaths=9), then(deaths=90, status=Status.HYPOTHETICAL),
     SILENT, "incomparable"),
    ("a denial", first(deaths=9), then(deaths=4, status=Status.NEGATED), SILENT, "incomparable"),
    ("two increments", first(deaths=2, increment=True), then(deaths=5, increment=True),
     SILENT, "incomparable"),
    ("no bounds", first(deaths=(-inf, inf)), then(deaths=5), SILENT, "incomparable"),
    # the same as it is written
    ("two and two", first(deaths=2), then(deaths=2), SILENT, "same_as_written"),
    ("80 % and 79.6 %",
     first(vote_share=written(80, 1), unit="percent"),
     then(vote_share=written(79.6, 0.1), unit="percent"), SILENT, "same_as_written"),
    ("7 million and 7,012,345", first(votes=written(7e6, 1e6)), then(votes=7_012_345),
     SILENT, "same_as_written"),
    ("1.13 million and 1,138,000",
     first(votes=written(1.13e6, 1e4)), then(votes=written(1_138_000, 1e3)),
     SILENT, "same_as_written"),
    ("6,700 and 6,712", first(arrests=written(6700, 100)), then(arrests=6712),
     SILENT, "same_as_written"),
    ("647 and 648", first(injured=647), then(injured=648), SILENT, "same_as_written"),
    ("648 and 647", first(injured=648), then(injured=647), SILENT, "same_as_written"),
    ("a third and 33 %",
     first(percentage=written(1 / 3, 0.01), unit="share"),
     then(percentage=written(33, 1), unit="percent"), SILENT, "same_as_written"),
    ("two days and 48 hours", first(duration=2, unit="day"), then(duration=48, unit="hour"),
     SILENT, "same_as_written"),
    ("five miles and 8 km", first(distance=5, unit="mile"), then(distance=8, unit="kilometre"),
     SILENT, "same_as_written"),
    # both can be right
    ("two and at least two", first(deaths=2), then(deaths=at_least(2)), SILENT, "compatible"),
    ("at least 50 and 52", first(deaths=at_least(50)), then(deaths=52), SILENT, "compatible"),
    ("89,000 and more than 89,000", first(crowd=written(89000, 1000)),
     then(crowd=more_than(89000)), SILENT, "compatible"),
    ("nearly 10 % and 9.8 %", first(vote_share=Interval(9, 10, high_open=True), unit="percent"),
     then(vote_share=written(9.8, 0.1), unit="percent"), SILENT, "compatible"),
    ("dozens and several dozen", first(injured=(20, 99)), then(injured=(20, 99)),
     SILENT, "compatible"),
    ("about 300 and 312", first(injured=(270, 330)), then(injured=312), SILENT, "compatible"),
    ("up to 300 and 280", first(injured=(-inf, 300)), then(injured=280), SILENT, "compatible"),
    ("26 years and since 1994", first(tenure=26, unit="year", **IN_2020),
     then(tenure=since(1994), unit="date", **IN_2020), SILENT, "compatible"),
    ("since 1994 and 26 years", first(tenure=since(1994), unit="date", **IN_2020),
     then(tenure=26, unit="year", **IN_2020), SILENT, "compatible"),
    ("26 years and 26 years", first(tenure=26, unit="year", **IN_2020),
     then(tenure=26, unit="year", **IN_2020), SILENT, "compatible"),
    ("in August and on the 9th", first(date=(day(1), day(31)), unit="date"),
     then(date=day(9), unit="date"), SILENT, "compatible"),
    # one says much more
    ("thousands and more than 6,700", first(arrests=(2000, 9999)), then(arrests=more_than(6700)),
     REFINES, "compatible"),
    ("dozens and 51", first(injured=(20, 99)), then(injured=51), REFINES, "compatible"),
    ("51 and dozens", first(injured=51), then(injured=(20, 99)), REFINES, "compatible"),
    # sources of their own
    ("police and union",
     first(crowd=12000, attribution="la police", authority="authority"),
     then(crowd=60000, attribution="la CGT", authority="organiser"),
     DISPUTES, "explained_by_source"),
    ("police and union on one day",
     first(crowd=12000, attribution="la police", authority="authority"),
     replace(first(crowd=60000, attribution="la CGT", authority="organiser"), article="b.txt"),
     DISPUTES, "explained_by_source"),
    ("two named experts in one article",
     first(money=6e6, unit="USD", attribution="the owner"),
     first(money=9e6, unit="USD", attribution="the insurer", start=50),
     DISPUTES, "explained_by_source"),
    ("tolls of two offices rise together",
     first(deaths=80, attribution="the army", authority="authority"),
     then(deaths=95, attribution="a hospital", authority="witness"),
     UPDATES, "explained_by_time"),
    ("two offices of one state",
     first(crowd=12000, attribution="la police", authority="authority"),
     then(crowd=14000, attribution="le ministère", authority="authority"),
     UPDATES, "explained_by_time"),
    ("only one names its source", first(crowd=12000, attribution="la police"), then(crowd=60000),
     UPDATES, "explained_by_time"),
    # the later one replaces the earlier one
    ("two, then three", first(deaths=2), then(deaths=3), UPDATES, "explained_by_time"),
    ("20, then 25", first(deaths=written(20, 10)), then(deaths=25), UPDATES, "explained_by_time"),
    ("100, then 190", first(deaths=written(100, 100)), then(deaths=written(190, 10)),
     UPDATES, "explained_by_time"),
    ("1,000, then 1,900", first(arrests=written(1000, 1000)), then(arrests=written(1900, 100)),
     UPDATES, "explained_by_time"),
    ("two, then a third, without dates", undated("a.txt", deaths=2),
     undated("b.txt", deaths=3, ordinal=True), UPDATES, "explained_by_time"),
    ("at least two, then a third, in one article", undated("a.txt", deaths=at_least(2)),
     undated("a.txt", deaths=3, ordinal=True, start=50), UPDATES, "explained_by_time"),
    ("at least 50, then at least 113", first(deaths=at_least(50)), then(deaths=at_least(113)),
     UPDATES, "explained_by_time"),
    ("thousands, then 40,000", first(arrests=(2000, 9999)), then(arrests=written(40000, 10000)),
     UPDATES, "explained_by_time"),
    ("80 after 78 the day before", first(deaths=78, previous=True, **ONE),
     first(deaths=80, start=1, **ONE), UPDATES, "explained_by_time"),
    ("a magnitude that its agency has put right, beside a ministry's",
     first(magnitude=7.9, attribution="ministry", authority="authority", **ONE),
     first(magnitude=7.5, attribution="agency", authority="expert", previous=True, start=1, **ONE),
     SILENT, "explained_by_time"),
    ("three, then none missing", first(missing=3), then(missing=0), UPDATES, "explained_by_time"),
    ("a partial count of votes", first(vote_share=52, unit="percent"),
     then(vote_share=48, unit="percent"), UPDATES, "explained_by_time"),
    ("fewer in a critical state", first(injured=9, subset="critical"),
     then(injured=4, subset="critical"), UPDATES, "explained_by_time"),
    ("a count of another day", first(count=4, subject="call"), then(count=3, subject="call"),
     UPDATES, "explained_by_time"),
    ("two tolls that both date to one day, in articles of two",
     first(deaths=2, published=TUESDAY), then(deaths=5, as_of=MONDAY, published="2020-08-19"),
     UPDATES, "explained_by_time"),
    ("two tolls of one day, hours unknown", first(deaths=2),
     replace(first(deaths=3), article="b.txt"), UPDATES, "explained_by_time"),
    ("a toll that is corrected", first(deaths=4), then(deaths=3, revised=True),
     UPDATES, "explained_by_time"),
    # two things, it seems
    ("two counts of one text", first(deaths=2), first(deaths=5, start=50), SILENT, "one_text"),
    ("two counts of two days in one sentence",
     first(deaths=8, as_of=MONDAY, said="On Monday [8] died, 5 on Tuesday."),
     first(deaths=5, as_of=TUESDAY, start=30, said="On Monday 8 died, [5] on Tuesday."),
     SILENT, "one_text"),
    # cannot both be right
    ("a toll that falls", first(deaths=8), then(deaths=7), CONFLICTS, "conflict"),
    ("a toll that falls by a round figure", first(deaths=29), then(deaths=written(20, 10)),
     CONFLICTS, "conflict"),
    ("two tolls without dates", undated("a.txt", deaths=2), undated("b.txt", deaths=5),
     CONFLICTS, "conflict"),
    ("dates of two precisions", first(deaths=2, as_of="2020-08", published="2020-08"),
     then(deaths=5), CONFLICTS, "conflict"),
    ("two numbers of missing without dates", undated("a.txt", missing=9),
     undated("b.txt", missing=4), CONFLICTS, "conflict"),
    ("9 and 10 August", first(date=day(9), unit="date"), then(date=day(10), unit="date"),
     CONFLICTS, "conflict"),
    ("6:12 and 6:52", first(time=372, unit="time"), then(time=412, unit="time"),
     CONFLICTS, "conflict"),
    ("magnitude 6.8 and 6.9", first(magnitude=6.8), then(magnitude=6.9), CONFLICTS, "conflict"),
    ("26 years and since 1984", first(tenure=26, unit="year", **IN_2020),
     then(tenure=since(1984), unit="date", **IN_2020), CONFLICTS, "conflict"),
    ("two tolls that both texts date to one day", first(deaths=2, published="2020-08-20"),
     then(deaths=5, as_of=MONDAY, published="2020-08-20"), CONFLICTS, "conflict"),
    ("two counts of one day", first(count=3, subject="call"),
     replace(first(count=4, subject="call"), article="b.txt"), CONFLICTS, "conflict"),
    ("fewer convictions than before", first(count=9, subject="conviction"),
     then(count=7, subject="conviction"), CONFLICTS, "conflict"),
    ("an age a year higher on the next day", first(age=27, unit="year", subject="A"),
     then(age=28, unit="year", subject="A"), CONFLICTS, "conflict"),
    ("fewer guards at one gate", first(police_deployed=4, place="gate (site)"),
     then(police_deployed=2, place="gate (site)"), CONFLICTS, "conflict"),
    ("more guards at one gate", first(police_deployed=2, place="gate (site)"),
     then(police_deployed=4, place="gate (site)"), UPDATES, "explained_by_time"),
    ("fewer guards in a town", first(police_deployed=400, place="Dover"),
     then(police_deployed=200, place="Dover"), UPDATES, "explained_by_time"),
    ("two ages", first(age=27, unit="year", subject="A"), then(age=31, unit="year", subject="A"),
     CONFLICTS, "conflict"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("earlier", "later", "verdict", "step"),
    [row[1:] for row in ROWS],
    ids=[row[0] for row in ROWS],
)
def test_the_table(earlier: Claim, later: Claim, verdict: Verdict, step: str) -> None:
    claims = (earlier, later)
    decision = decide(ordered(Alike(claims), earlier, later))
    assert (decision.verdict, decision.step) == (verdict, step)
    assert decide(ordered(Alike(claims), later, earlier)) == decision


@pytest.mark.parametrize(
    ("earlier", "later", "reason"),
    [
        (first(deaths=8), then(deaths=7), "unexplained"),
        (undated("a.txt", deaths=2), undated("b.txt", deaths=5), "undated"),
        (undated("a.txt", age=27, unit="year"), undated("b.txt", age=31, unit="year"),
         "unexplained"),
        # no date is missing where both are of one day
        (first(crowd=900), replace(first(crowd=5000), article="b.txt"), "unexplained"),
        (first(deaths=2), then(deaths=3), "replaced"),
        (first(deaths=2), replace(first(deaths=3), article="b.txt"), "same_day"),
        (first(deaths=4), then(deaths=3, revised=True), "revised"),
        (first(arrests=(2000, 9999)), then(arrests=6800), "refined"),
    ],
)  # fmt: skip
def test_the_reason_says_what_decided(earlier: Claim, later: Claim, reason: str) -> None:
    assert decide(ordered(Alike((earlier, later)), earlier, later)).reason == reason


def test_a_figure_that_comes_back_is_an_article_that_is_behind() -> None:
    old, new = first(deaths=8), then(deaths=9)
    stale = claim("c.txt", deaths=8, as_of="2020-08-19")
    decision = decide(ordered(Alike((old, new, stale)), new, stale))
    assert (decision.verdict, decision.reason) == (UPDATES, "repeated")
    assert decide(ordered(Alike((new, stale)), new, stale)).verdict is CONFLICTS


def test_media_that_relay_a_figure_are_no_camp() -> None:
    police = first(crowd=12000, attribution="la police", authority="authority")
    radio = then(crowd=15000, attribution="France Info", authority="media")
    assert decide(ordered(Alike((police, radio)), police, radio)).verdict is UPDATES


def test_the_last_step_always_holds() -> None:
    assert LADDER[-1](
        ordered(Alike((first(deaths=1), then(deaths=1))), first(deaths=1), then(deaths=1))
    )


UNITS = {"deaths": "", "missing": "", "crowd": "", "vote_share": "percent", "time": "time",
         "money": "EUR", "count": ""}  # fmt: skip
INTERVALS = st.builds(
    lambda low, width, step: Interval(low, low + width, resolution=step if not width else 1.0),
    st.integers(0, 1200),
    st.sampled_from([0, 0, 0, 1, 30, 900, inf]),
    st.sampled_from([1.0, 10.0, 100.0, 0.1]),
)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Claim, Claim]:
    """Two claims that may stand in one fact."""
    measure = draw(st.sampled_from(sorted(UNITS)))
    told = st.fixed_dictionaries(
        {
            "as_of": st.sampled_from(["", "2020-08", MONDAY, TUESDAY, f"{TUESDAY}T10:00:00"]),
            "attribution": st.sampled_from(["", "la police", "la CGT"]),
            "authority": st.sampled_from(["", "authority", "organiser", "media"]),
            "status": st.sampled_from([Status.ASSERTED, Status.ASSERTED, Status.FORECAST]),
            "previous": st.booleans(),
            "ordinal": st.booleans(),
        }
    )
    one = claim("a.txt", unit=UNITS[measure], **draw(told), **{measure: draw(INTERVALS)})
    name = draw(st.sampled_from(["a.txt", "b.txt"]))
    return one, claim(name, unit=UNITS[measure], start=90, **draw(told),
                      **{measure: draw(INTERVALS)})  # fmt: skip


@given(pairs())
def test_the_order_of_the_two_decides_nothing(pair: tuple[Claim, Claim]) -> None:
    left, right = pair
    assert decide(ordered(Alike(pair), left, right)) == decide(ordered(Alike(pair), right, left))


@given(pairs())
def test_equal_figures_tell_nothing(pair: tuple[Claim, Claim]) -> None:
    left, right = pair
    same = replace(right, value=left.value, unit=left.unit)
    assert decide(ordered(Alike((left, same)), left, same)).verdict is SILENT


@given(pairs())
def test_figures_of_which_both_can_be_right_are_never_in_conflict(
    pair: tuple[Claim, Claim],
) -> None:
    left, right = pair
    if left.value.is_bounded and right.value.is_bounded and left.value.overlaps(right.value):
        assert decide(ordered(Alike(pair), left, right)).verdict in (SILENT, REFINES)


@pytest.mark.parametrize(("later", "verdict"), [(57, Verdict.SILENT), (60, Verdict.CONFLICTS)])
def test_who_is_a_year_older_a_year_later_is_no_conflict(later: float, verdict: Verdict) -> None:
    one = claim(age=56, unit="year", subject="Bruno", published="2024-11-08")
    other = claim("b.txt", age=later, unit="year", subject="Bruno", published="2025-11-05")
    assert decide(Pair(one, other, ordered=True)).verdict is verdict


@pytest.mark.parametrize(("then", "verdict"), [(13, Verdict.SILENT), (28, Verdict.CONFLICTS)])
def test_an_age_on_another_day_of_a_life_is_no_conflict(then: float, verdict: Verdict) -> None:
    said = "Bruno was [13] when he ran away."
    known = {"unit": "year", "subject": "Bruno"}
    one = claim(age=29, published="2024-11-08", **known)
    other = claim("b.txt", age=then, published="2024-11-09", said=said, **known)
    assert decide(Pair(one, other, ordered=True)).verdict is verdict
