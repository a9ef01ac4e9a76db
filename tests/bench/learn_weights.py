"""Learns the weights of rules/evidence.toml from annotated clusters, and tells what they are worth.

    python tests/bench/learn_weights.py GOLD_FOLDER...

A cluster is a folder with articles/ and gold.json, whose claims name the fact that they belong to.
The score of a pair of claims is linear in the weights, so they are fitted as a logistic regression
of "one fact" on the pairs without a veto, with a Gaussian prior around the weights in force (MAP;
Fellegi and Sunter's log likelihood ratios, with the dependence between the comparisons taken in).
Each event is judged by weights that were learned on the others. Nothing is written.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache
from itertools import combinations
from math import inf, log
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from checker.facts.align import Compared, compared
from checker.facts.embedders import open_embedder
from checker.facts.facts import similarity
from checker.facts.linkage import linked
from checker.facts.scores import scores_of
from checker.facts.weights import Prior, WeightFile, Weights, weights
from checker.records import Claim
from checker.run import extract
from checker.settings import Settings

LN2 = log(2)
WIDTH = 1.0  # of the prior around each weight, in bits
FIXED = ("wire_copy", "words_most", "similar_middle")  # not linear, or not in the texts
Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Block:
    """The claims of one block of one cluster, the fact of each, "" where it is not annotated."""

    claims: tuple[Claim, ...]
    facts: tuple[str, ...]
    rows: dict[tuple[int, int], Vector]  # features of the pairs without a veto


def main(folders: Sequence[str]) -> None:
    """Print figures with the weights in force and learned ones, and the weights themselves."""
    clusters = {Path(folder).name: list(blocks(Path(folder))) for folder in folders}
    start = vector(weights())
    print(f"{'left out':28}{'in force':>22}{'learned on the others':>26}")  # noqa: T201
    tallies = []
    for name, own in clusters.items():
        others = [b for other, bs in clusters.items() if other != name for b in bs]
        tallies.append((tally(own, start), tally(own, fitted(others, start))))
        print(f"{name:28}{told(tallies[-1][0]):>22}{told(tallies[-1][1]):>26}")  # noqa: T201
    total = [tuple(map(sum, zip(*column, strict=True))) for column in zip(*tallies, strict=True)]
    print(f"{'all':28}{told(total[0]):>22}{told(total[1]):>26}")  # noqa: T201
    best = fitted([b for bs in clusters.values() for b in bs], start)
    for name, before, after in zip(names(), start, best, strict=True):
        print(f"{name:20}{before:8.2f}{after:8.2f}")  # noqa: T201


def names() -> list[str]:
    """The weights that are learned, in a fixed order."""
    own = [field.name for field in fields(Weights) if field.name not in FIXED]
    return ["named", "loose", *own]


def vector(rules: WeightFile) -> Vector:
    """The weights of a file as a vector in the order of `names`."""
    held = [getattr(rules.weights, name) for name in names()[2:]]
    return np.array([rules.prior.named, rules.prior.loose, *held], dtype=float)


def with_vector(values: Vector) -> WeightFile:
    """The file in force with other weights."""
    rules = weights()
    prior: Prior = replace(rules.prior, named=float(values[0]), loose=float(values[1]))
    own = dict(zip(names()[2:], map(float, values[2:]), strict=True))
    return replace(rules, prior=prior, weights=replace(rules.weights, **own))


def blocks(folder: Path) -> Iterator[Block]:
    """The blocks of a cluster with more than one claim."""
    report = extract([folder / "articles"], Settings())
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))["claims"]
    for row in compared([replace(claim, story="s1") for claim in report.claims]):
        if len(row.told) > 1:
            facts = tuple(fact_of(claim, gold, folder / "articles") for claim in row.told)
            yield Block(row.told, facts, features(row))


def fact_of(claim: Claim, gold: Sequence[dict[str, object]], folder: Path) -> str:
    """The annotated fact of a claim, "" for none; a place is a span, or a quote with brackets."""
    for row in gold:
        if row["file"] == claim.article and claim.measure in row["measure"]:  # type: ignore[operator]
            first, last = row.get("span") or quoted(folder / claim.article, str(row["quote"]))  # type: ignore[misc]
            if claim.start < last and first < claim.end:
                return str(row.get("fact") or "")
    return ""


@cache
def quoted(path: Path, quote: str) -> tuple[int, int]:
    """Where the bracketed part of a quote stands in a file; nowhere where it does not."""
    at = path.read_text(encoding="utf-8").find(quote.replace("[", "").replace("]", ""))
    first = at + max(quote.find("["), 0)
    return (first, first + len(quote.partition("[")[2].partition("]")[0])) if at >= 0 else (0, 0)


def features(row: Compared) -> dict[tuple[int, int], Vector]:
    """For each pair without a veto, how often each weight counts: the slope of its score."""
    near = similarity(row.told, open_embedder().encode)
    base = scores_of(row.meant, near, row.parts, weights())
    start = vector(weights())
    with np.errstate(invalid="ignore"):  # a veto is one whatever the weights are
        slopes = [
            scores_of(row.meant, near, row.parts, with_vector(start + step)) - base
            for step in np.eye(len(names()))
        ]
    pairs = combinations(range(len(row.told)), 2)
    return {(i, j): np.array([m[i, j] for m in slopes]) for i, j in pairs if base[i, j] > -inf}


def fitted(data: Sequence[Block], start: Vector) -> Vector:
    """The most probable weights; every block weighs as its number of annotated claims."""
    rows, same, share = [], [], []
    for block in data:
        pairs = [
            (p, row) for p, row in block.rows.items() if block.facts[p[0]] and block.facts[p[1]]
        ]
        claims = sum(map(bool, block.facts))
        for (i, j), row in pairs:
            rows.append(row)
            same.append(block.facts[i] == block.facts[j])
            share.append(claims / len(pairs))
    x, y, weight = np.array(rows), np.array(same, dtype=float), np.array(share)

    def loss(values: Vector) -> tuple[float, Vector]:
        z = LN2 * (x @ values)
        p = 1 / (1 + np.exp(-z))
        value = weight @ (np.logaddexp(0, z) - y * z) + ((values - start) ** 2).sum() / 2 / WIDTH**2
        return value, LN2 * x.T @ (weight * (p - y)) + (values - start) / WIDTH**2

    return np.asarray(minimize(loss, start, jac=True, method="L-BFGS-B").x)


def tally(data: Sequence[Block], values: Vector) -> tuple[int, int, int]:
    """Pairs rightly together, together, and of one fact, with those weights."""
    right = together = one = 0
    for block in data:
        scores = np.full((len(block.claims), len(block.claims)), -inf)
        for (i, j), row in block.rows.items():
            scores[i, j] = scores[j, i] = float(row @ values)
        groups = linked(scores, weights().threshold)
        group_of = {index: number for number, group in enumerate(groups) for index in group}
        for i, j in combinations(range(len(block.claims)), 2):
            if block.facts[i] and block.facts[j]:
                joined, same = group_of[i] == group_of[j], block.facts[i] == block.facts[j]
                right, together, one = right + (joined and same), together + joined, one + same
    return right, together, one


def told(counts: Sequence[int]) -> str:
    """Precision, recall and F1 of the pairs."""
    right, together, one = counts
    precision, recall = right / max(together, 1), right / max(one, 1)
    f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    return f"P {precision:.3f} R {recall:.3f} F {f1:.3f}"


if __name__ == "__main__":
    main(sys.argv[1:])
