"""One camp under two names, as the rows of holders tell that leave one name open.

« 182 sièges au Front uni, 168 à Ensemble, 143 au PNR » in one article, « le Front uni en a 182, le
camp présidentiel 168, le PNR 143 » in another: the camp is Ensemble. No value joins two names, but
two values of one source keep them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.claims.describing import described_words
from checker.claims.mandates import known_parties, mandate_words
from checker.facts.told_words import words_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["blocs_told"]

SHARES = ("vote_share", "voting_intention")
MEASURES = (*SHARES, "seats")
ROW = 3  # holders of one sentence that tell who the one is whom another sentence calls else
TIMES = 3  # what one camp is found to be may tell who another one is


def blocs_told(claims: Sequence[Claim]) -> dict[str, str]:
    """The other name of each camp that rows of holders tell, by its folded name."""
    found: dict[str, str] = {}
    camps = {c.subject for c in claims if c.measure in MEASURES and _is_camp(c)}
    rows = _rows(claims) if camps else []
    apart = _apart(claims) if rows else set()
    for _ in range(TIMES):
        now = [frozenset(found.get(fold(who), who) for who in row) for row in rows]
        new = {camp: who for camp, who in _open(now, camps) if (camp, who) not in apart}
        if not new:
            break
        found |= {fold(camp): who for camp, who in new.items()}
        found = {camp: found.get(fold(who), who) for camp, who in found.items()}
    return found


def _rows(claims: Sequence[Claim]) -> list[frozenset[str]]:
    """The holders of each sentence that gives several of them a figure of one vote."""
    rows: dict[tuple[str, int, bool], set[str]] = defaultdict(set)
    for claim in claims:
        past = claim.previous or claim.period or claim.place or claim.subset or claim.increment
        if claim.measure in MEASURES and claim.subject and not past:
            key = claim.article, claim.start - claim.offset, claim.measure in SHARES
            rows[key].add(claim.subject)
    return sorted({frozenset(row) for row in rows.values()}, key=sorted)


def _open(rows: Sequence[frozenset[str]], camps: set[str]) -> Iterator[tuple[str, str]]:
    """Each camp with the only name that stands where it stands, in rows that are else the same."""
    told: dict[str, set[str]] = defaultdict(set)
    for one, other in combinations(sorted(rows, key=sorted), 2):
        left, right = one - other, other - one
        if len(one) == len(other) >= ROW and len(left) == 1:
            (here,), (there,) = left, right
            told[here].add(there)
            told[there].add(here)
    for camp in sorted(camps & told.keys()):
        names = sorted(name for name in told[camp] if name not in camps)
        if len(names) == 1:
            yield camp, names[0]


def _apart(claims: Sequence[Claim]) -> set[tuple[str, str]]:
    """The pairs of holders to whom one article gives figures of their own, from one source."""
    told: dict[tuple[str, bool], list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.measure in MEASURES and claim.subject and not (claim.previous or claim.period):
            told[claim.article, claim.measure in SHARES].append(claim)
    pairs = (pair for row in told.values() for pair in combinations(row, 2))
    two = {(a.subject, b.subject) for a, b in pairs if _are_two(a, b)}
    return two | {(b, a) for a, b in two}


def _are_two(left: Claim, right: Claim) -> bool:
    """True for two holders of a sentence, and for two figures that nobody else is the source of."""
    if left.subject == right.subject:
        return False
    if left.start - left.offset == right.start - right.offset:
        return True
    sources = left.attribution and right.attribution and left.attribution != right.attribution
    return left.value != right.value and not sources


def _is_camp(claim: Claim) -> bool:
    """True for « le camp présidentiel », « la gauche », "the ruling coalition"."""
    language, who = claim.rule[:2], claim.subject
    if not who[:1].islower():
        return False
    words, mandates = words_of(who, language), mandate_words(language)
    known = any(fold(who) in map(fold, row) for row in known_parties(language))
    told = (mandates.blocs, mandates.camps, described_words(language).beliefs)
    return known or any(some.at(words, i) for some in told for i in range(len(words)))
