"""What was extracted, one row per claim: as a table, JSON, CSV or Parquet."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, fields
from operator import attrgetter

from checker.records import Claim
from checker.report import Report
from checker.reports import json
from checker.reports.parts.columns import columns
from checker.reports.parts.look import Look
from checker.reports.parts.order import ordered
from checker.reports.parts.page import page_for, scope_of, spoken_value
from checker.reports.parts.plain import clean
from checker.reports.parts.quoting import location
from checker.reports.parts.scope import said
from checker.values import json_bound

__all__ = ["as_csv", "as_parquet", "as_table", "listing"]

FORMULA = frozenset("=+-@")  # what a spreadsheet takes for the start of a formula


@dataclass(frozen=True, slots=True)
class Row:
    """A claim without nested fields, for spreadsheets and data frames; None: nothing said."""

    id: str
    article: str
    path: str
    line: int
    column: int
    start: int
    end: int
    measure: str
    subject: str | None
    low: float | None  # numbers only; dates and times of day stand in the next two
    high: float | None
    earliest: str | None
    latest: str | None
    low_open: bool
    high_open: bool
    unit: str | None
    text: str
    context: str
    place: str | None
    period: str | None
    subset: str | None
    as_of: str | None
    attribution: str | None
    authority: str | None
    status: str
    previous: bool
    increment: bool
    ordinal: bool
    published: str | None
    source: str | None


def listing(report: Report, form: str, look: Look) -> str | bytes:
    """The claims as a "table", "json" (the report contract), "csv" or "parquet"."""
    match form:
        case "json":
            return json.render(report, look)
        case "csv":
            return as_csv(report)
        case "parquet":
            return as_parquet(report)
        case _:
            return as_table(report, look)


def as_table(report: Report, look: Look) -> str:
    """Place, measure, value, scope and quote of each claim, in aligned columns."""
    page = page_for(report, look)
    rows = []
    for claim in ordered(report).claims:
        measure, *scope = scope_of(claim, page)
        where = ", ".join(filter(None, scope))
        rows.append(
            (location(claim), measure, spoken_value(claim, page), where, clean(claim.quote))
        )
    lines = columns(rows, look) if rows else [page.words.labels.no_facts]
    return "\n".join(lines) + "\n"


def as_csv(report: Report) -> str:
    """Comma-separated values with a header line; no cell is taken for a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_NAMES)
    for row in _rows(report):
        writer.writerow(map(_cell, _values(row)))
    return out.getvalue()


def as_parquet(report: Report) -> bytes:
    """The rows as a Parquet file; no claims give an empty file with the same columns."""
    import polars as pl

    kinds = {"str": pl.String(), "int": pl.Int64(), "float": pl.Float64(), "bool": pl.Boolean()}
    schema = {field.name: kinds[str(field.type).partition(" ")[0]] for field in fields(Row)}
    records = [tuple(map(_valid, _values(row))) for row in _rows(report)]
    frame = pl.DataFrame(records, schema=schema, orient="row")
    out = io.BytesIO()
    frame.write_parquet(out)
    return out.getvalue()


_NAMES = tuple(field.name for field in fields(Row))
_values = attrgetter(*_NAMES)


def _rows(report: Report) -> list[Row]:
    return [_row(claim) for claim in ordered(report).claims]


def _row(claim: Claim) -> Row:
    low, high = (json_bound(end, claim.unit) for end in (claim.value.low, claim.value.high))
    return Row(
        id=claim.id,
        article=claim.article,
        path=claim.path,
        line=claim.line,
        column=claim.column,
        start=claim.start,
        end=claim.end,
        measure=claim.measure,
        subject=claim.subject or None,
        low=_number(low),
        high=_number(high),
        earliest=low if isinstance(low, str) else None,
        latest=high if isinstance(high, str) else None,
        low_open=claim.value.low_open,
        high_open=claim.value.high_open,
        unit=claim.unit or None,
        text=claim.quote,
        context=claim.context,
        place=said(claim.place) or None,
        period=claim.period or None,
        subset=said(claim.subset) or None,
        as_of=claim.as_of or None,
        attribution=claim.attribution or None,
        authority=claim.authority or None,
        status=claim.status.value,
        previous=claim.previous,
        increment=claim.increment,
        ordinal=claim.ordinal,
        published=claim.published or None,
        source=claim.source or None,
    )


def _number(bound: float | str | None) -> float | None:
    return None if bound is None or isinstance(bound, str) else float(bound)


def _cell(value: str | float | None) -> str | float | None:
    """A cell that a spreadsheet shows as it is: what looks like a formula gets an apostrophe."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text.lstrip()[:1] in FORMULA else text


def _valid(value: str | float | None) -> str | float | None:
    """A value that UTF-8 has room for: an undecodable file name is spelt out."""
    return value.encode("utf-8", "backslashreplace").decode() if isinstance(value, str) else value
