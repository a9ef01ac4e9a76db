"""Two camps count one crowd: « 6 000 manifestants à Brest ; le syndicat parle de 15 000 »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.counting import own_noun
from checker.claims.draft import Draft
from checker.claims.gatherings import CROWD
from checker.claims.sentence import Sentence

__all__ = ["where_rivals_count"]


def where_rivals_count(found: Sequence[Draft], sentence: Sentence) -> Iterator[Draft]:
    """The drafts of a sentence; what another camp says of the crowd told before has its place.

    Not where it counts a thing of its own or where the sentence told of several towns before.
    """
    starts = {quantity.start: which for which, quantity in enumerate(sentence.quantities)}
    crowds: list[Draft] = []
    for told in found:
        draft = told
        if draft.measured.measure == CROWD:
            if crowds and own_noun(sentence, starts[draft.start]) < 0:
                draft = _placed(draft, crowds)
            crowds.append(draft)
        yield draft


def _placed(draft: Draft, before: Sequence[Draft]) -> Draft:
    last, places = before[-1], {one.place for one in before}
    rivals = draft.authority and last.authority and draft.authority != last.authority
    alone = not draft.place and len(places) == 1
    return replace(draft, place=last.place) if rivals and alone else draft
