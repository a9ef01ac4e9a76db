"""Who « ils », "they" are behind a sentence with a figure of each: the two, in the same order.

« La favorite aurait 61 %, contre 39 % pour Paul Morel. Au premier tour, ils avaient recueilli 41 %
et 22 %. »
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.holder_words import holder_words
from checker.facts.contender_names import HELD
from checker.facts.finalists import Finalists
from checker.facts.names import same_name
from checker.facts.told_words import starts_at, words_in, words_of
from checker.records import Claim

__all__ = ["with_both"]

NEAR = 300  # code points from the figures of the two to those that a pronoun gives them
TWO = 2


def with_both(claims: Sequence[Claim], two: Finalists) -> list[Claim]:
    """The claims of a story, in their order; a pair of "they" has the names of the pair before."""
    rows: dict[tuple[str, int], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measure in HELD and not claim.previous:
            rows[claim.article, claim.start - claim.offset].append(claim)
    named: dict[str, str] = {}
    for (article, start), row in rows.items():
        if len(row) != TWO or not _speaks_of_them(row[0], two):
            continue
        pairs = [p for key, p in rows.items() if key[0] == article and _is_near(p, start, two)]
        last = max(pairs, key=lambda pair: pair[0].start, default=[])
        named |= {claim.id: known.subject for claim, known in zip(row, last, strict=False)}
    return [replace(c, subject=named[c.id]) if c.id in named else c for c in claims]


def _is_near(row: Sequence[Claim], start: int, two: Finalists) -> bool:
    """True for the figures of the two right before a place of the text."""
    near = start - NEAR < row[0].start < start
    if not near or len(row) != TWO:
        return False
    other = two.other(row[0].subject)
    return bool(other) and same_name(other, row[1].subject)


def _speaks_of_them(first: Claim, two: Finalists) -> bool:
    """True where « ils » stands before the first figure, and neither of the two is named."""
    language = first.rule[:2]
    words = words_of(first.context, language)
    both, at = holder_words(language).both, starts_at(words, first)
    lasts = {words_in(who)[-1] for who in (two.first, two.second) if words_in(who)}
    named = not lasts.isdisjoint(words_in(first.context))
    return not named and both.find(words, 0, at) >= 0
