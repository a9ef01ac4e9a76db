"""What both looks for the countries of an event read: names where they stand, lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from checker.claims.gazetteer import country
from checker.claims.speech import word_list
from checker.folding import fold

__all__ = ["STOPS", "WORD", "Land", "Named", "folded_list", "lands_named", "parts_of_name"]

STOPS = re.compile(r"[.;:!?()\n«»\"“”](?!\d)")
_JOINED = re.compile(r"[-–/]")
WORD = re.compile(r"[^\W\d_]+")


class Named(Protocol):
    """A name of an article, where it stands and of what kind it is."""

    @property
    def start(self) -> int:
        """The first code point of the article that is in it."""
        ...

    @property
    def end(self) -> int:
        """The first code point behind it."""
        ...

    @property
    def text(self) -> str:
        """As it is written."""
        ...

    @property
    def kind(self) -> str:
        """What it is: "place", "person", ..., "" where that is not known."""
        ...


@dataclass(frozen=True, slots=True)
class Land:
    """A mention of a country, and its ISO 3166 code."""

    start: int
    end: int
    text: str
    kind: str
    code: str


def parts_of_name(text: str, language: str) -> tuple[str, ...]:
    """The codes of the countries of « Chili-Pérou », none for any other name."""
    codes = tuple(country(part, language) for part in _JOINED.split(text))
    several = len(codes) > 1 and all(codes) and not country(text, language)
    return codes if several else ()


def lands_named(named: Iterable[Named], language: str) -> Iterator[Land]:
    """The countries among the names of a text; « Chili-Pérou » is two."""
    for name in named:
        if code := country(name.text, language):
            yield Land(name.start, name.end, name.text, name.kind, code)
        elif codes := parts_of_name(name.text, language):
            at = name.start
            for part, own in zip(_JOINED.split(name.text), codes, strict=True):
                yield Land(at, at + len(part), part, name.kind, own)
                at += len(part) + 1


def folded_list(language: str, name: str) -> frozenset[str]:
    """The words of a list of rules/<language>/speech.toml, folded; KeyError for an unknown name."""
    return frozenset(fold(word.removeprefix("=")) for word in word_list(language, name))
