"""A weekday against the date that it is written with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.messages import day_and_weekday
from checker.findings.weekdays import wrong_weekday
from checker.records import Claim

__all__ = ["weekdays"]


def weekdays(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« mardi 9 août 2020 », which was a Sunday."""
    for claim in (claim for claims in sentences for claim in claims):
        if wrong := wrong_weekday(claim):
            shown, name = day_and_weekday(wrong.day, claim)
            yield broken("weekday", (claim,), quote=wrong.quote, day=shown, weekday=name)
