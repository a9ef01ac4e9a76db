"""Which places and groups of people part a story's figures, and which only name the event.

"12 wounded in the old port" and "12 wounded on the quay" are one fact; "90 arrests, 60 of
them in Lille" are two. A place parts a measure when one article gives different figures of it for
that place and for another place or for all.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf

from checker.claims.contests import OF_VOTES
from checker.claims.land_lists import ACROSS, BOTH, kind_named
from checker.claims.perpetrators import VICTIMS
from checker.claims.sites import is_care, is_site
from checker.claims.tags import TOLLS, WHEN, tagged
from checker.claims.vote_scope import OF_PLACES
from checker.claims.when import EARLIER
from checker.facts.parting import parting
from checker.facts.people_kinds import names_people
from checker.facts.place_names import place_key
from checker.facts.venues import is_venue
from checker.isotime import ordinal
from checker.records import WHOLE, Claim

__all__ = [
    "BY_DAY",
    "LATER",
    "NO_PARTS",
    "Parts",
    "days_of_action",
    "first_day",
    "in_title",
    "narrow",
    "parts_of",
]

BY_DAY = frozenset({"injured", "arrests", "custody", "percentage"})  # of one day of action each
ACTION = frozenset({"@march", "@strike"})  # what a crowd gathers for, again and again
LATER = 60  # days behind the last day of action
LONG_AGO = 180  # days before the story from which on an event is another
VAGUE = 3  # times its least from which on a figure says only that there are some
APART = 2  # days between two gatherings from which on they are two days of action


@dataclass(frozen=True, slots=True)
class Parts:
    """Folded places, and subsets, that part the figures of one measure in one story."""

    places: frozenset[str]
    subsets: frozenset[str]
    first: int = 0  # day of the first article, as by date.toordinal; 0 where it is unknown
    wide: bool = False  # the story tells people place by place
    scenes: frozenset[str] = frozenset()  # where it all was: told and left out
    series: tuple[int, ...] = ()  # the days of action that part the figures of this measure

    def round_of(self, claim: Claim) -> int:
        """The day of action that a figure is of, the last one before it; 0 where there is none.

        What is told long after all of them is of no one day. A day of action may be known by an
        article of the morning after alone, which then dates its figures to the day before.
        """
        if not self.series:
            return 0
        own = _night(claim) or (ordinal(claim.as_of) if not claim.period else 0) or _day(claim)
        known = max(own, min(own + 1, ordinal(claim.anchor))) if own else 0
        before = [day for day in self.series if day <= known]
        return before[-1] if before and own - before[-1] < LATER else 0


NO_PARTS = Parts(frozenset(), frozenset())


def narrow(place: str, sites: Collection[str] | None = None) -> str:
    """The place as all its spellings share it, "" for all of the event.

    Of the grounds of an event only those count that are in `sites`, by default all.
    """
    key = "" if place == WHOLE else place_key(place)
    return "" if sites is not None and is_site(place) and key not in sites else key


def first_day(claims: Iterable[Claim]) -> int:
    """The day of the first article, as by date.toordinal; 0 where no article has a date."""
    return min((day for claim in claims if (day := ordinal(claim.anchor))), default=0)


def days_of_action(claims: Iterable[Claim]) -> tuple[int, ...]:
    """The days on which crowds are told to have gathered, where there are several.

    What the words near a crowd call a march or a strike tells of one, and where some do, so does
    every day that a text gives a crowd.
    """
    crowds = [claim for claim in claims if claim.measure == "crowd"]
    acting = [claim for claim in crowds if ACTION & set(claim.words)]
    dated = [claim for claim in crowds if acting and len(claim.period) == len("2020-08-15")]
    told = sorted({day for claim in (*acting, *dated) if (day := _day(claim))})
    days = [day for before, day in pairwise([-APART, *told]) if day - before > APART]
    return tuple(days) if len(days) > 1 else ()


def _day(claim: Claim) -> int:
    return 0 if claim.period == EARLIER else ordinal(claim.period or claim.anchor)


def _night(claim: Claim) -> int:
    """The day of the night or day of unrest that a text tells of a figure, 0 for none."""
    told = tagged(claim, WHEN)
    return ordinal(told) if "/" in told else 0


def parts_of(block: Iterable[Claim], first: int = 0) -> Parts:
    """What parts the claims of one block; `first` is the day of the story's first article."""
    claims = list(block)
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        alone = claim.previous or claim.increment or claim.single or claim.ordinal
        alone = alone or claim.period == EARLIER or _is_vague(claim)  # told to compare, "a few"
        if not alone and not in_title(claim) and not _is_of_old_event(claim, first):
            by_article[claim.article].append(claim)
    sites = _sites(by_article)
    told = parting(by_article, lambda claim: narrow(claim.place, ()), lambda claim: claim.subset)
    places = _without_venues(told, {narrow(claim.place, ()) for claim in claims if is_venue(claim)})
    scenes = _scenes(claims)
    return Parts(
        _held(places)
        | ((_named(places) | _constituencies(by_article)) - scenes)
        | sites
        | _held_parts(claims),
        _named(
            parting(
                by_article, lambda claim: claim.subset, lambda claim: narrow(claim.place, sites)
            )
        )
        | frozenset(_below_title(claims)),
        first,
        scenes=scenes,
    )


