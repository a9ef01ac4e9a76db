"""Shares of some of the voters: « 27 % chez les 18-24 ans », "57% of those over 65"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["SOME", "group_shares"]

SOME = "part"  # the subset of a share of some of the voters
BEHIND = 6  # words from a share to whom it is of
AHEAD = 6  # words from « chez » to the kind of voters


def group_shares(trees: Sequence[Sentence]) -> dict[int, str]:
    """SOME for each figure that would be a share of a kind of voters alone, by where it starts."""
    return {
        quantity.start: SOME
        for sentence in trees
        for which, quantity in enumerate(sentence.quantities)
        if quantity.kind in ("percent", "share") and _is_of_group(sentence, which)
    }


def _is_of_group(sentence: Sentence, which: int) -> bool:
    words, tokens, after = (
        mandate_words(sentence.language),
        sentence.tokens,
        sentence.tails[which],
    )
    if after < len(tokens) and _leads(sentence, after):
        stops = (i for i in range(after, len(tokens)) if tokens[i].text in (",", ";", ")"))
        last = min(after + BEHIND, next(stops, len(tokens)))
        if words.voters.find(tokens, after, last) >= 0 or _is_of_ages(sentence, range(after, last)):
            return True
    numeral = sentence.numerals[which]
    for index in range(_clause_start(sentence, numeral), numeral):
        last = min(index + AHEAD, numeral)
        if words.voters_among.at(tokens, index) and (
            words.voters.find(tokens, index, last) >= 0
            or _is_of_ages(sentence, range(index + 1, last))
        ):
            return True
    return False


def _leads(sentence: Sentence, index: int) -> bool:
    """True for « chez », "of": a kind of voters may follow."""
    words, text = mandate_words(sentence.language), sentence.tokens[index].text
    link = speech_of(sentence.language).little.of
    return text.lower() in link or bool(words.voters_among.at(sentence.tokens, index))


def _is_of_ages(sentence: Sentence, behind: range) -> bool:
    """True for "of those over 65", « chez les 18-24 ans », « des plus de 65 ans »."""
    words = mandate_words(sentence.language)
    for index in behind:
        token = sentence.tokens[index]
        if token.quantity >= 0:
            kind = sentence.quantities[token.quantity].kind
            those = words.voters_those.at(sentence.tokens, index - 1)
            return kind in ("age", "duration") or (kind == "number" and bool(those))
        if not _leads(sentence, index) and token.pos not in ("DET", "PRON"):
            return False
    return False


def _clause_start(sentence: Sentence, numeral: int) -> int:
    """The word behind the last share before a figure, or behind the last semicolon."""
    shares = (
        tail
        for tail, quantity in zip(sentence.tails, sentence.quantities, strict=True)
        if tail <= numeral and quantity.kind in ("percent", "share")
    )
    stops = (i + 1 for i in range(numeral) if sentence.tokens[i].text == ";")
    return max([0, *shares, *stops])
