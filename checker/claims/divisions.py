"""In which part of a company jobs go: « 120 au siège, 80 dans les magasins »."""

from __future__ import annotations

from checker.claims.purposes import is_of_jobs, purposes
from checker.claims.sentence import Sentence

__all__ = ["division_of"]

FAR = 8  # words behind a figure in which its part of the company stands
ENDS = frozenset({";", ".", ":"})
LEADS = ("ADP", "DET", "PRON", "ADJ", "NUM")  # "in its shops"


def division_of(sentence: Sentence, which: int) -> str:
    """The part that a number of jobs is told for, "" for the whole.

    Only where a row tells several of them: one alone may well say where all the jobs are.
    """
    own = _division(sentence, which)
    return own if own and _others(sentence, which, own) else ""


def _others(sentence: Sentence, which: int, own: str) -> bool:
    every = range(len(sentence.quantities))
    return any(_division(sentence, i) not in ("", own) for i in every if i != which)


def _division(sentence: Sentence, which: int) -> str:
    if sentence.quantities[which].kind != "number" or not is_of_jobs(sentence, which):
        return ""
    after, tokens = sentence.tails[which], sentence.tokens
    later = (n for n in sentence.numerals if n >= after)
    last = min((len(tokens), after + FAR, *later))
    end = next((i for i in range(after, last) if tokens[i].text in ENDS), last)
    kinds = purposes(sentence.language).divisions
    return next(
        (
            name
            for i in range(after + 1, end)
            for name, words in kinds.items()
            if words.at(tokens, i) and tokens[i - 1].pos in LEADS
        ),
        "",
    )
