"""Where in a text its lines are not those that it had."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import accumulate

__all__ = ["Span", "changed_spans", "new_lines"]

Span = tuple[int, int]  # code points of the text, half open


def changed_spans(before: str, after: str) -> tuple[Span, ...]:
    """The lines of `after` that are new or changed; white space at their ends does not matter."""
    lines = after.split("\n")
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    changed = (
        (starts[first], starts[last]) for first, last in _changed(_bare(before), _bare(after))
    )
    return tuple(changed)


def new_lines(before: str, after: str) -> list[str]:
    """The lines of `after` that are not in `before`, wherever they stand."""
    known = set(_bare(before))
    return [line for line in _bare(after) if line not in known]


def _bare(text: str) -> list[str]:
    return [line.rstrip() for line in text.split("\n")]


def _changed(before: list[str], after: list[str]) -> Iterator[Span]:
    blocks: Iterable[tuple[str, int, int, int, int]] = SequenceMatcher(
        None, before, after, autojunk=False
    ).get_opcodes()
    for what, _, _, first, last in blocks:
        if what in ("replace", "insert"):
            yield first, last
