"""The state of patients: in intensive care, out of hospital; what epidemics are told by."""

from __future__ import annotations

from checker.claims.persons import is_person
from checker.claims.scope import own_segment
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = ["state_of"]

RELEASED = "released"  # said of anybody: « 300 personnes sont rentrées guéries »


def state_of(sentence: Sentence, which: int, *, patients: bool = False) -> str:
    """The state of the `patients` that it counts or names: "serious" in intensive care, or "".

    It stands behind the figure, or is what the sentence is about: « la réanimation se vide ».
    """
    speech = speech_of(sentence.language)
    patients = patients or speech.patients.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    found = _states(sentence, range(*own_segment(sentence, which)))
    if not patients:
        noun = sentence.counted(which)
        people = noun < 0 or is_person(sentence, noun)
        return RELEASED if people and RELEASED in found else ""
    before = (quantity.kind for quantity in sentence.quantities[:which])
    if not found and "number" not in before:
        found = _states(sentence, _topic(sentence, sentence.numerals[which])) - {RELEASED}
    return " ".join(sorted(found))


def _states(sentence: Sentence, within: range) -> set[str]:
    names = speech_of(sentence.language).subsets.items()
    return {
        name
        for name, words in names
        if within and words.find(sentence.tokens, within.start, within.stop) >= 0
    }


def _topic(sentence: Sentence, numeral: int) -> range:
    """The words before a figure that its sentence is about: its subject, or what a colon ends."""
    colons = [i for i in range(numeral) if sentence.tokens[i].text == ":"]
    if colons:
        return range(colons[-1])
    subjects = (i for i in range(numeral) if sentence.tokens[i].dep in SUBJECTS)
    first = next(subjects, -1)
    last = min(sentence.span(first)[1] + 1, numeral) if first >= 0 else 0
    return range(sentence.span(first)[0], last) if first >= 0 else range(0)
