"""Which night or day of unrest each figure of an article is of, told among its words.

« La nuit a été calme : 38 interpellations, contre 157 la veille »: what a text tells of its night
in one sentence holds for the figures of the next.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.articles.sections import Section
from checker.claims.draft import Draft
from checker.claims.night_words import night_words
from checker.claims.nights import (
    EVENING,
    MORNING,
    Stretch,
    counted_nights,
    night_at,
    stretch_of,
    stretches,
)
from checker.claims.sentence import Sentence
from checker.claims.tags import WHEN
from checker.records import Article, Status

__all__ = ["of_nights"]

BY_NIGHT = frozenset(
    {"arrests", "custody", "injured", "buildings", "count", "crowd", "police_deployed"}
)
GOES_ON = BY_NIGHT - {"count", "crowd"}  # of the time last told of
TIMES = 2  # so often an article must speak of people who act
DAWN = 6  # hour up to which an entry of a live page is of the night


def of_nights(
    drafts: Sequence[Draft],
    trees: Sequence[Sentence],
    article: Article,
    parts: Sequence[Section],
    title_end: int,
) -> tuple[Draft, ...]:
    """The drafts, those of an article about unrest with the night or day that they are of.

    `parts` are the entries of a live page; the title ends at `title_end`.
    """
    if not trees or not _is_of_unrest(trees):
        return tuple(drafts)
    found: dict[int, Stretch | None] = {}
    carried: Stretch | None = None
    lead: Stretch | None = None
    entry: Section | None = None
    for sentence in trees:
        part = next((p for p in parts if p.start <= sentence.start < p.end), None)
        if part is not entry:
            carried, entry = _of_entry(part), part
        own = part.time if part and part.time else article.anchor
        told = stretches(sentence, own, carried)
        of_it = [d for d in drafts if 0 <= d.start - sentence.start < len(sentence.text)]
        found |= {draft.start: _told(draft, sentence, told, carried) for draft in of_it}
        carried = _handed_on(told, of_it, found, own) or carried
        lead = lead or carried
    found |= _titled(drafts, found, lead, title_end)
    return tuple(_tagged(draft, found.get(draft.start)) for draft in drafts)


def _is_of_unrest(trees: Sequence[Sentence]) -> bool:
    words = night_words(trees[0].language)
    for tree in trees:
        if words.unrest.find(tree.tokens, 0, len(tree.tokens)) >= 0 or any(counted_nights(tree)):
            return True
    acts = (words.action.at(tree.tokens, i) > 0 for tree in trees for i in range(len(tree.tokens)))
    return sum(acts) >= TIMES


def _of_entry(part: Section | None) -> Stretch | None:
    """The day and night that an entry of a live page looks back on, None for one told by day."""
    if part is None or len(part.time) <= len("2020-08-15T"):
        return None
    hour = int(part.time[len("2020-08-15T") :][:2])
    night = night_at(part.time, late=EVENING) if hour >= EVENING or hour < DAWN else None
    return replace(night, low=f"{night.low[:10]}T{MORNING}") if night else None


def _told(
    draft: Draft, sentence: Sentence, told: tuple[Stretch, ...], carried: Stretch | None
) -> Stretch | None:
    if draft.measured.measure not in BY_NIGHT or draft.status == Status.FORECAST:
        return None
    which = next(i for i, q in enumerate(sentence.quantities) if q.start == draft.start)
    dated = told or any(quantity.kind == "date" for quantity in sentence.quantities)
    goes_on = draft.measured.measure in GOES_ON and not (dated or draft.previous)
    return carried if goes_on else stretch_of(sentence, which, told)


def _handed_on(
    told: tuple[Stretch, ...], of_it: Sequence[Draft], found: Mapping[int, Stretch | None], own: str
) -> Stretch | None:
    """The night that the sentences behind go on with: none to come, none only compared with."""
    compared = [found[draft.start] for draft in of_it if draft.previous]
    passed = (s for s in told if s.night and s.low[:10] <= own[:10] and s not in compared)
    return next(passed, None)


def _titled(
    drafts: Sequence[Draft], found: Mapping[int, Stretch | None], lead: Stretch | None, end: int
) -> dict[int, Stretch | None]:
    """What is told of the figures of a title, by where they start; it ends at `end`.

    They are of the time of the same figure below, or of that which the text first tells of.
    """
    below = {
        (draft.measured.measure, draft.value): found.get(draft.start)
        for draft in reversed(drafts)
        if draft.start >= end
    }
    return {
        draft.start: below.get((draft.measured.measure, draft.value), lead)
        for draft in drafts
        if draft.start < end and not found.get(draft.start)
        if draft.measured.measure in GOES_ON and not draft.previous
    }


def _tagged(draft: Draft, told: Stretch | None) -> Draft:
    return replace(draft, words=(*draft.words, WHEN + told.tag())) if told else draft
