"""« Ils étaient 150 et non 148 »: those on board, of whom the sentence before speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.claims.aboard import ABOARD
from checker.claims.aboard_words import aboard_words
from checker.claims.draft import Draft
from checker.claims.headless import keyed_words
from checker.claims.occupants import CREW, PASSENGERS
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.tags import FOR

__all__ = ["with_those_aboard"]

BACK = 220  # code points before a sentence in which those on board are told of
PRONOUN = 6  # words from the pronoun to the figure: « ils n'étaient pas 148 »


def with_those_aboard(
    drafts: Iterable[Draft], trees: Sequence[Sentence], text: str
) -> Iterator[Draft]:
    """The drafts of an article; bare figures of "them" are told to be of those on board."""
    by_text = {tree.text: tree for tree in trees}
    for draft in drafts:
        tree = by_text.get(draft.context)
        kind = _kind(draft, tree, text) if tree is not None and _is_bare(draft) else ""
        yield replace(draft, place="", words=(*draft.words, f"{FOR}{kind}")) if kind else draft


def _is_bare(draft: Draft) -> bool:
    told = any(word.startswith(FOR) for word in draft.words)
    return draft.measured.measure == "count" and not (draft.subject or draft.unit or told)


def _kind(draft: Draft, tree: Sentence, text: str) -> str:
    """Whom of those on board the pronoun before a figure stands for, "" for nobody."""
    starts = (quantity.start for quantity in tree.quantities)
    which = next((i for i, start in enumerate(starts) if start == draft.start), -1)
    if which < 0 or not _is_of_them(tree, which):
        return ""
    said = tree.text[: draft.offset].rfind(":") + 1
    own = _named(re.split("[:;]", tree.text[said:])[0], tree.language)
    return own or _named(text[max(tree.start - BACK, 0) : tree.start], tree.language)


def _is_of_them(tree: Sentence, which: int) -> bool:
    """True for « ils étaient 150 », and for the 148 of « 150 et non 148 » behind it."""
    numeral, speech = tree.numerals[which], speech_of(tree.language)
    first = max(numeral - PRONOUN, 0) if which == 0 else 0
    they = speech.they.find(tree.tokens, first, numeral)
    alone = all(tree.counted(i) < 0 for i in range(which + 1))
    return they >= 0 and alone and speech.are.find(tree.tokens, they, numeral) >= 0


def _named(text: str, language: str) -> str:
    """The last of those on board that a text names."""
    words, known = tuple(keyed_words(text, language)), aboard_words(language)
    kinds = ((ABOARD, known.aboard), (PASSENGERS, known.passengers), (CREW, known.crew))
    found = (
        (at, kind)
        for kind, of in kinds
        for at in range(len(words))
        if of.find(words, at, at + 1) >= 0
    )
    return max(found, default=(-1, ""))[1]
