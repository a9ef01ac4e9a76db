"""One holder of the votes of a list, whether an article names its party or who leads it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from checker.claims.contests import OF_VOTES
from checker.claims.mandates import known_parties
from checker.claims.tags import LIST
from checker.claims.told_once import told_in
from checker.facts.names import same_name
from checker.folding import fold
from checker.interval import Interval
from checker.records import Claim

__all__ = ["in_lists"]

OF_PERSONS = frozenset({"presidential", "legislative", "general", "primary", "senatorial"})
OWN = frozenset({"vote_share", "votes", "voting_intention"})  # what a person wins for herself


def in_lists(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared: what a list won is held by its party."""
    parties = {party for party, _ in _told(claims)}
    calls = _one_each(_told(claims) + _known(claims), claims)
    return [_held(claim, calls, parties) for claim in claims]


def _held(claim: Claim, calls: Mapping[str, str], parties: set[str]) -> Claim:
    if claim.measure not in OF_VOTES or not claim.subject:
        return claim
    called = calls.get(fold(claim.subject), "")
    person = fold(claim.subject) not in {fold(party) for party in parties}
    alone = person and claim.measure in OWN and claim.contest.split(" ")[0] in OF_PERSONS
    return (
        claim if not called or (alone and not _is_known(claim)) else replace(claim, subject=called)
    )


def _is_known(claim: Claim) -> bool:
    return any(fold(claim.subject) in map(fold, row) for row in known_parties(claim.rule[:2]))


def _told(claims: Sequence[Claim]) -> list[tuple[str, str]]:
    """The party and the head of each list that the story tells of."""
    return [(party, other) for _, (party, other) in told_in(claims, LIST)]


def _known(claims: Sequence[Claim]) -> list[tuple[str, str]]:
    """The names of one party that are known in the languages of the story."""
    languages = sorted({claim.rule[:2] for claim in claims if claim.measure in OF_VOTES})
    rows = (row for language in languages for row in known_parties(language))
    return [(row[0], other) for row in rows for other in row[1:]]


def _one_each(pairs: Sequence[tuple[str, str]], claims: Sequence[Claim]) -> dict[str, str]:
    """What each holder is called, by its folded name: all names that pairs join have one."""
    holders = {c.subject for c in claims if c.measure in OF_VOTES and c.subject[:1].isupper()}
    holders |= {c.subject for c in claims if c.measure in OF_VOTES and " " in c.subject}
    groups = [group for group in _groups(pairs, holders) if not _are_rivals(group, claims)]
    return {fold(name): group[0] for group in groups for name in group}


def _groups(pairs: Sequence[tuple[str, str]], holders: set[str]) -> Iterator[tuple[str, ...]]:
    """The names that pairs join, those of parties first, with all that the story spells so."""
    joined: list[list[str]] = []
    for pair in pairs:
        met = [group for group in joined if any(_is_one(a, b) for a in group for b in pair)]
        names = list(dict.fromkeys([*(n for group in met for n in group), *pair]))
        joined = [group for group in joined if group not in met] + [names]
    for group in joined:
        spelt = sorted(h for h in holders if any(_is_one(h, name) for name in group))
        if len(spelt) > 1 or len(set(map(fold, group))) > 1:
            yield tuple(dict.fromkeys([*group, *spelt]))


def _is_one(left: str, right: str) -> bool:
    return fold(left) == fold(right) or (
        left[:1].isupper() == right[:1].isupper() and same_name(left, right)
    )


def _are_rivals(group: Sequence[str], claims: Sequence[Claim]) -> bool:
    """True where one article gives two of these names figures of their own in one vote."""
    folded = set(map(fold, group))
    told: dict[tuple[str, ...], dict[str, set[Interval]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        now = not (claim.previous or claim.increment)
        if claim.measure in OF_VOTES and fold(claim.subject) in folded and now:
            scope = (claim.article, claim.measure, claim.contest, claim.place, claim.subset)
            told[*scope, claim.period, claim.attribution][fold(claim.subject)].add(claim.value)
    return any(len(by) > 1 and not _may_be_one(_values(by)) for by in told.values())


def _may_be_one(values: set[Interval]) -> bool:
    """True for one figure, and for « 8,5 % » and « 8,48 % », one as rounded."""
    low, high = (pick(v.low for v in values) for pick in (min, max))
    step = max(value.resolution for value in values)
    return all(value.is_exact for value in values) and high - low <= step / 2


def _values(by: Mapping[str, set[Interval]]) -> set[Interval]:
    return set[Interval]().union(*by.values())
