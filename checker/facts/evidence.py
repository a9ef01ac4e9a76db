"""What speaks for and against two claims being about the same thing.

Each comparison gives one Evidence with its weight; `-inf` is a veto. The value of a claim is never
looked at: two figures that disagree must be able to stand in one fact.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from math import inf

from checker.claims.lemmas import fold
from checker.claims.scope import WHOLE
from checker.facts.names import same_name
from checker.facts.periods import period_weight
from checker.facts.weights import WeightFile, weights
from checker.records import Claim, Evidence, Status
from checker.rulebook import measures

__all__ = ["Similarity", "explain", "score"]

Similarity = Callable[[Claim, Claim], float]


def explain(
    left: Claim, right: Claim, *, similarity: Similarity | None = None, only_place: bool = False
) -> tuple[Evidence, ...]:
    """All evidence for a pair of claims of one story and measure; symmetric.

    `similarity` gives the cosine of the masked sentences; `only_place`: no claim of the measure
    names another place than the one that one of the two names.
    """
    rules = weights()
    found = list(_structure(left, right, rules, only_place=only_place))
    if similarity and all(evidence.weight > -inf for evidence in found):
        cosine = similarity(left, right)
        weight = rules.weights.similar_slope * (cosine - rules.weights.similar_middle)
        found.append(Evidence("embedding", f"{cosine:.2f}", "", round(weight, 3)))
    return tuple(found)


def score(evidence: tuple[Evidence, ...]) -> float:
    """The sum of all weights: above the threshold the two claims stand in one fact."""
    return sum(item.weight for item in evidence)


def _structure(
    left: Claim, right: Claim, rules: WeightFile, *, only_place: bool
) -> Iterator[Evidence]:
    loose = left.measure in rules.prior.loose_measures
    yield Evidence("measure", left.measure, "", rules.prior.loose if loose else rules.prior.named)
    yield from _kind(left, right)
    yield from _subject(left, right, rules)
    yield from _place(left, right, rules, only_place=only_place)
    yield from _subset(left, right, rules)
    yield period_weight(left, right, rules.weights)
    yield _words(left, right, rules)
    if left.article == right.article and left.context == right.context:
        apart = left.attribution != right.attribution or left.previous != right.previous
        weight = 0.0 if apart else rules.weights.same_sentence
        yield Evidence("sentence", left.quote, right.quote, weight)


def _kind(left: Claim, right: Claim) -> Iterator[Evidence]:
    if left.increment != right.increment:
        yield Evidence("increment", left.quote, right.quote, -inf)
    if left.status != right.status and Status.FORECAST in (left.status, right.status):
        yield Evidence("status", left.status, right.status, -inf)


def _subject(left: Claim, right: Claim, rules: WeightFile) -> Iterator[Evidence]:
    if measures()[left.measure].holder == "none" and left.measure != "count":
        return
    if not left.subject or not right.subject:
        weight = rules.weights.subject_unknown
    elif fold(left.subject) == fold(right.subject):
        weight = rules.weights.subject_same
    else:
        weight = rules.weights.subject_similar if same_name(left.subject, right.subject) else -inf
    yield Evidence("subject", left.subject, right.subject, weight)


def _place(
    left: Claim, right: Claim, rules: WeightFile, *, only_place: bool
) -> Iterator[Evidence]:
    here, there = (_narrow(claim.place) for claim in (left, right))
    if here and there:
        weight = rules.weights.place_same if same_name(here, there) else -inf
    elif here or there:
        weight = rules.weights.place_one if only_place else -inf
    else:
        weight = rules.weights.place_none
    yield Evidence("place", left.place, right.place, weight)


def _narrow(place: str) -> str:
    return "" if place == WHOLE else place


def _subset(left: Claim, right: Claim, rules: WeightFile) -> Iterator[Evidence]:
    if left.subset != right.subset:
        weight = -inf
    else:
        weight = rules.weights.subset_same if left.subset else rules.weights.subset_none
    yield Evidence("subset", left.subset, right.subset, weight)


def _words(left: Claim, right: Claim, rules: WeightFile) -> Evidence:
    shared = sorted(set(left.words) & set(right.words))
    weight = min(len(shared) * rules.weights.words_each, rules.weights.words_most)
    return Evidence("words", " ".join(shared), "", weight if shared else rules.weights.words_none)
