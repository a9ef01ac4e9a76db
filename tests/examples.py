"""The article folders of examples/, each checked once a process."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from checker.report import Report

__all__ = ["EXAMPLES", "ROOT", "report_of"]

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = tuple(sorted(path.name for path in (ROOT / "examples").iterdir() if path.is_dir()))


@cache
def report_of(example: str) -> Report:
    """What a run without cache makes of an example; paths are as seen from the root."""
    from checker import run
    from checker.settings import Settings

    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return run.check([Path("examples", example)], Settings(cache=False))
    finally:
        os.chdir(before)
