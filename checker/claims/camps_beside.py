"""The camp or the party right before its figure: « le camp sortant de 118 à 130 », « Vox (31) ».

Who stands with it is no part of the name: « le PLV avec ses alliés (35) », « le PLV allié à
Anne Colin entre 31 et 38 ».
"""

from __future__ import annotations

from checker.claims.bearing import name_at, whole_name
from checker.claims.camps import camp_before
from checker.claims.gapped_shares import first_word
from checker.claims.held_beside import figures_in_turn
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.members import before_company
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["camp_beside"]

ROW = ("PROPN", "NOUN", "ADJ", "DET", "CCONJ", "PUNCT", "ADP", "NUM")
MARKS = frozenset(",;:–—")


def camp_beside(sentence: Sentence, which: int, names: Names) -> str:
    """The camp, or the party beside allies, that stands right before a figure; "" for none."""
    tokens, first = sentence.tokens, first_word(sentence, which)
    if first < 2:
        return ""
    bracketed = tokens[first - 1].text == "("
    reached = bool(holder_words(sentence.language).reached.at(tokens, first - 1))
    last = first - 1 - (bracketed or reached)
    index = _before_allies(sentence, last, names)
    if bracketed and len(figures_in_turn(sentence, which)) > 1:
        return ""
    if index == last and (joint := _joint(sentence, last)):
        return joint
    camp = camp_before(sentence, index + 1)
    begins = (
        camp.first - 1 if camp else _party_first(sentence, index, names) if index < last else -1
    )
    if begins < 0 or not (bracketed or _is_in_row(sentence, which, begins)):
        return ""
    return camp.who if camp else _party(sentence, index, names)


def _joint(sentence: Sentence, last: int) -> str:
    """The camp of « son alliance avec les Verts et le Centre, 43 % », "" for none."""
    tokens, words = sentence.tokens, mandate_words(sentence.language)
    index = last - (tokens[last].text == ",")
    while index > 1 and tokens[index].pos in ROW and tokens[index].quantity < 0:
        if words.company.at(tokens, index) and tokens[index].pos == "ADP":
            return tokens[index - 1].text if words.blocs.at(tokens, index - 1) else ""
        index -= 1
    return ""


def _is_in_row(sentence: Sentence, which: int, begins: int) -> bool:
    """True behind the figure of another one: « 145 sièges, le camp sortant de 118 à 130 »."""
    kinds = [quantity.kind for quantity in sentence.quantities[max(which - 1, 0) : which + 1]]
    if begins < 1 or len(set(kinds)) != 1 or not which:
        return False
    before = sentence.tokens[begins - 1]
    return before.text in MARKS or before.pos == "CCONJ"


def _party_first(sentence: Sentence, index: int, names: Names) -> int:
    """The article of the party that ends at a word, -1 for no party."""
    name = name_at(sentence, index, names)
    if name is None or name.kind != "party":
        return -1
    first = next((i for i, token in enumerate(sentence.tokens) if token.start >= name.start), 0)
    return first - (first > 0 and sentence.tokens[first - 1].pos == "DET")


def _party(sentence: Sentence, index: int, names: Names) -> str:
    name = name_at(sentence, index, names)
    if name is None:
        return ""
    first = next((i for i, token in enumerate(sentence.tokens) if token.start >= name.start), 0)
    return whole_name(sentence, first, name)


def _before_allies(sentence: Sentence, index: int, names: Names) -> int:
    """The last word of who stands before « avec ses alliés », « allié à Anne Colin »."""
    if (before := before_company(sentence, index)) != index:
        return before
    tokens, name = sentence.tokens, name_at(sentence, index, names)
    if name is None:
        return index
    first = next((i for i in range(index + 1) if tokens[i].start >= name.start), index) - 1
    while first > 1 and tokens[first].pos == "DET":
        first -= 1
    link = (
        tokens[first].pos == "ADP"
        or tokens[first].text.lower() in speech_of(sentence.language).little.of
    )
    allied = first > 1 and mandate_words(sentence.language).allied.at(tokens, first - 1)
    return first - 2 if link and allied else index
