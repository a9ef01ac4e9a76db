"""Findings about the check itself."""

from __future__ import annotations

from hashlib import blake2b

from checker.findings.rules import judgement
from checker.records import Finding, Kind, Spot

__all__ = ["BASELINE", "OVERSIZED", "SUPPRESSION", "remark"]

# the rules of remarks
SUPPRESSION, BASELINE, OVERSIZED = "suppression", "baseline", "oversized"


def remark(rule: str, message: str, spot: Spot) -> Finding:
    """A remark that stands at a place of a file."""
    text = f"{Kind.REMARK}\0{rule}\0{spot.path}\0{message}"
    return Finding(
        id=blake2b(text.encode("utf-8", "replace"), digest_size=8).hexdigest(),
        kind=Kind.REMARK,
        rule=rule,
        level=judgement().level[Kind.REMARK],
        confidence=1.0,
        message=message,
        reason="",
        fact="",
        claims=(),
        spot=spot,
    )
