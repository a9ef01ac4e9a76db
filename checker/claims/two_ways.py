"""Two shares that make up a whole and name nobody: « Le résultat : 58 % contre 42 % »."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from checker.claims.answers import is_answer
from checker.claims.draft import Draft

__all__ = ["with_pairs"]

SHARES = ("vote_share", "voting_intention", "percentage")
HELD = SHARES[:2]
FAR = 500  # code points from a pair to the one before, whose holders it has
SUM, SLIP = 100, 0.6  # per cent of the two sides of a vote, and how far their sum may be off


def with_pairs(drafts: Iterator[Draft]) -> Iterator[Draft]:
    """The drafts of an article; a pair of shares without names is held as the pair before it.

    The second of « par 66 % contre 34 % » is not of whom the sentence names alone.
    """
    row = list(drafts)
    last: tuple[Draft, Draft] | None = None
    for at in range(len(row) - 1):
        pair = row[at], row[at + 1]
        if not _is_whole(*pair):
            continue
        row[at : at + 2] = pair = _as_before(pair, last) if _is_nameless(*pair) else pair
        last = pair if _is_held(*pair) else last
    yield from row


def _is_whole(first: Draft, second: Draft) -> bool:
    shares = first.measured.measure in SHARES and second.measured.measure in SHARES
    alike = first.context == second.context and first.unit == second.unit == "percent"
    return shares and alike and abs(first.value.low + second.value.low - SUM) <= SLIP


def _is_held(first: Draft, second: Draft) -> bool:
    named = first.subject and second.subject and first.subject != second.subject
    return bool(named) and first.measured.measure in HELD


def _is_nameless(first: Draft, second: Draft) -> bool:
    one = first.subject == second.subject
    return one or not (_names_holder(first) or _names_holder(second))


def _names_holder(draft: Draft) -> bool:
    """True where the sentence itself names who holds a share, or which answer it is."""
    if is_answer(draft.subject, draft.measured.rule[:2]):
        return True
    last = draft.subject.rpartition(" ")[2].lower()
    return bool(last) and last in draft.context.lower()


def _as_before(pair: tuple[Draft, Draft], last: tuple[Draft, Draft] | None) -> tuple[Draft, Draft]:
    first, second = pair
    near = last is not None and 0 < first.start - last[0].start < FAR
    named = _names_holder(first)
    if last is None or not near or named or first.period != last[0].period:
        alone = bool(first.subject) and first.measured.measure in HELD
        return (first, replace(second, subject="")) if alone else pair
    told = [
        replace(draft, measured=replace(draft.measured, measure=before.measured.measure),
                subject=before.subject, previous=False)
        for draft, before in zip(pair, last, strict=True)
    ]  # fmt: skip
    return told[0], told[1]
