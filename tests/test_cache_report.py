"""The whole report of a run is kept under all that it depends on, and read without running code."""

from __future__ import annotations

import pickle
import zlib
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from checker import cache_report
from checker.cache import Cache
from checker.cache_report import KeptReport
from checker.records import Kind, Source
from checker.report import Report
from checker.run import check
from checker.settings import Settings
from tests.builders import article, claim, fact, finding

if TYPE_CHECKING:
    from pathlib import Path

TWO, THREE = claim(deaths=2), claim("b.txt", deaths=(3, float("inf")))
REPORT = Report(
    articles=(article(), article("b.txt")),
    claims=(TWO, THREE),
    facts=(fact("f", TWO, THREE),),
    findings=(finding(Kind.UPDATES, TWO, THREE),),
    tool_version="1",
)


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "a.md"
    path.write_text("Two died.", encoding="utf-8")
    return path


def kept(file: Path, settings: Settings | None = None) -> KeptReport:
    return KeptReport.of([Source("a.md", str(file))], settings or Settings())


def test_what_is_kept_comes_back(file: Path) -> None:
    assert kept(file).get() is None
    kept(file).put(REPORT)
    assert kept(file).get() == REPORT


def test_another_text_is_another_run(file: Path) -> None:
    kept(file).put(REPORT)
    file.write_text("Three died.", encoding="utf-8")
    assert kept(file).get() is None
    file.write_text("Two died.", encoding="utf-8")
    assert kept(file).get() == REPORT


def test_another_name_or_one_more_file_is_another_run(file: Path) -> None:
    kept(file).put(REPORT)
    sources = [Source("a.md", str(file))]
    for others in ([replace(sources[0], id="b.md")], [*sources, *sources]):
        assert KeptReport.of(others, Settings()).get() is None


@pytest.mark.parametrize(
    "changed",
    [
        Settings(language="en"),
        Settings(locale="en"),
        Settings(model="other"),
        Settings(stories="folder"),
    ],
)
def test_settings_that_bear_on_the_report_part_runs(file: Path, changed: Settings) -> None:
    kept(file).put(REPORT)
    assert kept(file, changed).get() is None


def test_what_is_done_with_a_report_does_not_part_runs(file: Path) -> None:
    kept(file).put(REPORT)
    assert kept(file, Settings(jobs=2, fail_on="never", format=("json",))).get() == REPORT


def test_a_large_report_is_not_kept(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_report, "LARGEST", 10)
    kept(file).put(REPORT)
    assert kept(file).get() is None


class Evil:
    """Would run code where a pickle is trusted."""

    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("run",))


@pytest.mark.parametrize(
    "data", [b"", b"junk", zlib.compress(pickle.dumps(Evil())), zlib.compress(pickle.dumps(3))]
)
def test_what_is_no_report_is_missing_and_runs_nothing(
    file: Path, data: bytes, capsys: pytest.CaptureFixture[str]
) -> None:
    Cache().put_many({kept(file).name: data})
    assert kept(file).get() is None
    assert capsys.readouterr().out == ""


def test_a_file_that_cannot_be_read_is_a_state_of_its_own(file: Path) -> None:
    kept(file).put(REPORT)
    file.unlink()
    assert kept(file).get() is None


@pytest.mark.model
def test_a_run_over_the_same_files_opens_no_stage(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = check([file], Settings())
    monkeypatch.setattr("checker.run._checked", lambda *_: pytest.fail("a stage was opened"))
    again = check([file], Settings())
    assert again.articles == tuple(first.texts(first.articles))
    assert replace(again, articles=first.articles) == first
