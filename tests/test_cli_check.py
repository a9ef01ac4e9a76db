"""`checker check`: what is printed, where, and the exit code."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checker.cli import app
from checker.errors import InputError, Problem, RuleError
from checker.records import Kind, Level
from checker.report import Report
from tests.builders import article, claim, finding, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

run = CliRunner().invoke

PAIR = (claim("a.txt", deaths=2), claim("b.txt", deaths=3))


def with_level(level: Level) -> Report:
    return report(finding(Kind.CONFLICTS, *PAIR, level=level))


@pytest.mark.parametrize(
    ("level", "fail_on", "code"),
    [
        (Level.ERROR, None, 1),
        (Level.WARNING, None, 0),
        (Level.NOTE, None, 0),
        (Level.ERROR, "warning", 1),
        (Level.WARNING, "warning", 1),
        (Level.NOTE, "warning", 0),
        (Level.NOTE, "note", 1),
        (Level.ERROR, "never", 0),
    ],
)
def test_the_exit_code_follows_the_gravest_finding(
    level: Level, fail_on: str | None, code: int, fake_run: FakeRun
) -> None:
    fake_run.gives(with_level(level))
    options = ["--fail-on", fail_on] if fail_on else []
    assert run(app, ["check", "news", *options]).exit_code == code


def test_text_goes_to_standard_output(fake_run: FakeRun) -> None:
    fake_run.gives(with_level(Level.ERROR))
    result = run(app, ["check", "news"])
    assert result.stdout.startswith("ERROR · conflict · deaths")
    assert result.stdout.endswith("2 articles · 2 claims · 0 facts · 1 finding: 1 conflict\n")
    assert result.stderr == ""


def test_nothing_found_is_one_friendly_line_and_code_0(fake_run: FakeRun) -> None:
    fake_run.gives(report(claims=PAIR))
    result = run(app, ["check", "news"])
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "Nothing to report: the articles agree."


def test_quiet_prints_findings_only(fake_run: FakeRun) -> None:
    fake_run.gives(report(claims=PAIR))
    assert run(app, ["check", "news", "--quiet"]).stdout == ""


def test_json_into_a_file(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(with_level(Level.ERROR))
    target = tmp_path / "report.json"
    result = run(app, ["check", "news", "--format", "json", "--output", str(target)])
    assert result.exit_code == 1
    assert result.stdout == ""
    assert json.loads(target.read_text(encoding="utf-8"))["schema_version"] == "1.0"


def test_force_color_and_no_color(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(with_level(Level.ERROR))
    assert "\x1b[1;31m" in run(app, ["check", "news"], env={"FORCE_COLOR": "1"}).stdout
    both = {"FORCE_COLOR": "1", "NO_COLOR": "1"}
    assert "\x1b" not in run(app, ["check", "news"], env=both).stdout
    target = tmp_path / "report.txt"
    run(app, ["check", "news", "-o", str(target)], env={"FORCE_COLOR": "1"})
    assert "\x1b" not in target.read_text(encoding="utf-8")


def test_options_reach_the_settings(fake_run: FakeRun) -> None:
    fake_run.gives(report(claims=PAIR))
    run(app, ["check", "a", "b", "--language", "fr", "--model", "m", "--jobs", "2",
              "--batch-size", "3", "--no-cache", "--fail-on", "note", "--verbose"])  # fmt: skip
    settings = fake_run.settings
    assert fake_run.paths == [Path("a"), Path("b")]
    assert (settings.language, settings.model) == ("fr", "m")
    assert (settings.jobs, settings.batch_size) == (2, 3)
    assert (settings.cache, settings.quiet, settings.verbose) == (False, False, True)
    assert str(settings.fail_on) == "note"


def test_one_unreadable_article_is_told_and_stops_nothing(fake_run: FakeRun) -> None:
    fake_run.gives(report(claims=PAIR, articles=(article("c.txt", problem="it is empty"),)))
    result = run(app, ["check", "news"])
    assert result.exit_code == 0
    assert "news/c.txt could not be read: it is empty" in result.stdout


def test_code_2_when_nothing_could_be_read_and_the_report_is_written(fake_run: FakeRun) -> None:
    fake_run.gives(report(articles=(article("c.txt", problem="it is empty"),)))
    result = run(app, ["check", "news", "--format", "json"])
    assert result.exit_code == 2
    assert result.stderr == "checker: no article could be read\n"
    assert json.loads(result.stdout)["articles"][0]["problem"] == "it is empty"


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (InputError("news: no such file or folder"), "checker: news: no such file or folder\n"),
        (
            RuleError([Problem("a.toml", "x", "bad"), Problem("b.toml", "", "worse")]),
            "checker: a.toml: x: bad\nb.toml: worse\n",
        ),
    ],
)
def test_our_own_errors_are_a_message_and_code_2(
    error: Exception, message: str, fake_run: FakeRun
) -> None:
    fake_run.fails(error)
    result = run(app, ["check", "news"])
    assert (result.exit_code, result.stderr, result.stdout) == (2, message, "")


def test_a_fault_of_the_program_is_code_2_and_not_a_finding(fake_run: FakeRun) -> None:
    fake_run.fails(ZeroDivisionError("oops"))
    result = run(app, ["check", "news"])
    assert result.exit_code == 2
    assert "ZeroDivisionError: oops" in result.stderr
    assert "please report it" in result.stderr


def test_a_reader_that_stops_is_code_130(fake_run: FakeRun) -> None:
    fake_run.fails(KeyboardInterrupt())
    assert run(app, ["check", "news"]).exit_code == 130


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["check", "news", "--wat"], "No such option: --wat"),
        (["check", "news", "--fail-on", "fatal"], "--fail-on"),
        (["check", "news", "--jobs", "0"], "--jobs"),
        (["check", "news", "--format", "jsn"], "did you mean json?"),
        (["check"], "Missing argument"),
        (["chek", "news"], "No such command"),
    ],
)
def test_bad_usage_is_code_2_and_says_why(
    arguments: list[str], complaint: str, fake_run: FakeRun
) -> None:
    fake_run.gives(report(claims=PAIR))
    result = run(app, arguments)
    assert result.exit_code == 2
    assert complaint in result.stderr
    assert "Traceback" not in result.stderr
    assert not fake_run.called


def test_the_summary_of_a_step_is_added_to_what_is_there(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(with_level(Level.ERROR))
    summary = tmp_path / "summary.md"
    summary.write_text("before\n", encoding="utf-8")
    result = run(app, ["check", "news", "--format", "github"],
                 env={"GITHUB_STEP_SUMMARY": str(summary)})  # fmt: skip
    assert result.stdout.startswith("::error title=conflict")
    assert summary.read_text(encoding="utf-8").startswith("before\n**2 articles · 0 facts**")


def test_what_is_suppressed_does_not_count(fake_run: FakeRun) -> None:
    told = replace(finding(Kind.CONFLICTS, *PAIR), suppressed="text", excuse="two events")
    fake_run.gives(report(told))
    result = run(app, ["check", "news", "--fail-on", "note"])
    assert result.exit_code == 0
    assert "ERROR" not in result.stdout


def test_verbose_tells_the_stages(fake_run: FakeRun) -> None:
    fake_run.gives(report(claims=PAIR))
    assert "checker: read 2/2 in 0.0 s\n" in run(app, ["check", "news", "--verbose"]).stderr


def test_an_output_that_cannot_be_written_is_code_2(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(report(claims=PAIR))
    result = run(app, ["check", "news", "--output", str(tmp_path / "no" / "report.txt")])
    assert result.exit_code == 2
    assert "checker: cannot write" in result.stderr


def test_settings_of_the_environment_and_of_a_file_hold_where_no_flag_is_given(
    fake_run: FakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_run.gives(with_level(Level.WARNING))
    (tmp_path / "checker.toml").write_text('fail_on = "warning"\njobs = 3\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = run(app, ["check", "news", "--jobs", "2"], env={"CHECKER_FORMAT": "json"})
    assert result.exit_code == 1
    assert json.loads(result.stdout)["findings"][0]["level"] == "warning"
    assert fake_run.settings.jobs == 2


def test_a_bad_setting_is_code_2(
    fake_run: FakeRun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "checker.toml").write_text("jobbs = 3\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    result = run(app, ["check", "news"])
    assert result.exit_code == 2
    assert "jobbs" in result.stderr
    assert not fake_run.called
