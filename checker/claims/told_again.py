"""What an article says once of a figure holds where it tells the figure again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace

from checker.claims.casualties import CASUALTIES
from checker.claims.draft import Draft
from checker.claims.sites import is_care
from checker.records import WHOLE

__all__ = ["as_told_again"]

LEAST = 10  # smaller figures are told of two things by chance


def as_told_again(drafts: Iterable[Draft]) -> tuple[Draft, ...]:
    """The drafts of an article, in their order; a title leaves out what the text says below it."""
    return _with_increments(_with_sites(_with_dead(tuple(drafts))))


def _with_dead(found: Sequence[Draft]) -> tuple[Draft, ...]:
    """What is once said to hold the dead holds them in the title too."""
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


def _with_sites(found: Sequence[Draft]) -> tuple[Draft, ...]:
    """« 1 200 morts » are those of « 1 200 morts à l'hôpital »."""
    told = _told(
        found, lambda draft: draft.place if is_care(draft.place, draft.measured.rule[:2]) else ""
    )
    return tuple(
        replace(draft, place=str(where))
        if (where := told.get(_key(draft))) and draft.place in ("", WHOLE)
        else draft
        for draft in found
    )


def _with_increments(found: Sequence[Draft]) -> tuple[Draft, ...]:
    """« 310 morts » are those of « 310 morts en 24 heures »."""
    told = _told(found, lambda draft: draft.increment)
    return tuple(
        replace(draft, increment=True) if told.get(_key(draft)) and not draft.previous else draft
        for draft in found
    )


def _told(found: Sequence[Draft], of: Callable[[Draft], Hashable]) -> dict[Hashable, Hashable]:
    """The one thing that is said of each figure, by its measure and value."""
    said: dict[Hashable, set[Hashable]] = defaultdict(set)
    for draft in found:
        if (one := of(draft)) and draft.value.is_exact and draft.value.low >= LEAST:
            said[_key(draft)].add(one)
    return {key: ones.pop() for key, ones in said.items() if len(ones) == 1}


def _key(draft: Draft) -> Hashable:
    return draft.measured.measure, draft.subject, draft.value, draft.unit, draft.subset