def _is_vague(claim: Claim) -> bool:
    """True for "a few", "dozens": nobody counted, so that no part is told by it."""
    return 0 < VAGUE * claim.value.low <= claim.value.high < inf


def _held_parts(claims: Iterable[Claim]) -> frozenset[str]:
    """What lies across the border, and the camps' parts of a country where two camps are told."""
    told = {claim.place: kind_named(claim.place) for claim in claims}
    camps = set(told.values()) - {"", BOTH, ACROSS}
    kinds = {ACROSS, *(camps if len(camps) > 1 else ())}
    return frozenset(narrow(place) for place, kind in told.items() if kind in kinds)


def _without_venues(
    pairs: frozenset[tuple[str, str]], venues: Collection[str]
) -> frozenset[tuple[str, str]]:
    """The pairs of places; a bar beside another town is where the story's own event was."""
    return frozenset(
        (left, right)
        if (left in venues) == (right in venues)
        else ("" if left in venues else left, "" if right in venues else right)
        for left, right in pairs
    )


def _is_of_old_event(claim: Claim, first: int) -> bool:
    """True for the toll of an event years before: its parts are not those of the story's own."""
    last = ordinal(claim.period.rpartition("/")[2])
    return claim.measure not in OF_VOTES and 0 < last < first - LONG_AGO


def _sites(by_article: Mapping[str, Sequence[Claim]]) -> frozenset[str]:
    """The grounds of which one article tells of two, and those that a toll still has.

    Of a toll only a ground or cause is left that another stands against: see `grounds`.
    """
    found: set[str] = set()
    for claims in by_article.values():
        told = {narrow(claim.place) for claim in claims if is_site(claim.place)}
        found |= told if len(told) > 1 else set()
        found |= {narrow(claim.place) for claim in claims if _is_part(claim)}
    return frozenset(found)


def _is_part(claim: Claim) -> bool:
    hospital = is_care(claim.place, claim.rule[:2])
    return claim.measure in TOLLS and is_site(claim.place) and not hospital


def _constituencies(by_article: Mapping[str, Sequence[Claim]]) -> frozenset[str]:
    """The places of which few articles tell a figure of a vote: no shares of all that voted."""
    told = Counter(
        place
        for claims in by_article.values()
        for place in {narrow(c.place) for c in claims if c.measure in OF_PLACES}
    )
    return frozenset(place for place, times in told.items() if 2 * times < len(by_article)) - {""}


def _below_title(claims: Iterable[Claim]) -> Iterator[str]:
    """Kinds of people that an article counts fewer of than its title does of all."""
    claims = [claim for claim in claims if claim.measure in TOLLS and not claim.previous]
    titles = {claim.article: claim for claim in reversed(claims) if in_title(claim)}
    for claim in claims:
        title = titles.get(claim.article)
        if title is None or in_title(claim) or title.subset not in ("", VICTIMS):
            continue
        kind = claim.subset not in ("", VICTIMS) and names_people(claim.subset, claim)
        if kind and not claim.period and claim.value.high < title.value.low:
            yield claim.subset


def _held(pairs: frozenset[tuple[str, str]]) -> frozenset[str]:
    """The parts that stand beside the figure for all: "90 arrests, 60 of them in Lille"."""
    return frozenset(name for pair in pairs if "" in pair for name in pair if name)


def _named(pairs: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(name for pair in pairs for name in pair if name)


def _scenes(claims: Sequence[Claim]) -> frozenset[str]:
    """The places that an article names for a figure and elsewhere leaves out: where it happened.

    "59 killed in Dover" in a title, "59 people were killed" below it.
    """
    found: dict[tuple[str, object, str], set[str]] = defaultdict(set)
    for claim in claims:
        if not (claim.previous or claim.single or claim.period):
            found[claim.article, claim.value, claim.subset].add(narrow(claim.place, ()))
    return frozenset(name for names in found.values() if "" in names for name in names if name)


def in_title(claim: Claim) -> bool:
    """True for a figure of a title: one of the first lines, without a full stop."""
    return claim.line <= 3 and not claim.context.endswith((".", "!", "?"))
