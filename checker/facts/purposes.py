"""Whether two sums, or two numbers of jobs, are told as being for one thing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from math import inf

from checker.claims.tags import AT, BY, FOR, OF, PER, tagged
from checker.facts.names import same_name
from checker.facts.weights import Purposes, WeightFile, weights
from checker.records import Claim, Evidence

__all__ = ["are_pooled", "fate", "is_of_nobody", "purpose_weight", "same_purpose", "with_doers"]

CUT = "job_cut"


def purpose_weight(left: Claim, right: Claim, rules: WeightFile) -> Iterator[Evidence]:
    """The evidence of what two figures are for, for each of whom, and by whom."""
    here, there = tagged(left, FOR), tagged(right, FOR)
    if here or there:
        weight = _weight(left, right, rules)
        yield Evidence("purpose", here, there, weight)
    yield from _rates(tagged(left, PER), tagged(right, PER), rules.purposes)
    yield from _divisions(tagged(left, AT), tagged(right, AT), rules)
    yield from _doers(tagged(left, BY), tagged(right, BY), rules)
    if {here, there} & set(rules.purposes.owned):
        yield from _owners(tagged(left, OF), tagged(right, OF))


def _owners(here: str, there: str) -> Iterator[Evidence]:
    if here and there and not same_name(here, there):
        yield Evidence("owner", here, there, -inf)


def _rates(here: str, there: str, known: Purposes) -> Iterator[Evidence]:
    plain = not (here and there) and (here or there) in known.each
    if here != there and not plain:
        yield Evidence("rate", here, there, -inf)


def _divisions(here: str, there: str, rules: WeightFile) -> Iterator[Evidence]:
    """Jobs of one part of a company are none of another's, nor all of them."""
    if here or there:
        yield Evidence("division", here, there, rules.weights.place_same if here == there else -inf)


def _doers(here: str, there: str, rules: WeightFile) -> Iterator[Evidence]:
    if not here and not there:
        return
    weight = rules.weights.subject_named
    if here and there:
        weight = rules.weights.place_same if same_name(here, there) else -inf
    yield Evidence("doer", here, there, weight)


def _weight(left: Claim, right: Claim, rules: WeightFile) -> float:
    here, there, known = tagged(left, FOR), tagged(right, FOR), rules.purposes
    if here == there:
        other_year = here in known.yearly and left.previous != right.previous
        if other_year and not (left.period and left.period == right.period):
            return -inf
        if left.context == right.context and not (left.previous or right.previous):
            return 0.0  # « 8 millions pour la grêle et 6 pour la crue »: parts of one sum
        if here in known.one_each:
            return rules.weights.state_same
        return rules.weights.purpose_weak if here in known.weak else rules.weights.purpose_same
    if here and there:
        return 0.0 if _is_broader(here, there, known) or _is_broader(there, here, known) else -inf
    return -inf if {here, there} & set(known.apart) else 0.0


def _is_broader(one: str, other: str, known: Purposes) -> bool:
    return other in known.broader.get(one, ())


def same_purpose(left: Claim, right: Claim) -> bool:
    """True for two figures that are told to be for the same."""
    return bool(tagged(left, FOR)) and tagged(left, FOR) == tagged(right, FOR)


def are_pooled(left: Claim, right: Claim, rules: WeightFile) -> bool:
    """True for « les promesses » and « les donateurs »: nobody alone gives such a sum."""
    named = left.subject[0].isupper() or right.subject[0].isupper()
    return tagged(left, FOR) in rules.purposes.pooled and not named


def is_of_nobody(claim: Claim, rules: WeightFile) -> bool:
    """True for what an event costs: who puts a figure to it is not who has it."""
    return tagged(claim, FOR) in rules.purposes.estimated


def fate(claim: Claim) -> str:
    """What numbers share by what becomes of those counted: « 12 rescapés », « 12 voisins sauvés ».

    "" where nothing does.
    """
    told = tagged(claim, FOR) if claim.measure == "count" else ""
    return f"={told}" if told in weights().purposes.fates else ""


def with_doers(block: list[Claim]) -> list[Claim]:
    """The claims; jobs that nobody is named for are cut by whom most others name."""
    names = Counter(name for claim in block if (name := tagged(claim, BY)))
    most = names.most_common(2)
    if not most or (len(most) > 1 and most[0][1] == most[1][1]):
        return block
    return [_with_doer(claim, most[0][0]) for claim in block]


def _with_doer(claim: Claim, name: str) -> Claim:
    if tagged(claim, BY) or tagged(claim, FOR) != CUT:
        return claim
    return replace(claim, words=(*claim.words, f"{BY}{name}"))
