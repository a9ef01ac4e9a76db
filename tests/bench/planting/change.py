"""One thing that is changed in one article, and what is expected of the check then."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.records import Claim

__all__ = ["Change", "Expected", "applied", "back"]


class Expected(StrEnum):
    """What the check has to go by, were the changed figure read and grouped as before."""

    CONTRADICTS = "contradicts"  # another article then says something else
    MOVES = "moves"  # another article does, but time explains it
    ITSELF = "itself"  # the changed words contradict themselves
    ALONE = "alone"  # no other article gives the figure
    SILENT = "silent"  # the meaning is the same, nothing may be told


@dataclass(frozen=True, slots=True)
class Change:
    """The text from `start` to `end` of a file becomes `new`."""

    kind: str
    article: str  # its id
    path: str  # its file
    start: int  # code points of the file as decoded, half open
    end: int
    old: str
    new: str
    expected: Expected
    measure: str  # of the claim that is changed, "" for none
    sentence: str  # where it stands
    claim: Claim | None = None
    partners: tuple[Claim, ...] = ()  # claims of other articles that it agreed with
    pieces: tuple[tuple[int, int, int], ...] = ()  # of moved text: from, length, where it was


def applied(change: Change, text: str) -> str:
    """The text of the file with the change made."""
    return text[: change.start] + change.new + text[change.end :]


def back(change: Change, article: str, position: int) -> int:
    """Where a position of the changed file stood before; its start for all of the new words."""
    if article != change.article or position < change.start:
        return position
    for start, length, was in change.pieces:
        if start <= position < start + length:
            return was + position - start
    new_end = change.start + len(change.new)
    return change.start if position < new_end else position - new_end + change.end
