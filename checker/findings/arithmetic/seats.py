"""The seats of parties against the size of the chamber that the text tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.claims.subsets import UPPER, WHOLE_OF
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
from checker.folding import fold
from checker.records import Claim

__all__ = ["seats"]

_NAME = re.compile(r"\b[A-ZÀ-Þ][\w-]+")
HOUSES = ("", UPPER)  # nothing but the house is told of all the seats of a party
FEWEST = 3  # parties that are listed
FAR = 1.25  # times a chamber, beyond which seats are more likely of two votes
NEAR = 4  # words from « des 420 » to « Parlement »


def seats(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« Le Sénat compte 348 sièges ; le Parti radical en détient 360 ».

    Where the articles know of one chamber only, its size is held against every sentence.
    """
    told = [[c for c in claims if c.measure == "seats" and _is_now(c)] for claims in sentences]
    known = [c for own in told for c in own if _is_chamber(c) or c.subset == WHOLE_OF]
    for own in filter(None, told):
        sizes = [c for c in own if _is_chamber(c)]
        held = [c for c in own if c not in known and c.subject and c.subset in HOUSES]
        if len(sizes) == 1 and not _is_mixed(own[0]):
            yield from _too_many(_of_house(held, sizes[0]), sizes[0])
        elif not sizes and _is_row(held, _one(known)) and not _is_mixed(own[0]):
            yield from _too_many(_of_house(held, known[0]), known[0])


def _of_house(held: Sequence[Claim], size: Claim) -> Sequence[Claim]:
    """The seats of the same house: 190 of the upper one say nothing of 577 of the lower."""
    upper = size.subset == UPPER
    return [claim for claim in held if (claim.subset == UPPER) == upper]


def _is_now(claim: Claim) -> bool:
    return is_told(claim) and not claim.previous and not claim.increment


def _one(sizes: Sequence[Claim]) -> Sequence[Claim]:
    """The first of the sizes, where all are one."""
    return sizes[:1] if len({c.value for c in sizes}) == 1 else []


def _is_row(held: Sequence[Claim], sizes: Sequence[Claim]) -> bool:
    """True for a list of parties that can be meant as all of a chamber of another sentence."""
    row = len(held) >= FEWEST and any(c.subject[:1].isupper() for c in held)
    plain = row and ":" not in held[0].context[held[0].offset : held[-1].offset]
    return plain and all(total(held).low < FAR * c.value.low for c in sizes) and bool(sizes)


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
    named = subject_of(claim).holds(words.chamber) and before(claim).holds(words.holds)
    plain = not claim.subject and before(claim).ends(words.holds)
    return named or bool(plain and before(claim).holds(words.chamber))


def _is_mixed(claim: Claim) -> bool:
    """True where several chambers or an alliance are told of: seats may be of either."""
    words, told = words_of(language_of(claim)), sentence_of(claim)
    rooms = {told.keys[i] for i in range(len(told)) if told.at(words.chamber, i)}
    return len(rooms) > 1 or _plain(claim).holds(words.alliance)


def _plain(claim: Claim) -> Stretch:
    """The words of the sentence without the names of parties: « l'Alliance verte » is no pact."""
    told = sentence_of(claim)
    named = {match[0] for match in _NAME.finditer(claim.context) if match.start()}
    return told.without({fold(name) for name in named})
