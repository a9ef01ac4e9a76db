"""Sources in brackets behind their figures: « 9 500 marcheurs à Pau (CGT) »."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence

__all__ = ["enclosed"]


def enclosed(sentence: Sentence, which: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The source of « 9 500 (CGT) », « 9 500 marcheurs (CGT) », alone in brackets behind it."""
    after, tokens = sentence.tails[which], sentence.tokens
    after += sentence.counted(which) == after
    after = _behind_place(sentence, after)
    if sentence.quantities[which].kind in ("date", "time"):
        return None  # « 4h17 (1h17 GMT) »
    if after + 2 >= len(tokens) or tokens[after].text != "(":
        return None
    closed = (m for m in mentions if after < m.first <= after + 2 and m.last + 1 < len(tokens))
    return next((m for m in closed if tokens[m.last + 1].text == ")"), None)


def _behind_place(sentence: Sentence, after: int) -> int:
    """The word behind the town of « 9 500 à Pau (CGT) », `after` itself where none stands there."""
    tokens, last = sentence.tokens, after + 1
    if last >= len(tokens) or tokens[after].pos != "ADP":
        return after
    while last < len(tokens) and tokens[last].text[:1].isupper():
        last += 1
    return last if last > after + 1 else after
