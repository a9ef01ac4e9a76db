"""Ages of one person that are both right: a birthday between two texts, an age of another day."""

from __future__ import annotations

from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import after, language_of
from checker.findings.rules import judgement
from checker.isotime import ordinal
from checker.records import Claim

__all__ = ["has_aged"]

YEAR = 365.25  # days
CLOSE = 2  # years: what is further apart tells two days of one life


def has_aged(earlier: Claim, later: Claim) -> bool:
    """True for two ages of one person, told of two days that lie as far apart."""
    apart = later.value.low - earlier.value.low
    if is_of_then(earlier) != is_of_then(later) and abs(apart) > CLOSE:
        return True  # « il avait 19 ans lors du premier vol »
    days = [ordinal(claim.published or claim.anchor) for claim in (earlier, later)]
    gap = days[1] - days[0] if all(days) else 0
    if abs(gap) < judgement().margin.birthday:
        return False
    years = apart * (1 if gap >= 0 else -1)
    return 0 < years < abs(gap) / YEAR + 1 and years > abs(gap) / YEAR - 1


def is_of_then(claim: Claim) -> bool:
    """True for « il avait 19 ans lors du ... », "she was 19 when ...": the age of that day."""
    return bool(after(claim).starts(words_of(language_of(claim)).then))
