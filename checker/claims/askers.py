"""Which institute tells a share: « Ipsos lui accorde 54 % », « 20,2 % chez l'Ifop »."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.attach import Mention
from checker.claims.institutes import is_institute
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence

__all__ = ["asker"]

SHARES = ("vote_share", "voting_intention", "turnout", "seats")
KIND = "expert"
BEHIND = 4  # words from a share to the preposition before who tells it


def asker(sentence: Sentence, which: int, measure: str, names: Names) -> Mention | None:
    """The institute last named before a figure of a vote, else the one led in right behind it."""
    if measure not in SHARES:
        return None
    numeral, after = sentence.numerals[which], sentence.tails[which]
    told = list(_institutes(sentence, names))
    before = [name for name, index in told if index < numeral]
    stops = (i for i in sentence.numerals if i >= after)
    last = min(after + BEHIND, next(stops, len(sentence.tokens)))
    behind = [name for name, index in told if after <= index < last and _is_led(sentence, index)]
    found = behind[:1] or before[-1:]
    return _mention(sentence, found[0]) if found else None


def _institutes(sentence: Sentence, names: Names) -> Iterator[tuple[Name, int]]:
    """The institutes of a sentence, each with the index of its first word."""
    starts = {token.start: index for index, token in enumerate(sentence.tokens)}
    for name in names.between(sentence.start, sentence.end):
        if name.start in starts and is_institute(name.text, sentence.language):
            yield name, starts[name.start]


def _is_led(sentence: Sentence, index: int) -> bool:
    before = sentence.tokens[max(index - 2, 0) : index]
    return any(token.pos == "ADP" for token in before)


def _mention(sentence: Sentence, name: Name) -> Mention:
    index = next(i for i, token in enumerate(sentence.tokens) if token.start == name.start)
    return Mention(index, index, name.text, led=True, kind=KIND)
