"""Articles about another quake than the story's own, which mostly say so in their title only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.other_events import AFTERSHOCK, event_of
from checker.claims.sentence import Sentence
from checker.claims.when import NEAR
from checker.isotime import ordinal
from checker.measures import measures

__all__ = ["of_second_event"]

OF_QUAKE = ("magnitude", "depth")


def of_second_event(
    drafts: Sequence[Draft], anchor: str, trees: Sequence[Sentence]
) -> tuple[Draft, ...]:
    """The drafts; where the title counts those that a new quake hit, so does the text below.

    What stands in a sentence with an older date is of the event of that date. « 1 400 morts, une
    deuxième secousse frappe »: the title's toll is that of both where the text tells it first.
    """
    if not drafts or drafts[0].subset != AFTERSHOCK or not _counts_people(drafts[0]):
        return tuple(drafts)
    if _told_before(drafts, trees):
        title = drafts[0].context
        return tuple(replace(d, subset="") if _is_so(d, title) else d for d in drafts)
    old = {draft.context for draft in drafts if _is_old(draft, anchor)}
    return tuple(
        replace(draft, subset=AFTERSHOCK)
        if _is_of_event(draft) and not (draft.subset or draft.period or draft.context in old)
        else draft
        for draft in drafts
    )


def _is_so(draft: Draft, title: str) -> bool:
    return draft.context == title and draft.subset == AFTERSHOCK and _counts_people(draft)


def _told_before(drafts: Sequence[Draft], trees: Sequence[Sentence]) -> bool:
    """True where the text gives the title's toll before it first speaks of another quake."""
    title, *text = drafts
    below = [tree for tree in trees if tree.start > title.end]
    first = next((tree.start for tree in below if event_of(tree)), -1)
    figures = (d for d in text if d.start < first and d.context != title.context)
    return any(
        d.measured.measure == title.measured.measure and d.value == title.value and not d.subset
        for d in figures
    )


def _is_of_event(draft: Draft) -> bool:
    return _counts_people(draft) or draft.measured.measure in OF_QUAKE


def _counts_people(draft: Draft) -> bool:
    return measures()[draft.measured.measure].people


def _is_old(draft: Draft, anchor: str) -> bool:
    return draft.unit == "date" and draft.value.high < ordinal(anchor) - NEAR
