"""Seats of the upper house, and what it voted: « Au Conseil des États, le Centre en a 15 »."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.contests import LEAD
from checker.claims.draft import Draft
from checker.claims.mandates import MandateWords, mandate_words
from checker.claims.sentence import Sentence
from checker.claims.subsets import UPPER

__all__ = ["upper_starts", "with_houses"]

UP, LOW = "upper", "lower"


def with_houses(drafts: Iterator[Draft], upper: frozenset[int]) -> Iterator[Draft]:
    """The drafts of an article, in which what is of the upper house is told as a part."""
    for draft in drafts:
        here = draft.start in upper and _is_of_house(draft)
        yield replace(draft, subset=f"{draft.subset} {UPPER}".strip()) if here else draft


def upper_starts(trees: Sequence[Sentence], text: str) -> frozenset[int]:
    """Where the figures start that are of the upper house, if they are of a house.

    That is the house last named before a figure, else behind it in its sentence, else in the
    paragraph, else the only one that the first sentences of the article name.
    """
    own = {house for tree in trees[:LEAD] for _, house in _named(tree)}
    about = next(iter(own)) if len(own) == 1 else ""
    found: set[int] = set()
    carried, before = about, 0
    for sentence in trees:
        carried = about if "\n\n" in text[before : sentence.start] else carried
        named = list(_named(sentence))
        for which, quantity in enumerate(sentence.quantities):
            near = [house for at, house in named if at <= sentence.tails[which]]
            house = near[-1] if near else named[0][1] if named else carried
            found |= {quantity.start} if house == UP else set()
        carried, before = named[-1][1] if named else carried, sentence.end
    return frozenset(found)


def _named(sentence: Sentence) -> Iterator[tuple[int, str]]:
    """Where a sentence names a house, and which."""
    words, index = mandate_words(sentence.language), 0
    while index < len(sentence.tokens):
        size, house = _at(sentence, index, words)
        if size:
            yield index, house
        index += size or 1


def _at(sentence: Sentence, index: int, words: MandateWords) -> tuple[int, str]:
    up = words.upper.at(sentence.tokens, index), UP
    return max(up, (words.lower.at(sentence.tokens, index), LOW))


def _is_of_house(draft: Draft) -> bool:
    """True for seats, and for the votes on two sides that members of a house give."""
    sided = draft.measured.measure == "votes" and draft.subject.islower()
    return draft.measured.measure == "seats" or sided
