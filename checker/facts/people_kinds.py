"""Kinds of people and states of theirs, as parts of a toll: "men" may be all of the "victims"."""

from __future__ import annotations

from checker.claims.perpetrators import VICTIMS
from checker.claims.speech import speech_of
from checker.records import Claim

__all__ = ["kinds_of_pair", "may_be_one", "names_people"]


def kinds_of_pair(left: Claim, right: Claim) -> tuple[str, str]:
    """The subsets of two claims; whom somebody killed, and a kind of people, may be the same."""
    kinds = left.subset, right.subset
    beside = kinds[1] if kinds[0] == VICTIMS else kinds[0]
    told = VICTIMS in kinds and kinds[0] != kinds[1] and beside
    if not told or not names_people(beside, left if left.subset == beside else right):
        return kinds
    return ("", kinds[1]) if kinds[0] == VICTIMS else (kinds[0], "")


def names_people(subset: str, claim: Claim) -> bool:
    """True for kinds of people ("men"), who may be all of them; false for states ("serious")."""
    speech = speech_of(claim.rule[:2])
    kinds = speech.classes.phrases
    return all(
        name == VICTIMS or name in speech.groups or (name,) in kinds.get(name, ())
        for name in subset.split()
    )


def may_be_one(here: str, there: str, claim: Claim) -> bool:
    """True for "a man" and "a customer", who may be one person."""
    groups = speech_of(claim.rule[:2]).groups
    people = here and there and here != there and names_people(f"{here} {there}", claim)
    return bool(people) and sum(name in groups for name in (here, there)) == 1
