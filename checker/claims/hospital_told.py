"""Whose patients a figure counts: "Wexley General took in ten", « le CHU de Brest soigne »."""

from __future__ import annotations

from checker.claims.attach import is_figure
from checker.claims.names import Name, Names
from checker.claims.scope import is_part
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = ["hospital_told"]

LEAD = 3  # words from « hôpital » to its name: « le CHU de la »


def hospital_told(sentence: Sentence, which: int, names: Names) -> str:
    """The hospital with a name of its own that the clause of a figure is about, "" for none."""
    numeral = sentence.numerals[which]
    first = max((i + 1 for i in range(numeral) if is_figure(sentence, i)), default=0)
    start, end = sentence.tokens[first].start, sentence.tokens[numeral].start
    near = names.between(start, end)
    found = (_named(sentence, name, beside=_is_beside(sentence, which, name)) for name in near)
    told = next(filter(None, found), "")
    whole = not told and which > 0 and is_part(sentence, which)
    return hospital_told(sentence, which - 1, names) if whole else told


def _is_beside(sentence: Sentence, which: int, name: Name) -> bool:
    """True for the second of "Wexley General took in ten and Oak Clinic six": the verb is left out.

    What stands there is a bare figure right behind the name, in a row.
    """
    numeral = sentence.numerals[which]
    bare = which > 0 and sentence.counted(which) < 0
    return bare and sentence.tokens[numeral - 1].start < name.end <= sentence.tokens[numeral].start


def _named(sentence: Sentence, name: Name, *, beside: bool) -> str:
    """The name of a hospital that acts, with the words that say so; "" for another."""
    tokens = sentence.tokens
    within = [i for i, token in enumerate(tokens) if name.start <= token.start < name.end]
    if not within:
        return ""
    first, last = within[0], within[-1]
    clinics = speech_of(sentence.language).clinics
    found = clinics.find(tokens, max(first - LEAD, 0), last + 1)
    acts = beside or any(tokens[i].dep in SUBJECTS for i in range(max(found, 0), last + 1))
    if found < 0 or not acts:
        return ""
    joined = all(t.pos in ("ADP", "DET", "NOUN", "PROPN") for t in tokens[found:first])
    start = tokens[min(found, first)].start - sentence.start
    words = sentence.text[start : name.end - sentence.start]
    return words if joined or found >= first else ""
