"""What speaks for and against two claims being about the same thing.

Each comparison gives one Evidence with its weight; `-inf` is a veto. The value of a claim is never
looked at: two figures that disagree must be able to stand in one fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf

from checker.claims.casualties import HIT
from checker.claims.gazetteer import town, town_id
from checker.claims.happening import ONSET
from checker.claims.lemmas import fold, stem_key
from checker.claims.scope import AFTERSHOCK
from checker.claims.speech import speech_of
from checker.facts.names import same_name, same_place
from checker.facts.parts import NO_PARTS, Parts, names_people, narrow
from checker.facts.periods import older_weight, period_weight
from checker.facts.things import thing_of
from checker.facts.weights import WeightFile, weights
from checker.records import Claim, Evidence, Status
from checker.rulebook import measures

__all__ = ["Similarity", "explain", "score"]

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
        weight = rules.weights.similar_slope * (cosine - rules.weights.similar_middle)
        found.append(Evidence("embedding", f"{cosine:.2f}", "", round(weight, 3)))
    return tuple(found)


def score(evidence: tuple[Evidence, ...]) -> float:
    """The sum of all weights: above the threshold the two claims stand in one fact."""
    return sum(item.weight for item in evidence)


def _structure(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Iterator[Evidence]:
    loose = left.measure in rules.prior.loose_measures
    yield Evidence("measure", left.measure, "", rules.prior.loose if loose else rules.prior.named)
    yield from _kind(left, right, rules, loose=loose)
    yield from _subject(left, right, rules)
    yield _place(left, right, rules, parts)
    yield _subset(left, right, rules, parts)
    yield period_weight(left, right, rules.weights, parts.first)
    yield from older_weight(left, right, rules.weights, parts.first)
    yield from _dated(left, right, rules)
    yield _words(left, right, rules)
    if left.article == right.article and left.context == right.context:
        apart = left.attribution != right.attribution or left.previous != right.previous
        weight = 0.0 if apart else rules.weights.same_sentence
        yield Evidence("sentence", left.quote, right.quote, weight)


def _kind(left: Claim, right: Claim, rules: WeightFile, *, loose: bool) -> Iterator[Evidence]:
    if left.increment != right.increment:
        yield Evidence("increment", left.quote, right.quote, -inf)
    if left.single != right.single:
        told = -inf if left.subset or right.subset else rules.weights.single
        yield Evidence("single", left.quote, right.quote, told)
    if not loose and left.status != right.status and Status.FORECAST in (left.status, right.status):
        yield Evidence("status", left.status, right.status, -inf)


def _subject(left: Claim, right: Claim, rules: WeightFile) -> Iterator[Evidence]:
    if measures()[left.measure].holder == "none" and left.measure != "count":
        return
    if not left.subject or not right.subject:
        weight = rules.weights.subject_unknown
    elif fold(left.subject) == fold(right.subject):
        plain = _is_plain(left)
        weight = rules.weights.subject_plain if plain else rules.weights.subject_same
    elif same_name(left.subject, right.subject) or _one_thing(left, right):
        weight = rules.weights.subject_similar
    elif measures()[left.measure].holder == "agent" and not _both_named(left, right):
        weight = rules.weights.subject_other
    else:
        weight = -inf
    yield Evidence("subject", left.subject, right.subject, weight)


def _dated(left: Claim, right: Claim, rules: WeightFile) -> Iterator[Evidence]:
    """The evidence of what a time dates, and of two mentions of one day: a date is its name."""
    if (
        left.unit == "date"
        and left.value.overlaps(right.value)
        and _is_day(left)
        and _is_day(right)
    ):
        yield Evidence("day", left.quote, right.quote, rules.weights.day_same)
    if left.measure != "time":
        return
    here, there = _events(left), _events(right)
    if not here or not there:
        weight = rules.weights.subject_unknown
    elif here & there or ONSET in here | there:
        weight = rules.weights.dated_same
    else:
        weight = -inf
    yield Evidence("event", " ".join(sorted(here)), " ".join(sorted(there)), weight)


def _is_day(claim: Claim) -> bool:
    """True for one day, or the night between two."""
    return claim.value.high - claim.value.low <= 1


def _events(claim: Claim) -> frozenset[str]:
    return frozenset(word for word in claim.words if word.startswith("@"))


def _both_named(left: Claim, right: Claim) -> bool:
    """True for two names; « les promesses » and « les dons » may be one thing."""
    return left.subject[0].isupper() and right.subject[0].isupper()


def _one_thing(left: Claim, right: Claim) -> bool:
    """True for « 17 inculpations » and "17 counts"."""
    return left.measure == "count" and thing_of(left) == thing_of(right)


def _is_plain(claim: Claim) -> bool:
    """True for "man", "woman", "victim": many people of a story go by such a noun."""
    speech = speech_of(claim.rule[:2])
    key = stem_key(claim.subject, claim.rule[:2])
    return (key,) in speech.people.phrases.get(key, ()) or (key,) in speech.classes.phrases.get(
        key, ()
    )


def _place(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Evidence:
    here, there = narrow(left.place), narrow(right.place)
    if here and there and not _two_known(here, there) and same_place(here, there):
        weight = rules.weights.place_same
    elif here == there:
        weight = rules.weights.place_none
    elif not measures()[left.measure].local:
        weight = rules.weights.place_two if here and there else rules.weights.place_one
    elif measures()[left.measure].spans == "day" and (town(here) or town(there)):
        weight = -inf  # crowds gather in many towns on one day
    elif {here, there} & parts.places or _two_known(here, there):
        weight = -inf
    else:
        weight = rules.weights.place_two if here and there else rules.weights.place_one
    return Evidence("place", left.place, right.place, weight)


def _two_known(here: str, there: str) -> bool:
    """True for two towns that are not one town in two languages."""
    known = here and there and here != there and town(here) and town(there)
    return bool(known) and (town_id(here) != town_id(there) or not town_id(here))


def _subset(left: Claim, right: Claim, rules: WeightFile, parts: Parts) -> Evidence:
    here, there = left.subset, right.subset
    if "part" in (here, there):
        weight = -inf  # a part of which nothing more is known
    elif here == there == AFTERSHOCK and measures()[left.measure].bare:
        weight = -inf  # the strength of each of them
    elif left.single and right.single and _may_be_one(here, there, left):
        weight = rules.weights.subset_one
    elif here == there:
        weight = rules.weights.subset_same if here else rules.weights.subset_none
    elif (
        (here and there)
        or {here, there} & parts.subsets
        or not all(names_people(here or there, claim) for claim in (left, right))
    ):
        weight = -inf
    else:
        weight = rules.weights.subset_one
    return Evidence("subset", here, there, weight)


def _may_be_one(here: str, there: str, claim: Claim) -> bool:
    """True for "a man" and "a customer", who may be one person."""
    groups = speech_of(claim.rule[:2]).groups
    people = here and there and here != there and names_people(f"{here} {there}", claim)
    return bool(people) and sum(name in groups for name in (here, there)) == 1


def _words(left: Claim, right: Claim, rules: WeightFile) -> Evidence:
    shared = sorted(set(left.words) & set(right.words) - {HIT})
    events = sum(word[0] == "@" for word in shared)
    told = events * rules.weights.event_each + (len(shared) - events) * rules.weights.words_each
    weight = min(told, rules.weights.words_most) if shared else rules.weights.words_none
    return Evidence("words", " ".join(shared), "", weight)
