"""The scores of all pairs of a block at once.

A comparison looks at a few fields of a claim, and few claims differ in them: each kind of pair is
compared once, and all pairs of that kind get its weight. The sums are those of `explain`, to the
last bit.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations, product
from math import inf

import numpy as np
from numpy.typing import NDArray

from checker.facts.evidence import (
    COMPARISONS,
    Comparison,
    Similarity,
    in_common,
    likeness,
    prior,
    same_sentence,
    score,
)
from checker.facts.nouns_alone import words_around
from checker.facts.parts import Parts
from checker.facts.weights import WeightFile
from checker.records import Claim

__all__ = ["Matrix", "scores_of"]

Matrix = NDArray[np.float64]


def scores_of(
    block: Sequence[Claim], similarity: Similarity, parts: Parts, rules: WeightFile
) -> Matrix:
    """score(explain(block[i], block[j])) at [i, j] and [j, i]; -inf where i is j.

    The claims are of one story and measure.
    """
    total = np.full((len(block), len(block)), prior(block[0].measure, rules))
    for comparison in COMPARISONS:
        total += _compared(comparison, block, rules, parts)
    total += _words(block, rules)
    _add_sentences(total, block, rules)
    _add_likeness(total, block, similarity, rules)
    upper = np.triu(np.where(np.isinf(total), -inf, total), 1)
    scores: Matrix = upper + np.where(np.isinf(upper.T), -inf, upper.T)
    np.fill_diagonal(scores, -inf)
    return scores


def _coded(keys: Iterable[Hashable]) -> tuple[NDArray[np.intp], list[int]]:
    """A number for each key, and where each number is met first."""
    numbers: dict[Hashable, int] = {}
    first: list[int] = []
    codes = []
    for index, key in enumerate(keys):
        if key not in numbers:
            numbers[key] = len(numbers)
            first.append(index)
        codes.append(numbers[key])
    return np.array(codes, dtype=np.intp), first


def _compared(
    comparison: Comparison, block: Sequence[Claim], rules: WeightFile, parts: Parts
) -> Matrix:
    codes, first = _coded(map(comparison.looks_at, block))
    kinds = [block[index] for index in first]
    found = [score(tuple(comparison.weigh(a, b, rules, parts))) for a, b in product(kinds, kinds)]
    table = np.array(found).reshape(len(kinds), len(kinds))
    weights: Matrix = table[codes[:, None], codes[None, :]]
    return weights


def _words(block: Sequence[Claim], rules: WeightFile) -> Matrix:
    kinds = [words_around(claim) for claim in block]
    events = _shared([{word for word in words if word[0] == "@"} for words in kinds])
    others = _shared([{word for word in words if word[0] != "@"} for words in kinds])
    table = np.array(
        [[in_common(e, o, rules) for o in range(others.max() + 1)] for e in range(events.max() + 1)]
    )
    weights: Matrix = table[events, others]
    return weights


def _shared(kinds: Sequence[AbstractSet[str]]) -> NDArray[np.intp]:
    """How many words two of them have in common."""
    numbers = {word: n for n, word in enumerate(sorted(set().union(*kinds)))}
    held = np.zeros((len(kinds), len(numbers)), dtype=np.float32)
    for row, words in enumerate(kinds):
        held[row, [numbers[word] for word in words]] = 1
    return (held @ held.T).astype(np.intp)


def _add_sentences(total: Matrix, block: Sequence[Claim], rules: WeightFile) -> None:
    sentences: dict[tuple[str, str], list[int]] = {}
    for index, claim in enumerate(block):
        sentences.setdefault((claim.article, claim.context), []).append(index)
    for indices in sentences.values():
        for i, j in combinations(indices, 2):
            total[i, j] += same_sentence(block[i], block[j], rules)


def _add_likeness(
    total: Matrix, block: Sequence[Claim], similarity: Similarity, rules: WeightFile
) -> None:
    """Asked of pairs without a veto alone, once for each pair of sentences."""
    codes, _ = _coded(claim.masked for claim in block)
    known: dict[tuple[int, int], float] = {}
    rows, columns = np.nonzero(np.triu(np.isfinite(total), 1))
    added = np.empty(len(rows))
    pairs = zip(rows.tolist(), columns.tolist(), strict=True)
    sentences = zip(codes[rows].tolist(), codes[columns].tolist(), strict=True)
    for at, ((i, j), key) in enumerate(zip(pairs, sentences, strict=True)):
        if key not in known:
            known[key] = likeness(similarity(block[i], block[j]), rules)
        added[at] = known[key]
    total[rows, columns] += added
