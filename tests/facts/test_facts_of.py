"""Claims of a story become facts: every claim in one, what cannot be one thing in two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.facts.align import block_of
from checker.facts.facts import facts_of, similarity
from checker.facts.pairs import scores_between
from checker.records import WHOLE, Claim, Fact
from tests.builders import claim

if TYPE_CHECKING:
    from numpy.typing import NDArray

LOUKA, TIKHA = "Alexandre Loukachenko", "Svetlana Tikhanoskaïa"


def all_alike(texts: Sequence[str]) -> NDArray[np.float32]:
    """An encoder for which all sentences mean the same."""
    return np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (len(texts), 1))


def by_topic(texts: Sequence[str]) -> NDArray[np.float32]:
    """An encoder that hears one word only."""
    return np.array([[1, 0] if "bus" in text else [0, 1] for text in texts], dtype=np.float32)


def grouped(facts: Sequence[Fact]) -> list[list[str]]:
    """The articles of each fact's claims."""
    return [[one.article for one in fact.claims] for fact in facts]


def test_nothing_gives_nothing() -> None:
    assert facts_of([], all_alike) == []


def test_two_tolls_are_one_fact_and_arrests_another() -> None:
    claims = [claim("a", deaths=2), claim("a", arrests=700), claim("b", deaths=(2, inf))]
    facts = facts_of(claims, all_alike)
    assert grouped(facts) == [["a", "b"], ["a"]]
    assert [fact.measure for fact in facts] == ["deaths", "arrests"]
    assert [fact.id for fact in facts] == ["s1-1", "s1-2"]
    assert all(fact.story == "s1" for fact in facts)


def test_each_holder_has_a_fact_under_the_name_used_most() -> None:
    claims = [
        claim("a", vote_share=80, subject="Loukachenko"),
        claim("a", vote_share=(9, 10), subject=TIKHA, start=50),
        claim("b", vote_share=80, subject=LOUKA),
        claim("c", vote_share=80, subject=LOUKA),
    ]
    shares, other = facts_of(claims, all_alike)
    assert (shares.subject, shares.name, len(shares.claims)) == (LOUKA, LOUKA, 3)
    assert (other.subject, len(other.claims)) == (TIKHA, 1)


def test_claims_stand_in_time_order() -> None:
    claims = [
        claim("c", deaths=9, as_of="2020-08-18"),
        claim("a", deaths=8, as_of="2020-08-17T09:00:00"),
        claim("b", deaths=7, as_of="2020-08-16"),
    ]
    (fact,) = facts_of(claims, all_alike)
    assert [one.article for one in fact.claims] == ["b", "a", "c"]


def test_scores_belong_to_their_claims() -> None:
    close = {"place": "Izmir", "words": ("@quake",), "masked": "bus"}
    claims = [
        claim("c", deaths=9, as_of="2020-08-18", masked="lake"),
        claim("a", deaths=8, as_of="2020-08-17", **close),
        claim("b", deaths=7, as_of="2020-08-16", **close),
    ]
    (fact,) = facts_of(claims, all_alike)
    between = scores_between(fact)
    b, a, c = fact.claims
    assert [one.article for one in fact.claims] == ["b", "a", "c"]
    assert between(a, b) == between(b, a) > between(a, c) == between(b, c)


def test_a_lone_claim_scores_nothing() -> None:
    (fact,) = facts_of([claim(deaths=2)], all_alike)
    assert fact.scores == ()


def test_the_name_says_the_scope_that_most_claims_share() -> None:
    told = {"subset": "serious", "period": "2020-08-15"}
    claims = [claim("a", injured=5, place="Izmir", **told), claim("b", injured=5, **told)]
    (fact,) = facts_of(claims, all_alike)
    assert fact.name == "serious · 2020-08-15"
    (fact,) = facts_of([replace(one, place=WHOLE) for one in claims], all_alike)
    assert fact.name == "serious · 2020-08-15"
    (fact,) = facts_of([replace(one, place="Izmir") for one in claims], all_alike)
    assert fact.name == "Izmir · serious · 2020-08-15"


