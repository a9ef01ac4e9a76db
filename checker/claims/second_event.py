"""Articles about another quake than the story's own, which mostly say so in their title only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.other_events import AFTERSHOCK
from checker.claims.when import NEAR
from checker.isotime import ordinal
from checker.measures import measures

__all__ = ["of_second_event"]

OF_QUAKE = ("magnitude", "depth")


def of_second_event(drafts: Sequence[Draft], anchor: str) -> tuple[Draft, ...]:
    """The drafts; where the title counts those that a new quake hit, so does the text below.

    What stands in a sentence with an older date is of the event of that date.
    """
    if not drafts or drafts[0].subset != AFTERSHOCK or not _counts_people(drafts[0]):
        return tuple(drafts)
    old = {draft.context for draft in drafts if _is_old(draft, anchor)}
    return tuple(
        replace(draft, subset=AFTERSHOCK)
        if _is_of_event(draft) and not (draft.subset or draft.period or draft.context in old)
        else draft
        for draft in drafts
    )


def _is_of_event(draft: Draft) -> bool:
    return _counts_people(draft) or draft.measured.measure in OF_QUAKE


def _counts_people(draft: Draft) -> bool:
    return measures()[draft.measured.measure].people


def _is_old(draft: Draft, anchor: str) -> bool:
    return draft.unit == "date" and draft.value.high < ordinal(anchor) - NEAR
