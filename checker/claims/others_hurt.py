"""Others than the dead: "Two were shot dead. Eight others were wounded" tells of all the hurt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["with_others_hurt"]

NEAR = 3  # words from a figure to "others"


def with_others_hurt(drafts: Iterable[Draft], trees: Sequence[Sentence]) -> Iterator[Draft]:
    """The drafts of an article; the first wounded, told as others than the dead, add nothing."""
    hit = False  # somebody died or was shot before
    told = False  # somebody was hurt before
    for draft in drafts:
        measure = draft.measured.measure
        first = measure == "injured" and draft.increment and not told
        alone = first and (hit or _speaks_of_hit(trees, draft.start))
        if alone and _are_others(trees, draft) and not _speaks_of_hurt(trees, draft.start):
            yield replace(draft, increment=False)
        else:
            yield draft
        hit = hit or measure == "deaths"
        told = told or measure == "injured"


def _before(trees: Sequence[Sentence], start: int) -> Iterator[Sentence]:
    yield from (tree for tree in trees if tree.end <= start)


def _speaks_of_hit(trees: Sequence[Sentence], start: int) -> bool:
    return any(
        speech_of(tree.language).hit.find(tree.tokens, 0, len(tree.tokens)) >= 0
        for tree in _before(trees, start)
    )


def _speaks_of_hurt(trees: Sequence[Sentence], start: int) -> bool:
    return any(
        speech_of(tree.language).hurt.find(tree.tokens, 0, len(tree.tokens)) >= 0
        for tree in _before(trees, start)
    )


def _are_others(trees: Sequence[Sentence], draft: Draft) -> bool:
    """True for "eight others", « huit autres personnes »; not for eight more."""
    tree = next((tree for tree in trees if tree.start <= draft.start < tree.end), None)
    if tree is None:
        return False
    first = next((i for i, t in enumerate(tree.tokens) if t.start >= draft.start), 0)
    return speech_of(tree.language).others.find(tree.tokens, first, first + NEAR) >= 0
