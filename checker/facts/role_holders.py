"""Who is meant by « le président sortant », « la candidate du RN », "his rival".

An article that calls nobody by name cannot tell. The story can: where a share with a decimal that
somebody of a role holds is held by one person alone under a name, the two are one; and of the two
who stand in a last round, the rival of either is the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.claims.answers import is_answer
from checker.claims.mandates import is_party, known_parties, mandate_words
from checker.facts.finalists import finalists_of
from checker.facts.rivals import with_rivals
from checker.facts.told_people import duel_told
from checker.facts.told_words import words_of
from checker.folding import fold
from checker.records import Claim

__all__ = ["is_person_named", "with_roles"]

SHARES = ("vote_share", "voting_intention")
HELD = (*SHARES, "votes")
PRESIDENTIAL = "presidential"
INCUMBENT, WINNER, PARTY = "@incumbent", "@winner", "@party "
OPEN = ("", "-", "election")  # kinds of elections of which no more is told


@dataclass(frozen=True, slots=True)
class _Met:
    """Who plays each role, as equal shares tell: by article and role, and by role alone."""

    own: Mapping[tuple[str, str], frozenset[str]]
    story: Mapping[str, frozenset[str]]


def with_roles(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story, in their order; who is told by a role is named."""
    if not any(claim.measure in SHARES for claim in claims):
        return list(claims)
    one = _is_presidential(claims)
    met = _met(claims)
    told = [_named(claim, met, one=one) for claim in claims]
    last = (duel_told(told) or finalists_of(told)) if one else None
    return with_rivals(told, last) if last else told


def _is_presidential(claims: Iterable[Claim]) -> bool:
    """True where the only election that the figures of a story name is of one person."""
    kinds = {c.contest.split(" ")[0] for c in claims if c.measure in HELD and not c.previous}
    return PRESIDENTIAL in kinds and kinds <= {PRESIDENTIAL, *OPEN}


def _met(claims: Sequence[Claim]) -> _Met:
    names = _by_share(claims)
    own: dict[tuple[str, str], set[str]] = defaultdict(set)
    story: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        role, who = _role(claim), names.get((claim.measure, claim.value), set())
        if role and _is_special(claim) and len(who) == 1:
            own[claim.article, role] |= who
            story[role] |= who
    return _Met(
        {key: frozenset(who) for key, who in own.items()},
        {key: frozenset(who) for key, who in story.items()},
    )


def _by_share(claims: Sequence[Claim]) -> dict[object, set[str]]:
    """Who holds each special share by name: whom most articles tell, one that errs aside."""
    told: dict[object, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        if _is_special(claim) and is_person_named(claim):
            told[claim.measure, claim.value][claim.subject].add(claim.article)
    return {share: _most(by) for share, by in told.items()}


def _most(by: Mapping[str, set[str]]) -> set[str]:
    """The names that more articles give than any other, all of them where it is one each."""
    most = max(map(len, by.values()))
    return {name for name, articles in by.items() if len(articles) == most}


def _is_special(claim: Claim) -> bool:
    """True for a share with a decimal of the vote that is told of: no two hold it by chance."""
    exact = claim.unit == "percent" and claim.value.is_exact and claim.value.low % 1 > 0
    return claim.measure in SHARES and exact and not (claim.previous or claim.period)


def is_person_named(claim: Claim) -> bool:
    """True for a holder who is known by first and last name."""
    language, who = claim.rule[:2], claim.subject
    named = who[:1].isupper() and " " in who
    return named and not (_party(who, language) or is_answer(who, language))


def _named(claim: Claim, met: _Met, *, one: bool) -> Claim:
    role = _role(claim) if claim.measure in HELD else ""
    past = role.startswith(PARTY) and (claim.previous or claim.period)
    if not role or past or (role.startswith(PARTY) and not one):
        return claim
    here = met.own.get((claim.article, role), frozenset())
    who = here or (met.story.get(role, frozenset()) if one else frozenset())
    return replace(claim, subject=min(who)) if len(who) == 1 else claim


def _role(claim: Claim) -> str:
    """What a holder is called who has no name: the one in office, who won, the one of a party."""
    language, who = claim.rule[:2], claim.subject
    if not who:
        return ""
    if who[:1].islower():
        words = words_of(who, language)
        if words and mandate_words(language).winners.at(words, 0):
            return WINNER
        known = words and mandate_words(language).incumbents.at(words, 0)
        return INCUMBENT if known else ""
    party = _party(who, language)
    return PARTY + party if party else ""


def _party(who: str, language: str) -> str:
    """One name for all that a party is called, "" for no party."""
    rows = (row for row in known_parties(language) if fold(who) in map(fold, row))
    known = next((fold(row[0]) for row in rows), "")
    return known or (fold(who) if is_party(who, language) else "")
