"""What a claim says of its scope, as people and other tools may read it."""

from __future__ import annotations

from checker.records import WHOLE

__all__ = ["said"]


def said(scope: str) -> str:
    """A place; "" where the text says nothing of it, or that all is meant."""
    return "" if scope == WHOLE else scope
