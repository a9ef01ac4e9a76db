"""What an article says once of a figure holds where it tells the figure again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import replace

from checker.claims.casualties import CASUALTIES
from checker.claims.draft import Draft
from checker.claims.measuring import Measured
from checker.claims.sites import is_care
from checker.claims.title_figures import with_title
from checker.measures import measures
from checker.records import WHOLE

__all__ = ["as_told_again"]

PLAIN = ("count", "percentage")
SPECIAL = 100  # from here on, two equal figures of an article are of one thing
LEAST = 10  # smaller figures are told of two things by chance


def as_told_again(drafts: Iterable[Draft], title: int = 0) -> tuple[Draft, ...]:
    """The drafts of an article, in their order; a title leaves out what the text says below it.

    `title` is where the title ends, 0 for none.
    """
    found = with_title(_with_measures(tuple(drafts)), title)
    return _with_increments(_with_sites(_with_dead(found)))


def _with_measures(found: Sequence[Draft]) -> tuple[Draft, ...]:
    """The bare 28.1 % of a title is what the text says of it, and « 340 000 » a crowd again."""
    named = [draft for draft in found if draft.measured.measure not in PLAIN]
    known: dict[Hashable, set[tuple[Measured, str]]] = defaultdict(set)
    for draft in named:
        known[draft.value, draft.unit == "percent"].add((draft.measured, draft.subject))
    return tuple(_measured(draft, known) for draft in found)


def _measured(draft: Draft, known: Mapping[Hashable, set[tuple[Measured, str]]]) -> Draft:
    if not _is_bare(draft):
        return draft
    told = known.get((draft.value, draft.unit == "percent"), set())
    if len({measured.measure for measured, _ in told}) != 1:
        return draft
    measured, subjects = next(iter(told))[0], {subject for _, subject in told}
    subject = subjects.pop() if len(subjects) == 1 else ""
    return replace(draft, measured=measured, unit=_unit(draft, measured), subject=subject)


def _is_bare(draft: Draft) -> bool:
    """True for a figure of nothing named that is too special to be told of two things."""
    plain = draft.measured.measure in PLAIN and draft.value.is_exact
    share = draft.unit == "percent" and draft.value.low % 1 > 0
    number = not draft.subject and not draft.unit and draft.value.low >= SPECIAL
    return plain and (share or number)


def _unit(draft: Draft, measured: Measured) -> str:
    return draft.unit or measures()[measured.measure].unit


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
