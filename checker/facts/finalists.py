"""The two who stand in the last round of a vote, as the shares of the round before tell."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from checker.facts.names import same_name
from checker.records import Claim

__all__ = ["Finalists", "finalists_of"]

FIRST = "1"
ROW = 3  # named people with a share each that tell who came first and second
SHARES = ("vote_share", "voting_intention")


@dataclass(frozen=True, slots=True)
class Finalists:
    """Two people of whom each is the rival of the other."""

    first: str
    second: str

    def other(self, who: str) -> str:
        """The rival of one of them, "" for anybody else."""
        if same_name(who, self.first):
            return self.second
        return self.first if same_name(who, self.second) else ""


def finalists_of(claims: Sequence[Claim]) -> Finalists | None:
    """The two who lead in every article that has a row of shares of a first round."""
    rows: dict[str, dict[str, float]] = defaultdict(dict)
    for claim in claims:
        if _is_of_first(claim):
            rows[claim.article][claim.subject] = claim.value.low
    leading = [_leading(row) for row in rows.values() if len(row) >= ROW]
    pair = leading[0] if leading else frozenset[str]()
    agreed = len(pair) == 2 and all(other == pair for other in leading)
    return Finalists(*sorted(pair)) if agreed else None


def _is_of_first(claim: Claim) -> bool:
    named = claim.subject[:1].isupper() and " " in claim.subject
    past = claim.previous or claim.period or claim.place or claim.subset
    number = claim.contest.partition(" ")[2][:1]
    return claim.measure == SHARES[0] and named and not past and number in ("", FIRST)


def _leading(row: dict[str, float]) -> frozenset[str]:
    return frozenset(sorted(row, key=lambda who: row[who])[-2:])
