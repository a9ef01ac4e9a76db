"""Bare figures that make up one with a unit: « 3 200 tonnes ont brûlé : 2 000 ici, 1 200 là »."""

from __future__ import annotations

from dataclasses import replace
from math import isclose

from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence

__all__ = ["adds_up", "with_parts_of_sum"]

UNITED = frozenset({"money", "measure"})


def with_parts_of_sum(sentence: Sentence) -> Sentence:
    """The sentence; what stands behind a colon and adds up to a figure has its unit."""
    for which, whole in enumerate(sentence.quantities):
        rest = sentence.quantities[which + 1 :]
        fits = whole.kind in UNITED and not whole.rate and _is_parted(sentence, which)
        if fits and _makes_up(whole, rest, sentence, which + 1):
            parts = (part._replace(unit=whole.unit, kind=whole.kind) for part in rest)
            return replace(sentence, quantities=(*sentence.quantities[: which + 1], *parts))
    return sentence


def adds_up(sentence: Sentence, which: int) -> range:
    """The figures behind a colon that make up figure `which`, none where they do not.

    « 14 corps : neuf sont encore dans la mine, cinq à la morgue ».
    """
    whole, rest = sentence.quantities[which], sentence.quantities[which + 1 :]
    fits = whole.kind == "number" and _is_parted(sentence, which)
    if fits and _makes_up(whole, rest, sentence, which + 1):
        return range(which + 1, len(sentence.quantities))
    return range(0)


def _is_parted(sentence: Sentence, which: int) -> bool:
    """True where a colon alone of all signs ends what is said of the whole."""
    if which + 1 >= len(sentence.numerals):
        return False
    before = sentence.numerals[which + 1] - 1
    return before >= sentence.tails[which] and sentence.tokens[before].text == ":"


def _makes_up(whole: Quantity, parts: tuple[Quantity, ...], sentence: Sentence, first: int) -> bool:
    bare = all(
        part.kind == "number" and not part.unit and sentence.counted(first + index) < 0
        for index, part in enumerate(parts)
    )
    total = sum(part.value.low for part in parts)
    return len(parts) > 1 and bare and isclose(total, whole.value.low, rel_tol=0.001)
