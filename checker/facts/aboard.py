"""Passengers are all of those on board, unless their story tells of a crew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.aboard import ABOARD
from checker.claims.occupants import CREW, PASSENGERS
from checker.claims.tags import FOR, tagged
from checker.records import Claim

__all__ = ["as_all_aboard"]


def as_all_aboard(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story; 385 passengers and 385 people on board are of one kind.

    They are two where an article tells both, or any article tells of a crew.
    """
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for claim in claims:
        kinds[claim.article].add(tagged(claim, FOR) if claim.measure == "count" else "")
    if any(CREW in told or {ABOARD, PASSENGERS} <= told for told in kinds.values()):
        return list(claims)
    return [_as_aboard(claim) for claim in claims]


def _as_aboard(claim: Claim) -> Claim:
    if claim.measure != "count" or tagged(claim, FOR) != PASSENGERS:
        return claim
    words = (f"{FOR}{ABOARD}" if word == f"{FOR}{PASSENGERS}" else word for word in claim.words)
    return replace(claim, words=tuple(words))
