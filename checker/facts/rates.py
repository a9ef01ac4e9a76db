"""Figures that are told anew for each day: of a strike or a march, and what a day adds."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from math import inf

from checker.claims.tags import WHEN, tagged
from checker.facts.parts import LATER, Parts
from checker.facts.weights import WeightFile
from checker.isotime import ordinal
from checker.records import Claim, Evidence

__all__ = ["added_weight", "of_other_days", "told_by"]

STRIKE = "@strike"
SINCE = "since "
NEAR = "near "
DAY = len("2020-08-15")
AROUND = 3  # days before an article of which it tells without a date


def added_weight(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """The evidence of what was added on two days: « 16 morts en 24 heures »."""
    days = [ordinal(claim.as_of) for claim in (left, right)]
    if left.increment and right.increment and all(days) and days[0] != days[1]:
        far = abs(days[0] - days[1]) > 1
        yield Evidence("added", left.as_of, right.as_of, -inf if far else rules.weights.added)


def of_other_days(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    """The evidence of two days of action: those hurt on one were not hurt on the other."""
    days = [parts.round_of(claim) for claim in (left, right)]
    if all(days) and days[0] != days[1]:
        yield Evidence("series", left.anchor[:10], right.anchor[:10], rules.weights.series)
    here, there = tagged(left, WHEN), tagged(right, WHEN)
    if (
        here
        and there
        and (
            _of_two_nights(here, there)
            or _is_since_then(left, there)
            or _is_since_then(right, here)
            or _of_running(left, right, days=bool(parts.series))
        )
    ):
        yield Evidence("night", here, there, -inf)
    yield from _rates_apart(left, right)


def _of_two_nights(here: str, there: str) -> bool:
    """True for two nights of unrest, and for one beside all the time up to the article."""
    since = [told.removeprefix(SINCE) for told in (here, there) if told.startswith(SINCE)]
    near = [ordinal(told.removeprefix(NEAR)) for told in (here, there) if told.startswith(NEAR)]
    nights = [told.split("/") for told in (here, there) if "/" in told]
    if since and near:
        return near[0] < ordinal(since[0])
    if not nights:
        return False
    if since:
        behind = since[0] >= nights[0][1]
        return behind or not since[0] or since[0] < nights[0][0][:DAY]
    if near:
        low, high = (ordinal(hour) for hour in nights[0])
        return near[0] - LATER < high < near[0] - AROUND or low > near[0]
    return max(low for low, _ in nights) >= min(high for _, high in nights)


def _is_since_then(claim: Claim, night: str) -> bool:
    """True for what was counted since some day, days after the `night` of the other figure."""
    since = tagged(claim, WHEN).startswith(SINCE) and "/" in night
    return since and ordinal(claim.anchor) > ordinal(night.split("/")[1])


def _of_running(left: Claim, right: Claim, *, days: bool) -> bool:
    """True for « 95 arrestations ... Depuis mars, 1 900 » of one article: of a day, and of all.

    So it is of two articles, where the story has several `days` of action.
    """
    one = left.article == right.article and left.line != right.line
    told = [tagged(claim, WHEN) for claim in (left, right)]
    kinds = [text.startswith(SINCE) for text in told]
    since = [text.removeprefix(SINCE)[:DAY] for text in told if text.startswith(SINCE)]
    near = [text.removeprefix(NEAR) for text in told if text.startswith(NEAR)]
    today = len(since) == len(near) == 1 and since == near  # of the article's own day
    return (one or (days and not today)) and kinds[0] != kinds[1]


def _rates_apart(left: Claim, right: Claim) -> Iterator[Evidence]:
    """The veto of two rates of a strike that one article tells of two days.

    « 31 % contre 55 % la veille » are two facts, each as it was: none takes the other's place.
    """
    if left.measure != "percentage" or left.article != right.article:
        return
    if not any(STRIKE in claim.words for claim in (left, right)):
        return
    if left.previous != right.previous or left.as_of[:10] != right.as_of[:10]:
        yield Evidence("rates", left.as_of[:10], right.as_of[:10], -inf)


def told_by(claim: Claim) -> Hashable:
    """What is looked at in a rate of a strike, and the day any claim was known."""
    rate = claim.measure == "percentage"
    told = (claim.article, claim.previous, STRIKE in claim.words) if rate else None
    when = tagged(claim, WHEN)
    running = (claim.article, claim.line) if when else None
    return told, claim.as_of[:10], claim.period, claim.anchor[:10], when, running
