"""Percentages against the counts that they are told with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_count, is_percent, rounded
from checker.findings.arithmetic.reckoning_words import ReckoningWords, words_of
from checker.findings.arithmetic.stretch import after, before, between, language_of
from checker.findings.messages import figure, percent
from checker.interval import Interval
from checker.records import Claim

__all__ = ["Counts", "percentages", "share_of"]

NEAR = 5  # words between a part and the whole that follows it
FAR = 8  # words from a whole to the part that follows it
LED = 5  # words from the first of a sentence to the whole that it opens with
FULL = 100.0


@dataclass(frozen=True, slots=True)
class Counts:
    """A part, the whole that it is of, and their percentage as the text has it."""

    part: Claim
    whole: Claim
    share: Claim


def percentages(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 120 des 400 salariés, soit 45 % »: a percentage that its counts do not give."""
    for claims in sentences:
        for three in zip(claims, claims[1:], claims[2:], strict=False):
            counts = _counts(three)
            if counts and not share_of(counts).overlaps(_written(counts.share)):
                yield _wrong(counts)


def share_of(counts: Counts) -> Interval:
    """The percentages that two counts may give, within the step that they are written to."""
    part, whole = rounded(counts.part), rounded(counts.whole)
    return Interval(FULL * part.low / whole.high, FULL * part.high / whole.low)


def _written(share: Claim) -> Interval:
    """A percentage may have been rounded or cut off."""
    value, step = share.value, share.value.resolution
    return Interval(value.low - step, value.high + step)


def _counts(claims: tuple[Claim, Claim, Claim]) -> Counts | None:
    """The roles of three figures that follow each other; None where nothing ties them."""
    words = words_of(language_of(claims[0]))
    number = [is_percent(claim) for claim in claims]
    read = {
        (False, False, True): _share_last,
        (False, True, False): _share_between,
        (True, False, False): _share_first,
    }.get((number[0], number[1], number[2]))
    counts = read(claims, words) if read else None
    return counts if counts and _comparable(counts) else None


def _share_last(claims: tuple[Claim, Claim, Claim], words: ReckoningWords) -> Counts | None:
    """« 120 des 400 salariés, soit 45 % », « Sur les 400 salariés, 120, soit 45 % »."""
    first, second, share = claims
    gap = between(first, second)
    if not between(second, share).ends(words.apposed) or _of_another(share, words):
        return None
    if gap.ends(words.whole) and len(gap) <= NEAR:
        return Counts(first, second, share)
    if _is_led(first, words) and len(gap) <= FAR and ":" not in gap.keys:
        return Counts(second, first, share)
    return None


def _is_led(whole: Claim, words: ReckoningWords) -> bool:
    """True for « Sur les 400 salariés », "Of the plant's 400 workers"."""
    led = before(whole)
    return bool(led.ends(words.whole) or (led.starts(words.whole) and len(led) <= LED))


def _of_another(share: Claim, words: ReckoningWords) -> bool:
    """True for « 45 % des emplois de la vallée »: of a whole that was not told."""
    behind = after(share)
    size = behind.starts(words.whole)
    return bool(size) and not behind.at(words.same_whole, size)


def _share_between(claims: tuple[Claim, Claim, Claim], words: ReckoningWords) -> Counts | None:
    """« 120 personnes, soit 45 % des 400 salariés »."""
    part, share, whole = claims
    tied = between(part, share).ends(words.apposed)
    of = between(share, whole)
    return Counts(part, whole, share) if tied and of.consists_of(words.whole) and of else None


def _share_first(claims: tuple[Claim, Claim, Claim], words: ReckoningWords) -> Counts | None:
    """« 45 % des 400 salariés, soit 120 personnes »."""
    share, whole, part = claims
    of = between(share, whole)
    tied = between(whole, part).ends(words.apposed)
    return Counts(part, whole, share) if tied and of.consists_of(words.whole) and of else None


def _comparable(counts: Counts) -> bool:
    """True for two asserted counts in one unit, the part no more than the whole."""
    part, whole = counts.part, counts.whole
    units = {part.unit, whole.unit} - {"", "person"}
    return (
        is_count(part) and is_count(whole) and len(units) < 2 and part.value.high < whole.value.low
    )


def _wrong(counts: Counts) -> Broken:
    given = share_of(counts)
    return broken(
        "percentage",
        (counts.share, counts.part, counts.whole),
        share=figure(counts.share),
        part=figure(counts.part),
        whole=figure(counts.whole),
        given=percent((given.low + given.high) / 2, counts.share),
    )
