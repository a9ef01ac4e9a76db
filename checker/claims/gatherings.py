"""Counts of two camps where a text speaks of a march: « La police a vu 4 100 personnes »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from checker.claims.attach import Mention
from checker.claims.attribution import source_of
from checker.claims.counting import own_noun
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon, lexicon
from checker.claims.measuring import Measured
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "CROWD",
    "PARAGRAPHS",
    "as_gathered",
    "gatherings_of",
    "speaks_of_march",
    "tells_of_march",
]

CROWD = "crowd"
PARAGRAPHS = 2  # for which a text still counts the march it spoke of: this one and the next
_WORD = re.compile(r"[^\W\d_]+")
LEAST = 50  # fewer are told of for another reason than the size of a march


@dataclass(frozen=True, slots=True)
class _File:
    events: tuple[str, ...]
    gathers: tuple[str, ...]
    sides: tuple[str, ...]
    camps: tuple[str, ...]
    unless: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Gatherings:
    """The words of one language, ready to be met."""

    events: Lexicon
    gathers: Lexicon
    sides: Lexicon
    camps: Lexicon
    unless: Lexicon


@cache
def gatherings_of(language: str) -> Gatherings:
    """The words of a language, none where it has no such file yet; RuleError where it is wrong."""
    path = rules_folder() / language / "gatherings.toml"
    file = _File((), (), (), (), ())
    if standing_for(path).is_file():
        file = decode(path, _File)
    return Gatherings(
        events=lexicon(file.events, language),
        gathers=lexicon(file.gathers, language),
        sides=lexicon(file.sides, language),
        camps=lexicon(file.camps, language),
        unless=lexicon(file.unless, language),
    )


def tells_of_march(sentence: Sentence) -> bool:
    """True where a sentence speaks of people who gather."""
    return _says(sentence, gatherings_of(sentence.language).events)


def speaks_of_march(text: str, language: str) -> bool:
    """True where words that no figure stands in speak of people who gather."""
    events = gatherings_of(language).events.phrases
    words = _WORD.findall(text)
    keys = {stem_key(word, language) for word in words} | {EXACT + fold(word) for word in words}
    return any((key,) in events[key] for key in keys & events.keys())


def as_gathered(
    sentence: Sentence,
    row: Sequence[Measured | None],
    mentions: tuple[Mention, ...],
    *,
    marching: bool,
) -> tuple[Measured | None, ...]:
    """The measures of a sentence; what a camp counts, where a march was told of, are its people.

    `marching` says that the sentences before spoke of one, `mentions` are the sources of this one.
    """
    words = gatherings_of(sentence.language)
    marching = marching or tells_of_march(sentence) or _counts_sides(sentence, words)
    if not marching or _says(sentence, words.unless):
        return tuple(row)
    crowd = Measured(CROWD, f"{sentence.language}/{CROWD}")
    return tuple(
        crowd
        if told and told.measure == "count" and _is_tally(sentence, which, mentions, words)
        else told
        for which, told in enumerate(row)
    )


def _counts_sides(sentence: Sentence, words: Gatherings) -> bool:
    """True for « 9 000 opposants à Brest selon la police, 20 000 selon les organisateurs »."""
    figures = [i for i, q in enumerate(sentence.quantities) if q.kind == "number"]
    nouns = (own_noun(sentence, which) for which in figures)
    sides = any(noun >= 0 and words.sides.at(sentence.tokens, noun) for noun in nouns)
    return sides and len(figures) > 1


def _is_tally(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], words: Gatherings
) -> bool:
    quantity = sentence.quantities[which]
    if quantity.kind != "number" or quantity.value.low < LEAST or quantity.increment:
        return False
    return (
        _are_people(sentence, which, words)
        and _is_only_said(sentence, which, words)
        and _is_of_camp(sentence, which, mentions, words)
    )


def _are_people(sentence: Sentence, which: int, words: Gatherings) -> bool:
    noun = own_noun(sentence, which)
    people = (speech_of(sentence.language).people, words.sides)
    return noun < 0 or any(word.at(sentence.tokens, noun) for word in people)


def _is_only_said(sentence: Sentence, which: int, words: Gatherings) -> bool:
    """True where no verb tells of the figure but that it was counted, said, or came."""
    known = (sources_of(sentence.language).verbs, words.gathers)
    return all(
        sentence.tokens[verb].pos == "AUX"
        or sentence.tokens[verb].key in ("etre", "be")
        or any(verbs.at(sentence.tokens, verb) for verbs in known)
        for verb in sentence.clause(sentence.numerals[which])[:1]
    )


def _is_of_camp(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], words: Gatherings
) -> bool:
    source = source_of(sentence, which, mentions, None)
    if source is None:
        return False
    return words.camps.find(sentence.tokens, source.first, source.last + 1) >= 0


def _says(sentence: Sentence, words: Lexicon) -> bool:
    return words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
