"""Turnouts of other votes at the hour told before: « 38 % à 17 heures. C'était 39 % en 2017 »."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.contest_words import contest_words
from checker.claims.draft import Draft
from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.turnouts import TURNOUT

__all__ = ["with_hours"]

_HOUR = re.compile(r"^\d\d:\d\d$")
YEAR = 360  # days
BREAK = "\n\n"  # between paragraphs


def with_hours(drafts: Iterator[Draft], trees: Sequence[Sentence], text: str) -> Iterator[Draft]:
    """The drafts; a turnout that is set against one at some hour is of that hour as well."""
    last = ""
    end = 0
    for draft in drafts:
        if draft.measured.measure != TURNOUT:
            yield draft
            continue
        last = "" if BREAK in text[end : draft.start] else last
        if last and not draft.subset and _compares(draft, trees):
            draft = replace(draft, subset=last)  # noqa: PLW2901
        last = draft.subset if _HOUR.match(draft.subset) else ""
        end = draft.end
        yield draft


def _compares(draft: Draft, trees: Sequence[Sentence]) -> bool:
    """True for « c'est moins qu'en 2017 (39 %) », never for « 77 % en fin de journée »."""
    sentence = next((t for t in trees if t.start <= draft.start < t.end), None)
    if sentence is None:
        return False
    tokens, words = sentence.tokens, mandate_words(sentence.language)
    if words.at_close.find(tokens, 0, len(tokens)) >= 0:
        return False
    compared = speech_of(sentence.language).compared_day.find(tokens, 0, len(tokens)) >= 0
    rounds = contest_words(sentence.language).rounds.find(tokens, 0, len(tokens)) >= 0
    years = (q.value for q in sentence.quantities if q.kind == "date")
    return bool(draft.period) or compared or rounds or any(v.high - v.low >= YEAR for v in years)
