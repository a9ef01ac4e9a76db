"""A rise or a fall in percent against the two figures that it is told with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import is_count, is_percent, rounded
from checker.findings.arithmetic.reckoning_words import ReckoningWords, words_of
from checker.findings.arithmetic.stretch import Stretch, after, before, between, language_of
from checker.findings.messages import figure, percent
from checker.interval import Interval
from checker.records import Claim

__all__ = ["Change", "change_of", "changes"]

NOUN = 4  # words of what the newer figure counts
AWAITED = 6  # words behind an earlier figure that may say it was a forecast
FULL = 100.0


@dataclass(frozen=True, slots=True)
class Change:
    """An earlier and a later figure, and the percentage between them as the text has it."""

    old: Claim
    new: Claim
    share: Claim
    rises: bool


def changes(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« passe de 100 à 120, en hausse de 30 % »: a change that its figures do not give."""
    for claims in sentences:
        for three in zip(claims, claims[1:], claims[2:], strict=False):
            change = _change(three)
            if change and not change_of(change).overlaps(_written(change)):
                yield _wrong(change)


def change_of(change: Change) -> Interval:
    """The percentages by which the later figure may differ from the earlier one."""
    old, new = rounded(change.old), rounded(change.new)
    return Interval(FULL * (new.low / old.high - 1), FULL * (new.high / old.low - 1))


def _written(change: Change) -> Interval:
    """The percentage, below zero for a fall; it may have been rounded or cut off."""
    value, step = change.share.value, change.share.value.resolution
    low, high = value.low - step, value.high + step
    return Interval(low, high) if change.rises else Interval(-high, -low)


def _change(claims: tuple[Claim, Claim, Claim]) -> Change | None:
    words = words_of(language_of(claims[0]))
    if is_percent(claims[2]):
        change = _share_last(claims, words)
    else:
        change = _share_first(claims, words) if is_percent(claims[0]) else None
    return change if change and _comparable(change) else None


def _share_last(claims: tuple[Claim, Claim, Claim], words: ReckoningWords) -> Change | None:
    """« de 100 à 120 euros, en hausse de 30 % », "from $100 to $120, a 30% increase"."""
    old, new, share = claims
    if not between(old, new).consists_of(words.to) or not len(between(old, new)):
        return None
    gap = between(new, share)
    mark = max((i for i, key in enumerate(gap.keys) if key in ",(–—:"), default=-1)
    tail = Stretch(gap.keys[mark + 1 :], gap.exact[mark + 1 :])
    noun = Stretch(gap.keys[:mark], gap.exact[:mark]) if mark > 0 else Stretch((), ())
    if mark < 0 or len(noun) > NOUN:
        return None
    rises = _direction(tail, after(share), words)
    return Change(old, new, share, rises=rises) if rises is not None else None


def _share_first(claims: tuple[Claim, Claim, Claim], words: ReckoningWords) -> Change | None:
    """« a reculé de 20 %, à 80 millions, contre 120 millions »."""
    share, new, old = claims
    link = between(share, new)
    if not (link and link.consists_of(words.to, words.filler) and link.holds(words.to)):
        return None
    gap, behind = between(new, old), after(old)
    end = Stretch(behind.keys[:AWAITED], behind.exact[:AWAITED])
    size = gap.ends(words.against)
    if not size or gap.keys[-1] == "," or len(gap) - size > NOUN or end.holds(words.awaited):
        return None
    rises = _direction(_last_words(before(share), words), Stretch((), ()), words)
    return Change(old, new, share, rises=rises) if rises is not None else None


def _last_words(stretch: Stretch, words: ReckoningWords) -> Stretch:
    """The word of rise or fall right before a percentage, with the small words behind it."""
    end = len(stretch)
    start = end
    while start and (
        stretch.at(words.filler, start - 1, whole=1)
        and not stretch.at(words.up, start - 1)
        and not stretch.at(words.down, start - 1)
    ):
        start -= 1
    first = max(start - 1, 0)
    return Stretch(stretch.keys[first:end], stretch.exact[first:end])


def _direction(lead: Stretch, behind: Stretch, words: ReckoningWords) -> bool | None:
    """True for a rise, False for a fall; None where neither or both are told, or more is."""
    if not lead.consists_of(words.filler, words.up, words.down):
        return None
    follows = Stretch(behind.keys[:2], behind.exact[:2])
    near = [lead, *([follows] if len(follows) else [])]
    up, down = (
        any(part.holds(sort) if part is lead else part.starts(sort) for part in near)
        for sort in (words.up, words.down)
    )
    return up if up != down else None


def _comparable(change: Change) -> bool:
    """True for two counts in one unit; the earlier one may leave its unit out."""
    units = {change.old.unit, change.new.unit} - {"", "person"}
    return is_count(change.old) and is_count(change.new) and len(units) < 2


def _wrong(change: Change) -> Broken:
    given = change_of(change)
    middle = (given.low + given.high) / 2
    return broken(
        "percentage",
        (change.share, change.new, change.old),
        shape="change",
        share=("+" if change.rises else "−") + figure(change.share),
        old=figure(change.old),
        new=figure(change.new),
        given=percent(middle, change.share, signed=True),
    )
