"""Bare figures of several places behind their whole: « 80 postes : 50 à Lyon et 30 à Lens »."""

from __future__ import annotations

from checker.claims.sentence import Sentence

__all__ = ["is_in_row"]

OPENS = frozenset({":", "(", ","})  # before a figure that goes on with the one before


def is_in_row(sentence: Sentence, which: int) -> bool:
    """True for either bare figure of « 80 postes sont visés : 50 à Lyon et 30 à Lens »."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    kinds = {quantity.kind for quantity in sentence.quantities[max(which - 1, 0) : which + 1]}
    behind = sentence.tokens[after : after + 4]
    placed = bool(behind) and behind[0].pos == "ADP"
    placed = placed and any(token.text[:1].isupper() for token in behind[1:])
    before = sentence.tokens[numeral - 1] if numeral else None
    opened = before is not None and (before.text in OPENS or before.pos == "CCONJ")
    return bool(which) and placed and opened and kinds == {"number"}
