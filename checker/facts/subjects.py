"""What speaks for and against two figures being of one holder, or of one thing that is counted."""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from checker.claims.contests import OF_VOTES
from checker.claims.describing import described_words
from checker.claims.tags import FOR, NATION, ONLY, tagged
from checker.facts.names import same_name
from checker.facts.parts import Parts
from checker.facts.purposes import are_pooled, is_of_nobody, same_purpose
from checker.facts.things import (
    COUNTED,
    is_another,
    is_extreme,
    is_one_thing,
    is_plain,
    of_one_state,
    thing_of,
)
from checker.facts.told_words import words_of
from checker.facts.weights import WeightFile
from checker.folding import fold
from checker.measures import measures
from checker.records import Claim, Evidence

__all__ = ["subject_weight"]

SHARES = ("vote_share", "voting_intention")  # of several holders each: nobody's is anybody's


def subject_weight(left: Claim, right: Claim, rules: WeightFile, _: Parts) -> Iterator[Evidence]:
    """The evidence of whose or what two figures are: a holder, or what is counted."""
    if measures()[left.measure].holder == "none" and left.measure not in COUNTED:
        return
    if not left.subject or not right.subject:
        held = left.measure in SHARES and left.subject != right.subject
        weight = -inf if held else rules.weights.subject_unknown
    elif (state := _of_one_state(left, right, rules)) is not None:
        weight = state
    elif left.measure == "age" and _are_told_apart(left, right):
        weight = -inf
    elif (same := fold(left.subject) == fold(right.subject)) or is_one_thing(left, right):
        sure = same or left.measure == "age"
        told = rules.weights.subject_same if sure else rules.weights.subject_similar
        told = rules.weights.nation_same if tagged(left, NATION) else told
        by_fate = not same and thing_of(left) != thing_of(right)  # "168 people saved", survivors
        told = rules.weights.subject_same if by_fate else told
        plain = is_plain(left) and not by_fate and not tagged(left, NATION)
        weight = rules.weights.subject_plain if plain else told
    elif same_purpose(left, right) and (
        _owes_no_name(left, right, rules) or are_pooled(left, right, rules)
    ):
        weight = rules.weights.subject_unknown
    elif _may_be_named_alike(left, right):
        weight = rules.weights.subject_similar
    elif left.measure == "distance" and left.subject[0].isupper() != right.subject[0].isupper():
        weight = rules.weights.subject_unknown  # "the Aurora" and "the ship"
    elif measures()[left.measure].holder == "agent" and not _both_named(left, right):
        known = left.subject[0].isupper() or right.subject[0].isupper()
        weight = rules.weights.subject_named if known else rules.weights.subject_other
    else:
        weight = -inf
    yield Evidence("subject", left.subject, right.subject, weight)


def _may_be_named_alike(left: Claim, right: Claim) -> bool:
    return same_name(left.subject, right.subject) and not _are_of_two_sides(left, right)


def _are_of_two_sides(left: Claim, right: Claim) -> bool:
    """True for « la droite » and « l'extrême droite » of a vote."""
    if left.measure not in OF_VOTES or left.subject[0].isupper() or right.subject[0].isupper():
        return False
    here, there = (_sides(claim) for claim in (left, right))
    return bool(here and there) and here != there


def _sides(claim: Claim) -> set[str]:
    words = words_of(claim.subject, claim.rule[:2])
    return described_words(claim.rule[:2]).sides.among(words, 0, len(words))


def _are_told_apart(left: Claim, right: Claim) -> bool:
    """True for "another man", and "the oldest victim", beside one who is not told of so."""
    return is_another(left) != is_another(right) or is_extreme(left) != is_extreme(right)


def _of_one_state(left: Claim, right: Claim, rules: WeightFile) -> float | None:
    """The weight of two figures of those in one state, and of the age of the only one who died."""
    if ONLY in left.words and ONLY in right.words:
        return rules.weights.state_same
    return rules.weights.subject_plain if of_one_state(left, right) else None


def _owes_no_name(left: Claim, right: Claim, rules: WeightFile) -> bool:
    """True for losses, whoever estimates them, and for what only one text names the company of."""
    weak = tagged(left, FOR) in rules.purposes.weak
    yours = _both_named(left, right) or weak or left.measure != "money"
    return left.context != right.context and (is_of_nobody(left, rules) or not yours)


def _both_named(left: Claim, right: Claim) -> bool:
    """True for two names; « les promesses » and « les dons » may be one thing."""
    return left.subject[0].isupper() and right.subject[0].isupper()
