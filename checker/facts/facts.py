"""The claims of a story become facts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from checker.facts.align import Group, aligned
from checker.facts.evidence import Similarity
from checker.facts.pairs import flat
from checker.facts.times import time_of
from checker.facts.vectors import cosines
from checker.records import WHOLE, Claim, Fact

__all__ = ["facts_of", "similarity"]

Encoder = Callable[[Sequence[str]], NDArray[np.float32]]


def facts_of(claims: Sequence[Claim], encode: Encoder) -> list[Fact]:
    """The facts of one story, numbered in order of their first claim; every claim is in one."""
    groups = aligned(claims, lambda block: similarity(block, encode))
    return [_fact(group, number) for number, group in enumerate(groups, 1)]


def similarity(block: Sequence[Claim], encode: Encoder) -> Similarity:
    """The cosine of the masked sentences of two claims of the block; encodes at the first call."""
    places: dict[str, int] = {}
    vectors: list[NDArray[np.float32]] = []
    rows: dict[str, list[float]] = {}

    def cosine(left: Claim, right: Claim) -> float:
        if not places:
            texts = sorted({claim.masked for claim in block})
            vectors.append(encode(texts))
            places.update({text: place for place, text in enumerate(texts)})
        if left.masked not in rows:
            row = vectors[0][places[left.masked]][None, :]
            rows[left.masked] = cosines(row, vectors[0]).tolist()
        return rows[left.masked][places[right.masked]]

    return cosine


def _fact(group: Group, number: int) -> Fact:
    order = sorted(range(len(group.claims)), key=lambda i: time_of(group.claims[i]))
    claims = tuple(group.claims[i] for i in order)
    subject = _usual(claim.subject for claim in claims)
    parts = (subject, *(_common(claims, part) for part in ("place", "subset", "period")))
    return Fact(
        id=f"{claims[0].story}-{number}",
        story=claims[0].story,
        measure=claims[0].measure,
        subject=subject,
        name=" · ".join(part for part in parts if part and part != WHOLE),
        claims=claims,
        scores=flat(group.scores[np.ix_(order, order)]),
    )


def _common(claims: Sequence[Claim], part: str) -> str:
    """What more than half of the claims say of this part of the scope, else ""."""
    counted = Counter(str(getattr(claim, part)) for claim in claims)
    text, times = counted.most_common(1)[0]
    return text if 2 * times > len(claims) else ""


def _usual(texts: Iterable[str]) -> str:
    counted = Counter(text for text in texts if text)
    return max(counted, key=lambda text: (counted[text], len(text), text)) if counted else ""
