"""Tolls far below the one that their own article and the story tell: parts of it.

An article that says "69" and "eight" of its dead, neither of them an earlier figure, does not
contradict itself but speaks of two things; in the annotated events nine of ten such pairs did. The
higher one is the toll where the title tells it or another article of the story; figures that are
closer stay together, so that a slip of the pen inside an article is still found.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from checker.claims.perpetrators import VICTIMS
from checker.facts.parts import in_title, narrow
from checker.facts.summed import PART
from checker.facts.weights import weights
from checker.interval import Interval
from checker.records import Claim, Status

__all__ = ["far_below"]


def far_below(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order: far lower tolls are parts."""
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    articles: dict[Interval, set[str]] = defaultdict(set)
    for claim in filter(_may_be_toll, claims):
        articles[claim.value].add(claim.article)
        by_article[claim.article, claim.measure].append(claim)
    known = {value for value, found in articles.items() if len(found) > 1}
    whole = {c.value for c in claims if c.previous and not (c.subset or c.period or c.place)}
    parts = {
        c.id for told in by_article.values() for c in _parts(told, known) if c.value not in whole
    }
    parts |= {claim.id for claim in _steps(claims, known)}
    parts |= {claim.id for claim in _below_previous(claims, known)}
    return [replace(claim, subset=PART) if claim.id in parts else claim for claim in claims]


def _may_be_toll(claim: Claim) -> bool:
    """True for a figure of now and of all, as far as the article says."""
    earlier = claim.previous or claim.revised or claim.increment or claim.single
    part = claim.subset or claim.period or narrow(claim.place)
    told = claim.status is Status.ASSERTED and claim.measure in weights().article.far
    return told and not (earlier or part)


def _parts(told: Sequence[Claim], known: AbstractSet[Interval]) -> Iterator[Claim]:
    """What lies far below a toll of the same article."""
    titles = {claim.value for claim in told if in_title(claim)}
    tolls = [claim for claim in told if claim.value in known | titles]
    for claim in told:
        if claim.value in titles or _is_rival(claim, told):
            continue
        if any(_is_far(claim, toll) and claim.as_of == toll.as_of for toll in tolls):
            yield claim


def _is_rival(claim: Claim, told: Sequence[Claim]) -> bool:
    """True for one of two counts of all: the agency has 270 dead, a newspaper 840."""
    sources = {toll.attribution for toll in told if _is_far(claim, toll)} - {""}
    return bool(claim.attribution and sources - {claim.attribution})


def _is_far(claim: Claim, toll: Claim) -> bool:
    """True for a figure far below a toll."""
    return claim.value.high < weights().article.far[claim.measure] * toll.value.low


def _below_previous(claims: Sequence[Claim], known: AbstractSet[Interval]) -> Iterator[Claim]:
    """What was found on a day: "154 dead, up from 149 on Thursday. Thursday four were dug out".

    It lies far below what the article had counted by then, and nobody else tells of so many.
    """
    before: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.previous and not (claim.subset or claim.period or narrow(claim.place)):
            before[claim.article, claim.measure, claim.as_of[:10]].append(claim)
    for claim in filter(_may_be_toll, claims):
        tolls = before[claim.article, claim.measure, claim.as_of[:10]]
        past = "" < claim.as_of[:10] < claim.anchor[:10]
        far = any(
            claim.value.high < weights().article.far[claim.measure] * toll.value.low
            for toll in tolls
        )
        if past and far and claim.value not in known and not in_title(claim):
            yield claim


def _steps(claims: Sequence[Claim], known: AbstractSet[Interval]) -> Iterator[Claim]:
    """Whom somebody killed at one step of what the article tells: "then he shot two people dead".

    They are fewer than the toll of the title, and nobody else tells of so many.
    """
    titles: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measure in weights().article.far and in_title(claim) and not claim.previous:
            titles[claim.article].append(claim)
    for claim in claims:
        done = claim.subset == VICTIMS and not in_title(claim) and not claim.previous
        tolls = titles[claim.article] if done and claim.measure == "deaths" else ()
        if claim.value not in known and any(
            toll.subset in ("", VICTIMS) and claim.value.high < toll.value.low for toll in tolls
        ):
            yield claim
