"""The names on a list of the missing: "The list carries 52 names", « Elle en compte 80 »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.counting import compared_with
from checker.claims.going_on import Handed
from checker.claims.measuring import Measured
from checker.claims.numbering import numbered_nouns
from checker.claims.purposes import purposes
from checker.claims.sentence import Sentence

__all__ = ["with_listed"]

MISSING = "missing"
SAFE = "rescued"
FAR = 3  # sentences since somebody was told to be missing
BACK = 12  # words from a list to the number of those on it


def with_listed(
    sentence: Sentence, row: Sequence[Measured | None], handed: Sequence[Handed], distance: int
) -> tuple[Measured | None, ...]:
    """The row of a sentence; names on a list count those missing where the text speaks of these.

    `handed` are the measures that the sentences before hand on, `distance` how far back they are.
    """
    spoken = any(told and told.measure == MISSING for told in row)
    before = distance <= FAR and any(one.measured.measure == MISSING for one in handed)
    if not (spoken or before):
        return tuple(row)
    row = [
        None if told is None else _found(sentence, which, told) for which, told in enumerate(row)
    ]
    missing = Measured(MISSING, f"{sentence.language}/{MISSING}", inherited=True)
    done: list[Measured | None] = []
    for which, told in enumerate(row):
        listed = told and told.measure == "count" and _is_listed(sentence, which, done)
        done.append(missing if listed else told)
    return tuple(done)


def _found(sentence: Sentence, which: int, told: Measured) -> Measured:
    """The measure of a figure: "107 others on the list had turned up alive" are missing no more."""
    fates = purposes(sentence.language).fates
    if told.measure != MISSING or not told.inherited or SAFE not in fates:
        return told
    after = sentence.tails[which]
    last = min([after + BACK, *(i for i in sentence.numerals if i >= after)])
    safe = fates[SAFE].find(sentence.tokens, after, last) >= 0
    return Measured("count", f"{sentence.language}/") if safe else told


def _is_listed(sentence: Sentence, which: int, before: Sequence[Measured | None]) -> bool:
    """True for 52 of "the list carries 52 names, up from 38", and for the 38."""
    words, tokens = numbered_nouns(sentence.language), sentence.tokens
    if sentence.quantities[which].kind != "number":
        return False
    noun, numeral = sentence.counted(which), sentence.numerals[which]
    if noun >= 0:
        return bool(words.entries.at(tokens, noun))
    of = compared_with(sentence, which)
    if 0 <= of < which and (told := before[of]) and told.measure == MISSING:
        return True
    figures = [t for t in sentence.tails[:which] if t <= numeral]
    return words.lists.find(tokens, max([numeral - BACK, 0, *figures]), numeral) >= 0
