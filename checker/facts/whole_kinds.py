"""Kinds of people that are all of those hit.

"Two teens killed", says the title, and "two teenagers died" the text: what an article counts of one
kind, and counts as well without saying of which, is all of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.tags import TOLLS
from checker.facts.people_kinds import names_people
from checker.facts.summed import PART
from checker.interval import Interval
from checker.records import Claim

__all__ = ["without_kind"]


def without_kind(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        other = claim.previous or claim.increment or claim.single or claim.period
        if claim.measure in TOLLS and not other and claim.subset != PART:
            by_article[claim.article, claim.measure].append(claim)
    every = {claim.id for told in by_article.values() for claim in _of_all(told)}
    return [replace(claim, subset="") if claim.id in every else claim for claim in claims]


def _of_all(told: Sequence[Claim]) -> Iterator[Claim]:
    """The figures of one kind that are told without it too, in another sentence."""
    plain: dict[Interval, set[str]] = defaultdict(set)
    for claim in told:
        if not claim.subset:
            plain[claim.value].add(claim.context)
    for claim in told:
        others = plain.get(claim.value, set()) - {claim.context} if claim.subset else set()
        if others and names_people(claim.subset, claim):
            yield claim
