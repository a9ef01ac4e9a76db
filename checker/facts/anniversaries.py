"""Articles that look back on what happened a year before: « un an après, la ville se souvient »."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from checker.claims.wording import blanks
from checker.folding import fold
from checker.rulefaults import Fault
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = ["AnniversaryExample", "AnniversaryFile", "anniversary_file", "is_a_year_on"]


@dataclass(frozen=True, slots=True)
class AnniversaryExample:
    """How an article may begin, and whether it looks back a year."""

    text: str
    year_on: bool

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class AnniversaryFile:
    """The phrases of one language; the comments of the file say what each is for."""

    year_on: tuple[str, ...] = ()
    compared: tuple[str, ...] = ()
    longer: tuple[str, ...] = ()
    example: tuple[AnniversaryExample, ...] = ()

    __pydantic_config__ = STRICT

    def faults(self) -> Iterator[Fault]:
        """What is wrong beyond the types."""
        yield from blanks(("year_on",), self.year_on)
        yield from blanks(("compared",), self.compared)
        yield from blanks(("longer",), self.longer)


def anniversary_file(language: str) -> AnniversaryFile:
    """The file of a language, empty where it has none yet; raises RuleError where it is wrong."""
    path = rules_folder() / language / "anniversaries.toml"
    if not standing_for(path).is_file():
        return AnniversaryFile()
    return decode(path, AnniversaryFile)


def is_a_year_on(text: str, language: str) -> bool:
    """True where the text says that all of it was a year ago."""
    return any(found["year"] for found in _phrases(language).finditer(fold(text)))


@cache
def _phrases(language: str) -> re.Pattern[str]:
    """The phrases of a language; where one means something else it has no group "year"."""
    file = anniversary_file(language)
    year = _any_of(file.year_on)
    longer, compared = f"{year} {_any_of(file.longer)}", f"{_any_of(file.compared)} ?{year}"
    return re.compile(rf"\b(?:{longer}|{compared}|(?P<year>{year}))\b")


def _any_of(phrases: Iterable[str]) -> str:
    """A pattern of the phrases, the longest first; nothing matches it where there are none."""
    longest_first = sorted({fold(phrase) for phrase in phrases}, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, longest_first)) or '(?!)'})"
