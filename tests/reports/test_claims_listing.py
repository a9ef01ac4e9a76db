"""Claims as a table."""

from __future__ import annotations

from dataclasses import replace
from math import inf
from textwrap import dedent

from checker.interval import Interval
from checker.reports.listings.claims import as_table, listing
from checker.reports.parts.look import PLAIN
from checker.reports.tables.cells import as_csv
from checker.reports.tables.frames import as_parquet
from tests.builders import article, claim, report

DAY = 737646.0  # 9 August 2020, counted in days as Interval does

CLAIMS = (
    claim("b.txt", deaths=(2, inf), said="[at least two] dead", place="Tarvo"),
    claim("a.txt", vote_share=Interval(9, 10, high_open=True), unit="percent", subject="Tom Ilse",
          said="[just under 10%]"),
    claim("a.txt", date=DAY, unit="date", said="[9 August]", start=60),
)  # fmt: skip


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


def test_a_listing_is_chosen_by_name() -> None:
    told = report(claims=CLAIMS)
    assert listing(told, "csv", PLAIN) == as_csv(told, "claims")
    assert listing(told, "table", PLAIN) == as_table(told, PLAIN)
    assert listing(told, "parquet", PLAIN) == as_parquet(told, "claims")
    assert str(listing(told, "json", PLAIN)).startswith('{\n  "schema_version"')
