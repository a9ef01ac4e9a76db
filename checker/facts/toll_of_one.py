"""The one who died, where a story tells of no other: however and wherever each article says so.

"One dead and 47 hurt", "a woman was killed in Savoy", "a protester died": a place and a kind of
people part no toll of one. Nothing is dropped where two are told apart anywhere in the story.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from checker.claims.perpetrators import ATTACKERS, VICTIMS
from checker.claims.tags import DEAD, ONLY
from checker.facts.names import same_name
from checker.facts.parts import narrow
from checker.facts.people_kinds import names_people
from checker.facts.place_names import are_apart
from checker.isotime import ordinal
from checker.records import Claim, Status

__all__ = ["as_one_dead", "is_toll_of_one"]

LONGEST = 14  # days in which a story still tells of one
OF_ANYBODY = frozenset({"men", "women", "children", "adult", VICTIMS, ""})
SEXES = ({"men", "women"}, {"children", "adult"})  # kinds of people that nobody is both of
# who takes no part in what others do
ON_DUTY = frozenset(
    {"police", "rescuers", "soldiers", "divers", "caregivers", "crew", "journalists", "prisoners"}
)


def as_one_dead(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order."""
    if not is_toll_of_one(claims):
        return list(claims)
    name = _name(claims)
    return [_as_of_all(claim, name) for claim in claims]


def _as_of_all(claim: Claim, name: str) -> Claim:
    if _is_one(claim):
        return replace(claim, place="", subset="", single=False)
    told = name and DEAD in claim.words
    return replace(claim, subject=name, words=(*claim.words, ONLY)) if told else claim


def _name(claims: Sequence[Claim]) -> str:
    """One word for whose the ages of the dead are, the name where some article tells it.

    "" where two names are told.
    """
    told = {claim.subject for claim in claims if DEAD in claim.words and claim.subject}
    names = sorted(name for name in told if name[:1].isupper())
    apart = any(not same_name(names[0], name) for name in names[1:])
    return "" if apart or not told else (names or sorted(told))[0]


def is_toll_of_one(claims: Sequence[Claim]) -> bool:
    """True where all that a story tells of its dead may be of one and the same."""
    dead = [claim for claim in claims if claim.measure == "deaths" and _is_of_event(claim)]
    told = [claim for claim in dead if _is_one(claim)]
    if not told or len(told) < len(dead):
        return False
    days = [day for claim in told if (day := ordinal(claim.as_of))]
    near = not days or max(days) - min(days) <= LONGEST
    return near and not any(_are_two(left, right) for left, right in _pairs(told))


def _is_of_event(claim: Claim) -> bool:
    """True for those who died of the story's event, none of whom did it."""
    earlier = claim.period or claim.status is not Status.ASSERTED
    return not earlier and claim.value.high != 0 and ATTACKERS not in claim.subset.split()


def _is_one(claim: Claim) -> bool:
    exact = claim.value.low == claim.value.high == 1
    kind = claim.subset in ("", VICTIMS) or names_people(claim.subset, claim)
    own = _is_of_event(claim) and not (claim.increment or claim.ordinal)
    return claim.measure == "deaths" and exact and kind and own


def _pairs(told: Iterable[Claim]) -> Iterator[tuple[Claim, Claim]]:
    return combinations(told, 2)


def _are_two(left: Claim, right: Claim) -> bool:
    """True for two people: of two sexes or towns, or told of in one sentence."""
    kinds = {*left.subset.split(), *right.subset.split()}
    roles = [set(claim.subset.split()) - OF_ANYBODY for claim in (left, right)]
    if all(roles) and roles[0] != roles[1] and ON_DUTY & (roles[0] | roles[1]):
        return True
    if any(both <= kinds for both in SEXES):
        return True
    if narrow(left.place) and narrow(right.place) and are_apart(left.place, right.place):
        return True
    return left.article == right.article and left.context == right.context
