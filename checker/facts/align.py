"""Claims become facts: blocks, scored pairs, clusters that hold no incompatible pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from checker.claims.lemmas import fold
from checker.facts.evidence import Similarity, explain, score
from checker.facts.linkage import linked
from checker.facts.parts import Parts, first_day, parts_of
from checker.facts.weights import weights
from checker.records import Claim

__all__ = ["Group", "aligned", "block_of"]


@dataclass(frozen=True, slots=True)
class Group:
    """Claims about one thing, and the mean score of each with the others."""

    claims: tuple[Claim, ...]
    scores: tuple[float, ...]


# units that measure one thing and can be converted into each other
FAMILIES = {
    "length": ("metre", "kilometre", "centimetre", "millimetre", "mile", "foot", "yard", "inch"),
    "time": ("second", "minute", "hour", "day", "week", "month", "year", "decade", "century"),
    "share": ("percent", "share"),
}


def aligned(
    claims: Sequence[Claim], similarity: Callable[[Sequence[Claim]], Similarity]
) -> list[Group]:
    """The claims of one story in groups that are each about one thing, in order of first claim.

    `similarity` is opened once per block, with the claims that it will be asked about.
    """
    groups: list[Group] = []
    first = first_day(claims)
    for block in _blocks(claims):
        groups.extend(_clusters(block, similarity, first))
    order = {claim.id: index for index, claim in enumerate(claims)}
    return sorted(groups, key=lambda group: order[group.claims[0].id])


def block_of(claim: Claim) -> tuple[str, str, str]:
    """Only claims of one block are ever compared."""
    family = next((name for name, units in FAMILIES.items() if claim.unit in units), claim.unit)
    if claim.measure == "tenure":
        family = ""
    return claim.measure, family, _counted(claim) if claim.measure == "count" else ""


def _counted(claim: Claim) -> str:
    """What is counted; with the number itself where that says which ones are meant."""
    number = f" {claim.value.low}" if claim.definite else ""
    return fold(claim.subject) + number


def _blocks(claims: Iterable[Claim]) -> list[list[Claim]]:
    blocks: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        blocks[block_of(claim)].append(claim)
    return list(blocks.values())


def _clusters(
    block: list[Claim], similarity: Callable[[Sequence[Claim]], Similarity], first: int
) -> list[Group]:
    if len(block) == 1:
        return [Group((block[0],), (0.0,))]
    scores = _scores(block, similarity(block), parts_of(block, first))
    groups = linked(len(block), scores, weights().threshold)
    return [
        Group(tuple(block[i] for i in group), tuple(_fit(i, group, scores) for i in group))
        for group in groups
    ]


def _fit(index: int, group: Sequence[int], scores: dict[tuple[int, int], float]) -> float:
    values = [scores[min(index, j), max(index, j)] for j in group if j != index]
    return round(sum(values) / len(values), 3) if values else 0.0


def _scores(
    block: list[Claim], similarity: Similarity, parts: Parts
) -> dict[tuple[int, int], float]:
    return {
        (i, j): score(explain(block[i], block[j], similarity=similarity, parts=parts))
        for i, j in combinations(range(len(block)), 2)
    }
