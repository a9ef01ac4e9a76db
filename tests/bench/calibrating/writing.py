"""Tables put into a page between two marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["written"]

BEGIN, END = "<!-- calibration: begin -->", "<!-- calibration: end -->"


def written(page: str, lines: Sequence[str]) -> str:
    """The page with other lines between its marks; ValueError where it has none."""
    marks = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    if not marks.search(page):
        raise ValueError(f"no place for the tables: {BEGIN} ... {END}")
    return marks.sub(lambda _: "\n".join([BEGIN, *lines, END]), page)
