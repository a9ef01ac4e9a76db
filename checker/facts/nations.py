"""People of one country are one subset, in whatever language: "six Germans", « six Allemands »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.gazetteer import country
from checker.claims.nationals import nation_of
from checker.records import Claim

__all__ = ["by_nation"]


def by_nation(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared: nationals go by the code of their country."""
    return [replace(claim, subset=_by_code(claim)) if claim.subset else claim for claim in claims]


def _by_code(claim: Claim) -> str:
    words = ((word, _code(word, claim.rule[:2])) for word in claim.subset.split())
    return " ".join(f"={code}" if code else word for word, code in words)


def _code(word: str, language: str) -> str:
    return nation_of(word, language) or country(word.replace("-", " "), language)
