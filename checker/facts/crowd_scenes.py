"""The one town where all crowds of a story gather: told in one article, left out in the next.

"In Dover 9,000 marched", "9,000 marched": of one fact, unless crowds gather in other towns as well,
or the figure without a town is that of a whole country.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from checker.claims.gazetteer import is_capital, is_one_town, town
from checker.claims.place import CAPITAL
from checker.facts.parts import narrow
from checker.facts.periods import is_daily
from checker.facts.place_names import is_known_place, same_place
from checker.records import WHOLE, Claim

__all__ = ["in_one_town"]

DAY = len("2020-08-15")
DWARFED = 8  # times as many people are those of many towns


def in_one_town(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    The capital has the name that some article gives it; the town of all crowds is dropped.
    """
    named = _with_capital(claims)
    crowds = [claim for claim in named if _is_own(claim)]
    days = _days_of_many_towns(crowds)
    scene = _scene([claim for claim in crowds if claim.period not in days])
    if not scene:
        return named
    here = (is_daily(c) and c.period not in days and same_place(c.place, scene) for c in named)
    return [
        replace(claim, place="") if dropped else claim
        for claim, dropped in zip(named, here, strict=True)
    ]


def _days_of_many_towns(crowds: Sequence[Claim]) -> frozenset[str]:
    """The days told to compare on which crowds of the whole country are told.

    « Le 17 novembre, ils étaient 100 000 dans tout le pays » parts no crowd of today.
    """
    return frozenset(c.period for c in crowds if c.period and c.place in (WHOLE, CAPITAL))


def _is_own(claim: Claim) -> bool:
    """True for a crowd of the story: none of another year, told to compare."""
    told = len(claim.period) in (0, DAY)
    return is_daily(claim) and told and not claim.single


def _with_capital(claims: Sequence[Claim]) -> list[Claim]:
    told = {narrow(claim.place): claim.place for claim in claims if is_capital(claim.place)}
    if len(told) != 1:
        return list(claims)
    (name,) = told.values()
    return [replace(claim, place=name) if claim.place == CAPITAL else claim for claim in claims]


def _scene(crowds: Sequence[Claim]) -> str:
    """The only known place of which crowds are told, a town; "" where there is none."""
    known = Counter(c.place for c in crowds if narrow(c.place) and is_known_place(c.place))
    whole = any(claim.place in (WHOLE, CAPITAL) for claim in crowds)
    if not known or whole:
        return ""
    scene = max(known, key=lambda place: (_is_city(place), known[place]))
    apart = any(not (same_place(scene, other) or _is_within(other, scene)) for other in known)
    return "" if apart or not town(scene) or _is_part(crowds, scene) else scene


def _is_city(place: str) -> bool:
    """True for a town that is all of its land: Hong Kong."""
    return is_capital(place) and is_one_town(town(place))


def _is_within(place: str, scene: str) -> bool:
    """True for Kowloon, in Hong Kong."""
    return _is_city(scene) and town(place) == town(scene)


def _is_part(crowds: Sequence[Claim], scene: str) -> bool:
    """True where the crowds of the town are told beside others, or are far too few for them."""
    here = [claim for claim in crowds if same_place(claim.place, scene)]
    bare = [claim for claim in crowds if not narrow(claim.place)]
    if any(_are_beside(left, right) for left, right in _in_one_article(here, bare)):
        return True
    most = max(max(claim.value.low, 0) for claim in here)
    return any(claim.value.low > DWARFED * most for claim in bare)


def _in_one_article(here: Sequence[Claim], bare: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    told = combinations((*here, *bare), 2)
    return ((a, b) for a, b in told if a.article == b.article and bool(a.place) != bool(b.place))


def _are_beside(left: Claim, right: Claim) -> bool:
    """True for two figures of one day and source that cannot be one."""
    alike = left.measure == right.measure and left.period == right.period
    timed = left.previous == right.previous and left.as_of == right.as_of
    told = left.authority == right.authority and left.attribution == right.attribution
    return alike and timed and told and not left.value.overlaps(right.value)
