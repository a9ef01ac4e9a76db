"""What makes it likely that two figures that went together are of two things all the same."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.tags import TAKEN
from checker.claims.vote_scope import OF_PLACES
from checker.facts.dated import events_of
from checker.facts.names import same_name
from checker.facts.place_names import is_within, same_place
from checker.facts.things import is_plain
from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.findings.sides import Side, Told
from checker.folding import fold
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import WHOLE, Claim

__all__ = [
    "are_of_no_event",
    "are_of_one_named",
    "are_of_past_vote",
    "are_of_two_places",
    "are_those_taken",
    "are_unnamed",
    "counts_nothing",
    "has_fallen_far",
    "is_still_told",
]

PUT_RIGHT = ("revised", "repeated")  # reasons of an update

PAST = 60  # days after which the count of a vote is over


def are_of_two_places(told: Told) -> bool:
    """True where each figure is told of places of its own: « 3 blessés à Vallon », « 9 à Cern ».

    No map knows every village, so that two names alone part no fact. The place of a company or of
    an epicentre parts nothing.
    """
    newer, older = _places(told.newer), _places(told.older)
    local = measures()[told.newer[0].measure].local
    return local and bool(newer and older) and not any(_alike(a, b) for a in newer for b in older)


def _places(side: Side) -> set[str]:
    """The places of a side that all of its claims have."""
    named = {claim.place for claim in side} - {WHOLE}
    return set() if "" in named else named


def _alike(left: str, right: str) -> bool:
    return same_place(left, right) or same_name(left, right) or is_within(left, right)


def are_unnamed(told: Told) -> bool:
    """True for ages of « un homme » and « un jeune homme », of whom a story has several."""
    first = (told.newer[0], told.older[0])
    return first[0].measure == "age" and all(_is_plain(claim) for claim in first)


def are_of_one_named(told: Told) -> bool:
    """True for "Ivan Moss, 27," and "Ivan Moss, 72,": ages right beside one full name.

    How far they are apart then says nothing against it: no other person stands between.
    """
    newer, older = (
        {fold(claim.subject) for claim in side if _is_beside_name(claim)}
        for side in (told.newer, told.older)
    )
    return bool(newer & older)


def _is_beside_name(claim: Claim) -> bool:
    words, end = claim.subject.split(), claim.offset + len(claim.quote)
    before = claim.context[: claim.offset].rstrip(" ,(\u2013\u2014")
    behind = claim.context[end:].lstrip(" ,\u2013\u2014")
    full = len(words) > 1 and all(word[:1].isupper() for word in words)
    near = before.endswith(claim.subject) or behind.startswith(claim.subject)
    return claim.measure == "age" and full and near


def _is_plain(claim: Claim) -> bool:
    """True for « jeune homme », and where no name nor part tells whose age it is."""
    words = claim.subject.split()
    return any(is_plain(replace(claim, subject=word)) for word in words)


def are_those_taken(told: Told) -> bool:
    """True for 365 hurt in hospital beside 368 hurt: they are some of them."""
    low, high = sorted((told.newer, told.older), key=lambda side: as_read(side[0]).high)
    taken = [all(TAKEN in claim.words for claim in side) for side in (low, high)]
    return taken == [True, False] and not any(TAKEN in claim.words for claim in high)


def are_of_no_event(told: Told) -> bool:
    """True for times of day of which the texts do not tell what they are the times of."""
    if told.newer[0].unit != "time":
        return False
    kinds = [
        {kind for claim in side for kind in events_of(claim)} for side in (told.newer, told.older)
    ]
    return not kinds[0] & kinds[1]


def is_still_told(told: Told) -> bool:
    """True for a camp's count of a crowd that the article with the newer figure tells as well.

    "Police stuck to 40,000; by our count they were 70,000": nothing took the place of anything.
    """
    if measures()[told.newer[0].measure].spans != "day":
        return False
    camps = {_camp(claim) for claim in told.older} - {""}
    new = {claim.article for claim in told.newer if _camp(claim) not in camps}
    current = (c for c in told.older if not (c.previous or c.revised))
    return bool(camps) and any(claim.article in new for claim in current)


def _camp(claim: Claim) -> str:
    return claim.authority or claim.attribution


def counts_nothing(told: Told) -> bool:
    """True for bare numbers of which the text does not tell what they count."""
    sides = (told.newer, told.older)
    return any(all(_is_bare(claim) for claim in side) for side in sides)


def are_of_past_vote(told: Told) -> bool:
    """True for figures of a vote long over: its results no longer move; they are of two rounds."""
    return all(_is_of_past_vote(claim) for side in (told.newer, told.older) for claim in side)


def _is_of_past_vote(claim: Claim) -> bool:
    day, own = ordinal(claim.period.rpartition("/")[2]), ordinal(claim.anchor)
    return claim.measure in OF_PLACES and 0 < day < own - PAST


def _is_bare(claim: Claim) -> bool:
    return claim.measure == "count" and not (claim.subject or claim.subset)


def has_fallen_far(told: Told) -> bool:
    """True for 7 million votes behind 58: more likely those won since than all of them.

    Not for what goes up and down by nature, nor where a text tells that the figure fell.
    """
    newer, older = told.newer[0], told.older[0]
    if measures()[newer.measure].moves not in ("settles", "drifts"):
        return False
    known = told.decision.reason in PUT_RIGHT or any(c.revised for c in told.newer)
    if newer.measure not in judgement().many.told_apart:  # of a crowd a text may quote another one
        known = known or any(c.previous or c.revised for c in told.older)
    return not known and as_read(newer).high < judgement().margin.far * as_read(older).low
