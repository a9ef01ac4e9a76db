"""What the reader is told of a fact: each disagreement once, however many claims take part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.times import time_of
from checker.findings.judge import findings_of
from checker.findings.rules import judgement
from checker.interval import Interval
from checker.records import Claim, Fact, Finding, Kind, Level
from tests import builders
from tests.builders import claim

SURE = 6.0  # log2 odds: a confidence of 0.985


def fact(*claims: Claim, score: float = SURE) -> Fact:
    """A fact of claims in time order that all fit it equally well."""
    ordered = tuple(sorted(claims, key=time_of))
    return replace(builders.fact("f1", *ordered), scores=tuple(score for _ in pairs(ordered)))


def pairs(claims: Sequence[Claim]) -> list[tuple[Claim, Claim]]:
    return list(combinations(claims, 2))


def toll(article: str, number: float, day: int = 0, **told: object) -> Claim:
    """Deaths in an article of August; without a date for day 0."""
    date = f"2020-08-{day:02}" if day else ""
    return claim(article, deaths=number, as_of=date, published=date, **told)


def kinds(*found: Finding) -> list[Kind]:
    return [one.kind for one in found]


def sides(found: Finding) -> list[tuple[str, float]]:
    """Article and value of each claim, as the finding orders them."""
    return [(one.article, one.value.low) for one in found.claims]


def test_articles_that_agree_give_nothing() -> None:
    assert findings_of(fact(toll("a", 2, 1), toll("b", 2, 2), toll("c", (2, inf), 3))) == ()
    assert findings_of(fact(toll("a", 2))) == ()


def test_a_disagreement_of_forty_claims_is_told_once() -> None:
    claims = [toll(f"{number:02}", 2 + number % 2) for number in range(40)]
    (found,) = findings_of(fact(*claims))
    assert found.kind is Kind.CONFLICTS
    assert sorted(sides(found)) == sorted((one.article, one.value.low) for one in claims)
    assert len({one.id for one in found.claims}) == 40


def test_both_sides_of_a_conflict_stand_together_the_later_first() -> None:
    claims = [toll("a", 8, 3), toll("b", 8, 4), toll("c", 7, 5), toll("d", 7, 6)]
    (found,) = findings_of(fact(*claims))
    assert (found.kind, found.rule, found.level) == (Kind.CONFLICTS, "conflict", Level.ERROR)
    assert sides(found) == [("c", 7), ("d", 7), ("a", 8), ("b", 8)]
    assert found.fact == "f1"


def test_updates_are_one_chain_the_newest_first() -> None:
    claims = [toll("a", 3, 1), toll("b", 6, 2), toll("c", 8, 3), toll("d", 8, 4)]
    (found,) = findings_of(fact(*claims))
    assert (found.kind, found.rule, found.level) == (Kind.UPDATES, "update", Level.WARNING)
    assert sides(found)[:2] in ([("c", 8), ("d", 8)], [("d", 8), ("c", 8)])
    assert sides(found)[2:] == [("b", 6), ("a", 3)]


def test_a_running_total_heads_the_chain_whatever_the_dates() -> None:
    third = toll("c", 3, 18, ordinal=True, start=90)
    at_least = toll("c", (2, inf), 18)
    (found,) = findings_of(fact(toll("a", 2), at_least, third))
    assert found.kind is Kind.UPDATES
    assert found.claims[0] == third
    assert {one.value.low for one in found.claims[1:]} == {2}


def test_a_stale_figure_is_named_under_the_newest() -> None:
    claims = [toll("a", 8, 1), toll("b", 9, 2), toll("c", 8, 3)]
    (found,) = findings_of(fact(*claims))
    assert found.kind is Kind.UPDATES
    assert sides(found)[0] == ("b", 9)
    assert sorted(sides(found)[1:]) == [("a", 8), ("c", 8)]


def test_a_fall_after_a_rise_is_one_conflict_beside_the_chain() -> None:
    claims = [toll("a", 3, 1), toll("b", 6, 2), toll("c", 8, 3), toll("d", 7, 4)]
    found = {one.kind: one for one in findings_of(fact(*claims))}
    assert set(found) == {Kind.UPDATES, Kind.CONFLICTS}
    assert sides(found[Kind.CONFLICTS]) == [("d", 7), ("c", 8)]


def test_a_toll_that_is_corrected_is_no_conflict() -> None:
    claims = [toll("a", 4, 1), toll("b", 3, 2, revised=True), toll("c", 3, 3)]
    (found,) = findings_of(fact(*claims))
    assert found.kind is Kind.UPDATES
    assert {one.article for one in found.claims} == {"a", "b", "c"}
    assert sides(found)[-1] == ("a", 4)


def test_a_dispute_is_told_for_each_pair_of_camps() -> None:
    day = {"as_of": "2020-08-17", "published": "2020-08-17"}
    police = {"attribution": "la police", "authority": "authority"}
    union = {"attribution": "la CGT", "authority": "organiser"}
    claims = [
        claim("a", crowd=12000, **day, **police),
        claim("b", crowd=60000, **day, **union),
        claim("c", crowd=60000, start=90, **day, **union),
    ]
    (found,) = findings_of(fact(*claims))
    assert (found.kind, found.rule, found.level) == (Kind.DISPUTES, "dispute", Level.NOTE)
    assert {one.article for one in found.claims} == {"a", "b", "c"}


def test_each_camp_has_its_own_updates() -> None:
    def march(article: str, number: float, hour: int, who: str) -> Claim:
        time = f"2020-08-17T{hour}:00"
        told = {"attribution": who, "authority": who, "as_of": time, "published": time}
        return claim(article, crowd=number, **told)

    police = march("a", 1500, 10, "authority"), march("b", 2000, 12, "authority")
    union = march("d", 3000, 11, "organiser"), march("c", 4000, 13, "organiser")
    found = [f for f in findings_of(fact(*police, *union)) if f.kind is Kind.UPDATES]
    assert [sides(one) for one in found] == [[("b", 2000), ("a", 1500)], [("c", 4000), ("d", 3000)]]


def test_two_sources_with_one_figure_dispute_nothing() -> None:
    claims = [
        claim("a", crowd=12000, attribution="la police", authority="authority"),
        claim("b", crowd=12000, attribution="la CGT", authority="organiser"),
    ]
    assert findings_of(fact(*claims)) == ()


def test_a_refinement_is_told_once_and_not_beside_an_update() -> None:
    vague, more, exact = (2000, 9999), Interval(6700, inf, low_open=True), 6800
    told = [claim(name, arrests=value, as_of=f"2020-08-0{day}")
            for name, value, day in (("a", vague, 1), ("b", more, 2), ("c", exact, 3))]  # fmt: skip
    (found,) = findings_of(fact(*told))
    assert (found.kind, found.rule, found.level) == (Kind.REFINES, "refinement", Level.NOTE)
    risen = claim("d", arrests=12000, as_of="2020-08-09")
    assert kinds(*findings_of(fact(*told, risen))) == [Kind.UPDATES]


@pytest.mark.parametrize(
    ("kind", "claims"),
    [
        (Kind.CONFLICTS, (toll("a", 8, 1), toll("b", 7, 2))),
        (Kind.UPDATES, (toll("a", 7, 1), toll("b", 8, 2))),
    ],
)
def test_what_is_not_sure_enough_is_not_told(kind: Kind, claims: tuple[Claim, Claim]) -> None:
    least = judgement().least[kind]
    assert 0.5 < least < 1
    told = findings_of(fact(*claims))
    assert kinds(*told) == [kind]
    assert told[0].confidence == pytest.approx(0.985, abs=0.001)
    assert findings_of(fact(*claims, score=0.0)) == ()  # as likely as not


def scored(*rows: tuple[Claim, float]) -> Fact:
    """A fact of claims that fit each other as well as the worse one of two fits the fact."""
    held = {one.id: score for one, score in rows}
    whole = fact(*(one for one, _ in rows))
    return replace(whole, scores=tuple(min(held[a.id], held[b.id]) for a, b in pairs(whole.claims)))


def test_a_side_that_fits_badly_is_not_held_against_many_that_fit_well() -> None:
    rows = [(toll("c", 8, 3), -2.0), (toll("d", 7, 4), SURE), (toll("e", 7, 5), SURE)]
    assert findings_of(scored(*rows)) == ()
    assert findings_of(scored(*rows[:2])) == ()


def test_strangers_in_a_fact_do_not_make_two_sides_unsure() -> None:
    """Where several articles agree on a figure, it is enough that the two sides go together."""
    many = [toll("a", 17, 1), toll("b", 17, 2), toll("d", 17, 4)]
    odd = toll("c", 71, 3)
    strangers = [(toll(f"x{number}", 2 + number, 9, place="Izmir"), -1.0) for number in range(6)]
    rows = [(one, SURE) for one in (*many, odd)]
    told = findings_of(scored(*rows, *strangers))
    (found,) = (one for one in told if one.kind is Kind.CONFLICTS)
    assert sides(found)[0] == ("c", 71)
    assert found.confidence == pytest.approx(0.985, abs=0.001)


def test_a_figure_of_one_article_between_two_others_is_no_update() -> None:
    claims = [toll("a", 16, 1), toll("b", 61, 2), toll("c", 16, 3)]
    (found,) = findings_of(fact(*claims))
    assert (found.kind, sides(found)) == (Kind.CONFLICTS, [("b", 61), ("a", 16), ("c", 16)])
    late = [toll("a", 15, 1), toll("b", 17, 2), toll("c", 15, 3)]
    assert kinds(*findings_of(fact(*late))) == [Kind.UPDATES]  # c may be late
    both = [*late, toll("d", 15, 4)]
    assert kinds(*findings_of(fact(*both))) == [Kind.CONFLICTS]


@pytest.mark.parametrize(("odd", "kind"), [(12, Kind.UPDATES), (71, Kind.CONFLICTS)])
def test_what_varies_may_come_back_but_not_after_a_leap(odd: int, kind: Kind) -> None:
    days = [(number, day) for day, number in enumerate((10, odd, 10, 10), 1)]
    said = [
        claim(f"{day}", missing=number, as_of=f"2020-08-0{day}", published=f"2020-08-0{day}")
        for number, day in days
    ]
    assert kinds(*findings_of(fact(*said))) == [kind]


def test_a_figure_is_held_against_what_was_told_just_before_it() -> None:
    """« trois » of the evening before, not the third death that is told on the same day."""
    third = toll("c", 3, 2, ordinal=True)
    (found,) = findings_of(fact(toll("a", 3, 1), toll("b", 3, 1), toll("d", 2, 2), third))
    assert (found.kind, sides(found)[0]) == (Kind.CONFLICTS, ("d", 2))


def test_one_source_is_heard_in_two_articles_where_there_are_two() -> None:
    said = {"attribution": "CGT", "authority": "organiser"}
    own = [
        claim("a", crowd=3_500_000, as_of="2020-08-01", published="2020-08-01", **said),
        claim("a", crowd=1_500_000, as_of="2020-08-01", published="2020-08-01", start=90, **said),
    ]
    other = claim("b", crowd=3_500_000, as_of="2020-08-01", published="2020-08-01", **said)
    assert findings_of(fact(*own)) == ()
    assert kinds(*findings_of(fact(*own, other))) == [Kind.CONFLICTS]


def test_an_update_is_told_although_a_newer_figure_is_not_sure() -> None:
    rows = [(toll("a", 3, 1), SURE), (toll("b", 6, 2), SURE), (toll("c", 8, 3), -1.0)]
    assert {("b", 6), ("a", 3)} <= {
        side for one in findings_of(scored(*rows)) for side in sides(one)
    }


def test_a_figure_has_the_source_that_any_article_gives_it() -> None:
    day = {"as_of": "2020-08-17", "published": "2020-08-17"}
    claims = [
        claim("a", crowd=12000, **day),
        claim("b", crowd=12000, attribution="la police", authority="authority", **day),
        claim("c", crowd=60000, attribution="la CGT", authority="organiser", **day),
    ]
    assert kinds(*findings_of(fact(*claims))) == [Kind.DISPUTES]


def test_a_toll_that_collapses_must_be_surer() -> None:
    """More likely the second one is of another scope."""
    score = 3.0  # a confidence of 0.89
    assert findings_of(fact(toll("a", 80, 1), toll("b", 77, 2), score=2.5)) == ()
    assert kinds(*findings_of(fact(toll("a", 80, 1), toll("b", 77, 2), score=score)))
    assert findings_of(fact(toll("a", 88, 1), toll("b", 7, 2), score=score)) == ()
    assert kinds(*findings_of(fact(toll("a", 88, 1), toll("b", 7, 2)))) == [Kind.CONFLICTS]


@pytest.mark.parametrize(
    ("first", "second", "told"),
    [(761, 335, False), (761, 716, True), (761, 700, True), (3, 2, True), (2.4e7, 2.4e6, True)],
)
def test_a_conflict_of_figures_wide_apart_must_be_surer(
    first: float, second: float, told: bool
) -> None:
    """One that contradicts another is off by little, or by a slip of the pen."""
    claims = (toll("a", first, 1), toll("b", second, 2), toll("c", second, 3))
    found = [Kind.CONFLICTS] if told else []
    assert kinds(*findings_of(fact(*claims, score=5.0))) == found  # a confidence of 0.97
    assert kinds(*findings_of(fact(*claims))) == [Kind.CONFLICTS]


@pytest.mark.parametrize(("second", "told"), [(680, True), (668, True), (860, False), (870, False)])
def test_hours_wide_apart_are_of_two_steps_of_an_event(second: float, told: bool) -> None:
    """Whole hours apart they are of the clocks of two countries."""
    known = {"unit": "time", "words": ("@quake",)}
    claims = [claim(name, time=value, **known) for name, value in (("a", 690), ("b", second))]
    found = [Kind.CONFLICTS] if told else []
    assert kinds(*findings_of(fact(*claims, score=5.0))) == found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [(30, 9000, []), (30, 400, [Kind.UPDATES]), (3e6, 3e9, [Kind.UPDATES]), (0, 9, [Kind.UPDATES])],
)
def test_a_leap_must_be_surer_than_a_step(first: float, second: float, found: list[Kind]) -> None:
    """9,000 beds are none of a hospital's 30; a billion for a million is a slip of the pen."""
    claims = [
        claim(name, count=value, subject="lit", as_of=f"2020-08-{day}", published=f"2020-08-{day}")
        for name, value, day in (("a", first, 10), ("b", second, 11))
    ]
    assert kinds(*findings_of(fact(*claims, score=5.0))) == found  # a confidence of 0.97
    assert kinds(*findings_of(fact(*claims, score=9.0))) == [Kind.UPDATES]


