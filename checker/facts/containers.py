"""A wide region of which an article counts the parts: "128 across the Midwest, 56 in Ohio".

What is told for all of it is told for all of the event, whatever the region is called. So it is of
the land that several fires burned.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.gazetteer import country, is_state, town
from checker.facts.parts import narrow
from checker.facts.place_names import same_place
from checker.measures import measures
from checker.records import WHOLE, Claim

__all__ = ["without_container"]

FEWEST = 2  # parts that an article tells beside their whole


def without_container(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A region of no known kind whose figure holds those of two other places of its article, none of
    them told without a place, is all of the event.
    """
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        alone = claim.previous or claim.increment or claim.single or claim.subset or claim.period
        if (measures()[claim.measure].people or claim.measure == "area") and not alone:
            by_article[claim.article, claim.measure].append(claim)
    wide = {(key[1], place) for key, told in by_article.items() for place in _containers(told)}
    return [
        replace(claim, place=WHOLE)
        if claim.place and any(m == claim.measure and same_place(p, claim.place) for m, p in wide)
        else claim
        for claim in claims
    ]


def _containers(told: Sequence[Claim]) -> set[str]:
    """The place whose figure holds those of all others of an article that places every figure."""
    figures: dict[str, float] = defaultdict(float)
    for claim in told:
        figures[claim.place] = max(figures[claim.place], claim.value.low)
    if any(not narrow(place) for place in figures) or len(figures) <= FEWEST:
        return set()
    largest = max(figures, key=lambda place: (figures[place], place))
    rest = sum(figure for place, figure in figures.items() if place != largest)
    language = told[0].rule[:2]
    wide = not (town(largest) or is_state(largest) or country(largest, language))
    return {largest} if wide and figures[largest] >= rest else set()
