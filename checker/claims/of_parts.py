"""The measures of parts beside their wholes: "241 of 242 on board were killed"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.earlier import is_change
from checker.claims.measure_told import Measured
from checker.claims.partitive import is_part_of_next
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.wholes_beside import is_of_those, is_out_of, is_plain_whole
from checker.rulebook import Rulebook

__all__ = ["of_parts"]


def of_parts(
    sentence: Sentence, row: Sequence[Measured | None], book: Rulebook
) -> list[Measured | None]:
    """The row in which a part has the measure of its whole: "241 of 242 on board were killed"."""
    done = list(row)
    for which, told in enumerate(row):
        before = done[which - 1] if which else None
        if told and before and is_change(sentence, which):
            done[which - 1 : which + 1] = _as_one(sentence, which, before, told, book)
        if told and before and _holds_hurt(sentence, which, before, told):
            done[which - 1] = replace(told, inherited=True)
        before = row[which - 1] if which else None
        if told and told.measure == "seats" and before and before.measure == "count":
            done[which - 1] = told if is_part_of_next(sentence, which - 1) else before
        people = told is not None and book.measures[told.measure].people
        if people and before and before.measure == "count" and is_of_those(sentence, which):
            done[which - 1] = told
        if which and told and people and is_out_of(sentence, which):
            done[which - 1], done[which] = told, Measured("count", f"{sentence.language}/")
        elif which and told and told == row[which - 1] and is_plain_whole(sentence, which):
            done[which] = Measured("count", f"{sentence.language}/")
    return done


def _as_one(
    sentence: Sentence, which: int, before: Measured, told: Measured, book: Rulebook
) -> tuple[Measured, Measured]:
    """Both of « ramené de 45 à 44 morts » count the same people, as those of « l'a ramené »."""
    if before.measure == "count" and book.measures[told.measure].people:
        return told, told
    bare = told.measure == "count" and sentence.counted(which) < 0
    return (before, before) if bare and book.measures[before.measure].people else (before, told)


def _holds_hurt(sentence: Sentence, which: int, before: Measured, told: Measured) -> bool:
    """True for the 104 of "the figure was 104, 12 of them still critical": none of them died."""
    taken_up = before.inherited and before.measure == "deaths" and told.measure == "injured"
    return taken_up and sentence.counted(which - 1) < 0 and is_part(sentence, which)
