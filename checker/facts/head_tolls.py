"""The toll that an article tells first, which is that of the story's event wherever it was.

"Four killed at a diner", "four dead in Wexley", "four people died": each is the head of its
article, the first that it tells of the dead, and the place only says where it all was; but not
where heads are of two towns, nor where an article sets that place against another below its head.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import isinf

from checker.claims.gazetteer import country
from checker.claims.land_lists import kind_named
from checker.claims.perpetrators import VICTIMS
from checker.claims.sites import is_care
from checker.facts.parts import narrow
from checker.facts.place_names import are_apart, is_within, same_place
from checker.records import Claim, Status

__all__ = ["as_heads"]

FAR_MORE = 2  # times the least that a head may mean: more than that are other dead too


def as_heads(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order: heads of tolls have no place."""
    dead = [claim for claim in claims if claim.measure == "deaths"]
    bare = {claim.id for claim in _of_event(dead)}
    return [replace(claim, place="") if claim.id in bare else claim for claim in claims]


def _of_event(tolls: Sequence[Claim]) -> Iterator[Claim]:
    """The first tolls of their articles that no article tells of a part."""
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in tolls:
        by_article[claim.article].append(claim)
    below = [claim for told in by_article.values() for claim in _side_by_side(told[1:])]
    heads = [told[0] for told in by_article.values()]
    for head, told in zip(heads, by_article.values(), strict=True):
        rivals = any(are_apart(head.place, other.place) for other in heads if narrow(other.place))
        barred = rivals or _is_part(head, told) or _is_told_below(head, below)
        if _is_plain(head) and not barred:
            yield head


def _is_plain(head: Claim) -> bool:
    other = head.previous or head.increment or head.single or head.period or head.ordinal
    whole = head.subset in ("", VICTIMS) and head.status is Status.ASSERTED
    land = country(head.place, head.rule[:2]) or kind_named(head.place)
    return bool(narrow(head.place)) and whole and not other and not land and not _is_care(head)


def _is_care(claim: Claim) -> bool:
    return is_care(claim.place, claim.rule[:2])


def _is_part(head: Claim, told: Iterable[Claim]) -> bool:
    """True where its article tells more of them below; of "more than 100" twice as many."""
    most = FAR_MORE * head.value.low if isinf(head.value.high) else head.value.high
    return any(
        other.value.low > most and not narrow(other.place) and not other.previous
        for other in told
        if other.subset in ("", VICTIMS)
    )


def _side_by_side(told: Sequence[Claim]) -> Iterator[Claim]:
    """The tolls of places that one article sets against one another; a hospital is no place."""
    placed = [claim for claim in told if narrow(claim.place) and not _is_care(claim)]
    for claim in placed:
        if any(not same_place(claim.place, other.place) for other in placed):
            yield claim


def _is_told_below(head: Claim, below: Iterable[Claim]) -> bool:
    """True where another article tells of the same place beside another, below its own head."""
    return any(
        same_place(head.place, other.place) or is_within(other.place, head.place)
        for other in below
        if other.article != head.article
    )
