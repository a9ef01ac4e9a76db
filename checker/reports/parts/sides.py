"""The sides of a finding: one for each value, with the articles that carry it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass

from checker.records import Claim, Finding, Kind

__all__ = ["Side", "sides_of"]


@dataclass(frozen=True, slots=True)
class Side:
    """One value and the claims that give it, one for each article."""

    claims: tuple[Claim, ...]

    @property
    def first(self) -> Claim:
        """The claim that speaks for the side."""
        return self.claims[0]


def sides_of(finding: Finding) -> tuple[Side, ...]:
    """The sides of a finding in the order of their first claims.

    Where arithmetic is broken a part and its total are different sides even at one value.
    """
    groups: dict[Hashable, list[Claim]] = {}
    for claim in finding.claims:
        scope = _scope(claim) if finding.kind is Kind.INCONSISTENT else ()
        groups.setdefault((_value(claim), scope), []).append(claim)
    return tuple(Side(_one_per_article(claims)) for claims in groups.values())


def _value(claim: Claim) -> Hashable:
    value = claim.value
    return (value.low, value.high, value.low_open, value.high_open, claim.unit)


def _scope(claim: Claim) -> Hashable:
    return (claim.measure, claim.subject, claim.place, claim.period, claim.subset)


def _one_per_article(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.article, claim)
    return tuple(first.values())
