"""Kinds of people told away from their figure: "97 were women", « le nombre de femmes est »."""

from __future__ import annotations

from checker.claims.nationals import nation_of
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["degree_told", "is_some", "kind_told"]

SKIPPED = frozenset({"ADJ", "ADP", "ADV", "DET"})
NEAR = 8  # words between the members of a list of parts


def kind_told(sentence: Sentence, which: int) -> int:
    """The noun that says which kind a bare figure counts, -1 where none does."""
    return max(_said(sentence, which), _headed(sentence, which))


def degree_told(sentence: Sentence, which: int) -> str:
    """How badly they are hurt, of « 12 blessés, dont 3 graves et 9 légers »; "" where untold."""
    behind, tokens = sentence.tails[which], sentence.tokens
    noun = sentence.counted(which)
    if behind >= len(tokens) or noun not in (-1, behind):
        return ""
    degrees = speech_of(sentence.language).degrees.items()
    return next((name for name, words in degrees if words.at(tokens, behind)), "")


def _said(sentence: Sentence, which: int) -> int:
    """« 20 étaient des femmes », "11 were teenagers", "19 of them foreigners"."""
    tokens, index = sentence.tokens, sentence.tails[which]
    speech = speech_of(sentence.language)
    if of_them := speech.part_after.at(tokens, index) if index < len(tokens) else 0:
        index += of_them
    if index < len(tokens) and speech.be.at(tokens, index):
        index += 1
    elif not of_them:
        return -1
    while index < len(tokens) and tokens[index].pos in SKIPPED and tokens[index].quantity < 0:
        if speech.classes.at(tokens, index):
            break
        index += 1
    known = index < len(tokens) and speech.classes.at(tokens, index)
    return index if known else -1


def _headed(sentence: Sentence, which: int) -> int:
    """« le nombre de femmes tuées est de 12 »: no figure stands between."""
    tokens, numeral = sentence.tokens, sentence.numerals[which]
    first = max((tail for tail in sentence.tails if tail <= numeral), default=0)
    speech = speech_of(sentence.language)
    link, classes = speech.link, speech.classes
    for index in range(first, numeral - 2):
        if speech.number.at(tokens, index) and tokens[index + 1].text.lower() in link:
            native = nation_of(tokens[index + 2].text, sentence.language)
            kind = native or classes.at(tokens, index + 2)
            return index + 2 if kind else -1
    return -1


def is_some(sentence: Sentence, which: int) -> bool:
    """True for some of those counted: "26 of the 27 dead", "5 of them boys, 3 in their teens"."""
    if _is_every(sentence, which):
        return False
    if (
        is_part(sentence, which)
        or _is_at_an_end(sentence, which)
        or _is_out_of_next(sentence, which)
    ):
        return True
    if not which or sentence.counted(which) >= 0 or sentence.quantities[which].kind != "number":
        return False
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    listed = any(token.text == "," or token.pos == "CCONJ" for token in between)
    stopped = any(token.text in (";", ":") or token.pos == "VERB" for token in between)
    near = 0 < len(between) <= NEAR and listed and not stopped
    bare = sentence.counted(which - 1) < 0 and sentence.quantities[which - 1].kind == "number"
    return near and bare and is_some(sentence, which - 1)


def _is_every(sentence: Sentence, which: int) -> bool:
    """True for "all 22 of the dead", « l'ensemble des 22 victimes »."""
    every, numeral = speech_of(sentence.language).every, sentence.numerals[which]
    near = range(max(numeral - 4, 0), numeral)
    return any(i + every.at(sentence.tokens, i) == numeral for i in near)


def _is_at_an_end(sentence: Sentence, which: int) -> bool:
    """True for "the last two bodies", « les deux premières victimes »: some of all."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if sentence.quantities[which].kind != "number" or sentence.counted(which) < 0:
        return False
    ends = speech_of(sentence.language).ends
    ranks = [i for i, quantity in enumerate(sentence.quantities) if quantity.kind == "ordinal"]
    beside = any(sentence.tails[i] == numeral or sentence.numerals[i] == after for i in ranks)
    near = (i for i in (numeral - 1, after) if 0 <= i < len(sentence.tokens))
    return beside or any(ends.at(sentence.tokens, i) for i in near)


def _is_out_of_next(sentence: Sentence, which: int) -> bool:
    """True for the 26 of « 26 des 27 morts »."""
    pair = sentence.quantities[which : which + 2]
    if len(pair) < 2 or any(quantity.kind != "number" for quantity in pair):
        return False
    last, behind = sentence.tails[which], sentence.numerals[which + 1]
    words = speech_of(sentence.language).out_of
    led = last < behind and words.at(sentence.tokens, last) == behind - last
    return led and pair[0].value.high < pair[1].value.low
