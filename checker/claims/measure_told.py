"""The measure of a quantity, and how it was told."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Measured"]


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure of a quantity, and how it was told."""

    measure: str
    rule: str  # "fr/deaths", or "fr/" where no rule file decided
    inherited: bool = False
