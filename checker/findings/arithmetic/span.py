"""How long something lasted against when it began and ended."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.facts.unit_sizes import SIZES
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import before, between, language_of
from checker.findings.messages import figure
from checker.interval import Interval
from checker.records import Claim

__all__ = ["durations", "minutes_between"]

MINUTE = 60
DAY = 24 * MINUTE
SLACK = 0.2  # part of a duration that may be rounded away


def durations(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« a débuté à 9 heures et s'est achevée à 11 heures, a duré quatre heures »."""
    for claims in sentences:
        times = [c for c in claims if c.unit == "time" and is_told(c) and c.value.is_exact]
        lengths = [c for c in claims if c.unit in ("hour", "minute") and is_told(c)]
        if len(times) == 2 and len(lengths) == 1 and _is_tied(times[0], times[1], lengths[0]):
            due = minutes_between(times[0].value, times[1].value)
            if not _fits(lengths[0], due):
                yield _wrong(lengths[0], times[0], times[1])


def minutes_between(start: Interval, end: Interval) -> float:
    """The minutes from one time of day to the next time that it is another."""
    return (end.low - start.low) % DAY


def _is_tied(start: Claim, end: Claim, length: Claim) -> bool:
    words = words_of(language_of(start))
    begun, ended = before(start), between(start, end)
    return (
        begun.holds(words.starts)
        and ended.holds(words.ends)
        and not ended.holds(words.starts)
        and before(length).holds(words.lasts)
    )


def _fits(length: Claim, due: float) -> bool:
    value = length.value.scaled(SIZES["duration"][length.unit] / MINUTE)
    step = max(value.resolution / 2, SLACK * due)
    half_days = (due, (due + DAY / 2) % DAY)  # "from 9 to 5"
    return any(value.low - step <= minutes <= value.high + step for minutes in half_days)


def _wrong(length: Claim, start: Claim, end: Claim) -> Broken:
    told = {"length": figure(length), "start": figure(start), "end": figure(end)}
    return broken("duration", (length, start, end), **told)
