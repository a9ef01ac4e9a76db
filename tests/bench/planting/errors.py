"""Every error that can be planted in the articles of a cluster, by kind."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from random import Random
from typing import TYPE_CHECKING

from planting import dates, names
from planting.change import Change, Expected
from planting.figures import FIGURES, Figure, other_figures, scale_words
from planting.partners import agree, expected, partners
from planting.places import Propose, at_place, in_sentence, in_words
from planting.stale import older_figures
from planting.sums import parts_above_whole, shares_over_whole

from checker.claims.tags import FOR, tagged
from checker.facts.names import same_name
from checker.facts.weights import weights
from checker.interval import Interval
from checker.records import Claim, Status

if TYPE_CHECKING:
    from planting.cluster import Cluster

__all__ = ["ERRORS"]

Figures = Callable[..., Iterator[Figure]]
_RANK = (Expected.CONTRADICTS, Expected.ALONE, Expected.MOVES)


def _figures(cluster: Cluster, kind: str, random: Random, *, figures: Figures) -> Iterator[Change]:
    """Each figure changed once, so that it contradicts another article where it can."""
    for claim in cluster.targets():
        others = figures(claim, random, language=cluster.languages[claim.article])
        changes = [_figure(cluster, kind, claim, figure) for figure in others]
        changes = [change for change in changes if change.expected in _RANK]
        if changes and claim.status is Status.ASSERTED:
            yield min(changes, key=lambda change: _RANK.index(change.expected))


def _figure(cluster: Cluster, kind: str, claim: Claim, figure: Figure) -> Change:
    fact = cluster.fact_of[claim.id]
    beside = partners(claim, fact)
    change = in_words(cluster, kind, claim, figure.words)
    if not beside:
        return replace(change, expected=Expected.ALONE)
    told = expected(figure.claim, beside, fact)
    differ = tuple(other for other in beside if not agree(figure.claim, other))
    return replace(change, expected=told, partners=differ)


def _moments(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """Each date and hour that is a claim, moved to its neighbour."""

    def figures(claim: Claim, random: Random, *, language: str) -> Iterator[Figure]:
        if claim.unit in ("date", "time"):
            for words, by in dates.moved(claim.quote, random, language=language):
                v = claim.value
                moved = Interval(v.low + by, v.high + by, v.low_open, v.high_open, v.resolution)
                yield Figure(words, replace(claim, value=moved))

    return _figures(cluster, kind, random, figures=figures)


def _older(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """Each figure as it was in an earlier article."""

    def figures(claim: Claim, _: Random, *, language: str) -> Iterator[Figure]:
        return older_figures(claim, cluster.fact_of[claim.id], language=language)

    return _figures(cluster, kind, random, figures=figures)


def _weekdays(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """Each weekday that stands with its date."""
    for article in cluster.report.articles:
        text, year = cluster.texts.get(article.id, ""), article.anchor[:4]
        found = dates.wrong_weekdays(text, random, year=year, language=article.language)
        for place in found if text else ():
            yield at_place(cluster, kind, article.id, place, Expected.ITSELF)


def _holders(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """A holder's name where another one's stood, whose own figure other articles give."""
    held = [c for c in cluster.targets(sentence=True) if c.subject[:1].isupper()]
    for claim in held:
        rivals = [
            other
            for other in held
            if other.measure == claim.measure and other.article != claim.article
            and not same_name(other.subject, claim.subject) and not agree(claim, other)
            and _has_one(cluster, claim, other)
        ]  # fmt: skip
        random.shuffle(rivals)
        swaps = ((r, names.instead(claim.context, claim.subject, r.subject)) for r in rivals)
        if swap := next(((rival, place) for rival, place in swaps if place), None):
            yield in_sentence(cluster, kind, claim, swap[1], Expected.CONTRADICTS, (swap[0],))


def _has_one(cluster: Cluster, claim: Claim, rival: Claim) -> bool:
    """True where the rival can have one such figure only.

    One has one age, but many sums of money: that which several articles give for one purpose is
    the one that is known of them.
    """
    if claim.measure not in weights().prior.loose_measures or claim.measure == "age":
        return True
    known = {other.article for other in cluster.fact_of[rival.id].claims}
    purpose = tagged(claim, FOR)
    return len(known) > 1 and bool(purpose) and purpose == tagged(rival, FOR)


def _sources(cluster: Cluster, kind: str, random: Random) -> Iterator[Change]:
    """A source where another one stood, to which another article gives another figure."""
    for claim in cluster.targets(sentence=True):
        fact = cluster.fact_of[claim.id]
        others = (other for other in fact.claims if other.article != claim.article)
        rivals = [other for other in others if _is_rival(cluster, claim, other)]
        random.shuffle(rivals)
        swaps = ((rival, _source(claim, rival)) for rival in rivals)
        if swap := next(((rival, place) for rival, place in swaps if place), None):
            yield in_sentence(cluster, kind, claim, swap[1], Expected.CONTRADICTS, (swap[0],))


def _is_rival(cluster: Cluster, claim: Claim, rival: Claim) -> bool:
    """True when the figure of a claim in the mouth of the rival's source contradicts the rival."""
    if not claim.attribution or not rival.attribution or claim.unit in ("date", "time"):
        return False
    if same_name(rival.attribution, claim.attribution) or agree(claim, rival):
        return False
    named = replace(claim, attribution=rival.attribution, authority=rival.authority)
    told = expected(named, (rival,), cluster.fact_of[claim.id])
    return told is Expected.CONTRADICTS


def _source(claim: Claim, rival: Claim) -> tuple[int, int, str] | None:
    mine = names.with_article(claim.attribution, claim.context)
    theirs = names.with_article(rival.attribution, rival.context)
    if not mine or not theirs or re.search(r"\b(?:du|des|aux?)\s$", claim.context[: mine.start()]):
        return None
    return mine.start(), mine.end(), theirs[0]


def _of_slip(name: str) -> Propose:
    slip = FIGURES[name]

    def figures(claim: Claim, random: Random, *, language: str) -> Iterator[Figure]:
        return other_figures(claim, slip, random, language=language)

    return partial(_figures, figures=figures)


ERRORS: dict[str, Propose] = {
    **{name: _of_slip(name) for name in FIGURES},
    "million-milliard": partial(_figures, figures=scale_words),
    "older-figure": _older,
    "date-moved": _moments,
    "wrong-weekday": _weekdays,
    "part-above-whole": parts_above_whole,
    "shares-over-whole": shares_over_whole,
    "holder-swapped": _holders,
    "source-swapped": _sources,
}
