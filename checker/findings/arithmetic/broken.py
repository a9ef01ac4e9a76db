"""What a check of arithmetic gives: the figures that do not fit, and what is to be said of them."""

from __future__ import annotations

from dataclasses import dataclass

from checker.findings.messages import arithmetic_message
from checker.records import Claim

__all__ = ["Broken", "broken"]


@dataclass(frozen=True, slots=True)
class Broken:
    """One rule that is broken."""

    rule: str
    claims: tuple[Claim, ...]  # all figures used, the one that is most likely wrong first
    message: str


def broken(rule: str, claims: tuple[Claim, ...], *, shape: str = "", **said: str) -> Broken:
    """A broken rule; `said` fills the gaps of the sentence of `shape`, or else of the rule."""
    return Broken(rule, claims, arithmetic_message(shape or rule, claims[0], **said))
