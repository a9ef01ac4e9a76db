"""Votes told in two units, and ballots that nobody won: « 2 044 oui (90,2 %) », « 449 blancs »."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.mandates import mandate_words
from checker.claims.measuring import Measured
from checker.claims.members import is_beaten_by
from checker.claims.sentence import Sentence
from checker.claims.sharing import is_margin
from checker.claims.two_units import is_told_twice

__all__ = ["with_vote_rows"]

SHARE, VOTES = "vote_share", "votes"
SHARES = (SHARE, "voting_intention")
OPEN = ("percentage", "count", *SHARES)
SEATS = "seats"
BRACKET = 4  # words from a share to the number behind its bracket: « % des voix ( »
LEAST = 10  # fewer ballots are no figure of a vote


def with_vote_rows(
    sentence: Sentence, row: Sequence[Measured | None], contest: str
) -> tuple[Measured | None, ...]:
    """The row, in which a number and its share are both of the vote, and no number is a share."""
    done = [_as_number(sentence, which, told) for which, told in enumerate(row)]
    done = [_as_ballots(sentence, i, told) if contest else told for i, told in enumerate(done)]
    for first in range(len(done) - 1):
        pair = done[first], done[first + 1]
        if is_told_twice(sentence, first) and _is_of_vote(sentence, first, pair):
            done[first] = _read(sentence, first, pair[0])
            done[first + 1] = _read(sentence, first + 1, pair[1])
    return tuple(_as_seats(sentence, which, done) for which in range(len(done)))


def _as_seats(sentence: Sentence, which: int, row: Sequence[Measured | None]) -> Measured | None:
    """« RN 23,3 % (23 sièges), LREM 22,4 % (22) »: a bare number behind a share, as in its row."""
    told = row[which]
    if told is None or told.measure not in ("count", VOTES) or not _is_bracketed(sentence, which):
        return told
    alike = (
        other
        for before, other in enumerate(row[:which])
        if other and other.measure == SEATS and _is_bracketed(sentence, before)
    )
    seats = sentence.counted(which) < 0 and any(alike)
    return Measured(SEATS, f"{sentence.language}/", inherited=True) if seats else told


def _is_bracketed(sentence: Sentence, which: int) -> bool:
    """True for the number of « 31,2 % (12) »."""
    pair = [quantity.kind for quantity in sentence.quantities[max(which - 1, 0) : which + 1]]
    if pair != ["percent", "number"]:
        return False
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    return bool(between) and between[-1].text == "(" and len(between) <= BRACKET


def _is_of_vote(sentence: Sentence, first: int, pair: tuple[Measured | None, ...]) -> bool:
    measures = [told.measure if told else "" for told in pair]
    apart = is_margin(sentence, first) or is_beaten_by(sentence, first)
    return not apart and not {VOTES, SHARE}.isdisjoint(measures)


def _read(sentence: Sentence, which: int, told: Measured | None) -> Measured | None:
    number = sentence.quantities[which].kind == "number"
    if told is None or told.measure not in OPEN:
        return told
    if not number and told.measure in SHARES:
        return told
    return Measured(VOTES if number else SHARE, f"{sentence.language}/", inherited=True)


def _as_number(sentence: Sentence, which: int, told: Measured | None) -> Measured | None:
    """A number of votes that goes on with a share, never a share itself."""
    wrong = told is not None and told.measure in SHARES
    if not wrong or sentence.quantities[which].kind != "number":
        return told
    return Measured(VOTES, f"{sentence.language}/", inherited=True)


def _as_ballots(sentence: Sentence, which: int, told: Measured | None) -> Measured | None:
    """« 449 blancs », "3,429 rejected papers" in a text about a vote."""
    counted = told is not None and told.measure == "count"
    quantity, after = sentence.quantities[which], sentence.tails[which]
    if not counted or quantity.kind != "number" or quantity.value.low < LEAST:
        return told
    words = mandate_words(sentence.language)
    near = range(after, min(after + 1, len(sentence.tokens)))
    of_none = any(
        words.blank.at(sentence.tokens, i) or words.spoilt.at(sentence.tokens, i) for i in near
    )
    return Measured(VOTES, f"{sentence.language}/", inherited=True) if of_none else told
