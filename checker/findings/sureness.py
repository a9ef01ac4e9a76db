"""How sure a comparison of two values is, and whether it is sure enough to be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from checker.facts.dated import events_of
from checker.facts.pairs import Score, mean_scores, scores_between
from checker.facts.parts import in_title
from checker.facts.weights import weights
from checker.findings.doubts import (
    are_of_no_event,
    are_of_one_named,
    are_of_past_vote,
    are_of_two_places,
    are_those_taken,
    are_unnamed,
    counts_nothing,
    has_fallen_far,
    is_still_told,
)
from checker.findings.evident import is_evident, is_off_by_a_digit
from checker.findings.leaps import are_beyond_one, are_wide_apart, is_leap, is_roughly
from checker.findings.reading import as_read
from checker.findings.rival_counts import are_of_one_camp
from checker.findings.rules import judgement
from checker.findings.sides import Side, Told
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import WHOLE, Claim, Fact, Kind

__all__ = ["Fits", "confidence", "fits_of", "is_sure"]

BEST = 3  # pairs that tell how well two sides go together
MANY = 10  # up to here two things may well have one number
CLOCK = 3  # digits of a time of day: 6:52 and 6:12
SEVERAL = 2  # articles that agree on a figure, so that it is the one of its fact


# what makes it likely that two figures are of two things, by the kind that they would be told as
DOUBTS: Mapping[Kind, tuple[Callable[[Told], bool], ...]] = {
    Kind.UPDATES: (counts_nothing, is_still_told, are_of_past_vote, are_beyond_one),
    Kind.CONFLICTS: (
        counts_nothing,
        are_those_taken,
        are_of_no_event,
        are_beyond_one,
        is_roughly,
    ),
    Kind.DISPUTES: (are_beyond_one,),
}


@dataclass(frozen=True, slots=True)
class Fits:
    """How well the claims of a fact go together."""

    mean: Mapping[str, float]  # each with all others, by its id
    between: Score


def fits_of(fact: Fact) -> Fits:
    """How well each claim of a fact goes together with the others; of more than one claim."""
    ids = (claim.id for claim in fact.claims)
    return Fits(dict(zip(ids, mean_scores(fact), strict=True)), scores_between(fact))


def confidence(fits: Fits, newer: Side, older: Side) -> float:
    """How likely two values are about one thing, 0 to 1.

    By the side that fits the whole fact less; but where several other articles give a figure, it
    is enough how well the two sides go together, whatever else stands in the fact.
    """
    score = min(max(fits.mean[claim.id] for claim in side) for side in (newer, older))
    if is_shared(newer, older) or is_shared(older, newer):
        score = max(score, _together(newer, older, fits.between))
    odds: float = 2.0 ** min(score, 50.0)
    return round(1 - 1 / (1 + odds), 3)


def is_shared(side: Side, other: Side) -> bool:
    """True for a figure of several articles, some of which do not give the other figure.

    Of what a story has many, one article that gives both tells of two things.
    """
    mine, theirs = _articles(side), _articles(other)
    two = _is_one_of_many(side[0]) and mine & theirs
    return len(mine) >= SEVERAL and not mine <= theirs and not two


def _is_one_of_many(claim: Claim) -> bool:
    return claim.measure in weights().prior.loose_measures


def _together(left: Side, right: Side, between: Score) -> float:
    """The mean score of the best pairs of two sides."""
    best = sorted((between(a, b) for a, b in product(left, right)), reverse=True)[:BEST]
    return sum(best) / len(best)


def _articles(side: Side) -> set[str]:
    return {claim.article for claim in side}


def is_sure(told: Told, kind: Kind) -> bool:
    """True when a comparison is sure enough to be told as a finding of this kind."""
    if any(doubt(told) for doubt in DOUBTS.get(kind, ())):
        return False
    if kind is Kind.CONFLICTS and is_evident(told):
        return told.confidence >= judgement().many.least_evident
    return told.confidence >= max(_floors(told, kind))


def _floors(told: Told, kind: Kind) -> Iterator[float]:
    """How sure it must be, for each thing that makes two figures likely to be of two things."""
    rules, first = judgement(), told.newer[0]
    yield rules.least[kind]
    if _is_one_of_many(first):
        far = kind is Kind.UPDATES and _is_far(told)
        yield rules.many.least_far if far else rules.many.least
    if first.measure in rules.many.shares:
        yield rules.many.least_shares
    if is_leap(told, kind) and not _is_told_again(told):
        yield rules.margin.least_leap
    if kind in (Kind.CONFLICTS, Kind.UPDATES) and are_of_two_places(told):
        yield rules.many.least_apart
    if kind is Kind.UPDATES and first.measure in rules.many.forces:
        yield rules.many.least_forces
    if kind is Kind.UPDATES and has_fallen_far(told):
        yield rules.margin.least_fallen
    if kind is Kind.CONFLICTS:
        yield from _floors_of_conflicts(told)


def _floors_of_conflicts(told: Told) -> Iterator[float]:
    rules, first = judgement(), told.newer[0]
    if first.measure in rules.many.plain:
        yield rules.many.least_plain
    if first.unit == "time" and not _are_of_one_moment(told):
        yield rules.many.least_moments
    elif first.unit == "time" and not is_off_by_a_digit(first, told.older[0], least=CLOCK):
        yield rules.many.least_times
    if first.measure in rules.many.tolls:
        yield rules.many.least_tolls
    if are_unnamed(told):
        yield rules.many.least_unnamed
    sure = _is_of_one_set(told) or _is_title_off(told)
    if first.measure in rules.many.reasons and not sure:
        yield rules.many.least_reasons
    if _is_narrower(told):
        yield rules.margin.least_far
    if are_wide_apart(told) and not are_of_one_named(told):
        yield _floor_of_wide(told)
    if set(first.subset.split()) & set(rules.states.by_hospital):
        yield rules.states.least


def _are_of_one_moment(told: Told) -> bool:
    """True for times of a quake: of an attack each text may tell another moment."""
    kinds = events_of(told.newer[0]) & events_of(told.older[0])
    return bool(kinds & set(judgement().many.moments))


def _floor_of_wide(told: Told) -> float:
    """How sure a conflict of figures wide apart must be, of which one is more likely a slip."""
    margin, first = judgement().margin, told.newer[0]
    if first.measure in judgement().many.told_apart and not are_of_one_camp(told):
        return margin.least_counted
    known = _is_told_again(told) or _is_title_off(told)
    return margin.least_far if known else margin.least_wide


def _is_of_one_set(told: Told) -> bool:
    """True for two figures that both articles put on one day or in one place."""
    newer, older = told.newer[0], told.older[0]
    day = bool(newer.period) and newer.period == older.period
    return day or (newer.place not in ("", WHOLE) and newer.place == older.place)


def _is_far(told: Told) -> bool:
    """True for two figures with months between them, which the text need not mean as one."""
    days = [ordinal(side[0].as_of) for side in (told.newer, told.older)]
    return all(days) and abs(days[0] - days[1]) > judgement().many.far


def _is_narrower(told: Told) -> bool:
    """True for a toll with a place beside a higher one of none: it may be of a part of it."""
    if measures()[told.newer[0].measure].moves != "rises":
        return False
    low, high = sorted((told.newer, told.older), key=lambda side: as_read(side[0]).high)
    if _is_told_again(told):
        return False
    return all(claim.place for claim in low) and not any(claim.place for claim in high)


def _is_title_off(told: Told) -> bool:
    """True for 700 in the title of a text that says 1,385, and 700 nowhere."""
    return _titles(told.newer, told.older) or _titles(told.older, told.newer)


def _titles(side: Side, other: Side) -> bool:
    titled = {claim.article for claim in side if in_title(claim)}
    below = {claim.article for claim in side if not in_title(claim)}
    return bool((titled - below) & {claim.article for claim in other if not in_title(claim)})


def _is_told_again(told: Told) -> bool:
    """True for a lower figure that was the one of the fact before, too large to be so by chance."""
    newer, older = as_read(told.newer[0]), as_read(told.older[0])
    return told.known and MANY < newer.low < older.low
