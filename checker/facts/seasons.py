"""A disaster that lasts for a season: "1,061 dead since June" is the toll of the story's floods.

Some articles tell when it began and others do not. Since another event than the story's may be told
so as well, "200 shot dead since March", the start must be told by several articles, and none of
them may tell a toll of its own that is far lower.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.claims.when import NEAR
from checker.facts.parts import narrow
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import Claim

__all__ = ["of_season"]

FEWEST = 2  # articles that tell the start of a season
LONGEST = 200  # days from the start of a season to an article
MONTH = 31  # days that two ways of telling its start may lie apart
FAR = 2  # times as many as in a toll of its own: the season is no event of the article
YEAR = "-01-01"  # « depuis le début de l'année » is no season
DAY = len("2020-08-15")


def of_season(claims: Sequence[Claim], first: int) -> list[Claim]:
    """The claims of a story as they are compared; figures since its season began have no period.

    `first` is the day of the story's first article.
    """
    starts = {claim.id: start for claim in claims if (start := _start(claim, first))}
    told = _plain(claims)
    since = [c for c in claims if c.id in starts and not _is_of_more(c, told)]
    known = {
        claim.id
        for claim in since
        if len({o.article for o in since if abs(starts[o.id] - starts[claim.id]) <= MONTH})
        >= FEWEST
    }
    return [replace(claim, period="") if claim.id in known else claim for claim in claims]


def _start(claim: Claim, first: int) -> int:
    """The day since which a figure of people or land is counted up to its article, 0 for none."""
    low, _, high = claim.period.partition("/")
    if high != claim.anchor[:DAY] or low.endswith(YEAR) or not _rises(claim) or not first:
        return 0
    start = ordinal(low)
    return start if first - LONGEST <= start < first - NEAR else 0


def _rises(claim: Claim) -> bool:
    measure = measures()[claim.measure]
    return (measure.people or measure.moves == "rises") and measure.spans == "event"


def _plain(claims: Sequence[Claim]) -> Mapping[tuple[str, str], list[Claim]]:
    """The figures of each article and measure that are told of all, and of no time."""
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        alone = claim.previous or claim.increment or claim.single or claim.subset or claim.period
        if not (alone or narrow(claim.place)):
            found[claim.article, claim.measure].append(claim)
    return found


def _is_of_more(claim: Claim, told: Mapping[tuple[str, str], list[Claim]]) -> bool:
    """True where the article tells lower figures alone of its own event."""
    beside = told.get((claim.article, claim.measure), [])
    return bool(beside) and all(FAR * one.value.low < claim.value.low for one in beside)
