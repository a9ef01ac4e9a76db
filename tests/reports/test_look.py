"""Colours and width follow the stream and the environment."""

from __future__ import annotations

import io
import os

import pytest

from checker.reports.parts.look import Look, look_for


class Terminal(io.StringIO):
    """A stream that calls itself a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True


@pytest.mark.parametrize(
    ("terminal", "environ", "colour"),
    [
        (True, {}, True),
        (False, {}, False),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colour(terminal: bool, environ: dict[str, str], colour: bool) -> None:
    stream = Terminal() if terminal else io.StringIO()
    assert look_for(stream, environ=environ).colour is colour


def test_a_file_is_80_columns_wide_whatever_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "132")
    assert look_for(io.StringIO(), quiet=True) == Look(width=80, quiet=True)


@pytest.mark.parametrize(("columns", "width"), [(60, 60), (20, 40), (300, 100)])
def test_a_terminal_gives_its_own_width_within_reason(
    columns: int, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "shutil.get_terminal_size", lambda _fallback: os.terminal_size((columns, 24))
    )
    assert look_for(Terminal(), environ={}).width == width
