"""The shares of one vote against all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations, groupby, pairwise

from checker.claims.answers import is_answer
from checker.claims.contests import REFERENDUM_KIND
from checker.claims.institutes import is_institute
from checker.claims.lexicon import EXACT
from checker.claims.mandates import is_known_party
from checker.claims.speech import speech_of
from checker.claims.voter_groups import SOME
from checker.facts.names import same_name
from checker.facts.place_names import is_known_place
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import ahead_of_subject, language_of, sentence_of
from checker.findings.messages import figure
from checker.folding import fold
from checker.measures import measures
from checker.records import Claim, Status

__all__ = ["shares"]

FULL = 100.0  # percent of a contest
MOST = 125.0  # percent beyond which shares were read of more than one whole, not mistaken
LED = 2  # words from « dans » to the name of a place: « dans l' »
NEAR = 4  # lines of the file from one share to the next: a paragraph further


def shares(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 55 % pour l'un, 52 % pour l'autre »: more than there is, in a sentence or in an article."""
    held = _held_twice(sentences)
    told = [_shares(claims, held) for claims in sentences]
    alone = [own for own in told if _is_over(own)]
    yield from map(_wrong, alone)
    broken_in = {own[0].article for own in alone}
    for article, group in groupby((own for own in told if own), key=lambda own: own[0].article):
        own = [claim for claims in group for claim in claims]
        if article not in broken_in and _is_one_vote(own) and _is_over(own):
            yield _wrong(own)


def _held_twice(sentences: Sequence[Sequence[Claim]]) -> frozenset[str]:
    """The folded names that hold shares in more than one sentence, and are nowhere a place."""
    shares = [[c for c in claims if measures()[c.measure].whole] for claims in sentences]
    told = Counter(who for own in shares for who in {fold(claim.subject) for claim in own})
    places = {fold(claim.subject) for own in shares for claim in own if _is_where(claim)}
    return frozenset(who for who, times in told.items() if times > 1) - places


def _shares(claims: Iterable[Claim], held: AbstractSet[str]) -> list[Claim]:
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
        and _stands(claim, held)
    ]


def _stands(claim: Claim, held: AbstractSet[str]) -> bool:
    """True for a party, for a person with first and last name, and for who is told of again.

    « Dans l'Orve (52,9 %) et le Haut-Vern (52,1 %) » are where a vote was held, whatever they are
    called, and « 72,5 % par Sondia » is of who asked.
    """
    who, language = claim.subject, language_of(claim)
    if is_institute(who, language) or _is_where(claim):
        return False
    named = sum(word[:1].isupper() for word in who.split()) > 1
    return is_known_party(who, language) or named or fold(who) in held


def _is_where(claim: Claim) -> bool:
    """True where the text leads a holder in as it does places: « dans l'Orve », "in Norvale"."""
    inside = speech_of(language_of(claim)).little.inside
    near = ahead_of_subject(claim).exact[-LED:]
    return any(word.removeprefix(EXACT) in inside for word in near)


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
    sources = {claim.attribution for claim in claims} - {""}
    one = len(scopes) == 1 and len(sources) < 2
    return one and bool(pairs) and apart and FULL < least < MOST


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
