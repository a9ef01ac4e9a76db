"""Sums told without a currency: « Les mécènes promettent plus de 600 millions », in a title."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from checker.claims.draft import Draft

__all__ = ["with_currency"]

MONEY = "money"


def with_currency(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """The drafts of an article; where all its sums are in one currency, those without are too."""
    told = tuple(drafts)
    known = {draft.unit for draft in told if draft.measured.measure == MONEY} - {""}
    if len(known) != 1:
        return told
    return tuple(replace(draft, unit=min(known)) if _lacks(draft) else draft for draft in told)


def _lacks(draft: Draft) -> bool:
    return draft.measured.measure == MONEY and not draft.unit
