"""One holder of the votes of a list, whether an article names its party or who leads it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from checker.claims.contests import OF_VOTES
from checker.claims.mandates import known_parties
from checker.claims.tags import LIST, MEMBER
from checker.claims.told_once import told_in
from checker.facts.blocs import blocs_told
from checker.facts.list_heads import beliefs_told, is_of_camp, is_of_heads, is_of_lists
from checker.facts.name_rules import name_rules
from checker.facts.names import same_name
from checker.folding import fold
from checker.interval import Interval
from checker.records import Claim

__all__ = ["in_lists"]

_PARTS = re.compile(r"[\s'’/-]+")
OF_PERSONS = frozenset({"presidential", "legislative", "general", "primary", "senatorial"})
OWN = frozenset({"vote_share", "votes", "voting_intention"})  # what a person wins for herself


def in_lists(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared: what a list won is held by its party."""
    told = _told(claims)
    parties = {fold(party) for party, _ in told}
    named = [pair for pair in told if not pair[1][:1].islower()]
    calls = _one_each(named + _known(claims), claims)
    calls = calls | beliefs_told(told, calls, claims)
    whole = is_of_lists(claims)
    held = [_held(claim, calls, parties, whole=whole) for claim in claims]
    blocs = blocs_told(held)
    return [_as_bloc(claim, blocs) for claim in held] if blocs else held


def _as_bloc(claim: Claim, blocs: Mapping[str, str]) -> Claim:
    called = blocs.get(fold(claim.subject), "") if claim.measure in OF_VOTES else ""
    return replace(claim, subject=called) if called else claim


def _held(claim: Claim, calls: Mapping[str, str], parties: set[str], *, whole: bool) -> Claim:
    if claim.measure not in OF_VOTES or not claim.subject:
        return claim
    called = calls.get(fold(claim.subject), "")
    if not called or fold(claim.subject) in parties or _is_known(claim):
        return replace(claim, subject=called) if called else claim
    own = claim.measure in OWN and claim.contest.split(" ")[0] in OF_PERSONS
    alone = own and not (whole and not claim.place)
    return claim if alone or is_of_camp(claim) else replace(claim, subject=called)


def _is_known(claim: Claim) -> bool:
    return any(fold(claim.subject) in map(fold, row) for row in known_parties(claim.rule[:2]))


def _told(claims: Sequence[Claim]) -> list[tuple[str, str]]:
    """The party and the head of each list that the story tells of."""
    marks = (LIST, MEMBER) if is_of_heads(claims) else (LIST,)
    return [(party, other) for mark in marks for _, (party, other) in told_in(claims, mark)]


def _known(claims: Sequence[Claim]) -> list[tuple[str, str]]:
    """The names of one party that the story tells of, as its languages know them."""
    told = {_words(name) for pair in _told(claims) for name in pair} | {
        _words(claim.subject) for claim in claims if claim.measure in OF_VOTES
    }
    rows = (row for row in _rows(claims) if any(_words(name) in told for name in row))
    return [(row[0], other) for row in rows for other in row[1:]]


def _rows(claims: Sequence[Claim]) -> list[tuple[str, ...]]:
    languages = sorted({claim.rule[:2] for claim in claims if claim.measure in OF_VOTES})
    return list(dict.fromkeys(row for lang in languages for row in known_parties(lang)))


def _one_each(pairs: Sequence[tuple[str, str]], claims: Sequence[Claim]) -> dict[str, str]:
    """What each holder is called, by its folded name: all names that pairs join have one."""
    holders = {c.subject for c in claims if c.measure in OF_VOTES and c.subject[:1].isupper()}
    holders |= {c.subject for c in claims if c.measure in OF_VOTES and " " in c.subject}
    known = frozenset(_words(name) for row in _rows(claims) for name in row)
    groups = _groups(pairs, holders, known)
    kept = [group for group in groups if not _are_rivals(group, claims)]
    return {fold(name): group[0] for group in kept for name in group}


def _groups(
    pairs: Sequence[tuple[str, str]], holders: set[str], known: frozenset[tuple[str, ...]]
) -> Iterator[tuple[str, ...]]:
    """The names that pairs join, those of parties first, with all that the story spells so."""
    joined: list[list[str]] = []
    for pair in pairs:
        met = [group for group in joined if any(_is_one(a, b, known) for a in group for b in pair)]
        names = list(dict.fromkeys([*(n for group in met for n in group), *pair]))
        joined = [group for group in joined if group not in met] + [names]
    for group in joined:
        spelt = sorted(h for h in holders if any(_is_one(h, name, known) for name in group))
        if len(spelt) > 1 or len(set(map(fold, group))) > 1:
            yield tuple(dict.fromkeys([*group, *spelt]))


def _is_one(left: str, right: str, known: frozenset[tuple[str, ...]]) -> bool:
    """True for one name: of people in any spelling, of parties that are known in their own."""
    here, there = _words(left), _words(right)
    if here == there:
        return True
    if left[:1].isupper() != right[:1].isupper():
        return False
    if here in known or there in known:
        short, long = sorted((left, right), key=len)
        letters = short.isupper() and len(here) != len(there) and not set(here) & set(there)
        size = min(len(here), len(there))
        goes_on = here[:size] == there[:size] and (size > 1 or long.startswith(f"{short}-"))
        longer = goes_on and not (here in known and there in known)
        return (letters and same_name(left, right)) or longer
    return same_name(left, right)


@cache
def _words(name: str) -> tuple[str, ...]:
    """The folded words of a name, without articles."""
    little = name_rules().people.little
    return tuple(word for word in _PARTS.split(fold(name)) if word and word not in little)


def _are_rivals(group: Sequence[str], claims: Sequence[Claim]) -> bool:
    """True where one article gives two of these names figures of their own in one vote."""
    folded = set(map(fold, group))
    told: dict[tuple[str, ...], dict[str, set[Interval]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        now = not (claim.previous or claim.increment or is_of_camp(claim))
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
