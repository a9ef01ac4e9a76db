"""Decisions of the desk: the file, and what they change."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from typer.testing import CliRunner

import checker
from checker.cli import app
from checker.decisions import decided, parsed, read_decisions, told
from checker.errors import CheckerError
from checker.records import Kind
from checker.records_decided import Decision, Verdict
from checker.reports.markdown import render as as_markdown
from checker.reports.parts.look import PLAIN
from checker.reports.text import render as as_text
from tests.builders import claim, finding, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

run = CliRunner().invoke
ONE, TWO = "1" * 16, "2" * 16
PAIR = (claim("a.txt", deaths=2), claim("b.txt", deaths=3))
REPORT = report(
    finding(Kind.CONFLICTS, *PAIR, name=ONE, message="2 against 3"),
    finding(Kind.CONFLICTS, *PAIR[::-1], name=TWO, message="3 against 2"),
)
ENTRY = {"finding": ONE, "decision": "dismissed", "reason": "two events", "at": "2024-10-06T09:30Z"}


def file_of(*entries: object, **more: object) -> str:
    return json.dumps({"schema_version": "1.0", "decisions": entries} | more)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "decisions.json"
    path.write_text(file_of(ENTRY), encoding="utf-8")
    return path


def test_a_file_becomes_records(file: Path) -> None:
    (decision,) = read_decisions(file)
    assert decision == Decision(ONE, Verdict.DISMISSED, "two events", "2024-10-06T09:30Z")


def test_a_decided_finding_is_suppressed_and_the_others_are_not() -> None:
    settled = decided(REPORT, [Decision(ONE, Verdict.ACCEPTED, "known")])
    assert [(f.suppressed, f.excuse) for f in settled.findings] == [("accepted", "known"), ("", "")]
    assert settled.decisions[0].finding == ONE
    assert REPORT.findings[0].suppressed == ""


def test_what_is_suppressed_already_stays_so() -> None:
    first, *others = REPORT.findings
    given = replace(REPORT, findings=(replace(first, suppressed="baseline"), *others))
    assert decided(given, [Decision(ONE, Verdict.FIXED)]).findings[0].suppressed == "baseline"


def test_stale_decisions_and_broken_promises_are_told() -> None:
    gone = [Decision(f"{n:016x}", Verdict.DISMISSED) for n in range(7)]
    named = Decision("f" * 16, Verdict.ACCEPTED, message="3 against 9")
    settled = decided(REPORT, [named, *gone, Decision(TWO, Verdict.FIXED)])
    stale, fixed = told(settled)
    assert stale == (
        "decided, but no longer found in these articles: ffffffff (3 against 9), 00000000, "
        "00000000, 00000000, 00000000 and 3 more"
    )
    assert fixed == "marked as fixed, but still found: 22222222"
    assert list(told(decided(REPORT, [Decision(ONE, Verdict.DISMISSED)]))) == []


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "line 1: no JSON"),
        ("[" * 200_000, "nested too deep"),
        ("[]", 'no decisions file: it needs {"schema_version"'),
        ('{"decisions": 3}', "no decisions file"),
        (file_of(schema_version="2.0"), "schema_version is '2.0', not 1.x: update"),
        (file_of(3), "decisions[0]: 3 is no object"),
        (file_of({"decision": "fixed"}), "decisions[0].finding: missing"),
        (file_of(ENTRY | {"finding": 3}), "decisions[0].finding: 3 is no text"),
        (
            file_of(ENTRY, {"finding": TWO, "decision": "acepted"}),
            "decisions[1].decision: 'acepted' is not one of accepted, dismissed, fixed; did",
        ),
        (file_of(ENTRY | {"decision": None}), "decisions[0].decision: None is not one of"),
        (file_of(ENTRY | {"reason": ["x"]}), "decisions[0].reason: ['x'] is no text"),
        (file_of(ENTRY, ENTRY), f"decisions[1]: finding {ONE} is decided in decisions[0] too"),
    ],
)
def test_a_bad_file_is_told_with_place_and_cure(text: str, complaint: str, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CheckerError) as caught:
        read_decisions(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert complaint in str(caught.value)


def test_a_file_that_is_not_there_or_no_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(CheckerError, match=r"cannot read .*no\.json: No such file"):
        read_decisions(tmp_path / "no.json")
    (tmp_path / "x.json").write_bytes(b"\xff\xfe")
    with pytest.raises(CheckerError, match=r"x\.json: not UTF-8 text"):
        read_decisions(tmp_path / "x.json")


def test_unknown_fields_are_passed_over() -> None:
    (decision,) = parsed(file_of(ENTRY | {"by": "Anne"}, made="today"))
    assert decision.verdict is Verdict.DISMISSED


def test_decided_findings_do_not_count(fake_run: FakeRun, file: Path) -> None:
    fake_run.gives(replace(REPORT, findings=REPORT.findings[:1]))
    assert run(app, ["check", "news"]).exit_code == 1
    result = run(app, ["check", "news", "--format", "json", "--decisions", str(file)])
    assert (result.exit_code, result.stderr) == (0, "")
    (told,) = json.loads(result.stdout)["findings"]
    assert (told["suppressed"], told["suppressed_by"], told["excuse"]) == (
        True,
        "dismissed",
        "two events",
    )


def test_stale_decisions_are_said_on_standard_error(fake_run: FakeRun, file: Path) -> None:
    file.write_text(file_of(ENTRY | {"finding": "abc", "message": "x\x1b[2J"}), encoding="utf-8")
    fake_run.gives(REPORT)
    result = run(app, ["check", "news", "--decisions", str(file)])
    assert result.stderr == (
        f"checker: {file}: decided, but no longer found in these articles: abc (x␛[2J)\n"
    )
    assert run(app, ["check", "news", "--quiet", "--decisions", str(file)]).stderr == ""


def test_a_bad_file_costs_no_run(fake_run: FakeRun, file: Path) -> None:
    file.write_text("{}")
    fake_run.gives(REPORT)
    result = run(app, ["check", "news", "--decisions", str(file)])
    assert result.exit_code == 2
    assert "no decisions file" in result.stderr
    assert not fake_run.called


def test_texts_for_people_leave_decided_findings_out() -> None:
    settled = decided(REPORT, [Decision(ONE, Verdict.DISMISSED)])
    for render in (as_text, as_markdown):
        assert "3 against 2" in render(settled, PLAIN)
        assert "2 against 3" not in render(settled, PLAIN)


def test_python_takes_the_file_too(fake_run: FakeRun, file: Path) -> None:
    fake_run.gives(REPORT)
    results = checker.check("news", decisions=file)
    assert results.findings["suppressed_by"].to_list() == ["dismissed", None]
