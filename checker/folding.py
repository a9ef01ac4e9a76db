"""Text as it is compared: without case and accents."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["fold"]

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "’": "'"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text in lower case and without accents: "Évacués" -> "evacues"."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFD", text.casefold().translate(_LIGATURES))
    return _BEYOND_ASCII.sub(_uncombined, plain)


def _uncombined(beyond: re.Match[str]) -> str:
    return "".join(letter for letter in beyond[0] if not unicodedata.combining(letter))
