"""What both looks for the countries of an event read: names where they stand, lists of words."""

from __future__ import annotations

import re
from typing import Protocol

from checker.claims.speech import word_list
from checker.folding import fold

__all__ = ["STOPS", "WORD", "Named", "folded_list"]

STOPS = re.compile(r"[.;:!?()\n«»\"“”](?!\d)")
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


def folded_list(language: str, name: str) -> frozenset[str]:
    """The words of a list of rules/<language>/speech.toml, folded; KeyError for an unknown name."""
    return frozenset(fold(word.removeprefix("=")) for word in word_list(language, name))
