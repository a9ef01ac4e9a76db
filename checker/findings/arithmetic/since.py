"""How long ago something was against the year in which it was."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from checker.facts.names import same_name
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import before, between, language_of, quote_of
from checker.findings.messages import figure
from checker.findings.reading import as_read
from checker.interval import Interval
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["tenures"]

YEAR = 366  # days by which a count of years may miss
NEAR = 4  # words from a date to what says it once more
LONG = ("month", "year", "decade", "century")
MONTH = 27  # a date at least that long is no day


def tenures(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« en 1984, il y a 26 ans », « au pouvoir depuis 1984 ... depuis 26 ans », said in 2026."""
    for claims in sentences:
        for left, right in pairwise(claims):
            date, ago = (left, right) if _is_ago(right) else (right, left)
            if _is_ago(ago) and _is_year(date) and _is_apposed(left, right):
                yield from _held_against(date, ago, ago.value)
            elif _is_since(left, right):
                yield from _held_against(left, right, as_read(replace(right, measure="tenure")))
        yield from _in_office([c for c in claims if c.measure == "tenure" and is_told(c)])


def _in_office(spans: Sequence[Claim]) -> Iterator[Broken]:
    """Two ways to tell for how long one has been in office."""
    dates = [c for c in spans if c.unit == "date"]
    counts = [c for c in spans if c.unit != "date"]
    if len(dates) == len(counts) == 1 and same_name(dates[0].subject, counts[0].subject):
        yield from _held_against(dates[0], counts[0], as_read(counts[0]))


def _held_against(date: Claim, count: Claim, since: Interval) -> Iterator[Broken]:
    low, high = since.low - YEAR, since.high + YEAR
    known = bool(ordinal(date.published))
    if known and not (low <= date.value.high and date.value.low <= high):
        yield broken("tenure", (count, date), since=figure(date), lasted=count.quote)


def _is_apposed(left: Claim, right: Claim) -> bool:
    """True when the second of two only says the first once more."""
    gap, words = between(left, right), words_of(language_of(right))
    return gap.keys in ((",",), ("(",)) or bool(gap.ends(words.apposed) and len(gap) < NEAR)


def _is_since(date: Claim, count: Claim) -> bool:
    """True for « depuis 1984, soit 26 ans »."""
    words = words_of(language_of(date))
    gap = between(date, count)
    led = before(date).ends(words.since) or quote_of(date).starts(words.since)
    timed = _is_year(date) and count.measure == "duration" and count.unit in LONG
    return timed and bool(led) and len(gap) < NEAR and bool(gap.ends(words.apposed))


def _is_year(claim: Claim) -> bool:
    value = claim.value
    return claim.unit == "date" and value.high - value.low > MONTH and not _is_ago(claim)


def _is_ago(claim: Claim) -> bool:
    """True for « il y a 26 ans »."""
    return claim.unit == "date" and quote_of(claim).holds(words_of(language_of(claim)).ago)
