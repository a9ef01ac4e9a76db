"""Figures that were changed: the claims of an article's old text against those of its new one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass

from checker.changes.spans import Span
from checker.facts.names import same_name
from checker.facts.place_names import same_place
from checker.records import Claim

__all__ = ["Change", "Edit", "edits", "is_touched"]


@dataclass(frozen=True, slots=True)
class Change:
    """An article's file that is not as it was."""

    path: str
    spans: tuple[Span, ...]  # where its lines are new
    before: tuple[Claim, ...] = ()  # what its old text claimed
    noted: bool = False  # the new lines tell readers of a correction


@dataclass(frozen=True, slots=True)
class Edit:
    """A figure that was put in place of another one."""

    old: Claim
    new: Claim
    declared: bool  # the article tells its readers


def is_touched(claim: Claim, change: Change) -> bool:
    """True when a changed line holds a part of the claim's sentence, and it reads anew.

    A paragraph is often one line: its other sentences stay what they were.
    """
    start = claim.start - claim.offset
    rest = len(claim.context) - claim.offset - len(claim.quote)
    end = claim.end + max(rest, 0)
    lies = any(first < end and start < last for first, last in change.spans)
    return lies and not any(_reads_as(claim, old) for old in change.before)


def edits(change: Change, claims: Sequence[Claim]) -> list[Edit]:
    """The edits of one file, whose claims are now these.

    Two claims are an edit when their sentences are one but for the numbers, or when they alone are
    left of their measure and scope.
    """
    old, new = _without_equals(change.before, claims)
    new = [claim for claim in new if is_touched(claim, change)]
    pairs = _paired(old, new, lambda c: (c.masked, *_scope(c)), alone=False)
    known = {claim.id for pair in pairs for claim in pair}
    old, new = ([c for c in side if c.id not in known] for side in (old, new))
    pairs += _paired(old, new, _scope, alone=True)
    return [Edit(a, b, declared=_is_declared(a, b, change, claims)) for a, b in pairs]


def _reads_as(claim: Claim, old: Claim) -> bool:
    """True for one figure of one sentence that is read as it was, on the same day."""
    alike = (claim.context, claim.offset, claim.value, claim.published) == (
        old.context, old.offset, old.value, old.published,
    )  # fmt: skip
    names = (claim.subject, claim.place) == (old.subject, old.place)
    return alike and names and _scope(claim) == _scope(old)


def _scope(claim: Claim) -> tuple[Hashable, ...]:
    """What two figures must share to be one figure at two times; names are held apart later."""
    return (claim.measure, claim.unit, claim.subset, claim.period, claim.status,
            claim.previous, claim.increment)  # fmt: skip


def _without_equals(
    before: Iterable[Claim], after: Iterable[Claim]
) -> tuple[list[Claim], list[Claim]]:
    """Both sides without the claims that stand on the other one with the same value."""
    left, new = list(before), []
    for claim in after:
        twin = next((old for old in left if _is_twin(old, claim)), None)
        if twin is None:
            new.append(claim)
        else:
            left.remove(twin)
    return left, new


def _is_twin(old: Claim, new: Claim) -> bool:
    return old.value == new.value and _scope(old) == _scope(new) and _same_names(old, new)


def _paired(
    old: Iterable[Claim], new: Iterable[Claim], key: Callable[[Claim], Hashable], *, alone: bool
) -> list[tuple[Claim, Claim]]:
    """Claims of one key in their order, as long as both sides have as many, one if `alone`."""
    sides: dict[Hashable, tuple[list[Claim], list[Claim]]] = defaultdict(lambda: ([], []))
    for number, side in enumerate((old, new)):
        for claim in side:
            sides[key(claim)][number].append(claim)
    return [
        pair
        for a, b in sides.values()
        if len(a) == len(b) and not (alone and len(a) > 1)
        for pair in zip(a, b, strict=True)
        if _same_names(*pair)
    ]


def _same_names(left: Claim, right: Claim) -> bool:
    subject = left.subject == right.subject or same_name(left.subject, right.subject)
    place = not left.place or not right.place or same_place(left.place, right.place)
    return subject and place


def _is_declared(old: Claim, new: Claim, change: Change, claims: Iterable[Claim]) -> bool:
    """True when a note, or the text itself, tells that there was another figure."""
    quoted = any(c.previous and c.measure == old.measure and c.value == old.value for c in claims)
    return change.noted or new.revised or quoted
