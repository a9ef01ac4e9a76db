"""Intervals as people read them, and the lines that the command gives."""

from __future__ import annotations

import json
from datetime import date
from math import inf

import pytest

from checker.claims.quantities_cli import quantities_json, stream
from checker.interval import Interval
from checker.values import json_bound, spoken


@pytest.mark.parametrize(
    ("low", "high", "french", "english"),
    [
        (date(2020, 8, 9), date(2020, 8, 9), "9 août 2020", "9 August 2020"),
        (date(2020, 8, 1), date(2020, 8, 31), "août 2020", "August 2020"),
        (date(2020, 1, 1), date(2020, 12, 31), "2020", "2020"),
    ],
)
def test_dates(low: date, high: date, french: str, english: str) -> None:
    value = Interval(low.toordinal(), high.toordinal())
    assert (spoken(value, "date", "fr"), spoken(value, "date", "en")) == (french, english)


def test_json_bounds() -> None:
    assert json_bound(inf, "") is None
    assert json_bound(545.0, "time") == "09:05"
    assert json_bound(float(date(2020, 8, 9).toordinal()), "date") == "2020-08-09"


def test_records_hold_the_contract_fields() -> None:
    (record,) = quantities_json("plus de 6 700 morts", "fr")
    assert record == {
        "start": 0, "end": 13, "text": "plus de 6 700", "low": 6700.0, "high": None,
        "low_open": True, "high_open": False, "unit": None, "kind": "number",
    }  # fmt: skip


def test_stream_reads_json_and_plain_lines() -> None:
    written: list[str] = []
    lines = [
        '{"text": "yesterday", "date": "2020-08-15", "language": "en"}\n',
        "deux morts\n",
        "\n",
    ]
    stream(lines, written.append)
    first, second, third = (json.loads(line)["quantities"] for line in written)
    assert first[0]["low"] == "2020-08-14"
    assert second[0]["low"] == 2
    assert third == []


def _told(text: str, language: str) -> list[list[tuple[str, str, str]]]:
    records = quantities_json(text, language, "2020-08-15", explain=True)
    return [
        [(part["text"], part["role"], part.get("rule", part.get("unit", ""))) for part in told]
        for told in (record["explain"] for record in records)
    ]


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "fr",
            "un peu moins de 10 %",
            [
                ("un peu moins de", "hedge", "little_less"),
                ("10", "number", ""),
                ("%", "unit", "percent"),
            ],
        ),
        (
            "fr",
            "au pouvoir depuis 26 ans",
            [("depuis", "since", "since"), ("26", "number", ""), ("ans", "unit", "year")],
        ),
        ("fr", "12 par jour", [("12", "number", ""), ("par jour", "rate", "day")]),
        ("fr", "une dizaine", [("une dizaine", "number", "about")]),
        ("fr", "vers 9 heures", [("vers", "hedge", "about"), ("9 heures", "time", "")]),
        (
            "en",
            "about $5 million",
            [("about", "hedge", "about"), ("$", "unit", "USD"), ("5 million", "number", "")],
        ),
        ("en", "300 or more", [("300", "number", ""), ("or more", "hedge", "at_least")]),
        ("en", "between 20 and 30", [("between", "range", ""), ("20 and 30", "range", "")]),
        ("en", "two days ago", [("two days ago", "date", "moved")]),
    ],
)
def test_explain_tells_how_each_word_was_read(
    language: str, text: str, parts: list[tuple[str, str, str]]
) -> None:
    assert _told(text, language) == [parts]


def test_table_has_one_line_a_quantity() -> None:
    written: list[str] = []
    stream(["plus de 300 morts, 5 km\n", "rien\n"], written.append, layout="table")
    cells = [[cell for cell in row.rstrip().split("  ") if cell] for row in written]
    assert [[cell.strip() for cell in row] for row in cells] == [
        ["plus de 300", "plus de 300", "-", "number"],
        ["5 km", "5 kilomètres", "kilometre", "measure"],
    ]
    stream(["5 km"], written.append, layout="table", explain=True)
    assert written[-2:] == ["    number: 5\n", "    unit: km (kilometre)\n"]
