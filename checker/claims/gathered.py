"""Figures of nobody in particular in an article of a march: who tells them tells what is meant."""

from __future__ import annotations

import re
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.lemmas import stem_key
from checker.claims.measuring import Measured
from checker.claims.numbering import stands_for_them
from checker.claims.people_told import is_plain_count
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.measures import measures

__all__ = ["as_crowd", "is_of_assembly"]

HEAD = 1000  # characters that tell what an article is about
TIMES = 2  # so often it must speak of a march, a rally, a concert
LEAST = 50
CROWD = "crowd"
WORD = re.compile(r"\b[^\W\dA-Z]\w+")  # in lower case: "March" may be the month


def is_of_assembly(text: str, language: str) -> bool:
    """True for an article that speaks of people who came together, and does so at its head."""
    known = speech_of(language).assembly.phrases
    keys = (stem_key(word, language) for word in WORD.findall(text[:HEAD]))
    return sum((key,) in known.get(key, ()) for key in keys) >= TIMES


def as_crowd(draft: Draft, sentence: Sentence) -> Draft:
    """The draft of « 6 000, selon la police » as a crowd, in an article of a march."""
    if draft.measured.measure != "count" or draft.subset:
        return draft
    which = [quantity.start for quantity in sentence.quantities].index(draft.start)
    told = draft.attribution or stands_for_them(sentence, which)
    if not told or not is_plain_count(sentence, which, LEAST) or _counts_others(sentence):
        return draft
    measured = Measured(CROWD, f"{sentence.language}/{CROWD}")
    return replace(draft, measured=measured, unit=measures()[CROWD].unit, subject="")


def _counts_others(sentence: Sentence) -> bool:
    """True where the sentence speaks of what else is counted at a march: arrests, strikers."""
    words = speech_of(sentence.language).no_assembly
    return words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
