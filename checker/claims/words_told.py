"""The words beside a figure: its sentence with all numbers masked, and those of the event."""

from __future__ import annotations

from functools import cache

from checker.claims.casualties import HIT, may_count_dead
from checker.claims.happening import happening
from checker.claims.lexicon import Lexicons, lexicons
from checker.claims.measuring import Measured
from checker.claims.remembered import remembered
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of
from checker.folding import fold

__all__ = ["masked", "words_of"]

CONTENT = frozenset({"NOUN", "VERB", "PROPN", "ADJ"})


def masked(sentence: Sentence) -> str:
    """The sentence with every quantity as one mark: embeddings must not judge numbers."""
    spans = zip(sentence.numerals, sentence.tails, strict=True)
    units = {index for first, last in spans for index in range(first + 1, last)}
    return " ".join(
        "…" if token.quantity >= 0 else token.text
        for index, token in enumerate(sentence.tokens)
        if index not in units
    )


def _words(sentence: Sentence, which: int) -> tuple[str, ...]:
    """Folded keys of the content words within eight words of the figure, sorted.

    A word that names a kind of event stands as "@vote", the same in all languages.
    """
    first, after = max(0, sentence.numerals[which] - 8), sentence.tails[which] + 8
    within = range(first, min(after, len(sentence.tokens)))
    return tuple(sorted({word for index in within for word in _told_by(sentence, index)}))


@cache
def _event_kinds(language: str) -> Lexicons:
    return lexicons(events_of(language))


@remembered
def _told_by(sentence: Sentence, index: int) -> tuple[str, ...]:
    """The kinds of event that a word names, else its key where it is a word of content."""
    token = sentence.tokens[index]
    if events := _event_kinds(sentence.language).at(sentence.tokens, index):
        return tuple(f"@{kind}" for kind, _ in events)
    plain = token.pos in CONTENT and token.quantity < 0 and len(token.key) > 2
    return (fold(token.key),) if plain else ()


def words_of(sentence: Sentence, which: int, told: Measured, *, scene: bool) -> tuple[str, ...]:
    """The words near a figure; of the events near a time of day only the one that it dates."""
    words = _words(sentence, which)
    if told.measure == "injured" and may_count_dead(sentence, which):
        return tuple(sorted({*words, HIT}))
    if told.measure != "time":
        return words
    plain = {word for word in words if not word.startswith("@")}
    return tuple(sorted(plain | happening(sentence, which, scene=scene)))
