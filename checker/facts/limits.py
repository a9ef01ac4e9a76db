"""How much is compared at once."""

from __future__ import annotations

__all__ = ["LARGEST"]

LARGEST = 300  # claims of a piece: a claim is compared with so many others at most
