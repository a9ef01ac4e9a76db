"""Months of Parquet files: each row in one of them, and a folder that tells whether it is whole."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import polars as pl
import pytest

from checker.errors import CheckerError, SettingsError
from checker.outputs import targets, write_all
from checker.records import Kind
from checker.report import Report
from checker.reports import partitions
from checker.reports.partitions import MANIFEST, fill
from checker.reports.parts.folders import kept, listed, put
from checker.reports.tables.frames import frame_of
from checker.reports.tables.making import TABLES
from tests.builders import article, claim, finding, report

CLAIMS = [claim(f"{name}.md", deaths=number) for number, name in enumerate("abcd", 2)]
DATES = ("2020-01-30", "2020-02-01", "", "2020-02")


def told(dates: tuple[str, ...] = DATES) -> Report:
    """Four articles of some dates, and a finding on the first two."""
    made = report(finding(Kind.CONFLICTS, *CLAIMS[:2]))
    listed_ = [article(f"{n}.md", published=day) for n, day in zip("abcd", dates, strict=False)]
    return replace(made, articles=tuple(listed_), claims=tuple(CLAIMS[: len(dates)]))


@pytest.fixture(params=["here", "elsewhere"])
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A folder of this machine, or one of fsspec's memory as it comes from the command line."""
    return tmp_path / "out" if request.param == "here" else Path(f"memory://{uuid4().hex}/out")


def rows(folder: Path, table: str) -> list[tuple[object, ...]]:
    names = sorted(name for name in listed(folder) if name.startswith(f"{table}/month"))
    frames = [pl.read_parquet(kept(folder, name) or b"") for name in names]
    return sorted(row for frame in frames for row in frame.select(frame.columns[0]).iter_rows())


def test_every_row_is_in_one_file_of_its_month(folder: Path) -> None:
    fill(told(), folder)
    assert {name for name in listed(folder) if name.startswith("articles")} == {
        f"articles/month={month}/part.parquet" for month in ("2020-01", "2020-02", "unknown")
    }
    for table in TABLES:
        frame = frame_of(told(), table)
        assert rows(folder, table) == sorted(frame.select(frame.columns[0]).iter_rows())
    manifest = json.loads(kept(folder, MANIFEST) or b"")
    assert manifest["rows"]["claims/month=2020-02/part.parquet"] == 2
    assert set(manifest["rows"]) == listed(folder) - {MANIFEST}


def test_a_file_that_is_right_is_left_alone(tmp_path: Path) -> None:
    fill(told(), tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    fill(told(), tmp_path)
    assert before == {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    fill(told(("2020-01-30", "2020-02-01", "", "2020-03")), tmp_path)
    assert (tmp_path / "articles/month=2020-01/part.parquet").stat().st_mtime_ns in before.values()


def test_an_article_that_moves_leaves_no_double_and_no_other_file_is_touched(folder: Path) -> None:
    fill(told(), folder)
    put(folder, "articles/notes.txt", b"ours")
    fill(told(("2019-12-30", *DATES[1:])), folder)
    assert "articles/month=2020-01/part.parquet" not in listed(folder)
    assert len(rows(folder, "articles")) == 4
    assert kept(folder, "articles/notes.txt") == b"ours"


def stopped_after(writes: int, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A `put` or `removed` that ends the run at some write."""
    left = [writes]

    def count(act: Callable[..., None]) -> Callable[..., None]:
        def one(*given: object) -> None:
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
            act(*given)

        return one

    for name in ("put", "removed"):
        monkeypatch.setattr(partitions, name, count(getattr(partitions, name)))


@pytest.mark.parametrize("writes", range(11))
def test_stopped_anywhere_it_says_so_and_the_next_run_makes_it_whole(
    writes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh, folder = tmp_path / "fresh", tmp_path / "out"
    later = told(("2019-12-30", "2020-02-01", "2020-02-02"))
    fill(later, fresh)
    fill(told(), folder)
    with monkeypatch.context() as patch:
        stopped_after(writes, patch)
        with pytest.raises(KeyboardInterrupt):
            fill(later, folder)
    assert (MANIFEST in listed(folder)) == (writes == 0)
    fill(later, folder)
    assert listed(folder) == listed(fresh)
    assert all(kept(folder, name) == kept(fresh, name) for name in listed(fresh))


def test_the_format_wants_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="write partitions=FOLDER/"):
        targets(["partitions"], None)
    with pytest.raises(CheckerError, match="there is no folder"):
        targets([f"partitions={tmp_path}/no/where/"], None)
    write_all(told(), targets([f"partitions={tmp_path}/out"], None))
    assert MANIFEST in listed(tmp_path / "out")
