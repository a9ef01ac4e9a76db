"""Which part of its event a figure of people is of: a named place, a ground, or a cause.

"Ten killed on the island. Seven died in the explosion": one article that tells two figures apart
parts them in the whole story. What any article tells by two names at once, "the explosion in
Dover", makes these names one part, so that those hit in Dover are those of the explosion.

A ground or cause that no article sets against another says nothing: it is where the event was.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from checker.claims.event_parts import event_parts
from checker.claims.perpetrators import VICTIMS
from checker.claims.sites import as_site, is_care, is_site
from checker.claims.tags import CAUSE, GROUND, TOLLS, tagged
from checker.claims.when import EARLIER
from checker.facts.parts import in_title, narrow
from checker.facts.place_names import are_apart, place_key
from checker.records import WHOLE, Claim

__all__ = ["by_ground"]

NEAR = 160  # code points from a figure to an earlier one of the same ground


@dataclass(frozen=True, slots=True)
class _Named:
    """A toll with the names of the part of the event that it is of."""

    claim: Claim
    keys: frozenset[str]


def by_ground(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    The place of a toll is that of the part it is of; "" where only its ground or cause is told and
    the story does not part its figures so.
    """
    told = _named(claims)
    apart = frozenset(pair for one in told.values() for pair in _set_apart(one))
    part_of = _parts([one for some in told.values() for one in some], apart)
    places = _places((one for some in told.values() for one in some), part_of)
    keys = {one.claim.id: one.keys for some in told.values() for one in some}
    return [
        replace(claim, place=_place(claim, keys[claim.id], part_of, places))
        if claim.id in keys
        else claim
        for claim in claims
    ]


def _named(claims: Sequence[Claim]) -> dict[str, list[_Named]]:
    """The tolls of each article by rising start; what only says an earlier figure goes on."""
    found: dict[str, list[_Named]] = defaultdict(list)
    for claim in sorted(claims, key=lambda claim: (claim.article, claim.start)):
        if claim.measure not in TOLLS or claim.period == EARLIER:
            continue
        keys, before = frozenset(_keys(claim)), found[claim.article][-1:]
        if not keys and not narrow(claim.place) and before and _goes_on(claim, before[0].claim):
            keys = before[0].keys
        found[claim.article].append(_Named(claim, keys))
    return found


def _keys(claim: Claim) -> Iterator[str]:
    if narrow(claim.place) and not is_site(claim.place):
        yield place_key(claim.place)
    yield from (mark + tagged(claim, mark) for mark in (GROUND, CAUSE) if tagged(claim, mark))


def _goes_on(claim: Claim, before: Claim) -> bool:
    """True for "An earlier figure was two" behind "Seven died in the explosion"."""
    near = claim.start - before.end < NEAR
    return claim.previous and not before.previous and near and claim.measure == before.measure


def _set_apart(told: Sequence[_Named]) -> Iterator[tuple[str, str]]:
    """The names of which one article tells two figures, each pair both ways round."""
    for left, right in combinations(told, 2):
        if _are_beside(left.claim, right.claim):
            for one, other in _rivals(left, right, told):
                yield one, other
                yield other, one


def _rivals(left: _Named, right: _Named, told: Sequence[_Named]) -> list[tuple[str, str]]:
    """The names by which two figures are told apart: two causes, two places, two grounds.

    A cause and a place do so only where the article tells how many both make: "the earthquake
    killed 300; in Dover, ten died".
    """
    ours, theirs = left.keys - right.keys, right.keys - left.keys
    pairs = [(one, other) for one in ours for other in theirs]
    alike = [pair for pair in pairs if _kind(pair[0]) == _kind(pair[1])]
    if alike or not pairs:
        return alike
    both = left.claim.value.low + right.claim.value.low
    same = (one for one in told if one.claim.measure == left.claim.measure and not one.keys)
    return pairs if any(one.claim.value.low >= both for one in same) else []


def _kind(key: str) -> str:
    return next((mark for mark in (GROUND, CAUSE) if key.startswith(mark)), "")


def _are_beside(left: Claim, right: Claim) -> bool:
    """True for two figures that an article tells of one measure at one time."""
    subsets = {claim.subset for claim in (left, right)} - {VICTIMS, ""}
    alike = left.measure == right.measure and not subsets
    timed = left.period == right.period and left.as_of == right.as_of
    plain = not (left.previous or right.previous or in_title(left) or in_title(right))
    return alike and timed and plain and not left.value.overlaps(right.value)


def _parts(told: Sequence[_Named], apart: frozenset[tuple[str, str]]) -> dict[str, str]:
    """For each name that tells a part, the first name of that part.

    A name that is told with two that are apart is none: the town of both attacks.
    """
    beside: dict[str, set[str]] = defaultdict(set)
    for one in told:
        for key in one.keys:
            beside[key] |= one.keys - {key}
    wide = {key for key, others in beside.items() if _holds_two(others, apart) or _are_two(others)}
    rivals = {key for pair in apart for key in pair}
    found: dict[str, str] = {}
    for key in beside.keys() - wide:
        part = _joined(key, beside, wide)
        part = {key} if _holds_two(part, apart) else part
        if part & rivals and any(_kind(name) for name in part):
            found[key] = min(part)
    return found


def _holds_two(keys: Iterable[str], apart: frozenset[tuple[str, str]]) -> bool:
    return any(pair in apart for pair in combinations(keys, 2))


def _are_two(keys: Iterable[str]) -> bool:
    """True where two known places are told with one word: "the Dover shooting", that of Leeds."""
    names = sorted(key for key in keys if not _kind(key))
    return any(are_apart(one, other) for one, other in combinations(names, 2))


def _joined(key: str, beside: Mapping[str, set[str]], wide: set[str]) -> set[str]:
    """All names of one part: those told together, and those told together with these."""
    found, ahead = {key}, [key]
    while ahead:
        new = beside[ahead.pop()] - wide - found
        found |= new
        ahead += new
    return found


def _places(told: Iterable[_Named], part_of: Mapping[str, str]) -> dict[str, str]:
    """The place by which each part is told: its name, else its ground or cause."""
    names: dict[str, Counter[tuple[bool, str]]] = defaultdict(Counter)
    for one in told:
        for part in {part_of[key] for key in one.keys if key in part_of}:
            if place := _told_place(one.claim):
                names[part][not is_site(place), place] += 1
    return {
        part: max(tally, key=lambda place: (place[0], tally[place], place[1]))[1]
        for part, tally in names.items()
    }


def _told_place(claim: Claim) -> str:
    """The place of a toll, else the cause it is told for; "" for neither."""
    cause = event_parts(claim.rule[:2]).names.get(tagged(claim, CAUSE), "")
    if narrow(claim.place):
        return claim.place
    return as_site(cause) if cause else ""


def _place(
    claim: Claim, keys: frozenset[str], part_of: Mapping[str, str], places: Mapping[str, str]
) -> str:
    parts = {part_of[key] for key in keys if key in part_of}
    if len(parts) == 1 and claim.place != WHOLE:
        return places.get(parts.pop(), claim.place)
    if is_site(claim.place) and not is_care(claim.place, claim.rule[:2]):
        return ""
    return claim.place
