"""Blocks of claims that are too large for all pairs to be compared.

They are compared piece by piece: the claims of one holder, place, subset and period stay together,
and what is still too much is cut by time. No claim is dropped.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.facts.limits import LARGEST
from checker.facts.parts import narrow
from checker.facts.times import time_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["pieces"]

Scope = tuple[str, str, str, str]


def pieces(block: Sequence[Claim], largest: int = LARGEST) -> list[list[int]]:
    """Where the claims of each piece stand in the block, by rising number; all are in one."""
    if len(block) <= largest:
        return [list(range(len(block)))]
    ordered = sorted(range(len(block)), key=lambda i: (_scope(block[i]), time_of(block[i])))
    made: list[list[int]] = [[]]
    for scope in _runs(ordered, block):
        if len(made[-1]) + len(scope) > largest:
            made.append([])
        for index in scope:
            if len(made[-1]) == largest:
                made.append([])
            made[-1].append(index)
    return [sorted(piece) for piece in made if piece]


def _runs(ordered: Sequence[int], block: Sequence[Claim]) -> list[list[int]]:
    """The claims of each scope, in their order."""
    by_scope: dict[Scope, list[int]] = {}
    for index in ordered:
        by_scope.setdefault(_scope(block[index]), []).append(index)
    return list(by_scope.values())


def _scope(claim: Claim) -> Scope:
    return fold(claim.subject), narrow(claim.place), claim.subset, claim.period
