"""The town of the event, which some articles tell with its toll and others leave out.

"The roof fall killed eight in Wexley", says one article, and "eight miners died" another: Wexley
is where it all was, and no part of it, unless an article sets it against another
place or tells more dead in all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.claims.casualties import CASUALTIES, HIT
from checker.claims.gazetteer import country
from checker.claims.land_lists import kind_named
from checker.claims.sites import is_site
from checker.claims.tags import TOLLS
from checker.facts.parts import in_title, narrow
from checker.facts.place_names import are_apart, same_place
from checker.interval import Interval
from checker.records import WHOLE, Claim, Status

__all__ = ["without_own_town"]

SEVERAL = 2  # articles tell its dead
RIVALS = 2  # sources that may differ about one toll
SHARE = 0.5  # of the articles of the story tell the event's own town beside a figure


def without_own_town(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    The event's own town is dropped from its tolls, whoever tells it.
    """
    towns = _own_towns(claims)
    return [
        replace(claim, place="")
        if claim.measure in TOLLS and not claim.period and narrow(claim.place) in towns
        else claim
        for claim in claims
    ]


def _own_towns(claims: Sequence[Claim]) -> set[str]:
    """The key of the town where it all was: most articles tell it.

    None where deaths are told of another town too, unless its toll is a part of a sum.
    """
    tolls = [claim for claim in claims if _is_toll(claim)]
    barred = {narrow(claim.place) for claim in _parts(tolls)}
    dead = {c.place for c in claims if c.measure == "deaths" and narrow(c.place)}
    dead -= set(_summed(tolls))
    killed = Counter(place for place, _ in {(c.place, c.article) for c in tolls if _is_of_town(c)})
    return {
        narrow(town)
        for town, articles in killed.items()
        if articles >= SEVERAL
        and narrow(town) not in barred
        and not any(are_apart(town, place) for place in dead)
        and _is_told_often(town, claims)
    }


def _is_told_often(town: str, claims: Sequence[Claim]) -> bool:
    articles = {claim.article for claim in claims}
    telling = {c.article for c in claims if town in c.context or same_place(town, c.place)}
    return len(telling) >= SHARE * len(articles)


def _summed(tolls: Iterable[Claim]) -> Iterator[str]:
    """The places of "21 dead: eleven at Ashby and ten in the station", which make the total."""
    beside: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in tolls:
        beside[claim.article, claim.measure, claim.context].append(claim)
    for told in beside.values():
        parts = [claim for claim in told if narrow(claim.place)]
        low = sum(claim.value.low for claim in parts)
        high = sum(claim.value.high for claim in parts)
        if any(low <= claim.value.low <= high for claim in told if not narrow(claim.place)):
            yield from (claim.place for claim in parts)


def _is_toll(claim: Claim) -> bool:
    other = claim.previous or claim.increment or claim.single or claim.period or claim.ordinal
    return claim.measure in TOLLS and claim.status is Status.ASSERTED and not other


def _is_of_town(claim: Claim) -> bool:
    place = claim.place
    if claim.measure != "deaths" or not narrow(place):
        return False
    return not (is_site(place) or country(place, claim.rule[:2]) or kind_named(place))


def _parts(tolls: Iterable[Claim]) -> Iterator[Claim]:
    """The tolls of a town beside which their article tells of another, or another toll of none."""
    by_article: dict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in tolls:
        kind = CASUALTIES if HIT in claim.words else claim.subset
        by_article[claim.article, claim.measure, kind].append(claim)
    for told in by_article.values():
        plain = {claim.value for claim in told if not narrow(claim.place)}
        for claim in _without_titles(told):
            if narrow(claim.place) and any(_sets_apart(claim, other, plain) for other in told):
                yield claim


def _without_titles(told: Sequence[Claim]) -> list[Claim]:
    """The figures without those of the title that the text tells again, and who says them."""
    text = {claim.value for claim in told if not in_title(claim)}
    return [claim for claim in told if not (in_title(claim) and claim.value in text)]


def _sets_apart(claim: Claim, other: Claim, plain: set[Interval]) -> bool:
    if not narrow(other.place):
        rivals = {claim.attribution, other.attribution} - {""}
        differ = not other.value.overlaps(claim.value) and claim.value not in plain
        timed = other.as_of == claim.as_of and len(rivals) < RIVALS
        return differ and (other.place == WHOLE or timed)
    several = not (in_title(claim) or in_title(other)) and claim.value not in plain
    return (
        several
        and not same_place(claim.place, other.place)
        and (are_apart(claim.place, other.place) or is_site(other.place))
    )
