"""Several reports of one run: each goes to its own place, and a mistake is told before the run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checker.cli import app
from checker.outputs import targets
from checker.records import Kind
from tests.builders import claim, finding, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

run = CliRunner().invoke
REPORT = report(finding(Kind.CONFLICTS, claim("a.txt", deaths=2), claim("b.txt", deaths=3)))


def test_one_run_writes_every_report(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(REPORT)
    page, data = tmp_path / "review.html", tmp_path / "a=b.json"
    result = run(
        app,
        ["check", "news", "--format", f"html={page}", "--format", f"json={data}", "--format=text"],
        env={"FORCE_COLOR": "1"},
    )
    assert result.exit_code == 1
    assert "\x1b[" in result.stdout
    assert json.loads(data.read_text("utf-8"))["findings"][0]["kind"] == "conflicts"
    assert page.read_text("utf-8").startswith("<!doctype html>")


def test_the_one_without_a_file_goes_to_output(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(REPORT)
    text, data = tmp_path / "report.txt", tmp_path / "report.json"
    result = run(
        app, ["check", "news", "--format", "text", "--format", f"json={data}", "-o", str(text)]
    )
    assert result.stdout == ""
    assert text.read_text("utf-8").startswith("ERROR")
    assert data.exists()


def test_a_dash_is_standard_output() -> None:
    (target,) = targets(["json=-"], None)
    assert target.path is None


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (
            ["--format", "text", "--format", "json"],
            "standard output: give each its own file, as in --format text=report.text --format js",
        ),
        (["--format", "json=x", "--format", "html=./x"], "json and html would both go to x"),
        (["--format", "json=-", "--format", "text"], "json and text would both go to standard"),
        (["--format", "json", "--format", "text", "-o", "x"], "json and text would both go to x"),
        (["--format", "json=x", "-o", "y"], "--output is y, but every format has a file"),
        (["--format", "json="], "--format json= names no file: write json or json=FILE"),
        (["--format", "text", "--format", "jsn=x"], "did you mean json?"),
        (["--format", "json=./"], "is a folder and json is one file: write json=report.json"),
        (["--format", "csv=./", "--format", "csv=."], "csv and csv would both go to"),
        (["--format", "json=no/x"], "cannot write no/x: there is no folder no"),
    ],
)
def test_a_mistake_costs_no_run(options: list[str], told: str, fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    result = run(app, ["check", "news", *options])
    assert result.exit_code == 2
    assert told in result.stderr
    assert not fake_run.called


def test_a_settings_file_may_list_formats(
    fake_run: FakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_run.gives(REPORT)
    (tmp_path / "checker.toml").write_text('format = ["text", "json=out.json"]', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert run(app, ["check", "news"]).stdout.startswith("ERROR")
    assert (tmp_path / "out.json").exists()
    assert run(app, ["check", "news", "--format", "json"]).stdout.startswith("{")


@pytest.mark.parametrize("form", ["csv", "parquet"])
def test_a_folder_takes_all_tables(form: str, fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(REPORT)
    new, old = tmp_path / "new", tmp_path / "old"
    old.mkdir()
    run(app, ["check", "news", "--format", f"{form}={new}/", "--format", f"{form}={old}"])
    names = [f"{table}.{form}" for table in ("articles", "claims", "facts", "findings")]
    assert sorted(path.name for path in new.iterdir()) == names
    assert [(new / name).read_bytes() for name in names] == [
        (old / name).read_bytes() for name in names
    ]


def test_one_table_alone_goes_to_a_file_or_standard_output(
    fake_run: FakeRun, tmp_path: Path
) -> None:
    fake_run.gives(REPORT)
    target = tmp_path / "findings.csv"
    printed = run(app, ["check", "news", "--format", "csv"]).stdout
    run(app, ["check", "news", "--format", f"csv={target}"])
    assert printed.startswith("id,kind,rule,level,")
    assert target.read_text("utf-8") == printed