def test_a_toll_of_a_place_may_be_a_part_of_one_of_none() -> None:
    low, high = toll("b", 22, 2, place="Brest"), toll("a", 26, 1)
    assert findings_of(fact(low, high, score=3.0)) == ()  # a confidence of 0.89
    assert kinds(*findings_of(fact(low, high))) == [Kind.CONFLICTS]
    both = toll("b", 22, 2, place="Brest"), toll("a", 26, 1, place="Brest")
    assert kinds(*findings_of(fact(*both, score=3.0))) == [Kind.CONFLICTS]


def test_a_toll_may_leap_upwards() -> None:
    told = fact(toll("a", 3, 1), toll("b", 900, 2), score=3.0)
    assert kinds(*findings_of(told)) == [Kind.UPDATES]


@pytest.mark.parametrize(("measure", "found"), [("duration", []), ("magnitude", [Kind.CONFLICTS])])
def test_two_lengths_of_time_are_seldom_of_one_thing(measure: str, found: list[Kind]) -> None:
    claims = [claim(name, **{measure: value}) for name, value in (("a", 5), ("b", 5.4))]
    assert kinds(*findings_of(fact(*claims, score=3.0))) == found  # a confidence of 0.89


def test_magnitudes_far_apart_are_of_two_shocks() -> None:
    claims = [claim(name, magnitude=value) for name, value in (("a", 5.2), ("b", 6.4))]
    assert findings_of(fact(*claims)) == ()


