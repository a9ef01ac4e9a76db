"""Figures of a company that their sentence does not name: of the one named last in the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.tags import FOR, OF, tagged
from checker.facts.weights import weights
from checker.records import Claim

__all__ = ["with_owners"]


def with_owners(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A turnover, a profit, a number of jobs with no company beside it is that of the company that
    the figures before it in the article are told of.
    """
    last: dict[str, str] = {}
    held: dict[str, str] = {}
    for claim in sorted(claims, key=lambda claim: (claim.article, claim.start)):
        if own := tagged(claim, OF):
            last[claim.article] = own
        elif _is_owned(claim) and claim.article in last:
            held[claim.id] = last[claim.article]
    return [_owned(claim, held[claim.id]) if claim.id in held else claim for claim in claims]


def _is_owned(claim: Claim) -> bool:
    return tagged(claim, FOR) in weights().purposes.owned


def _owned(claim: Claim, name: str) -> Claim:
    return replace(claim, words=(*claim.words, f"{OF}{name}"))
