"""Articles, claims, facts and findings as CSV and as Parquet."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from math import inf

import polars as pl
import pytest

from checker.interval import Interval
from checker.records import Kind
from checker.reports.csv import render as findings_csv
from checker.reports.parts.look import PLAIN
from checker.reports.tables.cells import as_csv
from checker.reports.tables.frames import as_parquet, frame_of, schema_of
from checker.reports.tables.making import TABLES
from tests.builders import article, claim, fact, finding, report

DAY = 737646.0  # 9 August 2020, counted in days as Interval does

CLAIMS = (
    claim("b.txt", deaths=(2, inf), said="[at least two] dead", place="Tarvo"),
    claim("a.txt", vote_share=Interval(9, 10, high_open=True), unit="percent", subject="Tom Ilse",
          said="[just under 10%]"),
    claim("a.txt", date=DAY, unit="date", said="[9 August]", start=60),
)  # fmt: skip

TWO, THREE = claim("a.txt", deaths=2, subject="Tarvo"), claim("b.txt", deaths=3)
FULL = report(
    finding(Kind.CONFLICTS, THREE, TWO, message="3 against 2", reason="no step", fact="f1"),
    finding(Kind.UNREADABLE, name="f" * 16, message="c.txt"),
    facts=(fact("f1", TWO, THREE),),
    articles=(article("c.txt", problem="it is empty"),),
)


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_csv_has_numbers_dates_and_blanks() -> None:
    share, day, deaths = rows(as_csv(report(claims=CLAIMS), "claims"))
    assert (share["low"], share["high"], share["high_open"]) == ("9.0", "10.0", "True")
    assert (share["article"], share["subject"], share["unit"]) == ("a.txt", "Tom Ilse", "percent")
    assert (day["low"], day["earliest"], day["latest"]) == ("", "2020-08-09", "2020-08-09")
    assert (deaths["low"], deaths["high"], deaths["place"]) == ("2.0", "", "Tarvo")
    assert deaths["text"] == "at least two"
    assert deaths["status"] == "asserted"


def test_findings_are_a_row_each_with_what_they_cite() -> None:
    conflict, unread = rows(findings_csv(FULL, PLAIN))
    assert (conflict["kind"], conflict["level"], conflict["measure"]) == (
        "conflicts",
        "error",
        "deaths",
    )
    assert (conflict["texts"], conflict["articles"]) == ("3 | 2", "b.txt | a.txt")
    assert (conflict["fact"], conflict["message"]) == ("f1", "3 against 2")
    assert (unread["kind"], unread["claims"], unread["measure"]) == ("unreadable", "", "")


def test_facts_and_claims_and_findings_can_be_joined() -> None:
    claims, facts = frame_of(FULL, "claims"), frame_of(FULL, "facts")
    assert claims["fact"].to_list() == ["f1", "f1"]
    assert facts.row(0, named=True) == {
        "id": "f1", "story": "s1", "measure": "deaths", "subject": "Tarvo", "name": "deaths",
        "state": "in_conflict", "claims": [TWO.id, THREE.id],
    }  # fmt: skip
    assert frame_of(FULL, "findings")["claims"].to_list() == [[THREE.id, TWO.id], []]
    assert frame_of(FULL, "articles")["problem"].to_list() == [None, None, "it is empty"]


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", " =", "\t=", "\r=", "\n+", "＝", "\ufeff=", "\u200b@", "\u00a0-"]
)
def test_no_cell_is_a_formula(start: str) -> None:
    hostile = replace(claim(deaths=2), context=f"{start}HYPERLINK(1)", subject=f"{start}1")
    (row,) = rows(as_csv(report(claims=(hostile,)), "claims"))
    assert row["context"].startswith("'")
    assert row["subject"].startswith("'")
    told = report(finding(Kind.CONFLICTS, hostile, message=f"{start}1"))
    assert rows(as_csv(told, "findings"))[0]["message"].startswith("'")


def test_no_part_of_a_cell_is_a_formula_where_semicolons_part_cells() -> None:
    hostile = replace(claim(deaths=2), context='Two dead;"=1+1"; - he said; and so on')
    (row,) = rows(as_csv(report(claims=(hostile,)), "claims"))
    assert row["context"] == "Two dead;'\"=1+1\";' - he said; and so on"


def test_a_negative_number_stays_a_number() -> None:
    cold = report(claims=(claim(temperature=-5, unit="degree_celsius"),))
    (row,) = rows(as_csv(cold, "claims"))
    assert row["low"] == "-5.0"


def test_control_signs_and_line_feeds_are_shown_in_csv() -> None:
    hostile = replace(claim(deaths=2), context="a\nb\x1b[2J")
    (row,) = rows(as_csv(report(claims=(hostile,)), "claims"))
    assert row["context"] == "a b␛[2J"


def test_parquet_has_typed_columns() -> None:
    frame = pl.read_parquet(io.BytesIO(as_parquet(report(claims=CLAIMS), "claims")))
    assert frame["article"].to_list() == ["a.txt", "a.txt", "b.txt"]
    assert frame["low"].to_list() == [9.0, None, 2.0]
    assert frame["high"].to_list() == [10.0, None, None]
    assert frame["earliest"].to_list() == [None, "2020-08-09", None]
    assert frame.schema["line"] == pl.Int64()
    assert frame.schema["previous"] == pl.Boolean()


@pytest.mark.parametrize("table", TABLES)
def test_parquet_of_nothing_has_the_same_columns(table: str) -> None:
    full, empty = (pl.read_parquet(io.BytesIO(as_parquet(r, table))) for r in (FULL, report()))
    assert empty.schema == full.schema == schema_of(TABLES[table])
    assert len(empty) == 0


def test_an_undecodable_path_is_spelt_out() -> None:
    odd = replace(claim("\udce9.txt", deaths=2), path="news/\udce9.txt")
    told = report(finding(Kind.CONFLICTS, odd), claims=(odd,))
    assert frame_of(told, "claims")["path"].to_list() == ["news/\\udce9.txt"]
    assert frame_of(told, "findings")["articles"].to_list() == [["\\udce9.txt"]]