def test_a_correction_that_is_told_in_one_article_alone() -> None:
    """« 80 morts, contre 78 la veille »: the article itself brings both."""
    own = toll("a", 80, 2)
    before = toll("a", 78, 2, previous=True, start=90)
    (found,) = findings_of(fact(own, before))
    assert (found.kind, sides(found)) == (Kind.UPDATES, [("a", 80), ("a", 78)])


def test_a_figure_quoted_as_earlier_stands_behind_its_articles_own_in_the_chain() -> None:
    told = [toll("a", 80, 2), toll("a", 78, 2, previous=True, start=90), toll("b", 82, 3)]
    (found,) = findings_of(fact(*told))
    assert sides(found) == [("b", 82), ("a", 80), ("a", 78)]


def moved(one: Claim) -> Claim:
    """The claim after a paragraph was put before it and its sentence was touched up."""
    return replace(
        one,
        id=f"{one.article}:{one.start + 500}:x",
        start=one.start + 500,
        end=one.end + 500,
        line=one.line + 4,
        column=one.column + 1,
        context=f"Indeed: {one.context}",
        offset=one.offset + 8,
        masked="indeed",
        words=("indeed",),
    )


PAIR = (toll("a", 8, 1), toll("b", 7, 2))


def identity(*claims: Claim) -> str:
    (found,) = findings_of(fact(*claims))
    return found.id


