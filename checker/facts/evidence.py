"""What speaks for and against two claims being about the same thing.

Each comparison gives one Evidence with its weight; `-inf` is a veto. The value of a claim is never
looked at: two figures that disagree must be able to stand in one fact.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass
from math import inf

from checker.claims.former_events import FORMER
from checker.claims.gazetteer import town
from checker.claims.other_events import AFTERSHOCK
from checker.claims.perpetrators import ATTACKERS
from checker.claims.place import CAPITAL
from checker.claims.sites import is_site
from checker.claims.tags import BUILDING, CAUSE, GROUND, LIST, MARK, VOTED, tagged
from checker.facts.dated import dated_weight, day_weight, events_of
from checker.facts.nouns_alone import abroad_weight, alone_weight, told_with, words_around
from checker.facts.parts import NO_PARTS, Parts, narrow
from checker.facts.people_kinds import kinds_of_pair, may_be_one, names_people
from checker.facts.periods import are_compared, is_daily, older_weight, period_weight
from checker.facts.place_names import are_apart, is_within, same_place
from checker.facts.purposes import purpose_weight
from checker.facts.rates import added_weight, of_other_days, told_by
from checker.facts.rounds import apart_in_time, contest_apart, contest_by
from checker.facts.scales import feared_apart, scale_weight, told_as
from checker.facts.subjects import subject_weight
from checker.facts.things import of_one_state
from checker.facts.venues import is_venue
from checker.facts.weights import WeightFile, weights
from checker.measures import measures
from checker.records import WHOLE, Claim, Evidence, Status

UNSURE = {Status.FORECAST, Status.HYPOTHETICAL}

__all__ = [
    "COMPARISONS",
    "Comparison",
    "Similarity",
    "explain",
    "in_common",
    "likeness",
    "prior",
    "same_sentence",
    "score",
]

HARMED = ("deaths", "injured")
Similarity = Callable[[Claim, Claim], float]


def explain(
    left: Claim,
    right: Claim,
    *,
    similarity: Similarity | None = None,
    parts: Parts = NO_PARTS,
    rules: WeightFile | None = None,
) -> tuple[Evidence, ...]:
    """All evidence for a pair of claims of one story and measure; symmetric.

    `similarity` gives the cosine of the masked sentences; `parts` are the places and subsets that
    part the figures of this measure in the story; `rules` are the weights, by default those of
    rules/evidence.toml.
    """
    rules = rules or weights()
    found = list(_structure(left, right, rules, parts))
    if similarity and all(evidence.weight > -inf for evidence in found):
        cosine = similarity(left, right)
        found.append(Evidence("embedding", f"{cosine:.2f}", "", likeness(cosine, rules)))
    return tuple(found)


def likeness(cosine: float, rules: WeightFile) -> float:
    """The weight of the cosine of two masked sentences."""
    return round(rules.weights.similar_slope * (cosine - rules.weights.similar_middle), 3)


def score(evidence: tuple[Evidence, ...]) -> float:
    """The sum of all weights: above the threshold the two claims stand in one fact."""
    total = 0.0  # one after the other, as `scores_of` does: sum() takes other ways by version
    for item in evidence:
        total += item.weight
    return total


def _structure(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    yield Evidence("measure", left.measure, "", prior(left.measure, rules))
    for comparison in COMPARISONS:
        yield from comparison.weigh(left, right, rules, parts)
    yield _words(left, right, rules)
    if left.article == right.article and left.context == right.context:
        yield Evidence("sentence", left.quote, right.quote, same_sentence(left, right, rules))


def prior(measure: str, rules: WeightFile) -> float:
    """What is in favour of two claims of a story and measure before anything is compared."""
    return rules.prior.loose if measure in rules.prior.loose_measures else rules.prior.named


def same_sentence(left: Claim, right: Claim, rules: WeightFile) -> float:
    """The weight of two figures standing in one sentence."""
    if are_compared(left, right):
        return -inf
    denied = (left.status == Status.NEGATED) != (right.status == Status.NEGATED)
    if denied or left.attribution != right.attribution or left.previous != right.previous:
        return 0.0  # « 164 rescapés, et non 368 »
    if left.measure == "time":
        return -inf  # "the first shots were heard at 10:05, the last at 10:15"
    loose = left.measure in rules.prior.loose_measures
    return rules.weights.same_sentence_loose if loose else rules.weights.same_sentence


def _kind(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    loose = left.measure in rules.prior.loose_measures
    steps = left.measure == "count" and left.subject in rules.prior.differences
    if steps and not is_daily(left):  # « manifester sur 2 000 points »
        yield Evidence("difference", left.quote, right.quote, -inf)
    if left.increment != right.increment:
        yield Evidence("increment", left.quote, right.quote, -inf)
    if left.single != right.single and not of_one_state(left, right):
        told = -inf if left.subset or right.subset else rules.weights.single
        yield Evidence("single", left.quote, right.quote, told)
    foretold = not loose and not UNSURE.isdisjoint({left.status, right.status})
    if (foretold and apart_in_time(left, right)) or feared_apart(left, right):
        yield Evidence("status", left.status, right.status, -inf)


def _place(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    here, there = narrow(left.place, parts.places), narrow(right.place, parts.places)
    site = is_site(left.place) or is_site(right.place)
    daily = is_daily(left)
    if here and there and same_place(left.place, right.place):
        weight = rules.weights.place_same
    elif here == there:
        weight = rules.weights.place_none
    elif not measures()[left.measure].local:
        weight = rules.weights.place_two if here and there else rules.weights.place_one
    elif WHOLE in (left.place, right.place) and left.period and right.period:
        weight = -inf  # a year in all the country, and in a part of it
    elif here and there and measures()[left.measure].gauged:
        weight = -inf  # each place has its own gauge
    elif daily and (town(here) or town(there) or CAPITAL in (here, there)):
        weight = -inf  # crowds gather in many towns on one day
    elif parts.wide and left.measure == "count" and _is_of_town(here, there):
        weight = -inf
    elif measures()[left.measure].holder != "none" and is_within(here, there):
        weight = rules.weights.place_one
    elif {here, there} & parts.places or (not site and are_apart(left.place, right.place)):
        weight = -inf
    else:
        two = here and there and not (is_venue(left) or is_venue(right))
        weight = rules.weights.place_two if two else rules.weights.place_one
    yield Evidence("place", left.place, right.place, weight)


def _is_of_town(here: str, there: str) -> bool:
    """True for a number of a town beside one of no place."""
    return not (here and there) and bool(town(here or there))


def _subset(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    here, there = kinds_of_pair(left, right)
    if "part" in (here, there):
        weight = -inf  # a part of which nothing more is known
    elif left.measure in HARMED and (ATTACKERS in here.split()) != (ATTACKERS in there.split()):
        weight = -inf  # those who did it are told apart from the toll
    elif here == there == AFTERSHOCK and measures()[left.measure].bare:
        weight = -inf  # the strength of each of them
    elif left.single and right.single and may_be_one(here, there, left):
        weight = rules.weights.subset_one
    elif of_one_state(left, right):
        weight = rules.weights.state_same
    elif here == there:
        weight = rules.weights.subset_same if here else rules.weights.subset_none
    elif rules.subsets.are_alike(here, there):
        weight = rules.weights.subset_one
    elif (
        (here and there)
        or {here, there} & parts.subsets
        or not all(names_people(here or there, claim) for claim in (left, right))
    ):
        weight = -inf
    else:
        weight = rules.weights.subset_one
    yield Evidence("subset", here, there, weight)


def _kind_built(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """Two figures of houses that were destroyed: of such a kind a story has one number."""
    here, there = tagged(left, BUILDING), tagged(right, BUILDING)
    if here == there != "" and left.subset == right.subset != "":
        yield Evidence("buildings", here, there, rules.weights.buildings_same)


def _period(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    yield period_weight(left, right, rules.weights, parts.first)


def _older(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    yield from older_weight(left, right, rules.weights, parts.first)


def _purpose(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    yield from purpose_weight(left, right, rules)


def _tags(claim: Claim) -> Hashable:
    tags = (word for word in claim.words if word.startswith(MARK))
    return tuple(word for word in tags if not word.startswith((CAUSE, GROUND, LIST, *VOTED)))


def _words(left: Claim, right: Claim, rules: WeightFile) -> Evidence:
    shared = sorted(words_around(left) & words_around(right))
    events = sum(word[0] == "@" for word in shared)
    weight = in_common(events, len(shared) - events, rules)
    return Evidence("words", " ".join(shared), "", weight)


def in_common(events: int, others: int, rules: WeightFile) -> float:
    """The weight of so many kinds of events and other words that two claims share."""
    told = events * rules.weights.event_each + others * rules.weights.words_each
    return min(told, rules.weights.words_most) if events + others else rules.weights.words_none


@dataclass(frozen=True, slots=True)
class Comparison:
    """One comparison of two claims of a measure, and all that it looks at in each of them."""

    weigh: Callable[[Claim, Claim, WeightFile, Parts], Iterator[Evidence]]
    looks_at: Callable[[Claim], Hashable]


def _dated_by(claim: Claim) -> Hashable:
    return (events_of(claim), claim.value, claim.as_of[:10]) if claim.measure == "time" else None


def _period_by(claim: Claim) -> Hashable:
    dated = (claim.value, claim.published[:10]) if claim.unit == "date" else None
    place = claim.place if claim.period else ""
    return claim.period, claim.anchor[:10], claim.as_of[:10], claim.previous, dated, place


def _older_by(claim: Claim) -> Hashable:
    dated = (claim.value, FORMER in claim.words) if claim.unit == "date" else None
    return claim.as_of[:10], claim.unit, dated


def _stated(claim: Claim) -> Hashable:
    return claim.subset, claim.subset and claim.subject


COMPARISONS = (
    Comparison(_kind, lambda c: (c.increment, c.single, _stated(c), told_as(c))),
    Comparison(
        subject_weight,
        lambda c: (c.subject, c.subset, c.rule[:2], _tags(c), _tags(c) and c.context),
    ),
    Comparison(scale_weight, lambda c: c.unit),
    Comparison(_place, lambda c: (c.place, bool(c.period), c.rule[:2])),
    Comparison(_subset, lambda c: (c.subset, c.single, c.rule[:2], _stated(c))),
    Comparison(_kind_built, lambda c: (c.subset, _tags(c))),
    Comparison(_period, _period_by),
    Comparison(_older, _older_by),
    Comparison(day_weight, lambda c: c.value if c.unit == "date" else None),
    Comparison(dated_weight, _dated_by),
    Comparison(lambda left, right, *_: contest_apart(left, right), contest_by),
    Comparison(added_weight, lambda c: (c.increment, c.as_of[:10])),
    Comparison(of_other_days, lambda c: (c.period, c.anchor[:10], told_by(c))),
    Comparison(alone_weight, told_with),
    Comparison(abroad_weight, told_with),
    Comparison(_purpose, lambda c: (_tags(c), c.previous, c.period, _tags(c) and c.context)),
)
