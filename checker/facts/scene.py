"""The place that is no part of a story but all of it.

A title says "Six dead in wildfires" and the text "six people died on Jersey": the place is that of
the whole event, and the toll of the next day, told without it, is of the same fact.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from checker.claims.gazetteer import country
from checker.claims.land_lists import ACROSS, kind_named
from checker.facts.parts import in_title, narrow
from checker.facts.place_names import are_apart, same_place
from checker.records import WHOLE, Claim

__all__ = ["as_titled", "untitled", "without_scene"]


def without_scene(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A place that the text gives a figure of the title, which has none there, is dropped from all
    figures of that measure; not where it has a rival, or where more are counted in all.
    """
    scenes = _scenes(claims)
    return [
        replace(claim, place="")
        if not claim.period and _is_one_of(claim.place, scenes[claim.measure])
        else claim
        for claim in claims
    ]


def _scenes(claims: Iterable[Claim]) -> dict[str, set[str]]:
    """The places of the whole event by measure."""
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not (claim.previous or claim.increment or claim.single or claim.period or claim.subset):
            by_article[claim.article, claim.measure].append(claim)
    named: dict[str, set[str]] = defaultdict(set)
    barred: dict[str, set[str]] = defaultdict(set)
    for (_, measure), told in by_article.items():
        text = [claim for claim in told if not in_title(claim)]
        named[measure].update(_as_in_title(told, text))
        barred[measure].update(c.place for c in text if narrow(c.place) and _is_part(c, text))
    return defaultdict(
        set,
        {measure: {p for p in found if not _is_one_of(p, barred[measure])}
         for measure, found in named.items()},
    )  # fmt: skip


def _as_in_title(told: Sequence[Claim], text: Sequence[Claim]) -> Iterator[str]:
    whole = {claim.value.low for claim in told if in_title(claim) and not narrow(claim.place)}
    for claim in text:
        if narrow(claim.place) and claim.value.low in whole:
            yield claim.place


def _is_part(claim: Claim, text: Iterable[Claim]) -> bool:
    """True for a country, a neighbour, and where more are told in all or of another place."""
    if country(claim.place, claim.rule[:2]) or kind_named(claim.place) == ACROSS:
        return True
    own = {other.value for other in text if other.place == claim.place}
    return any(
        other.value.low > claim.value.low and other.value not in own
        if not narrow(other.place)
        else are_apart(claim.place, other.place)
        for other in text
    )


def _is_one_of(place: str, names: Iterable[str]) -> bool:
    return bool(narrow(place)) and any(same_place(place, name) for name in names)


def as_titled(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    Where a title tells a figure of a place and its article says what there is in all, what the text
    says of the same number, or had said before, is of that place: "Wexley counts 35 dead".
    """
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not (claim.increment or claim.single or claim.period or claim.subset):
            by_article[claim.article, claim.measure].append(claim)
    placed = {claim.id: place for told in by_article.values() for claim, place in _titled(told)}
    return [replace(claim, place=placed.get(claim.id, claim.place)) for claim in claims]


def _titled(told: Sequence[Claim]) -> Iterator[tuple[Claim, str]]:
    """The figures of the text that are of the place of the title, with that place."""
    titles = [claim for claim in told if in_title(claim) and narrow(claim.place)]
    text = [c for c in told if not in_title(c) and not narrow(c.place)]
    for title in titles[:1]:
        figure = title.value.low
        more = any(claim.place == WHOLE and claim.value.low > figure for claim in text)
        for claim in text if more else ():
            if claim.value == title.value or (claim.previous and claim.value.low < figure):
                yield claim, title.place


def untitled(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    The place of a title is that of the event where the text tells the same figure of none, and
    parts no figure of that measure by place: "Six dead in floods in Wexley".
    """
    by_article: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        if not (claim.previous or claim.increment or claim.single or claim.period or claim.subset):
            by_article[claim.article, claim.measure].append(claim)
    bare = {claim.id for told in by_article.values() for claim in _of_event(told)}
    return [replace(claim, place="") if claim.id in bare else claim for claim in claims]


def _of_event(told: Sequence[Claim]) -> Iterator[Claim]:
    """The figures of a title whose place is that of the whole event."""
    text = [claim for claim in told if not in_title(claim)]
    whole = {claim.value.low for claim in text if not claim.place}
    if any(claim.place == WHOLE for claim in text):
        return
    yield from (
        claim
        for claim in told
        if in_title(claim)
        and narrow(claim.place)
        and claim.value.low in whole
        and not any(same_place(claim.place, other.place) for other in text)
    )
