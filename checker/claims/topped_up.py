"""Dead to whom the same sentence adds others: "Eight lay dead inside and one more died on the way".

The eight are a step to the toll, and no toll themselves: no article is wrong that says nine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.lexicon import Lexicon
from checker.claims.own_verbs import is_added
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["where_others_follow"]

DEATHS, PART = "deaths", "part"


def where_others_follow(drafts: Sequence[Draft], sentence: Sentence) -> tuple[Draft, ...]:
    """The drafts of a sentence; the dead to whom it adds some are a part of all.

    Not where a toll is told, which may hold those who are named behind it.
    """
    tallies = speech_of(sentence.language).tallies
    return tuple(
        replace(draft, subset=PART) if _is_step(drafts, index, sentence, tallies) else draft
        for index, draft in enumerate(drafts)
    )


def _is_step(drafts: Sequence[Draft], index: int, sentence: Sentence, tallies: Lexicon) -> bool:
    draft = drafts[index]
    other = draft.subset or draft.increment or draft.single or draft.ordinal or draft.previous
    if draft.measured.measure != DEATHS or other:
        return False
    starts = [quantity.start for quantity in sentence.quantities]
    numeral = sentence.numerals[starts.index(draft.start)]
    if tallies.find(sentence.tokens, 0, numeral) >= 0:
        return False
    return any(_adds(one, sentence, starts.index(one.start)) for one in drafts[index + 1 :])


def _adds(draft: Draft, sentence: Sentence, which: int) -> bool:
    """True for more dead, whom "and" or a semicolon joins to those before."""
    numeral = sentence.numerals[which]
    joints = (*speech_of(sentence.language).little.joints, ";")
    joined = numeral > 0 and sentence.tokens[numeral - 1].text.lower() in joints
    more = is_added(sentence, which, sentence.tails[which])
    return joined and more and draft.measured.measure == DEATHS
