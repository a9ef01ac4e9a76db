"""The day of the gathering that a paragraph is about: « Dimanche, ils ont défilé. La police »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.draft import Draft
from checker.claims.gatherings import CROWD, tells_of_march
from checker.claims.night_words import unrest_of
from checker.claims.nights import Stretch, stretches
from checker.claims.sentence import Sentence
from checker.claims.when import Day
from checker.isotime import ordinal

__all__ = ["marched_day"]

DAY = len("2020-08-15")


def marched_day(sentence: Sentence, found: Sequence[Draft], anchor: str) -> Day | None:
    """The one day that a sentence tells of people who gather, None where it tells none.

    What only says when somebody spoke is none, nor what is set against the day or is to come.
    """
    crowds = [draft for draft in found if draft.measured.measure == CROWD]
    told = {draft.period for draft in crowds if not (draft.previous or draft.definite)} - {""}
    if told:
        day = _single(told)
    elif crowds or not (tells_of_march(sentence) or unrest_of(sentence.text, sentence.language)):
        return None
    else:
        passed = stretches(sentence, anchor, None)
        day = _single({one.low[:DAY] for one in passed if _is_day(one)} if len(passed) == 1 else ())
    return day if day and day.high <= ordinal(anchor) else None


def _single(days: Sequence[str] | set[str]) -> Day | None:
    if len(days) != 1:
        return None
    (told,) = days
    low = ordinal(told) if len(told) == DAY else 0
    return Day(low, low) if low else None


def _is_day(one: Stretch) -> bool:
    """True for one day, no night and no time since then."""
    if one.since or one.night or not one.low:
        return False
    return ordinal(one.high) - ordinal(one.low) <= 1
