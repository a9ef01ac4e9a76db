"""A country counted in with an article's own: "With 24 in Austria, the toll is 55"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol

from checker.claims.gazetteer import country
from checker.claims.speech import word_list
from checker.folding import fold

__all__ = ["counted_in"]

LEAD = 40  # characters before the country: "With at least 24 in the north of"
REACH = 80  # characters behind it, where the sum is told
_STOPS = re.compile(r"[.;:!?()\n«»\"“”](?!\d)")
_WORD = re.compile(r"[^\W\d_]+")


class Named(Protocol):
    """A name of an article and where it stands."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def text(self) -> str: ...


def counted_in(
    named: Sequence[Named], text: str, language: str, home: str
) -> Iterator[tuple[str, str]]:
    """The code and the name of every other country with which the article gives a sum of people."""
    for name in named:
        code = country(name.text, language)
        if code and code != home and _is_summed(text, name, language):
            yield code, name.text


def _is_summed(text: str, name: Named, language: str) -> bool:
    before = _STOPS.split(text[max(name.start - LEAD, 0) : name.start])[-1]
    behind = _STOPS.split(text[name.end : name.end + REACH])[0]
    led = [fold(word) for word in _WORD.findall(before)][:1]
    if not behind.startswith(",") or not led or led[0] not in _list(language, "summed_with"):
        return False
    words = {fold(word) for word in _WORD.findall(behind)}
    return any(sign.isdigit() for sign in behind) and bool(words & _list(language, "summed_as"))


def _list(language: str, name: str) -> frozenset[str]:
    return frozenset(fold(word) for word in word_list(language, name))
