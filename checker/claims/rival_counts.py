"""Two camps count one crowd: « 6 000 manifestants à Brest ; le syndicat parle de 15 000 »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from checker.claims.counting import own_noun
from checker.claims.draft import Draft
from checker.claims.gatherings import CROWD
from checker.claims.sentence import Sentence

__all__ = ["where_rivals_count"]


def where_rivals_count(found: Sequence[Draft], sentence: Sentence) -> Iterator[Draft]:
    """The drafts of a sentence; what another camp says of the crowd told before has its place.

    Not where it counts a thing of its own or where the clause told of several towns before. Where
    the place stands behind the second figure, it is that of the first one as well.
    """
    starts = {quantity.start: which for which, quantity in enumerate(sentence.quantities)}
    crowds: list[Draft] = []
    for told, then in zip_longest(found, found[1:]):
        draft = told
        if draft.measured.measure == CROWD:
            which = starts[draft.start]
            if crowds and own_noun(sentence, which) < 0:
                draft = _placed(draft, _of_clause(crowds, sentence, which))
            if then and not (crowds or draft.place) and _are_rivals(draft, then):
                bare = own_noun(sentence, starts[then.start]) < 0
                draft = replace(draft, place=then.place) if bare else draft
            crowds.append(draft)
        yield draft


def _of_clause(crowds: Sequence[Draft], sentence: Sentence, which: int) -> list[Draft]:
    """The crowds told since the last semicolon before a figure; all where none is told since."""
    before = sentence.tokens[: sentence.numerals[which]]
    start = max((token.start for token in before if token.text == ";"), default=0)
    return [one for one in crowds if one.start > start] or list(crowds)


def _are_rivals(left: Draft, right: Draft) -> bool:
    one = right.measured.measure == CROWD and left.period == right.period
    return one and bool(left.authority and right.authority) and left.authority != right.authority


def _placed(draft: Draft, before: Sequence[Draft]) -> Draft:
    last, places = before[-1], {one.place for one in before}
    rivals = draft.authority and last.authority and draft.authority != last.authority
    alone = not draft.place and len(places) == 1
    return replace(draft, place=last.place) if rivals and alone else draft
