"""Rows of cells as aligned columns."""

from __future__ import annotations

from collections.abc import Sequence

from checker.reports.parts.look import Look
from checker.reports.parts.plain import clipped

__all__ = ["columns"]

GAP = "  "


def columns(rows: Sequence[Sequence[str]], look: Look, *, indent: int = 0) -> list[str]:
    """One line per row; the last column is cut where the line would grow too long.

    A column that is empty in every row is left out.
    """
    kept = [column for column in zip(*rows, strict=True) if any(column)]
    widths = [max(map(len, column)) for column in kept[:-1]]
    room = max(look.width - indent - sum(widths) - len(GAP) * len(widths), 20)
    lines = []
    for row in zip(*kept, strict=True):
        cells = [cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=True)]
        lines.append(" " * indent + GAP.join((*cells, clipped(row[-1], room))).rstrip())
    return lines
