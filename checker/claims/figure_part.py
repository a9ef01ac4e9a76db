"""Which part of the whole a figure is of, and whether it comes on top of one told before."""

from __future__ import annotations

from checker.claims.added import contrasts, is_added
from checker.claims.counting import compared_with
from checker.claims.daily import brings_total, is_of_a_day
from checker.claims.figure import Figure
from checker.claims.sites import is_elsewhere
from checker.claims.subsets import is_definite, singled_out, subset_told
from checker.claims.turnouts import turnout_part

__all__ = ["is_increment", "part_told"]


def part_told(figure: Figure, *, placed: bool) -> str:
    """What singles out those that a figure counts, "" for all of them.

    A figure that is compared with another is told of the same part.
    """
    sentence, which = figure.sentence, figure.which
    told, measure = figure.told, figure.measure
    both = (index for index in (which, compared_with(sentence, which)) if index >= 0)
    parts = (
        subset_told(sentence, index, told, measure, figure.before, placed=placed) for index in both
    )
    part = next(filter(None, parts), "")
    part = part or singled_out(sentence, which, told, measure, figure.whole, apart=figure.apart)
    return part or (turnout_part(sentence, which) if measure.hourly else "")


def is_increment(figure: Figure) -> bool:
    """True for what comes on top of a total: "two more died", « 120 de plus »."""
    sentence, which = figure.sentence, figure.which
    if is_of_a_day(sentence, which, figure.measure):
        return True
    return brings_total(sentence, which, figure.measure) or _is_added(figure)


def _is_added(figure: Figure) -> bool:
    sentence, which = figure.sentence, figure.which
    return (
        is_added(sentence, which)
        and not contrasts(figure.beside, figure.told)
        and not is_elsewhere(sentence, which, figure.told)
        and not is_definite(sentence, which)
    )
