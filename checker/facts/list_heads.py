"""When who heads a list stands for it, and what of the beliefs of parties stands for one alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from checker.claims.contests import OF_VOTES
from checker.claims.lemmas import stem_key
from checker.claims.mandates import mandate_words
from checker.facts.told_words import words_in, words_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["beliefs_told", "is_of_camp", "is_of_heads", "is_of_lists"]

OF_LISTS = frozenset({"legislative", "general", "european", "regional"})
OF_HEADS = frozenset({"european"})  # one list of each party in the whole country
NEAR = 6  # words from « l'alliance » to who leads it: « l'alliance que mène Anne Colin »


def is_of_lists(claims: Sequence[Claim]) -> bool:
    """True for a story of one vote for lists: nobody is elected alone, and there are no rounds."""
    rounds = any(len(contest) > 1 and contest[1][:1].isdigit() for contest in _contests(claims))
    return _is_only(claims, OF_LISTS) and not rounds


def is_of_heads(claims: Sequence[Claim]) -> bool:
    """True for a story of one vote in which a party has one head: of its list."""
    return _is_only(claims, OF_HEADS)


def _is_only(claims: Sequence[Claim], known: frozenset[str]) -> bool:
    kinds = {contest[0] for contest in _contests(claims)} - {"", "-", "election"}
    return bool(kinds) and kinds <= known


def _contests(claims: Sequence[Claim]) -> list[list[str]]:
    return [c.contest.split(" ") for c in claims if c.measure in OF_VOTES and not _is_past(c)]


def _is_past(claim: Claim) -> bool:
    return bool(claim.previous or claim.period)


def is_of_camp(claim: Claim) -> bool:
    """True where a figure is told of « la droite de Paul Morel »: of more than his own party."""
    language, last = claim.rule[:2], words_in(claim.subject)[-1:]
    words, unions = words_of(claim.context, language), mandate_words(language).unions
    ends = [i for i, word in enumerate(words) if (fold(word.text),) == last]
    return any(unions.find(words, max(end - NEAR, 0), end) >= 0 for end in ends)


def beliefs_told(
    pairs: Sequence[tuple[str, str]], calls: Mapping[str, str], claims: Sequence[Claim]
) -> dict[str, str]:
    """The party that « la gauche radicale », « les libéraux » is, where it is said of one alone.

    `pairs` are parties with what they stand for. What one article gives a figure beside the party
    is more, or other, than it.
    """
    language = next((c.rule[:2] for c in claims), "")
    meant: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for party, side in pairs:
        if side[:1].islower():
            meant[_keys(side, language)].add(calls.get(fold(party), party))
    found: dict[str, str] = {}
    for subject in sorted({c.subject for c in claims if c.measure in OF_VOTES}):
        parties = meant.get(_keys(subject, language), set()) if subject[:1].islower() else set()
        party = min(parties, default="")
        if len(parties) == 1 and not _are_told_apart(subject, party, calls, claims):
            found[fold(subject)] = party
    return found


def _keys(text: str, language: str) -> tuple[str, ...]:
    return tuple(stem_key(word, language) for word in text.split())


def _are_told_apart(
    side: str, party: str, calls: Mapping[str, str], claims: Sequence[Claim]
) -> bool:
    """True where one article has figures of one measure for both."""
    told: dict[tuple[str, str], set[bool]] = defaultdict(set)
    for claim in claims:
        if claim.measure in OF_VOTES and not _is_past(claim):
            mine = calls.get(fold(claim.subject), claim.subject) == party
            if mine or claim.subject == side:
                told[claim.article, claim.measure].add(mine)
    return any(len(both) > 1 for both in told.values())
