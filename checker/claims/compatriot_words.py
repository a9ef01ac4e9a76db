"""What people are called who are counted for their country: "citizens", « ressortissants »."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["CompatriotWords", "compatriot_words"]


@dataclass(frozen=True, slots=True)
class _File:
    nouns: tuple[str, ...] = ()
    led_by: tuple[str, ...] = ()
    own: tuple[str, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class CompatriotWords:
    """The lexicons of rules/<language>/compatriots.toml."""

    nouns: Lexicon  # people of whom nothing but their country is told
    led_by: Lexicon  # between these and their country: « de nationalité »
    own: Lexicon  # "five of its citizens": of the country that speaks


@cache
def compatriot_words(language: str) -> CompatriotWords:
    """The words for people of whom nothing but their country is told; a language may have none.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "compatriots.toml"
    file = decode(path, _File, blanks=False) if standing_for(path).is_file() else _File()
    return CompatriotWords(*(lexicon(w, language) for w in (file.nouns, file.led_by, file.own)))
