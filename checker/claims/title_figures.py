"""The figures of a title, which the text below it tells in full: « Séisme : déjà 2 300 »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.folding import fold
from checker.interval import Interval
from checker.measures import measures

__all__ = ["with_title"]

LEAST = 10  # smaller bare figures are told of two things by chance
ROUND = 100  # from here on a title may round: 2 300 for 2 312
STEM = 5  # letters that two forms of a noun share


def with_title(found: Sequence[Draft], end: int) -> tuple[Draft, ...]:
    """The drafts, in which a figure of the title counts the people that the text says it does.

    `end` is where the title ends, 0 for none. Bare figures count what all equal figures of the text
    do; those with a noun only what an equal figure with that noun does: "14 students, one killed".
    """
    below = [draft for draft in found if draft.start >= end and _counts_people(draft)]
    return tuple(_told_below(draft, below) if draft.start < end else draft for draft in found)


def _told_below(draft: Draft, below: Sequence[Draft]) -> Draft:
    if draft.measured.measure != "count" or draft.unit or draft.value.low < 2:
        return draft
    same = [other for other in below if _may_be_same(draft, other)]
    if len({other.measured.measure for other in same}) != 1:
        return draft
    other = same[0]
    return replace(
        draft,
        measured=other.measured,
        unit=other.unit,
        subject=other.subject,
        subset=draft.subset or other.subset,
        passes_on=other.passes_on,
    )


def _may_be_same(draft: Draft, other: Draft) -> bool:
    first, second = draft.value, other.value
    if not draft.subject:
        return _is_rounded(first, second) or (
            first.low == second.low and first.is_exact and first.low >= LEAST
        )
    return first.low == second.low and fold(draft.subject)[:STEM] in fold(other.context)


def _is_rounded(first: Interval, second: Interval) -> bool:
    """True for the 2 300 of a title above 2 312, which it rounds down."""
    if first.low < ROUND or first.low % ROUND:
        return False
    step = ROUND if first.low < ROUND**2 else ROUND * 10
    return first.low <= second.low < first.low + step


def _counts_people(draft: Draft) -> bool:
    return measures()[draft.measured.measure].people and not draft.previous
