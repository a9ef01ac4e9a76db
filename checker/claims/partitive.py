"""A part told together with its whole: "12 of the 20 mills", « 12 des 20 moulins »."""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.sentence import GENITIVE, Sentence
from checker.claims.speech import speech_of

__all__ = [
    "are_some_of_those",
    "first_of_whole",
    "heads_parts",
    "is_all_of",
    "is_of_victims",
    "is_one_of_those",
    "is_part_of_next",
    "is_whole_behind",
    "own_words",
    "parts_at",
]

LONGEST = 5  # words from a part to its whole


def is_whole_behind(sentence: Sentence, which: int) -> bool:
    """True for the 20 of "12 of the 20 mills", « 12 moulins sur 20 », "12 of 20 mills"."""
    if not which or any(q.kind != "number" for q in sentence.quantities[which - 1 : which + 1]):
        return False
    last, first = sentence.tails[which - 1], sentence.numerals[which]
    if last == first:  # the link is left out before a figure
        part, whole = sentence.quantities[which - 1 : which + 1]
        between = sentence.text[part.end - sentence.start : whole.start - sentence.start].strip()
        return between.lower() in speech_of(sentence.language).link
    if first - last > LONGEST:
        return False
    words = speech_of(sentence.language).out_of
    found = words.find(sentence.tokens, last, first)
    if found < 0 or sentence.tokens[found].pos in ("PUNCT", "CCONJ"):
        return False
    size = words.at(sentence.tokens, found)
    nouns = all(token.pos in ("NOUN", "ADJ") for token in sentence.tokens[last:found])
    return nouns and (found + size == first or _is_owned(sentence, found + size, first))


def _is_owned(sentence: Sentence, first: int, last: int) -> bool:
    """True for the words between in "29 of the UK's 73 seats", "12 of France's 20 mills"."""
    owner = sentence.tokens[first:last]
    named = bool(owner) and owner[0].pos == "PROPN"
    return named and owner[-1].text in GENITIVE


def own_words(sentence: Sentence, which: int) -> tuple[int, int]:
    """First and last token, half open, of what says more of a part or of its whole.

    "Three of the nine sailors hurt in the blast are still in hospital": the verb speaks of the
    part, what stands before it of the whole. (0, 0) where the figure is neither, or no verb tells.
    """
    part = which - 1 if is_whole_behind(sentence, which) else which
    if part == which and not is_part_of_next(sentence, which):
        return 0, 0
    tokens = sentence.tokens
    verb = tokens[sentence.numerals[part]].head
    if tokens[verb].pos not in ("VERB", "AUX") or verb < sentence.tails[part + 1]:
        return 0, 0
    return (sentence.tails[which], verb) if part < which else (verb, len(tokens))


def is_of_victims(sentence: Sentence, which: int) -> bool:
    """True for the six of "six of the victims", « six des victimes »."""
    after, words = sentence.tails[which], speech_of(sentence.language).of_victims
    return after < len(sentence.tokens) and bool(words.at(sentence.tokens, after))


def is_part_of_next(sentence: Sentence, which: int) -> bool:
    """True for the 12 of "12 of the 20 mills"."""
    return which + 1 < len(sentence.quantities) and is_whole_behind(sentence, which + 1)


def first_of_whole(sentence: Sentence) -> int:
    """The 320 of « Sur les 320 évacués, 180 ont dormi au gymnase »; -1 for no such whole."""
    figures = [
        i for i in range(len(sentence.numerals)) if is_figure(sentence, sentence.numerals[i])
    ]
    if not figures:
        return -1
    first = sentence.numerals[figures[0]]
    found = speech_of(sentence.language).of_all.find(sentence.tokens, 0, first)
    headed = any(t.text == ":" for t in sentence.tokens[found:first])  # « Prix des œufs : »
    return figures[0] if 0 <= found <= 1 and first - found <= 3 and not headed else -1


def heads_parts(sentence: Sentence, which: int) -> bool:
    """True for a whole whose parts are told behind it."""
    behind = sentence.numerals[which + 1 :]
    parts = any(is_figure(sentence, numeral) for numeral in behind)
    return parts and first_of_whole(sentence) == which


def are_some_of_those(sentence: Sentence, which: int) -> bool:
    """True for "three of those died", false for "16 of those present were hit"."""
    after, words = sentence.tails[which], speech_of(sentence.language).some_those
    size = words.at(sentence.tokens, after) if after < len(sentence.tokens) else 0
    behind = sentence.tokens[after + size : after + size + 1]
    verbal = bool(behind) and behind[0].pos in ("VERB", "AUX")
    return bool(size) and verbal and not behind[0].dep.startswith("acl")


def is_all_of(sentence: Sentence, first: int, found: int) -> bool:
    """True for "49, all of whom are named", "49, most of whom": no figure is the part."""
    between = sentence.tokens[first:found]
    parted = len(between) > 1 and between[-2].text == ","
    return parted and between[-1].pos in ("ADJ", "ADV", "DET", "PRON")


def is_one_of_those(sentence: Sentence, index: int) -> bool:
    """True for « l'une de » of « trois sont blessées et l'une de ces dernières est en danger »."""
    which = sentence.tokens[index].quantity
    if which < 0 or sentence.quantities[which].kind != "one":
        return False
    quantity = sentence.quantities[which]
    return " " in sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]


def parts_at(sentence: Sentence, index: int) -> bool:
    """True for « dont », "of whom": a part follows, or what is said of some of those counted.

    « Deux blessés dont le pronostic vital est engagé » are both in danger.
    """
    speech, behind = speech_of(sentence.language), sentence.tokens[index + 1 : index + 3]
    size = speech.part.at(sentence.tokens, index)
    of_all = size == 1 and [t.pos for t in behind] == ["DET", "NOUN"]
    return bool(size) and not (of_all and speech.health.at(sentence.tokens, index + 2))
