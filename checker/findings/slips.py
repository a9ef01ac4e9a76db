"""A conflict between claims of two facts: only the slip of a pen tells that they are of one thing."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b

from checker.findings.messages import message, reason
from checker.findings.rules import RULES, judgement
from checker.records import Claim, Fact, Finding, Kind

__all__ = ["conflict"]


def conflict(odd: Claim, others: Sequence[Claim], fact: Fact) -> Finding:
    """The finding that one figure is not that of the others; `fact` is that of the odd one."""
    claims = (odd, *others)
    text = "\0".join(["slip", odd.measure, *(f"{c.article} {c.value.low!r}" for c in claims)])
    return Finding(
        id=blake2b(text.encode(), digest_size=8).hexdigest(),
        kind=Kind.CONFLICTS,
        rule=RULES[Kind.CONFLICTS],
        level=judgement().level[Kind.CONFLICTS],
        confidence=judgement().slips.sure,
        message=message(Kind.CONFLICTS, fact, claims),
        reason=reason("unexplained", odd),
        fact=fact.id,
        claims=claims,
    )
