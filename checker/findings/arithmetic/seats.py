"""The seats of parties against the size of the chamber that the text tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.facts.names import same_name
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told, rounded, total
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import (
    Stretch,
    after,
    before,
    language_of,
    sentence_of,
    subject_of,
)
from checker.findings.messages import figure, number
from checker.records import Claim

__all__ = ["seats"]

NEAR = 4  # words from « des 420 » to « Parlement »


def seats(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« Le Sénat compte 348 sièges ; le Parti radical en détient 360 »."""
    for claims in sentences:
        own = [c for c in claims if c.measure == "seats" and is_told(c) and not c.previous]
        sizes = [c for c in own if _is_chamber(c)]
        held = [c for c in own if c not in sizes and c.subject and not c.subset and not c.increment]
        if len(sizes) == 1 and not _is_mixed(own[0]):
            yield from _too_many(held, sizes[0])


def _too_many(held: Sequence[Claim], size: Claim) -> Iterator[Broken]:
    above = [c for c in held if rounded(c).low > rounded(size).high]
    for claim in above:
        yield broken("part-whole", (claim, size), part=figure(claim), whole=figure(size))
    apart = not any(same_name(a.subject, b.subject) for a, b in combinations(held, 2))
    if not above and len(held) > 1 and apart and total(held).low > rounded(size).high:
        told = " + ".join(figure(claim) for claim in held)
        added = number(sum(claim.value.low for claim in held), size)
        yield broken("total", (size, *held), whole=figure(size), parts=told, sum=added)


def _is_chamber(claim: Claim) -> bool:
    """True for the figure of « des 420 sièges du Parlement », « l'Assemblée compte 577 sièges »."""
    words, follows = words_of(language_of(claim)), after(claim)
    near = Stretch(follows.keys[:NEAR], follows.exact[:NEAR])
    if before(claim).ends(words.whole):
        return near.holds(words.chamber)
    return subject_of(claim).holds(words.chamber) and before(claim).holds(words.holds)


def _is_mixed(claim: Claim) -> bool:
    """True where several chambers or an alliance are told of: seats may be of either."""
    words, told = words_of(language_of(claim)), sentence_of(claim)
    rooms = {told.keys[i] for i in range(len(told)) if told.at(words.chamber, i)}
    return len(rooms) > 1 or told.holds(words.alliance)
