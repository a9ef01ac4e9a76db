"""Tells what each kind of evidence is worth: pairs of claims in one fact, with it and without it.

    python tests/bench/ablation.py --gold FOLDER

FOLDER holds annotated clusters, each a folder with articles/ and gold.json, whose claims name the
fact that they belong to. A pair is right when both claims are of one annotated fact and stand in
one fact of ours; claims that were not found count as pairs that were missed. Evidence that is left
out weighs nothing and forbids nothing; the weights of the others stay as they are.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING
from unittest.mock import patch

import numpy as np

from checker.facts import align
from checker.facts.embedders import open_embedder
from checker.facts.evidence import Similarity, explain, score
from checker.facts.facts import facts_of
from checker.facts.parts import Parts
from checker.facts.scores import Matrix
from checker.facts.weights import WeightFile
from checker.records import Claim, Evidence
from checker.run import extract
from checker.settings import Settings

if TYPE_CHECKING:
    from numpy.typing import NDArray

Change = Callable[[Evidence], Evidence | None]
NAMES = {  # what is left out in each row, by the names of the evidence
    "subject": ("subject",),
    "place": ("place",),
    "subset": ("subset",),
    "period": ("period", "older"),
    "words": ("words",),
    "embedding": ("embedding",),
    "same sentence": ("sentence",),
    "increment, single, status": ("increment", "single", "status"),
    "day, dated event": ("day", "event"),
}
WEAK_VETO = -6.0  # bits, for a row in which nothing forbids


@dataclass(frozen=True, slots=True)
class Cluster:
    """The claims that were found, and those that are annotated with their facts."""

    claims: tuple[Claim, ...]
    found: Mapping[str, str]  # annotated claim -> id of the claim that was found for it
    facts: Mapping[str, str]  # annotated claim -> its fact, "" for none


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--gold", type=Path, required=True, help="a folder of annotated clusters")
    gold = parser.parse_args().gold
    clusters = [cluster(path.parent) for path in sorted(gold.glob("*/gold.json"))]
    print(f"{'':34}{'P':>7}{'R':>7}{'F1':>7}")  # noqa: T201
    for name, change in changes():
        right, together, one = map(sum, zip(*(tally(c, change) for c in clusters), strict=True))
        precision, recall = right / max(together, 1), right / max(one, 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"{name:34}{precision:7.3f}{recall:7.3f}{f1:7.3f}")  # noqa: T201


def changes() -> Iterator[tuple[str, Change]]:
    """The name of each row, and what it makes of a piece of evidence."""
    yield "as it is", lambda evidence: evidence
    for name, left_out in NAMES.items():
        yield f"without {name}", without(left_out)
    yield "without vetoes", weakened
    others = {name for names in NAMES.values() for name in names} - {"embedding"}
    yield "embedding alone", without(others)


def without(names: Collection[str]) -> Change:
    """A change that leaves out the evidence of these names."""
    return lambda evidence: None if evidence.name in names else evidence


def weakened(evidence: Evidence) -> Evidence:
    """The evidence; where it forbids, it only speaks strongly against."""
    return replace(evidence, weight=WEAK_VETO) if evidence.weight == -inf else evidence


def cluster(folder: Path) -> Cluster:
    """What is claimed in the articles of a folder, and what is annotated."""
    report = extract([folder / "articles"], Settings())
    rows = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["claims"]
    rows = [row for row in rows if not row.get("loose")]
    found = {row["id"]: hit for row in rows if (hit := match(row, report.claims, folder))}
    facts = {row["id"]: str(row.get("fact") or "") for row in rows}
    return Cluster(report.claims, found, facts)


def match(row: Mapping[str, object], claims: Sequence[Claim], folder: Path) -> str:
    """The id of the shortest claim where the annotated one stands, "" for none."""
    first, last = place(row, folder)
    measures = list(row["measure"])  # type: ignore[call-overload]
    near = [
        claim
        for claim in claims
        if claim.article == row["file"]
        and (claim.start < last and first < claim.end)
        and (claim.measure in measures or measures == ["*"])
    ]
    return min(near, key=lambda claim: claim.end - claim.start).id if near else ""


def place(row: Mapping[str, object], folder: Path) -> tuple[int, int]:
    """Where an annotated claim stands in its file, by its span or by its quote with brackets."""
    if "span" in row:
        first, last = row["span"]  # type: ignore[misc]
        return int(first), int(last)
    return quoted(folder / "articles" / str(row["file"]), str(row["quote"]))


@cache
def quoted(path: Path, quote: str) -> tuple[int, int]:
    """Where the bracketed part of a quote stands in a file; nowhere where it does not."""
    at = path.read_text(encoding="utf-8").find(quote.replace("[", "").replace("]", ""))
    first = at + max(quote.find("["), 0)
    return (first, first + len(quote.partition("[")[2].partition("]")[0])) if at >= 0 else (0, 0)


def tally(own: Cluster, change: Change) -> tuple[int, int, int]:
    """Pairs rightly together, all that are together, and all that are of one annotated fact."""
    ours = fact_of(own.claims, change)
    right = together = one = 0
    for left, other in combinations(sorted(own.facts), 2):
        same = bool(own.facts[left]) and own.facts[left] == own.facts[other]
        here, there = own.found.get(left, ""), own.found.get(other, "")
        if here and here == there:
            continue
        joined = bool(here and there) and ours[here] == ours[there]
        right, together, one = right + (same and joined), together + joined, one + same
    return right, together, one


def fact_of(claims: Sequence[Claim], change: Change) -> dict[str, str]:
    """The fact of each claim when the evidence is changed, or left out where that gives None."""

    def changed(
        block: Sequence[Claim], similarity: Similarity, parts: Parts, rules: WeightFile
    ) -> Matrix:
        """What `scores_of` gives, pair by pair, of the evidence that is left."""
        scores = np.full((len(block), len(block)), -np.inf)
        for i, j in combinations(range(len(block)), 2):
            found = explain(block[i], block[j], similarity=similarity, parts=parts, rules=rules)
            scores[i, j] = scores[j, i] = score(tuple(filter(None, map(change, found))))
        return scores

    stories: dict[str, list[Claim]] = {}
    for claim in claims:
        stories.setdefault(claim.story, []).append(claim)
    with patch.object(align, "scores_of", changed):
        found = [fact for story in stories.values() for fact in facts_of(story, encode)]
    return {claim.id: fact.id for fact in found for claim in fact.claims}


_vectors: dict[str, NDArray[np.float32]] = {}


def encode(texts: Sequence[str]) -> NDArray[np.float32]:
    """The vectors of texts, each worked out once."""
    new = [text for text in texts if text not in _vectors]
    if new:
        _vectors.update(zip(new, open_embedder().encode(new), strict=True))
    return np.stack([_vectors[text] for text in texts])


if __name__ == "__main__":
    main()
