"""The country whose people or things a word names: Germany for "Germans", « allemande »."""

from __future__ import annotations

from functools import cache, lru_cache

from checker.claims.lemmas import stem_key
from checker.folding import fold
from checker.rulefiles import decode, languages, rules_folder, standing_for

__all__ = ["nation_of", "nations_of"]


@lru_cache(maxsize=65536)
def nation_of(word: str, language: str) -> str:
    """The ISO 3166 code of the country that a word of people is made of, "" for other words."""
    known = nations_of(language)
    keys = (stem_key(word, language), stem_key(fold(word).removesuffix("s"), language))
    return next((known[key] for key in keys if key in known), "")


@cache
def nations_of(language: str) -> dict[str, str]:
    """The codes of countries by the keys of their people; a language may have none yet.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "nationalities.toml"
    if language not in languages() or not standing_for(path).is_file():
        return {}
    file = decode(path, dict[str, tuple[str, ...]])
    return {
        " ".join(stem_key(word, language) for word in people.split()): code
        for code, names in file.items()
        for people in names
    }
