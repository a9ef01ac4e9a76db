"""Results of a vote that differ by two digits in each other's place: a slip of the pen.

A count that goes on changes a figure otherwise; that two digits alone have swapped is no chance.
"""

from __future__ import annotations

import re

from checker.claims.contests import OF_VOTES
from checker.records import Claim

__all__ = ["is_slip"]

LEAST = 3  # digits: two figures of two digits may well be each other's mirror
ASKED = "voting_intention"


def is_slip(left: Claim, right: Claim) -> bool:
    """True for 31,47 % and 31,74 %, for 204,851 and 204,581 votes: results, no polls."""
    if left.measure not in OF_VOTES or left.measure == ASKED or left.previous or right.previous:
        return False
    if left.value.low != left.value.high or right.value.low != right.value.high:
        return False
    a, b = (re.sub(r"\D", "", claim.quote) for claim in (left, right))
    if len(a) != len(b) or len(a) < LEAST or sorted(a) != sorted(b):
        return False
    return sum(x != y for x, y in zip(a, b, strict=True)) == len("ab")
