"""Articles are held against all others piece by piece; the scores are those of each pair."""

from __future__ import annotations

from math import log2

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from checker.facts import nearness
from checker.facts.nearness import Article, Prices, components
from checker.facts.vectors import cosine_table, cosines

WORDS = st.frozensets(st.sampled_from(["angers", "brest", "caen", "dijon", "evreux"]))
ARTICLES = st.lists(st.builds(Article, WORDS, st.sampled_from([0, 700, 707, 1000])), min_size=1)


def known(articles: list[Article], seed: int) -> nearness.Nearness:
    rows = np.random.default_rng(seed).normal(size=(len(articles), 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return nearness.nearness(rows, articles, Prices(name=0.06, most_names=2, day=0.05))


@given(ARTICLES, st.integers(0, 99))
def test_a_score_is_that_of_the_pair(articles: list[Article], seed: int) -> None:
    all_of = known(articles, seed)
    every = np.arange(len(articles))
    table = all_of.between(every, every)
    for i, here in enumerate(articles):
        for j, there in enumerate(articles):
            near = float(cosines(all_of.vectors[[i]], all_of.vectors[[j]])[0])
            days = abs(here.day - there.day) if here.day and there.day else 0
            shared = min(len(here.names & there.names), 2)
            assert table[i, j] == near + 0.06 * shared - 0.05 * log2(1 + days / 7)


@given(ARTICLES, st.integers(0, 99))
def test_no_pair_between_two_sets_is_near(articles: list[Article], seed: int) -> None:
    all_of = known(articles, seed)
    found = list(components(all_of, 0.3))
    assert sorted(int(i) for members in found for i in members) == list(range(len(articles)))
    for here in found:
        for there in found:
            if here is not there:
                assert all_of.between(here, there).max() <= 0.3


def test_a_set_of_too_many_is_cut_by_time(monkeypatch) -> None:
    monkeypatch.setattr(nearness, "LARGEST", 2)
    articles = [Article(frozenset(), day) for day in (900, 300, 600, 100)]
    same = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (4, 1))
    all_of = nearness.nearness(same, articles, Prices())
    assert [members.tolist() for members in components(all_of, 0.3)] == [[1, 3], [0, 2]]


def test_a_table_is_rounded_as_each_pair_is() -> None:
    rows = np.array([[0.5, 0.25], [0.0001, 0.0], [0.4, 0.3]], dtype=np.float32)
    table = cosine_table(rows, rows)
    for i in range(3):
        for j in range(3):
            assert table[i, j] == cosines(rows[[i]], rows[[j]])[0]


def test_a_day_long_past_that_is_told_stands_for_the_own() -> None:
    same = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (3, 1))
    rows = [Article(frozenset(), 100), Article(frozenset(), 900, (102,)), Article(frozenset(), 900)]
    all_of = nearness.nearness(same, rows, Prices(day=0.05, told=0.1))
    every = np.arange(3)
    table = all_of.between(every, every)
    assert table[0, 1] == table[1, 0] == 1 - (0.05 * log2(1 + 2 / 7) + 0.1)
    assert table[0, 2] == 1 - 0.05 * log2(1 + 800 / 7)
    assert table[1, 2] == 1


def test_what_is_years_apart_is_of_another_event_though_it_sounds_alike() -> None:
    same = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (3, 1))
    rows = [
        Article(frozenset(), 100),
        Article(frozenset(), 100 + 26 * 7),
        Article(frozenset(), 3400),
    ]
    table = nearness.nearness(same, rows, Prices(long=0.1)).between(np.arange(3), np.arange(3))
    assert table[0, 1] == 1
    assert table[0, 2] == 1 - 0.1 * (log2(1 + 3300 / 7) - log2(27))
