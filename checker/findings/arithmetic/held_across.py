"""Parts of the dead or hurt against the total that another sentence or article tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from checker.facts.times import time_of
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told, rounded, total
from checker.findings.messages import figure, number
from checker.findings.rules import judgement
from checker.isotime import ordinal
from checker.measures import measures
from checker.records import WHOLE, Claim

__all__ = ["held_across"]

Row = tuple[Claim, ...]
FAR = 2  # times a total, beyond which a part is more likely of something else
NEAR = 2  # days within which figures are of one state of things


def held_across(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 9 hommes et 6 femmes », where no article ever counts more than 12 in all.

    A toll may rise after its parts were told, so only what is told at their time or later counts;
    and one total that holds them, of whatever time, is enough for silence.
    """
    by_measure: dict[str, list[Claim]] = defaultdict(list)
    rows: dict[str, list[Row]] = defaultdict(list)
    for claims in sentences:
        own = [c for c in claims if _adds_up(c)]
        for claim in own:
            by_measure[claim.measure].append(claim)
        for row in _rows(own):
            rows[row[0].measure].append(row)
    for measure, told in rows.items():
        yield from _of_measure(told, by_measure[measure])


def _of_measure(rows: Iterable[Row], claims: Sequence[Claim]) -> Iterator[Broken]:
    for row in rows:
        wholes = [c for c in claims if _is_whole(c, row[0]) and c not in row]
        later = [c for c in wholes if _is_no_earlier(c, row)]
        above = total(row).low
        if later and all(rounded(c).high < above < FAR * c.value.high for c in wholes):
            yield _wrong(row, max(later, key=lambda c: (rounded(c).high, c.article)))


def _adds_up(claim: Claim) -> bool:
    known = measures()[claim.measure]
    plain = not (claim.previous or claim.increment or claim.ordinal or claim.revised)
    return known.people and known.moves == "rises" and plain and is_told(claim)


def _rows(claims: Sequence[Claim]) -> Iterator[Row]:
    """Each part alone, and all of a sentence that no one is twice of."""
    parts = [c for c in claims if c.subset and _kind(c)]
    yield from ((part,) for part in parts)
    for one, other in combinations(parts, 2):
        alike = (one.measure, one.place, one.period) == (other.measure, other.place, other.period)
        if alike and one.subset != other.subset and _kind(one) == _kind(other):
            yield one, other


def _kind(claim: Claim) -> tuple[str, ...]:
    """The kinds of people that a claim's own kind is one of; none for what may hold all."""
    groups = judgement().reckoning.exclusive
    return next((group for group in groups if claim.subset in group), ())


def _is_whole(claim: Claim, part: Claim) -> bool:
    alone = not claim.subset and not claim.single and claim.period == part.period
    return alone and claim.place in ("", WHOLE, part.place)


def _is_no_earlier(whole: Claim, row: Row) -> bool:
    """True for a total of the time of its parts or of the days after it: later ones are rare."""
    days = [ordinal(claim.as_of) for claim in (whole, *row)]
    near = all(days) and max(days) - min(days) <= NEAR
    return near and all(time_of(part)[0] <= time_of(whole)[0] for part in row)


def _wrong(row: Row, whole: Claim) -> Broken:
    if len(row) == 1:
        said = {"part": figure(row[0]), "whole": figure(whole)}
        return broken("part-whole", (row[0], whole), **said)
    shown, added = " + ".join(map(figure, row)), number(sum(c.value.low for c in row), whole)
    return broken("total", (whole, *row), whole=figure(whole), parts=shown, sum=added)
