"""Which part of all ballots a number is: all that were cast, or those that count for nobody."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.claims.answers import answer_at
from checker.claims.draft import Draft
from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence
from checker.claims.tallies import told_side
from checker.claims.two_units import said_before

__all__ = ["ballot_parts", "with_ballot_parts"]

BLANK, SPOILT, CAST = "blank", "spoilt", "cast"
VOTED = ("votes", "vote_share")
BEHIND = 10  # words from a number to what became of the ballots: "ballot papers were rejected"


def with_ballot_parts(drafts: Iterator[Draft], parts: Mapping[int, str]) -> Iterator[Draft]:
    """The drafts of an article; ballots that nobody won are those cast, or those not counted."""
    for draft in drafts:
        part = parts.get(draft.start, "") if draft.measured.measure in VOTED else ""
        yield replace(draft, subject="", subset=part) if part else draft


def ballot_parts(trees: Sequence[Sentence]) -> dict[int, str]:
    """The part that each number would be of all ballots of a vote, by where it starts."""
    return {
        quantity.start: part
        for sentence in trees
        for which, quantity in enumerate(sentence.quantities)
        if (part := _part_of(sentence, which))
    }


def _part_of(sentence: Sentence, which: int) -> str:
    """That of a number, and of the share that tells it again: « 449 blancs (2 %) »."""
    kind, first = sentence.quantities[which].kind, said_before(sentence, which)
    if kind == "number":
        return _part(sentence, which)
    return _part(sentence, first) if kind == "percent" and first >= 0 else ""


def _part(sentence: Sentence, which: int) -> str:
    words, after = mandate_words(sentence.language), sentence.tails[which]
    figures = (i for i in sentence.numerals if i >= after)
    stops = (i for i in range(after, len(sentence.tokens)) if sentence.tokens[i].text in ",;:(")
    last = min([after + BEHIND, len(sentence.tokens), *figures, *stops])
    nobody = ((BLANK, words.blank), (SPOILT, words.spoilt))
    parts = [part for part, known in nobody if known.find(sentence.tokens, after, last) >= 0]
    if parts:
        return " ".join(parts)
    won = any(answer_at(sentence, index) for index in range(after, last))
    won = won or bool(told_side(sentence, which))
    return "" if won or words.cast.find(sentence.tokens, after, last) < 0 else CAST
