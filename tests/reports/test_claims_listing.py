"""Claims as a table, CSV and Parquet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from math import inf
from textwrap import dedent

import polars as pl
import pytest

from checker.interval import Interval
from checker.reports.listings.claims import as_csv, as_parquet, as_table, listing
from checker.reports.parts.look import PLAIN
from tests.builders import article, claim, report

DAY = 737646.0  # 9 August 2020, counted in days as Interval does

CLAIMS = (
    claim("b.txt", deaths=(2, inf), said="[at least two] dead", place="Tarvo"),
    claim("a.txt", vote_share=Interval(9, 10, high_open=True), unit="percent", subject="Tom Ilse",
          said="[just under 10%]"),
    claim("a.txt", date=DAY, unit="date", said="[9 August]", start=60),
)  # fmt: skip


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_the_table_has_a_line_for_each_claim() -> None:
    told = report(claims=(CLAIMS[0], replace(CLAIMS[0], id="x", start=99, place="")))
    assert as_table(told, PLAIN) == dedent("""\
        news/b.txt:1:11  deaths  at least 2  Tarvo  at least two
        news/b.txt:1:11  deaths  at least 2         at least two
        """)


def test_the_table_stays_within_the_screen() -> None:
    long = claim(deaths=2, said=f"[2 {'very ' * 40}dead]")
    (line,) = as_table(report(claims=(long,)), PLAIN).splitlines()
    assert len(line) <= 80
    assert line.endswith("…")


def test_no_claim_is_said() -> None:
    assert (
        as_table(report(articles=(article(),)), PLAIN) == "No figure was found in the articles.\n"
    )


def test_csv_has_numbers_dates_and_blanks() -> None:
    share, day, deaths = rows(as_csv(report(claims=CLAIMS)))
    assert (share["low"], share["high"], share["high_open"]) == ("9.0", "10.0", "True")
    assert (share["article"], share["subject"], share["unit"]) == ("a.txt", "Tom Ilse", "percent")
    assert (day["low"], day["earliest"], day["latest"]) == ("", "2020-08-09", "2020-08-09")
    assert (deaths["low"], deaths["high"], deaths["place"]) == ("2.0", "", "Tarvo")
    assert deaths["text"] == "at least two"
    assert deaths["status"] == "asserted"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "\t=", "\n+"])
def test_no_cell_is_a_formula(start: str) -> None:
    hostile = replace(claim(deaths=2), context=f"{start}HYPERLINK(1)", subject=f"{start}1")
    (row,) = rows(as_csv(report(claims=(hostile,))))
    assert row["context"].startswith("'")
    assert row["subject"].startswith("'")


def test_a_negative_number_stays_a_number() -> None:
    (row,) = rows(as_csv(report(claims=(claim(temperature=-5, unit="degree_celsius"),))))
    assert row["low"] == "-5.0"


def test_control_signs_and_line_feeds_are_shown_in_csv() -> None:
    hostile = replace(claim(deaths=2), context="a\nb\x1b[2J")
    (row,) = rows(as_csv(report(claims=(hostile,))))
    assert row["context"] == "a b␛[2J"


def test_parquet_has_typed_columns() -> None:
    frame = pl.read_parquet(io.BytesIO(as_parquet(report(claims=CLAIMS))))
    assert frame["article"].to_list() == ["a.txt", "a.txt", "b.txt"]
    assert frame["low"].to_list() == [9.0, None, 2.0]
    assert frame["high"].to_list() == [10.0, None, None]
    assert frame["earliest"].to_list() == [None, "2020-08-09", None]
    assert frame.schema["line"] == pl.Int64()
    assert frame.schema["previous"] == pl.Boolean()


def test_parquet_of_nothing_has_the_same_columns() -> None:
    full, empty = (
        pl.read_parquet(io.BytesIO(as_parquet(told))) for told in (report(claims=CLAIMS), report())
    )
    assert empty.schema == full.schema
    assert len(empty) == 0


def test_an_undecodable_path_is_spelt_out() -> None:
    odd = replace(claim(deaths=2), path="news/\udce9.txt")
    frame = pl.read_parquet(io.BytesIO(as_parquet(report(claims=(odd,)))))
    assert frame["path"].to_list() == ["news/\\udce9.txt"]


def test_a_listing_is_chosen_by_name() -> None:
    told = report(claims=CLAIMS)
    assert listing(told, "csv", PLAIN) == as_csv(told)
    assert listing(told, "table", PLAIN) == as_table(told, PLAIN)
    assert listing(told, "parquet", PLAIN) == as_parquet(told)
    assert str(listing(told, "json", PLAIN)).startswith('{\n  "schema_version"')
