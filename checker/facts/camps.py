"""Who is meant by « la majorité », « la droite », "the ruling party" where a story tells shares.

Those in power stand with one list: the one whose shares theirs are closest to, with no other near.
Any other camp is the list that has the very same share, decimals and all.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.claims.answers import is_answer
from checker.claims.mandates import mandate_words
from checker.facts.told_words import words_of
from checker.folding import fold
from checker.records import Claim, Status

__all__ = ["with_camps"]

SHARE = "vote_share"
HELD = frozenset({SHARE, "votes", "seats", "voting_intention"})
NEAR, FAR = 1.5, 2.0  # points of the vote to the list that is meant, and to any other
TIMES = 3  # how many times as far any other is
RULING = "@ruling"


def with_camps(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, in their order; camps that are one list are called as it is."""
    told: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    lists: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if _is_share(claim):
            camp = _camp(claim)
            (told if camp else lists)[claim.contest, camp or claim.subject].append(claim)
    meant = {key: who for key in told if (who := _meant(key, told[key], lists))}
    if not meant:
        return list(claims)
    return [_called(claim, meant) for claim in claims]


def _called(claim: Claim, meant: Mapping[tuple[str, str], str]) -> Claim:
    camp = _camp(claim) if claim.measure in HELD and not claim.period else ""
    who = meant.get((claim.contest, camp), "") if camp else ""
    return replace(claim, subject=who) if who else claim


def _is_share(claim: Claim) -> bool:
    """True for an exact share of this vote that somebody has."""
    plain = claim.measure == SHARE and claim.unit == "percent" and claim.value.is_exact
    now = not (claim.previous or claim.period or claim.subset or claim.place)
    held = bool(claim.subject) and not is_answer(claim.subject, claim.rule[:2])
    return plain and now and held and claim.status is Status.ASSERTED


def _camp(claim: Claim) -> str:
    """What a camp without a name is called: RULING for those in power, "" for no camp."""
    language, who = claim.rule[:2], claim.subject
    if not who or not who[:1].islower():
        return ""
    words, mandates = words_of(who, language), mandate_words(language)
    if not words:
        return ""
    if any(mandates.ruling.at(words, index) for index in range(len(words))):
        return RULING
    return fold(who) if mandates.camps.at(words, 0) else ""


def _meant(
    key: tuple[str, str],
    told: Sequence[Claim],
    lists: Mapping[tuple[str, str], Sequence[Claim]],
) -> str:
    """The list that a camp is, "" where none or several may be meant."""
    rows = {who: row for (kind, who), row in lists.items() if kind == key[0]}
    rows = {who: row for who, row in rows.items() if not _are_rivals(told, row)}
    same = [who for who, row in rows.items() if any(_has_same(c, row) for c in told)]
    if len(same) == 1:
        return same[0]
    if same or key[1] != RULING:
        return ""
    far = sorted((_distance(told, row), who) for who, row in rows.items())
    if not far or far[0][0] > NEAR:
        return ""
    others = far[1][0] if len(far) > 1 else FAR * TIMES
    return far[0][1] if others >= max(FAR, TIMES * far[0][0]) else ""


def _has_same(claim: Claim, row: Sequence[Claim]) -> bool:
    return claim.value.low % 1 > 0 and any(claim.value == other.value for other in row)


def _distance(told: Sequence[Claim], row: Sequence[Claim]) -> float:
    """How far the shares of a camp lie from those of a list, at most."""
    return max(min(abs(c.value.low - o.value.low) for o in row) for c in told)


def _are_rivals(told: Sequence[Claim], row: Sequence[Claim]) -> bool:
    """True where one sentence, or one source in one article, gives shares to both."""
    return any(_are_apart(claim, other) for claim in told for other in row)


def _are_apart(claim: Claim, other: Claim) -> bool:
    if claim.article != other.article or claim.value == other.value:
        return False
    one = claim.start - claim.offset == other.start - other.offset
    return one or claim.attribution == other.attribution
