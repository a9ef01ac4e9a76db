"""Which of the days of a story a crowd is of whose article does not say.

"Friday's school strike drew 9,000", one article looks back, and "60,000 marched" the others: on
the Saturday, of which most of them write.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.facts.periods import is_daily, window
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["on_the_main_day"]

DAY = len("2020-08-15")
SEVERAL = 2  # days of which a crowd may be


def on_the_main_day(claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a story as they are compared, in their order.

    A crowd that may be of several days of which the story tells crowds is of the one that most
    articles tell, the latest of those told as often.
    """
    told = _days_told(claims)
    return [replace(c, period=_main_day(c, told)) if _is_open(c) else c for c in claims]


def _days_told(claims: Sequence[Claim]) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """By measure the articles that tell of crowds of each day."""
    told: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for claim in claims:
        if is_daily(claim) and len(claim.period) == DAY and not claim.previous:
            told[claim.measure][claim.period].add(claim.article)
    return {
        measure: {day: frozenset(articles) for day, articles in days.items()}
        for measure, days in told.items()
    }


def _is_open(claim: Claim) -> bool:
    told = claim.period or claim.previous or claim.increment or claim.single
    return is_daily(claim) and not told and len(claim.as_of) >= DAY


def _main_day(claim: Claim, told: Mapping[str, Mapping[str, frozenset[str]]]) -> str:
    """The day that a crowd is of, "" where the story tells of one day alone, or of none."""
    span = window(claim)
    if span is None:
        return ""
    days = {
        day: len(articles)
        for day, articles in told.get(claim.measure, {}).items()
        if span[0] <= ordinal(day) <= span[1]
    }
    return max(days, key=lambda day: (days[day], day)) if len(days) >= SEVERAL else ""
