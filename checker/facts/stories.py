"""Which articles are about the same event.

An article is compared by the embedding of its title and first lines, by the names it shares with
another, and by the days between them. A story is a group by average linkage, so that one bridge
article does not join two events.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import inf
from pathlib import PurePath

import numpy as np
from numpy.typing import NDArray

from checker.articles.moments import moments_in
from checker.claims.names import names_in
from checker.facts.linkage import linked
from checker.facts.nearness import Article as Compared
from checker.facts.nearness import components, nearness
from checker.folding import fold
from checker.isotime import ordinal
from checker.records import Article
from checker.rulefiles import STRICT, decode, languages, rules_folder

__all__ = ["by_folder", "stories", "story_rules"]

Encoder = Callable[[Sequence[str]], NDArray[np.float32]]
YEAR = 365
_LOWER = re.compile(r"\b[a-zà-ÿ]{3,}\b")
_PARTS = re.compile(r"[\s'’-]+")


@dataclass(frozen=True, slots=True)
class _Rules:
    lead: int  # characters of title and first lines that are embedded
    name: float  # for every name word shared
    most_names: int
    day: float  # taken off for every doubling of the weeks between two articles
    told: int  # first characters in which a day long past is what the article is about
    past: int  # days before the article from which on a day is long past
    most_told: int  # such days that are looked at
    year_on: dict[str, tuple[str, ...]]  # by language, what says that all was a year ago
    threshold: float

    __pydantic_config__ = STRICT


def story_rules() -> _Rules:
    """When two articles are about one event; raises RuleError where the file is wrong."""
    return decode(rules_folder() / "stories.toml", _Rules)


def stories(articles: Sequence[Article], encode: Encoder) -> list[Article]:
    """The articles with `story`, and with the story's date as `anchor` where one has none.

    A story that a file tells stays as it is, apart from those that are found here.
    """
    rules = story_rules()
    readable = [
        index
        for index, article in enumerate(articles)
        if not (article.problem or article.superseded)
    ]
    told: dict[int, Article] = {}
    for name, group in _named_groups([articles[index] for index in readable], encode, rules):
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
    articles: Sequence[Article], encode: Encoder, rules: _Rules
) -> Iterator[tuple[str, list[int]]]:
    """The groups that the files name, then those that are found, by "s1", "s2", ..."""
    named: dict[str, list[int]] = {}
    for index, article in enumerate(articles):
        named.setdefault(article.story, []).append(index)
    free = named.pop("", [])
    yield from named.items()
    groups = _groups([articles[index] for index in free], encode, rules)
    numbers = (name for n in count(1) if (name := f"s{n}") not in named)
    for name, group in zip(numbers, groups, strict=False):
        yield name, [free[index] for index in group]


def _groups(articles: Sequence[Article], encode: Encoder, rules: _Rules) -> list[list[int]]:
    if len(articles) < 2:
        return [[index] for index in range(len(articles))]
    known = nearness(
        encode([_lead(article, rules) for article in articles]),
        [
            Compared(_name_words(article), ordinal(article.published), _told(article, rules))
            for article in articles
        ],
        name=rules.name,
        most_names=rules.most_names,
        day=rules.day,
    )
    found: list[list[int]] = []
    for members in components(known, rules.threshold):
        scores = known.between(members, members)
        np.fill_diagonal(scores, -inf)
        found += [members[group].tolist() for group in linked(scores, rules.threshold)]
    return sorted(found)


def _lead(article: Article, rules: _Rules) -> str:
    return article.text[: rules.lead].replace("\n\n", ". ", 1).replace("\n", " ")


def _told(article: Article, rules: _Rules) -> tuple[int, ...]:
    """The days long past that an article names at its head: it may be about what happened then."""
    own = ordinal(article.published)
    if not own or article.language not in languages():
        return ()
    full = len("2020-08-15")
    named = moments_in(article.text[: rules.told], article.language)
    days = [ordinal(moment.iso) for moment in named if len(moment.iso) >= full]
    lead = _lead(article, rules).casefold()
    if any(phrase in lead for phrase in rules.year_on.get(article.language, ())):
        days.insert(0, own - YEAR)
    return tuple(dict.fromkeys(d for d in days if own - d > rules.past))[: rules.most_told]


def _name_words(article: Article) -> frozenset[str]:
    """Folded words of names, but for those that the article also writes in small letters."""
    if article.language not in languages():
        return frozenset()
    lower = {fold(word) for word in _LOWER.findall(article.text)}
    words = (
        word
        for name in names_in(article.text, article.language).mentions
        for word in _PARTS.split(fold(name.text))
    )
    return frozenset(word for word in words if len(word) > 3 and word not in lower)


def _common_anchor(members: Sequence[Article]) -> str:
    """The month in which all dated articles of a story were published, "" where there is none."""
    months = {article.published[:7] for article in members if article.published}
    years = {month[:4] for month in months}
    return months.pop() if len(months) == 1 else years.pop() if len(years) == 1 else ""
