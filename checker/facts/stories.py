"""Which articles are about the same event.

An article is compared by the embedding of its title and first lines, by the names it shares with
another, and by the days between them. A story is a group by average linkage, so that one bridge
article does not join two events.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import inf
from pathlib import PurePath
from typing import TYPE_CHECKING

import numpy as np

from checker.facts.gists import Encoder, gists_of, story_rules
from checker.facts.linkage import linked
from checker.facts.main_story import with_strays
from checker.facts.nearness import Article as Near
from checker.facts.nearness import components, nearness
from checker.isotime import ordinal
from checker.records import Article

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Compared", "Gathered", "by_folder", "grouped", "stories"]


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared of some articles, in their order."""

    vectors: NDArray[np.float32]
    names: Sequence[frozenset[str]]
    told: Sequence[tuple[int, ...]]  # days long past that each is about


Gathered = Callable[[Sequence[Article]], Compared]


def stories(articles: Sequence[Article], encode: Encoder) -> list[Article]:
    """The articles, which hold their texts, as `grouped` gives them."""

    def compared(some: Sequence[Article]) -> Compared:
        gists = gists_of(some, encode)
        vectors = np.array([gist.vector for gist in gists], dtype=np.float32)
        names = [frozenset(gist.names) for gist in gists]
        return Compared(vectors, names, [gist.told for gist in gists])

    return grouped(articles, compared)


def grouped(articles: Sequence[Article], compared: Gathered) -> list[Article]:
    """The articles with `story`, and with the story's date as `anchor` where one has none.

    A story that a file tells stays as it is, apart from those that are found here. `compared` is
    asked once for all of these.
    """
    readable = [
        index
        for index, article in enumerate(articles)
        if not (article.problem or article.superseded)
    ]
    told: dict[int, Article] = {}
    for name, group in _named_groups([articles[index] for index in readable], compared):
        members = [articles[readable[index]] for index in group]
        for index in group:
            article = articles[readable[index]]
            anchor = article.anchor or _common_anchor(members)
            told[readable[index]] = replace(article, story=name, anchor=anchor)
    return [told.get(index, article) for index, article in enumerate(articles)]


def by_folder(articles: Iterable[Article]) -> list[Article]:
    """The articles, those of each folder in one story; what a file tells of its story stays."""
    return [
        article
        if article.story or article.problem
        else replace(article, story=PurePath(article.path).parent.as_posix())
        for article in articles
    ]


def _named_groups(
    articles: Sequence[Article], compared: Gathered
) -> Iterator[tuple[str, list[int]]]:
    """The groups that the files name, then those that are found, by "s1", "s2", ..."""
    named: dict[str, list[int]] = {}
    for index, article in enumerate(articles):
        named.setdefault(article.story, []).append(index)
    free = named.pop("", [])
    yield from named.items()
    groups = _groups([articles[index] for index in free], compared)
    numbers = (name for n in count(1) if (name := f"s{n}") not in named)
    for name, group in zip(numbers, groups, strict=False):
        yield name, [free[index] for index in group]


def _groups(articles: Sequence[Article], compared: Gathered) -> list[list[int]]:
    if len(articles) < 2:
        return [[index] for index in range(len(articles))]
    rules, gists = story_rules(), compared(articles)
    rows = zip(gists.names, gists.told, articles, strict=True)
    known = nearness(
        gists.vectors,
        [Near(names, ordinal(one.published), told) for names, told, one in rows],
        rules.prices,
    )
    found: list[list[int]] = []
    for members in components(known, rules.threshold):
        scores = known.between(members, members)
        np.fill_diagonal(scores, -inf)
        found += [members[group].tolist() for group in linked(scores, rules.threshold)]
    return sorted(with_strays(found, known, rules.main))


def _common_anchor(members: Sequence[Article]) -> str:
    """The month in which all dated articles of a story were published, "" where there is none."""
    months = {article.published[:7] for article in members if article.published}
    years = {month[:4] for month in months}
    return months.pop() if len(months) == 1 else years.pop() if len(years) == 1 else ""
