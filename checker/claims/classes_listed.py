"""Classes of people behind the figure of them all: « 33 blessés : 19 agents et 14 lycéens »."""

from __future__ import annotations

from math import isclose

from checker.claims.persons import is_person
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["classes_beside", "whole_over"]

OPENED = frozenset({":", "(", "–", "—"})  # what stands behind it tells of whom a figure is made up
LONGEST = 7  # words of a member of such a list
VERBAL = frozenset({"VERB", "AUX", "PRON", "SCONJ"})


@remembered
def whole_over(sentence: Sentence, which: int) -> int:
    """The 33 of « 33 blessés : 19 agents et 14 lycéens », asked of the 14; -1 for no such list."""
    for whole in range(which - 1, -1, -1):
        members = _members(sentence, whole)
        if which in members and (
            _is_opened(sentence, whole + 1) or _adds_up(sentence, whole, members)
        ):
            return whole
    return -1


def classes_beside(sentence: Sentence, which: int) -> range:
    """All figures of the list that a figure stands in, none for one that stands in none."""
    whole = whole_over(sentence, which)
    return _members(sentence, whole) if whole >= 0 else range(0)


def _members(sentence: Sentence, whole: int) -> range:
    """The figures behind one that each count a class of people, of whom nothing else is said."""
    first = last = whole + 1
    while last < len(sentence.quantities) and _is_class(sentence, last):
        if last > first and not _is_joined(sentence, last):
            break
        last += 1
    parted = last - first > 1 and _is_parted(sentence, whole)
    return range(first, last) if parted else range(0)


def _is_class(sentence: Sentence, which: int) -> bool:
    noun, behind = sentence.counted(which), sentence.counted(which) + 1
    if _is_among(sentence, which):
        return True
    if sentence.quantities[which].kind not in ("number", "one") or noun < 0:
        return False
    acts = behind < len(sentence.tokens) and sentence.tokens[behind].pos in ("VERB", "AUX")
    speech = speech_of(sentence.language)
    known = (speech.people, *speech.topics.values())  # « 40 touchés : 29 blessés et 11 morts »
    plain = any(words.at(sentence.tokens, noun) for words in known)
    return is_person(sentence, noun) and not acts and not plain


def _is_among(sentence: Sentence, which: int) -> bool:
    """True for « 29 parmi les agents », "twelve among the guards": a group and no noun."""
    after, speech = sentence.tails[which], speech_of(sentence.language)
    bare = sentence.quantities[which].kind == "number" and sentence.counted(which) < 0
    size = speech.among.at(sentence.tokens, after) if after < len(sentence.tokens) else 0
    near = range(after + size, min(after + size + 3, len(sentence.tokens)))
    groups = speech.groups.values()
    return bare and size > 0 and any(w.at(sentence.tokens, i) for w in groups for i in near)


def _is_joined(sentence: Sentence, which: int) -> bool:
    """True for the second member: a comma or "and" and no verb stand between it and the first."""
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    joined = bool(between) and (between[-1].text == "," or between[-1].pos == "CCONJ")
    return joined and len(between) <= LONGEST and all(t.pos not in VERBAL for t in between)


def _is_parted(sentence: Sentence, whole: int) -> bool:
    """True where a sign parts the figure of all from its list."""
    before = sentence.numerals[whole + 1] - 1
    told = before >= sentence.tails[whole]
    return told and sentence.tokens[before].text in OPENED | {","}


def _is_opened(sentence: Sentence, first: int) -> bool:
    return sentence.tokens[sentence.numerals[first] - 1].text in OPENED


def _adds_up(sentence: Sentence, whole: int, members: range) -> bool:
    total = sum(sentence.quantities[index].value.low for index in members)
    return isclose(total, sentence.quantities[whole].value.low, rel_tol=0.001)
