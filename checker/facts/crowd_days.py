"""The day of a crowd that its sentence leaves out, and which crowds are only some of another one.

A title has the day that the text gives the same figure. "20,000 are out. Saturday drew 290,000":
where an earlier day is told to compare, what stands before it is of the days since: the article's
own, or the one or two before, of which a Sunday's paper writes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from checker.facts.parts import in_title, narrow
from checker.facts.periods import RUNNING, is_daily, window
from checker.facts.place_names import is_known_place
from checker.facts.summed import PART
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["on_their_days", "without_small"]

DAY = len("2020-08-15")
FAR = 20  # times as many, which no two camps' counts of one crowd are apart


def on_their_days(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    dated: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if is_daily(claim) and len(claim.period) == DAY:
            dated[claim.article].append(claim)
    before = _days_before(claims)
    return [
        replace(c, period=_day(c, dated[c.article]))
        if _is_open(c)
        else replace(c, period=before.get(c.article, ""))
        if _is_of_before(c)
        else c
        for c in claims
    ]


def _is_of_before(claim: Claim) -> bool:
    """True for « 9 000 au lieu de 7 000 »: the text tells elsewhere when they were counted."""
    told = claim.period or claim.increment or claim.single
    return is_daily(claim) and claim.previous and not told


def _days_before(claims: Sequence[Claim]) -> dict[str, str]:
    """By article the one earlier day that its crowds are compared with, the narrowest told."""
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if is_daily(claim) and claim.previous and window(claim):
            told[claim.article].append(claim)
    return {article: _narrowest(found) for article, found in told.items()}


def _narrowest(claims: Sequence[Claim]) -> str:
    """The narrowest of periods that share a day, "" where they share none."""
    spans = [span for claim in claims if (span := window(claim))]
    if max(low for low, _ in spans) > min(high for _, high in spans):
        return ""
    return min(zip(spans, claims, strict=True), key=lambda one: one[0][1] - one[0][0])[1].period


def without_small(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A crowd far below another one that its article tells of that day is some of those people:
    "A million marched. At midnight a few hundred tried to break in".
    """
    told: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if is_daily(claim) and not (claim.previous or claim.subset):
            told[claim.article].append(claim)
    return [
        replace(claim, subset=PART)
        if is_daily(claim) and _is_small(claim, told[claim.article])
        else claim
        for claim in claims
    ]


def _is_small(claim: Claim, told: Sequence[Claim]) -> bool:
    if claim.subset or claim.previous or in_title(claim) or is_known_place(claim.place):
        return False
    return any(
        other.measure == claim.measure
        and claim.value.high * FAR < other.value.low
        and (claim.period == other.period or not (claim.period and other.period))
        and narrow(other.place) in ("", narrow(claim.place))
        and not _are_rivals(claim, other)
        for other in told
    )


def _is_open(claim: Claim) -> bool:
    told = claim.period or claim.previous or claim.increment or claim.single
    return is_daily(claim) and not told and len(claim.as_of) >= DAY


def _day(claim: Claim, dated: Sequence[Claim]) -> str:
    """The day of a claim that tells none, "" where the others of its article do not say."""
    alike = [
        other
        for other in dated
        if other.measure == claim.measure and narrow(other.place) == narrow(claim.place)
    ]
    same = {other.period for other in alike if other.value.overlaps(claim.value)}
    if same:
        return same.pop() if len(same) == 1 and in_title(claim) else ""
    rivals = any(_are_rivals(claim, other) for other in alike)
    earlier = alike and all(_is_earlier(other, claim) for other in alike)
    return _since(claim, alike) if earlier and not rivals else ""


def _since(claim: Claim, before: Sequence[Claim]) -> str:
    """The days of which a figure may be, behind all those that are told to compare."""
    last, own = max(ordinal(other.period) for other in before), ordinal(claim.as_of)
    first = date.fromordinal(max(last + 1, own - RUNNING)).isoformat()
    day = claim.as_of[:DAY]
    return day if first == day else f"{first}/{day}"


def _is_earlier(other: Claim, claim: Claim) -> bool:
    """True for a figure of a day before, told behind the claim."""
    return other.start > claim.start and other.period < claim.as_of[:DAY]


def _are_rivals(left: Claim, right: Claim) -> bool:
    """True for the police and the organisers, who may count one crowd."""
    sources = [claim.authority or claim.attribution for claim in (left, right)]
    return all(sources) and sources[0] != sources[1]
