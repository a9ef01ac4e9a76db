"""When two names mean the same person or place."""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import JaroWinkler

from checker.claims.lemmas import fold

__all__ = ["same_name"]

# Jaro-Winkler at which transliterations of one name meet (Tikhanoskaïa, Tsikhanouskaya) and
# different short names (Paris, Parme) do not
ALIKE = 0.88
SHORTEST = 6  # letters below which only equal names are the same


@lru_cache(maxsize=65536)
def same_name(left: str, right: str) -> bool:
    """True for two spellings of one name; the last word decides between people; symmetric."""
    a, b = fold(left).replace("-", " ").split(), fold(right).replace("-", " ").split()
    if not a or not b:
        return False
    if a == b or set(a) <= set(b) or set(b) <= set(a):
        return True
    if len(a) > 1 and len(b) > 1 and a[0][0] != b[0][0]:
        return False
    return _alike(a[-1], b[-1])


def _alike(left: str, right: str) -> bool:
    if left == right:
        return True
    if min(len(left), len(right)) < SHORTEST:
        return False
    return bool(JaroWinkler.similarity(left, right) >= ALIKE)
