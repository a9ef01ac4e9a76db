"""All tables as Parquet, a file for each month of publication, in a folder that tells it is whole.

The folder is that of the last run, whatever stopped an earlier one: `_manifest.json` goes before
the first file changes and comes back after the last. A file that is right already is not touched.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import polars as pl

from checker.report import Report
from checker.reports.parts.folders import kept, listed, put, removed
from checker.reports.tables.frames import frame_of, parquet_of
from checker.reports.tables.making import TABLES

__all__ = ["MANIFEST", "fill"]

MANIFEST = "_manifest.json"
UNKNOWN = "unknown"  # the month of what has no date
_OURS = re.compile(rf"(?:{'|'.join(TABLES)})/month=[^/]*/part\.parquet")


def fill(report: Report, folder: Path) -> None:
    """Bring the folder up to the report; raises CheckerError where a file cannot be written."""
    rows: dict[str, int] = {}
    before = listed(folder)
    whole = MANIFEST in before
    for name, frame in _parts(report):
        rows[name], content = len(frame), parquet_of(frame)
        if name in before and kept(folder, name) == content:
            continue
        whole = _begun(folder, whole=whole)
        put(folder, name, content)
    for name in sorted(before - rows.keys()):
        if _OURS.fullmatch(name):
            whole = _begun(folder, whole=whole)
            removed(folder, name)
    _end(folder, _manifest(report, rows), whole=whole)


def _begun(folder: Path, *, whole: bool) -> bool:
    """False, for a folder that no longer says that it is whole."""
    if whole:
        removed(folder, MANIFEST)
    return False


def _end(folder: Path, manifest: bytes, *, whole: bool) -> None:
    if not whole or kept(folder, MANIFEST) != manifest:
        put(folder, MANIFEST, manifest)


def _manifest(report: Report, rows: Mapping[str, int]) -> bytes:
    told = {"schema_version": "1.0", "tool": report.tool_version, "rows": rows}
    return (json.dumps(told, indent=2, sort_keys=True) + "\n").encode()


def _parts(report: Report) -> Iterator[tuple[str, pl.DataFrame]]:
    """The name and the rows of every file, table by table, by rising month."""
    months = {one.id: one.published[:7] or UNKNOWN for one in report.articles}
    of_claim = {claim.id: months.get(claim.article, UNKNOWN) for claim in report.claims}
    for table in TABLES:
        frame = frame_of(report, table)
        month = pl.Series("month", _months(table, frame, months, of_claim), dtype=pl.String)
        parts = frame.with_columns(month).partition_by(
            "month", as_dict=True, include_key=False, maintain_order=True
        )
        for (key,), part in sorted(parts.items(), key=lambda item: str(item[0])):
            yield f"{table}/month={key}/part.parquet", part


def _months(
    table: str, frame: pl.DataFrame, months: Mapping[str, str], of_claim: Mapping[str, str]
) -> Sequence[str]:
    """The month of each row: that of its article, or of its first claim."""
    if table == "articles":
        return [months[name] for name in frame["id"]]
    if table == "claims":
        return [months.get(name, UNKNOWN) for name in frame["article"]]
    first = frame["claims"].list.first()
    return [of_claim.get(name, UNKNOWN) if name else UNKNOWN for name in first]