def test_the_fingerprint_survives_moved_lines() -> None:
    assert identity(*PAIR) == identity(*map(moved, PAIR))
    assert len(identity(*PAIR)) == 16


@pytest.mark.parametrize(
    "others",
    [
        (toll("a", 8, 1), toll("b", 6, 2)),
        (toll("a", 9, 1), toll("b", 7, 2)),
        (toll("a", 8, 1), toll("c", 7, 2)),
        (toll("a", 8, 1), toll("b", (6, 7), 2)),
        (toll("a", 8, 1, place="Izmir"), toll("b", 7, 2, place="Izmir")),
        (toll("a", 8, 1, subset="men"), toll("b", 7, 2, subset="men")),
        (toll("a", 8, 1, subject="L"), toll("b", 7, 2, subject="L")),
        (toll("a", 7, 1), toll("b", 8, 2)),  # an update
        (claim("a", injured=8, as_of="2020-08-01"), claim("b", injured=7, as_of="2020-08-02")),
    ],
)
def test_the_fingerprint_changes_with_what_is_found(others: tuple[Claim, Claim]) -> None:
    assert identity(*others) != identity(*PAIR)


CLAIMS = st.lists(
    st.tuples(
        st.sampled_from("abcd"),
        st.integers(1, 4),
        st.integers(0, 5),
        st.booleans(),
        st.sampled_from(["", "la police", "la CGT"]),
    ),
    max_size=8,
)


