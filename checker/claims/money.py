"""Names and signs of money: our own lists first, then babel's for every ISO currency."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache

from checker.claims.examples import Example, example_faults
from checker.claims.tokens import fold
from checker.claims.wording import brackets, clashes
from checker.rulefaults import Fault
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["is_currency", "money_names", "money_signs"]


@dataclass(frozen=True, slots=True)
class SignFile:
    """What rules/currencies.toml holds."""

    __pydantic_config__ = STRICT
    signs: dict[str, tuple[str, ...]]
    words: tuple[str, ...]  # codes that are spelled like a word


@dataclass(frozen=True, slots=True)
class MoneyFile:
    """What rules/<language>/currency_words.toml holds."""

    __pydantic_config__ = STRICT
    names: dict[str, tuple[str, ...]]
    large: dict[str, tuple[str, ...]]
    example: tuple[Example, ...] = ()

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        for name in ("names", "large"):
            yield from brackets((name,), getattr(self, name))
            yield from clashes((name,), getattr(self, name))
        yield from example_faults(self.example)


Names = dict[str, tuple[str, ...]]


@cache
def money_signs() -> Names:
    """Signs and ISO codes by currency, as they are written."""
    file = decode(rules_folder() / "currencies.toml", SignFile)
    names = {code: (*file.signs.get(code, ()), code) for code in _codes(file.words)}
    return {**file.signs, **names}


@cache
def money_names(language: str) -> tuple[Names, Names]:
    """Names by currency, and those that are money behind millions only."""
    file = decode(rules_folder() / language / "currency_words.toml", MoneyFile)
    ours = {fold(name) for names in file.names.values() for name in names}
    names = {code: list(texts) for code, texts in file.names.items()}
    for code, name in _babel_names(language):
        if fold(name) not in ours:
            names.setdefault(code, []).append(name)
    return {code: tuple(texts) for code, texts in names.items()}, file.large


def is_currency(name: str) -> bool:
    """True for an ISO 4217 code."""
    from babel import Locale

    return len(name) == 3 and name.isupper() and name in Locale("en").currencies


def _codes(words: Collection[str]) -> tuple[str, ...]:
    """The ISO codes but those that are spelled like a word."""
    from babel import Locale

    return tuple(str(code) for code in Locale("en").currencies if code not in words)


def _babel_names(language: str) -> Iterator[tuple[str, str]]:
    from babel import Locale

    locale = Locale(language)
    plural = locale._data["currency_names_plural"]  # noqa: SLF001  (babel has no other door)
    for code, name in locale.currencies.items():
        for text in {str(name), *plural.get(code, {}).values()}:
            if " " in text and "(" not in text:
                yield str(code), text
