"""What rules/<language>/nights.toml says, as lexicons ready to be met."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.plain_words import plain_words
from checker.folding import fold
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["MUCH", "NONE", "SOME", "NightWords", "night_words", "unrest_of"]

NONE, SOME, MUCH = 0, 1, 2  # how often a text speaks of people who act; of unrest is much
_WORD = re.compile(r"[^\W\d_]+['’]?|[.;:!?]")


@dataclass(frozen=True, slots=True)
class _File:
    unrest: tuple[str, ...] = ()
    action: tuple[str, ...] = ()
    night: tuple[str, ...] = ()
    evening: tuple[str, ...] = ()
    morning: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    nights: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    running: tuple[str, ...] = ()
    dawn: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    coming: tuple[str, ...] = ()
    ravaged: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class NightWords:
    """The words of one language by which a text tells one night of unrest from the next."""

    unrest: Lexicon
    action: Lexicon
    night: frozenset[str]  # folded words of a date
    evening: frozenset[str]
    morning: frozenset[str]
    own: Lexicon
    last: Lexicon
    nights: Lexicon
    before: frozenset[str]  # folded dates: "the previous night"
    before_it: Lexicon  # the same, where it is no date: "the night before"
    running: Lexicon
    dawn: Lexicon  # from that morning on: « depuis l'aube »
    within: Lexicon
    between: frozenset[str]  # folded; they make two days a night: « celle de lundi à mardi »
    coming: Lexicon  # the night behind the article
    ravaged: Lexicon  # what is done to things in a night of unrest


@cache
def night_words(language: str) -> NightWords:
    """The words of a language, none where it has no such file yet; RuleError where it is wrong."""
    path = rules_folder() / language / "nights.toml"
    file = decode(path, _File) if standing_for(path).is_file() else _File()
    return NightWords(
        unrest=lexicon(file.unrest, language),
        action=lexicon(file.action, language),
        night=frozenset(map(fold, file.night)),
        evening=frozenset(map(fold, file.evening)),
        morning=frozenset(map(fold, file.morning)),
        own=lexicon(file.own, language),
        last=lexicon(file.last, language),
        nights=lexicon(file.nights, language),
        before=frozenset(map(fold, file.before)),
        before_it=lexicon(file.before, language),
        dawn=lexicon(file.dawn, language),
        running=lexicon(file.running, language),
        within=lexicon(file.within, language),
        between=frozenset(map(fold, file.between)),
        coming=lexicon(file.coming, language),
        ravaged=lexicon(file.ravaged, language),
    )


def unrest_of(text: str, language: str) -> int:
    """NONE, SOME or MUCH: how much a text speaks of unrest and of people who act."""
    told = night_words(language)
    words = plain_words(text, language, _WORD)
    if told.unrest.find(words, 0, len(words)) >= 0:
        return MUCH
    return min(sum(told.action.at(words, i) > 0 for i in range(len(words))), MUCH)
