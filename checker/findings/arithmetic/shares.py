"""The shares of one vote against all of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, groupby, pairwise

from checker.claims.answers import is_answer
from checker.claims.contests import REFERENDUM_KIND
from checker.claims.mandates import is_known_party
from checker.claims.voter_groups import SOME
from checker.facts.names import same_name
from checker.facts.place_names import is_known_place
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import language_of, sentence_of
from checker.findings.messages import figure
from checker.measures import measures
from checker.records import Claim, Status

__all__ = ["shares"]

FULL = 100.0  # percent of a contest
NEAR = 4  # lines of the file from one share to the next: a paragraph further


def shares(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 55 % pour l'un, 52 % pour l'autre »: more than there is, in a sentence or in an article."""
    told = [_shares(claims) for claims in sentences]
    alone = [own for own in told if _is_over(own)]
    yield from map(_wrong, alone)
    broken_in = {own[0].article for own in alone}
    for article, group in groupby((own for own in told if own), key=lambda own: own[0].article):
        own = [claim for claims in group for claim in claims]
        if article not in broken_in and _is_one_vote(own) and _is_over(own):
            yield _wrong(own)


def _shares(claims: Iterable[Claim]) -> list[Claim]:
    """The shares of holders that are known by name, said to be so."""
    return [
        claim
        for claim in claims
        if measures()[claim.measure].whole
        and claim.subject
        and claim.status is Status.ASSERTED
        and not claim.previous
        and claim.subset != SOME  # « 71 % des jeunes, 58 % des aînés »: of two wholes
        and claim.unit == "percent"
        and _is_of_whole(claim)
    ]


def _is_of_whole(claim: Claim) -> bool:
    """False for a land or region: what it voted is a share of its own, however it was read."""
    language = language_of(claim)
    if claim.contest.startswith(REFERENDUM_KIND):
        return is_answer(claim.subject, language)
    return is_known_party(claim.subject, language) or not is_known_place(claim.subject)


def _is_over(claims: Sequence[Claim]) -> bool:
    scopes = {(c.measure, c.place, c.period, c.subset) for c in claims}
    pairs = list(combinations(claims, 2))
    apart = not any(same_name(a.subject, b.subject) for a, b in pairs)
    least = sum(claim.value.low - claim.value.resolution / 2 for claim in claims)
    return len(scopes) == 1 and bool(pairs) and apart and least > FULL


def _is_one_vote(claims: Sequence[Claim]) -> bool:
    """True where one source gives names their shares one after the other, of one round."""
    sources = {(c.attribution, c.as_of[:10]) for c in claims}
    named = all(claim.subject[:1].isupper() for claim in claims)
    words = words_of(language_of(claims[0]))
    plain = not any(sentence_of(claim).holds(words.other_vote) for claim in claims)
    near = all(b.line - a.line <= NEAR for a, b in pairwise(claims))
    return len(sources) == 1 and named and plain and near


def _wrong(claims: Sequence[Claim]) -> Broken:
    return broken("shares", tuple(claims), shares=" + ".join(map(figure, claims)))
