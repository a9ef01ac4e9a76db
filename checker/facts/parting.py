"""The parts that one article tells different figures of, side by side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from checker.claims.attackers_counted import WITH_ATTACKERS
from checker.claims.perpetrators import VICTIMS
from checker.claims.tags import TOLLS
from checker.facts.people_kinds import names_people
from checker.measures import measures
from checker.records import Claim

__all__ = ["parting"]

CLOSE = 1.2  # times a toll up to which another one is a rival of it


def parting(
    by_article: dict[str, list[Claim]],
    part: Callable[[Claim], str],
    rest: Callable[[Claim], str],
) -> frozenset[tuple[str, str]]:
    """The parts that one article gives different figures for, side by side."""
    found: set[tuple[str, str]] = set()
    for claims in by_article.values():
        for left, right in combinations(claims, 2):
            beside = part(left) and part(right) and left.context == right.context
            differ = part(left) != part(right) and (beside or left.value != right.value)
            # whom an attacker killed, and the toll that he is in, are often placed by two words
            rests = [rest(claim) for claim in (left, right)]
            named = part(left) and part(right) and set(rests) <= {VICTIMS, ""}
            killed = VICTIMS in (part(left), part(right)) and _is_near_double(left, right)
            placed = rests[0] == rests[1] or named or killed
            alike = placed and left.period == right.period
            timed = left.as_of == right.as_of or _fell(left, right, part)
            kinds = {left.subset, right.subset}
            held = WITH_ATTACKERS in kinds or kinds == {VICTIMS, "part"}  # parts no other figures
            held = held or _is_of_all(left, right) or _is_of_all(right, left)
            held = held or _is_too_few(left, right, part) or _is_too_few(right, left, part)
            held = held or _is_rival(left, right, part) or _is_rival(right, left, part)
            if differ and alike and timed and not held and not _cross(left, right):
                found.add((part(left), part(right)))
    return frozenset(found)


def _is_too_few(whole: Claim, some: Claim, part: Callable[[Claim], str]) -> bool:
    """True for what is told of no part and is less than the part: it is no figure of all."""
    people = measures()[some.measure].people
    told = not part(whole) and bool(part(some))
    return people and told and whole.value.high < some.value.low


def _is_of_all(some: Claim, whole: Claim) -> bool:
    """True for the two of "two of the three men": they are some of these, and part nothing."""
    told = some.context == whole.context and some.subset == "part"
    return told and some.value.high < whole.value.low


def _is_rival(some: Claim, whole: Claim, part: Callable[[Claim], str]) -> bool:
    """True for 27 dead in Dover beside 26 dead: no part is larger than the whole."""
    told = some.measure in TOLLS and bool(part(some)) and not part(whole)
    return told and whole.value.low <= some.value.low <= CLOSE * whole.value.low


def _is_near_double(left: Claim, right: Claim) -> bool:
    """True for a toll that may hold the killer of those of the other; none holds that many."""
    low, high = sorted(claim.value.low for claim in (left, right))
    return high <= 2 * low


def _fell(left: Claim, right: Claim, part: Callable[[Claim], str]) -> bool:
    """True for a part told later that day than a larger toll of all: no toll falls.

    "9:10: 34 dead. 15:50: 12 dead at the port, the mayor says."
    """
    first, last = sorted((left, right), key=lambda claim: claim.as_of)
    whole, some = not part(first), bool(part(last))
    fewer = last.value.high < first.value.low and measures()[first.measure].moves == "rises"
    return whole and some and fewer and first.as_of[:10] == last.as_of[:10]


def _cross(left: Claim, right: Claim) -> bool:
    """True for a kind of people beside a state: "34 injured passengers, five of them critical"."""
    told = [claim for claim in (left, right) if claim.subset not in ("", "part")]
    named = [names_people(claim.subset, claim) for claim in told]
    return sorted(named) == [False, True]
