"""What an article says once of a figure holds where it tells the figure again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.claims.casualties import CASUALTIES
from checker.claims.draft import Draft

__all__ = ["with_dead"]


def with_dead(drafts: Iterator[Draft]) -> tuple[Draft, ...]:
    """The drafts of an article; what it once says to hold the dead holds them in its title too."""
    found = tuple(drafts)
    whole = {(d.value, d.unit) for d in found if d.subset == CASUALTIES}
    return tuple(
        replace(draft, subset=CASUALTIES)
        if draft.measured.measure == "injured"
        and not draft.subset
        and not draft.previous
        and (draft.value, draft.unit) in whole
        else draft
        for draft in found
    )
