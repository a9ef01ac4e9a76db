"""How near any articles are to any others, for archives of which not all pairs fit in memory."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log2

import numpy as np
from numpy.typing import NDArray

from checker.facts.vectors import cosine_table

__all__ = ["Article", "Nearness", "Prices", "components", "nearness"]

ROWS = 256  # articles that are held against all others at a time
LARGEST = 4000  # articles of which all pairs are held at once
WEEK = 7  # days
LONG = log2(1 + 26)  # half a year in weeks

Numbers = NDArray[np.intp]
Table = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Article:
    """What is compared of one article."""

    names: frozenset[str]
    day: int  # as by date.toordinal; 0 where it is unknown
    told: tuple[int, ...] = ()  # days long past that it is about, as by date.toordinal


@dataclass(frozen=True, slots=True)
class Prices:
    """What names in common add to the cosine of two articles, and what the days between take."""

    name: float = 0.0  # for every name word shared
    most_names: int = 0
    day: float = 0.0  # for every doubling of the weeks between
    long: float = 0.0  # and more for every doubling of more than half a year
    told: float = 0.0  # for being near only by a day that one of them tells


@dataclass(frozen=True, slots=True)
class Nearness:
    """The articles, with the vector of each, and what their names and days weigh."""

    vectors: NDArray[np.float32]
    articles: Sequence[Article]
    holders: dict[str, Numbers]  # the articles that hold a name
    days: Numbers
    told: Numbers  # a row for each article: the days that it tells, filled up with its own
    prices: Prices

    def between(self, rows: Numbers, columns: Numbers) -> Table:
        """The score of each article of `rows` with each of `columns`; never of other articles."""
        shared = np.stack([self._shared(row, columns) for row in rows])
        near = cosine_table(self.vectors[rows], self.vectors[columns])
        scores: Table = (
            near
            + self.prices.name * np.minimum(shared, self.prices.most_names)
            - self._between(rows, columns)
        )
        return scores

    def _between(self, rows: Numbers, columns: Numbers) -> Table:
        """What the time between each two takes; nothing where a day is unknown.

        What marks a day long past is nearly as near to it as what told it then.
        """
        own = np.abs(self.days[rows][:, None] - self.days[columns][None, :])
        apart = self._price(own)
        for told in self.told.T:
            there = np.abs(told[rows][:, None] - self.days[columns][None, :])
            here = np.abs(self.days[rows][:, None] - told[columns][None, :])
            by_told = self._price(np.minimum(there, here)) + self.prices.told
            apart = np.minimum(apart, by_told)
        known = (self.days[rows] > 0)[:, None] & (self.days[columns] > 0)[None, :]
        return np.where(known, apart, 0.0)

    def _price(self, days: Numbers) -> Table:
        """Logarithms are taken one for each number of days: numpy's differ by machine."""
        each, place = np.unique(days, return_inverse=True)
        weeks = [log2(1 + day / WEEK) for day in each.tolist()]
        told = [self.prices.day * w + self.prices.long * max(0.0, w - LONG) for w in weeks]
        return np.array(told)[place].reshape(days.shape)

    def _shared(self, row: int, columns: Numbers) -> Numbers:
        """How many names an article has in common with each of some others."""
        found = [self.holders[name] for name in self.articles[row].names]
        if not found:
            return np.zeros(len(columns), dtype=np.intp)
        return np.bincount(np.concatenate(found), minlength=len(self.articles))[columns]


def nearness(
    vectors: NDArray[np.float32],
    articles: Sequence[Article],
    prices: Prices,
) -> Nearness:
    """The articles ready to be compared."""
    holders: dict[str, list[int]] = defaultdict(list)
    for index, article in enumerate(articles):
        for word in article.names:
            holders[word].append(index)
    return Nearness(
        vectors=vectors,
        articles=articles,
        holders={word: np.array(held, dtype=np.intp) for word, held in holders.items()},
        days=np.array([article.day for article in articles], dtype=np.intp),
        told=_filled(articles),
        prices=prices,
    )


def _filled(articles: Sequence[Article]) -> Numbers:
    most = max((len(article.told) for article in articles), default=0)
    rows = [(*article.told, *[article.day] * (most - len(article.told))) for article in articles]
    return np.array(rows, dtype=np.intp).reshape(len(articles), most)


def components(known: Nearness, threshold: float) -> Iterator[Numbers]:
    """The articles in sets between which no pair is above the threshold, by their first.

    A set of too many is cut by time, so that all its pairs can be held.
    """
    lead = list(range(len(known.articles)))
    every = np.arange(len(lead), dtype=np.intp)
    for start in range(0, len(lead), ROWS):
        rows = every[start : start + ROWS]
        near = np.argwhere(known.between(rows, every[start:]) > threshold) + start
        for i, j in near.tolist():
            here, there = sorted((_lead(lead, i), _lead(lead, j)))
            lead[there] = here
    members: dict[int, list[int]] = defaultdict(list)
    for index in range(len(lead)):
        members[_lead(lead, index)].append(index)
    for found in members.values():
        yield from _cut(found, known.days)


def _lead(lead: list[int], index: int) -> int:
    while lead[index] != index:
        lead[index] = lead[lead[index]]
        index = lead[index]
    return index


def _cut(members: list[int], days: Numbers) -> Iterator[Numbers]:
    if len(members) > LARGEST:
        members = sorted(members, key=lambda index: (int(days[index]), index))
    for start in range(0, len(members), LARGEST):
        yield np.array(sorted(members[start : start + LARGEST]), dtype=np.intp)
