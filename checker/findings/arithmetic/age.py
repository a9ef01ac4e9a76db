"""An age against the birth date that is told beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_told
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import before, language_of, sentence_of
from checker.findings.messages import figure
from checker.interval import Interval
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["ages", "ages_on"]

YEAR = 365.25
OTHER_TIME = 20.0  # years between age and birth date from which on the text is of another time


def ages(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« Alexandre Dupont, 78 ans, né en 1954 », said in 2026."""
    for claims in sentences:
        told = [c for c in claims if c.measure == "age" and is_told(c)]
        days = [c for c in claims if c.unit == "date" and c.measure != "tenure"]
        if len(told) == 1 and len(days) == 1 and _is_tied(told[0], days[0]):
            now = ordinal(told[0].published)
            due = ages_on(now, days[0].value) if now else told[0].value
            if OTHER_TIME > _gap(told[0].value, due) > 0:
                yield _wrong(told[0], days[0])


def ages_on(day: int, born: Interval) -> Interval:
    """The ages in full years that someone born in a span may have on a day."""
    youngest, oldest = ((day - end) / YEAR for end in (born.high, born.low))
    return Interval(int(youngest - 0.01), int(oldest + 0.01))


def _is_tied(age: Claim, day: Claim) -> bool:
    """True for a birth date and an age of today."""
    words = words_of(language_of(age))
    return (
        _is_born(day)
        and bool(before(age).ends(words.age_now) or age.quote[:1].isalpha())
        and not sentence_of(age).holds(words.age_then)
    )


def _is_born(day: Claim) -> bool:
    """True for « né en 1954 », "born on 30 August 1954"."""
    words, led = words_of(language_of(day)), before(day)
    size = len(led)
    while size and led.at(words.born_between, size - 1, whole=1):
        size -= 1
    return size > 0 and bool(led.at(words.born, size - 1, whole=1))


def _gap(told: Interval, due: Interval) -> float:
    return max(told.low - due.high, due.low - told.high, 0.0)


def _wrong(age: Claim, day: Claim) -> Broken:
    return broken("age", (age, day), age=figure(age), born=figure(day))
