"""Two figures with two neighbouring digits the other way round: 4,370 here, 4,730 there.

By chance two figures of three digits are so once in hundreds of times, so that it tells a slip of
the pen where time alone could explain the two.
"""

from __future__ import annotations

from math import isclose, isinf

from checker.records import Claim

__all__ = ["FEWEST", "digits_of", "is_swapped", "swap"]

FEWEST = 3  # digits that count


def is_swapped(left: Claim, right: Claim, *, least: int = FEWEST) -> bool:
    """True for two figures in digits of one unit and scale, `least` of them at the least."""
    here, there = digits_of(left), digits_of(right)
    if left.unit != right.unit or len(here) < least or not swap(here, there):
        return False
    return isclose(left.value.low / float(here), right.value.low / float(there))


def digits_of(claim: Claim) -> str:
    """The digits of one figure as it is written, « au moins 362 » too; "" for a range and words."""
    written = "".join(sign for sign in claim.quote if sign.isdigit())
    one = claim.value.is_exact or isinf(claim.value.high) or isinf(claim.value.low)
    return written if one and written.strip("0") else ""


def swap(left: str, right: str) -> bool:
    """True for two numbers that differ in two neighbouring digits that changed their places."""
    if len(left) != len(right) or max(len(d.rstrip("0")) for d in (left, right)) < FEWEST:
        return False
    odd = [place for place in range(len(left)) if left[place] != right[place]]
    near = len(odd) == 2 and odd[1] == odd[0] + 1
    return near and left[odd[0]] == right[odd[1]] and left[odd[1]] == right[odd[0]]
