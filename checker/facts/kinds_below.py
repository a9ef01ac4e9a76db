"""Kinds of people of whom far fewer are told than another article told of all before.

"Dozens are missing", says an article; "ten firefighters are missing" another one hours later: the
ten are some of them, since what a toll has counted it does not lose again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from checker.claims.perpetrators import VICTIMS
from checker.claims.tags import TOLLS
from checker.facts.parts import Parts, narrow
from checker.facts.people_kinds import names_people
from checker.records import Claim, Status

__all__ = ["with_kinds_below"]

FAR = 2  # so many times the kind the earlier toll must be


def with_kinds_below(parts: Parts, block: Iterable[Claim]) -> Parts:
    """The parts of a block, and the kinds that an earlier toll is far above."""
    return replace(parts, subsets=parts.subsets | frozenset(_below_earlier(block)))


def _below_earlier(block: Iterable[Claim]) -> Iterator[str]:
    claims = [c for c in block if c.measure in TOLLS and not (c.previous or c.period)]
    highest: dict[tuple[str, str], float] = {}  # of the tolls of all, by article and time
    for claim in claims:
        part = claim.subset or claim.single or claim.increment or narrow(claim.place)
        if claim.as_of and claim.status is Status.ASSERTED and not part:
            key = claim.article, claim.as_of
            highest[key] = max(claim.value.low, highest.get(key, 0.0))
    for claim in claims:
        kind = claim.subset not in ("", VICTIMS) and names_people(claim.subset, claim)
        if kind and any(_is_far_above(toll, claim) for toll in highest.items()):
            yield claim.subset


def _is_far_above(toll: tuple[tuple[str, str], float], some: Claim) -> bool:
    """True for a toll of another article, told before, of at least twice as many."""
    (article, as_of), number = toll
    earlier = article != some.article and as_of < some.as_of
    return earlier and some.value.high * FAR <= number