def test_a_part_is_kept_from_its_whole_by_the_article_that_tells_both() -> None:
    claims = [
        claim("a", arrests=700, line=9, start=1),
        claim("a", arrests=560, line=9, start=40, place="Paris"),
        claim("b", arrests=(700, inf), line=9),
        claim("b", arrests=570, line=9, start=40, place="Paris"),
    ]
    facts = facts_of(claims, all_alike)
    assert [[one.place for one in fact.claims] for fact in facts] == [["", ""], ["Paris", "Paris"]]


def test_sentences_of_another_event_are_kept_apart_by_what_they_say() -> None:
    claims = [
        claim("a", deaths=9, masked="several died in the bus", words=("bus",)),
        claim("b", deaths=8, masked="several on the bus were killed", words=("bus",)),
        claim("c", deaths=70, masked="several drowned", words=("lake",)),
    ]
    assert grouped(facts_of(claims, by_topic)) == [["a", "b"], ["c"]]


def test_similarity_encodes_each_sentence_once_and_only_when_asked() -> None:
    seen: list[list[str]] = []

    def encode(texts: Sequence[str]) -> NDArray[np.float32]:
        seen.append(list(texts))
        return by_topic(texts)

    bus, lake, again = (claim(deaths=1, masked=text) for text in ("bus", "lake", "bus"))
    cosine = similarity([bus, lake, again], encode)
    assert seen == []
    assert (cosine(bus, again), cosine(bus, lake)) == (1.0, 0.0)
    assert seen == [["bus", "lake"]]


@pytest.mark.parametrize(
    ("left", "right", "one"),
    [
        (claim(distance=8, unit="kilometre"), claim(distance=5, unit="mile"), True),
        (claim(duration=2, unit="day"), claim(duration=48, unit="hour"), True),
        (claim(percentage=33, unit="percent"), claim(percentage=0.33, unit="share"), True),
        (claim(tenure=26, unit="year"), claim(tenure=728000, unit="date"), True),
        (claim(money=5, unit="EUR"), claim(money=5, unit="USD"), False),
        (claim(deaths=5), claim(injured=5), False),
        (claim(count=5, subject="Réunion"), claim(count=5, subject="reunion"), True),
        (claim(count=5, subject="meeting"), claim(count=5, subject="call"), False),
        (claim(deaths=5, subject="meeting"), claim(deaths=5, subject="call"), True),
    ],
)
def test_only_claims_of_one_block_are_compared(left: Claim, right: Claim, one: bool) -> None:
    assert (block_of(left) == block_of(right)) is one


CLAIMS = st.lists(
    st.builds(
        claim,
        st.sampled_from(["a.txt", "b.txt", "c.txt"]),
        subject=st.sampled_from(["", LOUKA, TIKHA]),
        place=st.sampled_from(["", WHOLE, "Lyon", "Marseille"]),
        period=st.sampled_from(["", "2020-08-15"]),
        subset=st.sampled_from(["", "serious", "men"]),
        as_of=st.sampled_from(["", "2020-08-14", "2020-08-15T10:00:00"]),
        increment=st.booleans(),
        masked=st.sampled_from(["bus", "lake"]),
        line=st.sampled_from([1, 9]),
        deaths=st.integers(1, 5),
    ),
    max_size=9,
)
MEASURES = st.lists(
    st.sampled_from(["deaths", "crowd", "vote_share", "count"]), min_size=9, max_size=9
)


@given(CLAIMS, MEASURES)
def test_every_claim_stands_in_exactly_one_fact(claims: list[Claim], measures: list[str]) -> None:
    told = [
        replace(one, id=f"{number}", start=number, measure=measure)
        for number, (one, measure) in enumerate(zip(claims, measures, strict=False))
    ]
    facts = facts_of(told, by_topic)
    held = [one.id for fact in facts for one in fact.claims]
    assert sorted(held) == sorted(one.id for one in told)
    sizes = [len(fact.claims) for fact in facts]
    assert [len(fact.scores) for fact in facts] == [n * (n - 1) // 2 for n in sizes]
    assert len({fact.id for fact in facts}) == len(facts)
    for fact in facts:
        assert len({block_of(one) for one in fact.claims}) == 1
        assert len({one.increment for one in fact.claims}) == 1
