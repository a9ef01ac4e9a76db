"""What figures are of, in the words of a language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache

from checker.claims.sites import place_name
from checker.facts.things import state_of_all
from checker.interval import Interval
from checker.isotime import ordinal
from checker.records import WHOLE, Claim
from checker.rulefiles import decode, prose_file
from checker.values import spoken

__all__ = ["moment_words", "scope_words", "span_words", "subset_words"]

DAY = len("2020-08-15")
MINUTE = len("2020-08-15T18:27")


def scope_words(claims: Sequence[Claim], language: str) -> tuple[str, ...]:
    """Subject, place, subset and period, each where more than half of the claims say it."""
    one_state = all(state_of_all(claim) for claim in claims)  # whoever they are called
    subject = "" if one_state else _usual(claim.subject for claim in claims)
    place = _common(claim.place for claim in claims)
    subset = _common(claim.subset for claim in claims)
    period = _common(claim.period for claim in claims)
    said = (
        subject,
        "" if place == WHOLE else place_name(place),
        subset_words(subset, language),
        span_words(period, language),
    )
    return tuple(part for part in said if part)


def subset_words(subset: str, language: str) -> str:
    """The parts of the counted ones as people call them: "serious police" -> "police officers, …".

    A name that the language has no words for stays as it is.
    """
    names = _names(language)
    return ", ".join(names.get(name, name) for name in subset.split())


def span_words(period: str, language: str) -> str:
    """A day, or both ends of "2020-08-01/2020-08-15"; other text stays as it is."""
    start, _, end = period.partition("/")
    first, last = ordinal(start), ordinal(end or start)
    if not first or not last or last < first or len(start) < DAY:
        return period
    return spoken(Interval(first, last), "date", language)


def moment_words(iso: str, language: str) -> str:
    """A time of publication: "1er mars 2026, 18:27"."""
    day = span_words(iso[:DAY], language)
    return f"{day}, {iso[DAY + 1 : MINUTE]}" if len(iso) >= MINUTE else day


@cache
def _names(language: str) -> dict[str, str]:
    return decode(prose_file(language, "subsets.toml"), dict[str, str])


def _usual(texts: Iterable[str]) -> str:
    """The commonest text that says something, the longest of several."""
    counted = Counter(text for text in texts if text)
    return max(counted, key=lambda text: (counted[text], len(text), text), default="")


def _common(texts: Iterable[str]) -> str:
    """What more than half of the texts are, else ""."""
    told = list(texts)
    text, times = Counter(told).most_common(1)[0]
    return text if 2 * times > len(told) else ""
