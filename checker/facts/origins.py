"""Which articles are near copies of one text: wire stories that many outlets print."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from checker.folding import fold
from checker.records import Article, Finding
from checker.report import Report, Texts, as_they_are

__all__ = ["copies_of", "with_origins"]

LENGTH = 5  # words in a row that two texts must have in common
LEAST = 20  # such rows, below which a text is too short to tell
SHARED = 0.6  # of the rows of the shorter text: an outlet cuts a wire text, and puts a title on it
USUAL = 50  # articles that share a row of words, from which on it tells nothing
_WORD = re.compile(r"[^\W\d_]+")


def with_origins(report: Report) -> Report:
    """The report with `copy_of` of its articles, and `origins` of findings over several."""
    copies = copies_of(report.articles, report.texts)
    articles = (replace(a, copy_of=copies.get(a.id, "")) for a in report.articles)
    findings = (replace(f, origins=_origins(f, copies)) for f in report.findings)
    return replace(report, articles=tuple(articles), findings=tuple(findings))


def copies_of(articles: Iterable[Article], texts: Texts = as_they_are) -> dict[str, str]:
    """For the id of each near copy that of the first article with its text.

    Figures are not looked at, so a copy whose toll was brought up to date is still a copy.
    `texts` gives articles with their texts.
    """
    stories: dict[tuple[str, str], list[Article]] = defaultdict(list)
    for article in articles:
        if not (article.problem or article.superseded):
            stories[article.story, article.language].append(article)
    return {copy: first for group in stories.values() for copy, first in _copies(group, texts)}


def _origins(finding: Finding, copies: Mapping[str, str]) -> int:
    return len({copies.get(claim.article, claim.article) for claim in finding.claims})


def _copies(articles: Sequence[Article], texts: Texts) -> list[tuple[str, str]]:
    """Pairs of a copy and the first of its texts, of the articles of one story."""
    if len(articles) < 2:
        return []
    ordered = sorted(articles, key=lambda one: (not one.published, one.published, one.id))
    rows = [_rows(article.text) for article in texts(ordered)]
    first = list(range(len(ordered)))
    for (i, j), shared in sorted(_shared(rows).items()):
        if shared >= SHARED * min(len(rows[i]), len(rows[j])):
            low, high = sorted((first[i], first[j]))
            first = [low if one == high else one for one in first]
    return [(ordered[i].id, ordered[k].id) for i, k in enumerate(first) if i != k]


def _rows(text: str) -> frozenset[str]:
    """Every few words that stand in a row; none for a text that is too short."""
    words = [fold(word) for word in _WORD.findall(text)]
    rows = {" ".join(words[at : at + LENGTH]) for at in range(len(words) - LENGTH + 1)}
    return frozenset(rows) if len(rows) >= LEAST else frozenset()


def _shared(rows: Sequence[frozenset[str]]) -> Counter[tuple[int, int]]:
    """How many rows each two texts share, by pairs that share any."""
    holders: dict[str, list[int]] = defaultdict(list)
    for number, own in enumerate(rows):
        for row in own:
            holders[row].append(number)
    pairs = Counter[tuple[int, int]]()
    for numbers in holders.values():
        if 1 < len(numbers) <= USUAL:
            pairs.update(combinations(numbers, 2))
    return pairs
