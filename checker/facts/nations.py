"""People of one country are one subset, in whatever language: "six Germans", « six Allemands »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.gazetteer import capital_land, country, town
from checker.claims.nationals import nation_of
from checker.claims.occupants import CREW, PASSENGERS
from checker.claims.tags import FOR, NATION, tagged
from checker.records import Claim

__all__ = ["by_nation"]

PART = "part"


def by_nation(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared: nationals go by the code of their country."""
    told = [_of_all_of_them(claim) for claim in claims]
    return [replace(claim, subset=_by_code(claim)) if claim.subset else claim for claim in told]


def _of_all_of_them(claim: Claim) -> Claim:
    """« dont 75 Allemands », « Berlin dénombre 75 Allemands »: neither a part, nor in Berlin."""
    nation = tagged(claim, NATION)
    if claim.subset == PART and tagged(claim, FOR) in (PASSENGERS, CREW):
        return replace(claim, subset="")
    if not nation:
        return claim
    land = country(claim.place, claim.rule[:2])
    known = land or town(claim.place)  # « le secrétaire d'État à la Sécurité »: no place
    at_home = not known or nation in (capital_land(claim.place), land)
    subset = "" if claim.subset == PART else claim.subset
    return replace(claim, place="" if at_home else claim.place, subset=subset)


def _by_code(claim: Claim) -> str:
    words = ((word, _code(word, claim.rule[:2])) for word in claim.subset.split())
    return " ".join(f"={code}" if code else word for word, code in words)


def _code(word: str, language: str) -> str:
    return nation_of(word, language) or country(word.replace("-", " "), language)
