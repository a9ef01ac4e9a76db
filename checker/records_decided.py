"""What the desk has decided about a finding."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

__all__ = ["Decision", "Verdict"]


class Verdict(StrEnum):
    """What a desk may decide."""

    ACCEPTED = "accepted"
    DISMISSED = "dismissed"
    FIXED = "fixed"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision, as a decisions file holds it."""

    finding: str  # id of the finding, which survives moved lines
    verdict: Verdict
    reason: str = ""
    at: str = ""  # ISO time of the decision, "" where the file does not tell
    message: str = ""  # what the finding said when it was decided
