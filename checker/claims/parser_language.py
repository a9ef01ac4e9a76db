"""What rules/<language>/language.toml says of a language."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from checker.errors import SettingsError
from checker.rulefiles import STRICT, decode, languages, rules_folder

__all__ = ["Language", "Lemmas", "Words", "has_decimal_comma", "language_of"]


@dataclass(frozen=True, slots=True)
class Lemmas:
    """What a dictionary of word forms does not tell of a language."""

    __pydantic_config__ = STRICT

    # past participle ending -> endings of the infinitive, the first known verb wins
    participles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    # endings of unknown words that are plurals; "s" alone would spoil "décès" and "gas"
    plurals: tuple[str, ...] = ()
    irregular: dict[str, str] = field(default_factory=dict)  # form or lemma -> the right lemma
    # ending of a verb that may be a noun -> that of another form, which may not: « compte(nt) »
    verbs: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Words:
    """How the words of a language are parted, where its model's own way is slow or worse."""

    __pydantic_config__ = STRICT

    elisions: bool = False  # part after an apostrophe between two letters
    clitics: tuple[str, ...] = ()  # part before these, where they follow a hyphen
    whole: tuple[str, ...] = ()  # never parted
    abbreviations: tuple[str, ...] = ()  # keep their dot


@dataclass(frozen=True, slots=True)
class Language:
    """A language that articles may be written in."""

    __pydantic_config__ = STRICT

    name: str  # in the language itself
    model: str = ""  # spaCy package that parses it; "" = words only
    decimal: str = "."
    group: tuple[str, ...] = ()  # what may part thousands
    words: Words | None = None  # None = as the model does it
    lemmas: Lemmas = field(default_factory=Lemmas)


@cache
def has_decimal_comma(code: str) -> bool:
    """True for a language that writes 3,5; one without rules is read as English is."""
    return code in languages() and language_of(code).decimal == ","


@cache
def language_of(code: str) -> Language:
    """The language with this ISO 639-1 code.

    Raises SettingsError where no rules exist for it, RuleError where its file is wrong.
    """
    if code not in languages():
        known = ", ".join(languages())
        raise SettingsError(f"no rules for language {code!r}; there are rules for: {known}")
    return decode(rules_folder() / code / "language.toml", Language)
