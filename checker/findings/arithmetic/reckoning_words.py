"""What rules/<language>/reckoning.toml says: the words that tie two figures together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["ReckoningExample", "ReckoningFile", "ReckoningWords", "reckoning_file", "words_of"]


@dataclass(frozen=True, slots=True)
class _Lists:
    apposed: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()
    same_whole: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()
    open_list: tuple[str, ...] = ()
    among: tuple[str, ...] = ()
    of_them: tuple[str, ...] = ()
    included: tuple[str, ...] = ()
    joins: tuple[str, ...] = ()
    last: tuple[str, ...] = ()
    in_full: tuple[str, ...] = ()
    all: tuple[str, ...] = ()
    up: tuple[str, ...] = ()
    down: tuple[str, ...] = ()
    filler: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    awaited: tuple[str, ...] = ()
    born: tuple[str, ...] = ()
    born_between: tuple[str, ...] = ()
    age_now: tuple[str, ...] = ()
    age_then: tuple[str, ...] = ()
    age_at_death: tuple[str, ...] = ()
    lately: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    another: tuple[str, ...] = ()
    ago: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    lasts: tuple[str, ...] = ()
    chamber: tuple[str, ...] = ()
    holds: tuple[str, ...] = ()
    alliance: tuple[str, ...] = ()
    other_vote: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ReckoningExample:
    """A text, and the rules of arithmetic that it breaks."""

    text: str
    broken: tuple[str, ...] = ()
    date: str = ""

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ReckoningFile:
    """The words of one language with examples of what they must and must not find."""

    words: _Lists
    example: tuple[ReckoningExample, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ReckoningWords:
    """The lexicons of one language; the comments of the file say what each is for."""

    apposed: Lexicon
    whole: Lexicon
    same_whole: Lexicon
    opens: Lexicon
    open_list: Lexicon
    among: Lexicon
    of_them: Lexicon
    included: Lexicon
    joins: Lexicon
    last: Lexicon
    in_full: Lexicon
    all: Lexicon
    up: Lexicon
    down: Lexicon
    filler: Lexicon
    to: Lexicon
    against: Lexicon
    awaited: Lexicon
    born: Lexicon
    born_between: Lexicon
    age_now: Lexicon
    age_then: Lexicon
    age_at_death: Lexicon
    lately: Lexicon
    then: Lexicon
    another: Lexicon
    ago: Lexicon
    since: Lexicon
    starts: Lexicon
    ends: Lexicon
    lasts: Lexicon
    chamber: Lexicon
    holds: Lexicon
    alliance: Lexicon
    other_vote: Lexicon


def reckoning_file(language: str) -> ReckoningFile:
    """The file of a language, empty where it has none yet; raises RuleError where it is wrong."""
    path = rules_folder() / language / "reckoning.toml"
    if not standing_for(path).is_file():
        return ReckoningFile(_Lists())
    return decode(path, ReckoningFile, blanks=False)


@cache
def words_of(language: str) -> ReckoningWords:
    """The lexicons of a language; raises RuleError where its file is wrong."""
    lists = reckoning_file(language).words
    return ReckoningWords(
        **{name: lexicon(getattr(lists, name), language) for name in lists.__slots__}
    )