@given(CLAIMS, st.sampled_from(["deaths", "missing", "crowd", "magnitude"]))
def test_whatever_the_claims(drawn: list[tuple[str, int, int, bool, str]], measure: str) -> None:
    claims = [
        replace(toll(name, number, day, ordinal=ordinal, attribution=source),
                id=f"{index}", start=index, measure=measure)
        for index, (name, number, day, ordinal, source) in enumerate(drawn)
    ]  # fmt: skip
    found = findings_of(fact(*claims)) if claims else ()
    held = {one.id for one in claims}
    assert len({one.id for one in found}) == len(found)
    for one in found:
        ids = [side.id for side in one.claims]
        assert len(ids) == len(set(ids)) >= 2
        assert set(ids) <= held
        assert len({side.value for side in one.claims}) >= 2
        assert one.message
        assert one.reason
        assert 0 <= one.confidence <= 1
    updated = [side.id for one in found if one.kind is Kind.UPDATES for side in one.claims]
    assert len(updated) == len(set(updated))
    if measure != "crowd":  # of which each camp has a chain of its own
        assert kinds(*found).count(Kind.UPDATES) <= 1
    assert kinds(*found).count(Kind.REFINES) <= 1


def test_what_was_overtaken_is_never_the_newest() -> None:
    claims = [
        toll("a", 10, 1), toll("b", 16, 2), toll("c", 17, 3), toll("d", (16, inf), 9),
    ]  # fmt: skip
    (found,) = findings_of(fact(*claims))
    assert sides(found) == [("c", 17), ("d", 16), ("b", 16), ("a", 10)]


def test_nobody_who_rounds_is_held_to_a_hairs_breadth() -> None:
    near = toll("a", 43, 2), toll("b", (45, 57), 1)
    assert findings_of(fact(*near)) == ()
    far = toll("a", 31, 2), toll("b", (45, 57), 1)
    assert kinds(*findings_of(fact(*far))) == [Kind.CONFLICTS]
