"""Who stands in a list of shares: « « Ensemble » : 41 % », « devant les libéraux, 19 %, »."""

from __future__ import annotations

from checker.claims.bearing import name_at, whoever
from checker.claims.institutes import is_institute
from checker.claims.mandates import mandate_words
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["behind_bracket", "listed", "runs_in_vote"]

QUOTED = 9  # words of the name of a list in quotes
BEHIND = 7  # words of a row in brackets
OPENING, CLOSING = frozenset("«“"), frozenset("»”")


def listed(sentence: Sentence, which: int, names: Names) -> str:
    """The list in quotes or the one before the comma of a row who has a figure, "" for none."""
    return _quoted(sentence, which) or _in_row(sentence, which, names)


def runs_in_vote(sentence: Sentence, index: int) -> bool:
    """True for « les libéraux », "the winner", never for « l'alliance du centre »."""
    if not mandate_words(sentence.language).runners.at(sentence.tokens, index):
        return False
    before = sentence.tokens[max(index - 2, 0) : index]
    led = before[:1] if before and before[-1].pos == "DET" else before[-1:]
    of = speech_of(sentence.language).little.of
    return not any(token.text.lower() in of for token in led)


def _quoted(sentence: Sentence, which: int) -> str:
    """The list of « « Ensemble pour Valdoré » : 41,2 % », of local votes; "" for none."""
    numeral, tokens = behind_bracket(sentence, which), sentence.tokens
    index = numeral - 1
    if index > 0 and tokens[index].text in ":(,":
        index -= 1
    if index < 2 or tokens[index].text not in CLOSING:
        return ""
    opened = next((i for i in range(index - 1, max(index - QUOTED, -1), -1)
                   if tokens[i].text in OPENING), -1)  # fmt: skip
    if opened < 0 or any(t.quantity >= 0 for t in tokens[opened:index]):
        return ""
    first, last = tokens[opened + 1], tokens[index - 1]
    text = sentence.text[
        first.start - sentence.start : last.start + len(last.text) - sentence.start
    ]
    return text if text[:1].isupper() else ""


def _in_row(sentence: Sentence, which: int, names: Names) -> str:
    """« devant les libéraux, 19 %, et les écologistes, 16 % »: who stands before the comma."""
    numeral, tokens, after = sentence.numerals[which], sentence.tokens, sentence.tails[which]
    if not which or numeral < 2 or tokens[numeral - 1].text != ",":
        return ""
    ends = after >= len(tokens) or tokens[after].text in ",.;)"
    index = _before_ally(sentence, numeral - 2, names)
    name = name_at(sentence, index, names)
    held = _may_run(sentence, name) if name else runs_in_vote(sentence, index)
    return whoever(sentence, index, names) if ends and held else ""


def _before_ally(sentence: Sentence, index: int, names: Names) -> int:
    """The last word of who stands before « , allié à Place publique, », else `index`."""
    name, tokens = name_at(sentence, index, names), sentence.tokens
    if name is None:
        return index
    first = next((i for i in range(index + 1) if tokens[i].start >= name.start), index) - 1
    while first > 1 and tokens[first].pos == "DET":
        first -= 1
    if first < 3 or tokens[first].pos != "ADP":
        return index
    described = tokens[first - 1].pos in ("VERB", "ADJ") and tokens[first - 2].text == ","
    return first - 3 if described else index


def _may_run(sentence: Sentence, name: Name) -> bool:
    """True for a person, a party and the letters of one: « devant l'ABC, 19 %, »."""
    letters = name.kind == "body" and not is_institute(name.text, sentence.language)
    return name.kind in ("person", "party") or letters


def behind_bracket(sentence: Sentence, which: int) -> int:
    """The word behind the bracket of « Anne Colin (14 %, 12 sièges) », else the figure's own."""
    numeral, tokens = sentence.numerals[which], sentence.tokens
    spans = range(numeral - 1, max(numeral - 2 * BEHIND, 0), -1)
    opened = next((i for i in spans if tokens[i].text in "()"), -1)
    if opened < 0 or tokens[opened].text == ")":
        return numeral
    plain = (t.pos in ("NOUN", "PUNCT") or t.quantity >= 0 for t in tokens[opened + 1 : numeral])
    return opened + 1 if all(plain) else numeral
