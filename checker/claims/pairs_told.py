"""Figures of those who were named before: « Elabe leur donne 28 % et 24 % », "them"."""

from __future__ import annotations

from checker.claims.bearing import full_name
from checker.claims.held_beside import figures_in_turn
from checker.claims.holder_words import holder_words
from checker.claims.institutes import is_institute
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence

__all__ = ["acts_behind_comma", "of_both"]

FAR = 400  # code points from a pronoun back to those it stands for
NEAR = 160  # code points between the two of them
VERBAL = ("VERB", "AUX", "PRON")


def of_both(sentence: Sentence, which: int, names: Names) -> str:
    """Who of those for whom a plural pronoun stands has a figure of a row, "" for no such row."""
    row = figures_in_turn(sentence, which)
    if len(row) < 2 or not _speaks_of_them(sentence, sentence.numerals[row[0]]):
        return ""
    for kind in ("person", "party"):
        people = _last(_before(sentence, names, kind), len(row), names)
        if people:
            return people[row.index(which)]
    return ""


def _speaks_of_them(sentence: Sentence, numeral: int) -> bool:
    """True for « ils », "them" before the figures, where nobody is named since."""
    both, tokens = holder_words(sentence.language).both, sentence.tokens
    return any(both.at(tokens, i) and _is_pronoun(sentence, i) for i in range(numeral))


def _is_pronoun(sentence: Sentence, index: int) -> bool:
    """False for the article of « les deux »: only what a verb follows may be parsed badly."""
    behind = sentence.tokens[index + 1 : index + 2]
    plain = sentence.tokens[index].pos in ("DET", "ADP")
    return not plain or (bool(behind) and behind[0].pos in VERBAL)


def _before(sentence: Sentence, names: Names, kind: str) -> list[Name]:
    """Those named in the text right before the sentence, and none of the sentence itself."""
    here, language = sentence.start, sentence.language
    own = (n for n in names.between(here, sentence.end) if n.kind == kind)
    if any(not is_institute(name.text, language) for name in own):
        return []
    near = [n for n in names.mentions if here - FAR < n.start and n.end <= here and n.kind == kind]
    return [name for name in near if not is_institute(name.text, language)]


def _last(told: list[Name], count: int, names: Names) -> list[str]:
    """The last `count` of those named, in the order in which they were named first."""
    last: dict[str, Name] = {}
    for name in reversed(told):
        last.setdefault(full_name(name, names), name)
    chosen = list(last)[:count]
    tight = len(chosen) == count and last[chosen[0]].start - last[chosen[-1]].end < NEAR * count
    order = list(dict.fromkeys(full_name(name, names) for name in told))
    return sorted(chosen, key=order.index) if tight else []


def acts_behind_comma(sentence: Sentence, index: int, name: Name | None) -> bool:
    """True for the B of « Face à A, B l'emporte », whatever the tree makes of it."""
    tokens = sentence.tokens
    if name is None or index < 1 or tokens[index].start != name.start or tokens[0].pos == "PROPN":
        return False
    last = next((i for i, t in enumerate(tokens) if t.start >= name.end), len(tokens))
    behind = tokens[last : last + 1]
    return tokens[index - 1].text == "," and bool(behind) and behind[0].pos in VERBAL
