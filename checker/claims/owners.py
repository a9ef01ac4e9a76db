"""Which company a figure is of: « l'équipementier Mécalis a gagné 3 millions », "Corland jobs"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.bearing import name_at
from checker.claims.gazetteer import country_anywhere, town
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of

__all__ = ["owner_of"]

NEAR = 5  # words from a figure to « pour Mécalis », from "Corland's" to its figure
HEADED = 3  # words of a name that a colon parts from the rest of a title
DEEP = 3  # steps from a subject to the name in it: « le chiffre d'affaires du groupe Hydrane »
WITHIN = frozenset(
    {"appos", "flat:name", "flat", "compound", "nmod", "poss", "amod", "prep", "pobj"}
)


def owner_of(sentence: Sentence, which: int, names: Names) -> str:
    """The name of a company or a body that the figure is told of, "" where none is.

    Who only reports a figure does not have it.
    """
    for index in _candidates(sentence, which):
        if found := _name(sentence, index, names):
            return found
    return ""


def _candidates(sentence: Sentence, which: int) -> Iterator[int]:
    """The words that may be such a name, the surest first."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    tokens, known = sentence.tokens, sources_of(sentence.language)
    yield from (i for i in range(max(numeral - NEAR, 0), numeral) if tokens[i].dep == "poss")
    behind = range(after, min(after + NEAR, len(tokens) - 1))
    if led := next((i for i in behind if tokens[i].pos == "ADP"), 0):
        yield led + 1
    for verb in (*sentence.clause(numeral), numeral):
        subject = sentence.subject(verb)
        if subject >= 0 and not known.verbs.at(tokens, verb):
            yield from _inside(sentence, subject)
    colon = next((i for i in range(1, min(HEADED + 1, len(tokens))) if tokens[i].text == ":"), 0)
    yield from range(min(colon, 1))


def _inside(sentence: Sentence, noun: int, depth: int = 0) -> Iterator[int]:
    """A noun and what names it."""
    yield noun
    if depth < DEEP:
        for child in sentence.children[noun]:
            if sentence.tokens[child].dep in WITHIN:
                yield from _inside(sentence, child, depth + 1)


def _name(sentence: Sentence, index: int, names: Names) -> str:
    """The name that holds a word, "" for people, towns and lands, and for a plain word."""
    found = name_at(sentence, index, names)
    if not found or found.kind == "person" or not found.text[:1].isupper():
        return ""
    where = country_anywhere(found.text) or town(found.text)
    return "" if where else found.text
