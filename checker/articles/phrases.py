"""Lists of words as regular expressions that mind neither case, apostrophes nor kinds of space."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["BLANK", "any_of"]

BLANK = r"[^\S\n]"  # any kind of space but a line break


def any_of(phrases: Iterable[str]) -> str:
    """A pattern for the longest of some phrases; `*` in one is a single word."""
    ordered = sorted(set(phrases), key=lambda phrase: (-len(phrase), phrase))
    return "(?:" + "|".join(map(_pattern, ordered)) + ")"


def _pattern(phrase: str) -> str:
    words = (r"\S+" if word == "*" else re.escape(word) for word in phrase.split())
    return rf"{BLANK}+".join(words).replace("'", "['’]")
