"""A change of the words of a claim, of its sentence, or of any other place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from random import Random

from planting.change import Change, Expected
from planting.cluster import Cluster

from checker.records import Claim

__all__ = ["Propose", "at_place", "in_sentence", "in_words"]

Propose = Callable[[Cluster, str, Random], Iterator[Change]]


def in_words(cluster: Cluster, kind: str, claim: Claim, words: str) -> Change:
    """Other words for a figure; silent until more is known."""
    place = (claim.start, claim.quote, words)
    change = at_place(cluster, kind, claim.article, place, Expected.SILENT)
    return replace(change, measure=claim.measure, sentence=claim.context, claim=claim)


def in_sentence(
    cluster: Cluster, kind: str, claim: Claim, place: tuple[int, int, str], told: Expected,
    beside: tuple[Claim, ...] = (),
) -> Change:  # fmt: skip
    """Other words in the sentence of a claim: from where to where in it, and the new ones."""
    start, end, new = place
    first = claim.start - claim.offset
    at = (first + start, claim.context[start:end], new)
    change = at_place(cluster, kind, claim.article, at, told)
    return replace(
        change, measure=claim.measure, sentence=claim.context, claim=claim, partners=beside
    )


def at_place(
    cluster: Cluster, kind: str, article: str, place: tuple[int, str, str], told: Expected
) -> Change:
    """Other words from a place of an article on: where, the old words, the new ones."""
    start, old, new = place
    path = next(a.path for a in cluster.report.articles if a.id == article)
    text = cluster.texts[article]
    line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0]
    end = start + len(old)
    return Change(kind, article, path, start, end, old, new, told, measure="", sentence=line)
