"""How wide and how colourful a report may be, from the stream that it goes to."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

__all__ = ["PLAIN", "Look", "look_for", "look_of"]

NARROWEST, WIDEST, USUAL = 40, 100, 80  # columns; longer lines are tiring to read


@dataclass(frozen=True, slots=True)
class Look:
    """What the reader's screen can show, and how much of the report is wanted."""

    width: int = USUAL
    colour: bool = False
    quiet: bool = False  # findings only: no summary, no word of praise


PLAIN = Look()


def look_for(
    stream: TextIO, *, quiet: bool = False, environ: Mapping[str, str] = os.environ
) -> Look:
    """The look that suits a stream: colours and its own width on a terminal only.

    NO_COLOR forbids colours and FORCE_COLOR asks for them anywhere; the first wins.
    """
    terminal = stream.isatty()
    if environ.get("NO_COLOR"):
        colour = False
    elif environ.get("FORCE_COLOR"):
        colour = True
    else:
        colour = terminal and environ.get("TERM") != "dumb"
    columns = shutil.get_terminal_size((USUAL, 24)).columns if terminal else USUAL
    return Look(width=min(max(columns, NARROWEST), WIDEST), colour=colour, quiet=quiet)


def look_of(output: Path | None, *, quiet: bool = False) -> Look:
    """The look of the terminal for what goes there (None, "-"), a plain one for any file."""
    terminal = output is None or str(output) == "-"
    return look_for(sys.stdout, quiet=quiet) if terminal else Look(quiet=quiet)
