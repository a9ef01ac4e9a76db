"""Which lines of a text are new, and which notes they hold."""

from __future__ import annotations

import pytest

from checker.changes.spans import changed_spans, new_lines
from checker.changes.words import has_note


@pytest.mark.parametrize(
    ("before", "after", "new"),
    [
        ("a\nb\nc\n", "a\nb\nc\n", []),
        ("", "a\nb", ["a\nb"]),
        ("a\nb\nc\n", "a\nx\nc\n", ["x\n"]),
        ("a\nb\nc\n", "a\nc\n", []),
        ("a\r\nb\r\n", "a\nb\n", []),
        ("a\n", "x\na\ny", ["x\n", "y"]),
    ],
)
def test_spans(before: str, after: str, new: list[str]) -> None:
    spans = changed_spans(before, after)
    assert [after[start:end] for start, end in spans] == new


def test_a_line_that_moved_is_not_new() -> None:
    assert new_lines("a\nb\n", "b\na\nc\n") == ["c"]


@pytest.mark.parametrize(
    ("language", "line", "note"),
    [
        ("fr", "**Rectificatif** : le bilan est de trois morts.", True),
        ("fr", "Une version précédente de cet article donnait deux morts.", True),
        ("fr", "Correction\u00a0: trois morts.", True),
        ("fr", "La correction des copies prendra deux jours.", False),
        ("fr", "Le bilan est de trois morts.", False),
        ("en", "An earlier version of this article gave two deaths.", True),
        ("en", "CORRECTION: three people died.", True),
        ("en", "Editor’s note: the toll is three.", True),
        ("en", "The market saw a correction in March.", False),
    ],
)
def test_notes(language: str, line: str, note: bool) -> None:
    assert has_note(["Un titre", line], language) is note
