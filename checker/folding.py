"""Text as it is compared: without case and accents."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["fold"]

_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "’": "'"})


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """The text in lower case and without accents: "Évacués" -> "evacues"."""
    plain = unicodedata.normalize("NFD", text.casefold().translate(_LIGATURES))
    return "".join(character for character in plain if not unicodedata.combining(character))
