"""Known findings: what they are known by, what is said of them, and the file."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from checker.after.baseline import Baseline, Entry, against, entries_for
from checker.after.baseline_file import read_baseline, written
from checker.cli import app
from checker.errors import SettingsError
from checker.records import Claim, Kind
from checker.report import Report, Tally
from tests.builders import claim, finding, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

TODAY = date(2026, 3, 1)
SAID = "On Monday the storm left [two] people dead in the valley."
HERE, THERE = claim("a.md", deaths=2, said=SAID), claim("b.md", deaths=3)


def told(*claims: Claim, kind: Kind = Kind.CONFLICTS) -> Report:
    return report(finding(kind, *(claims or (THERE, HERE)), message="3 against 2"))


def known(*claims: Claim, **fields: Any) -> Baseline:
    entries = entries_for(told(*claims).findings)
    return Baseline("known.json", tuple(replace(entry, **fields) for entry in entries))


def judged(given: Report, baseline: Baseline) -> tuple[list[str], list[str], Tally]:
    """What suppresses each finding, the remarks, and the tally."""
    done = against(given, baseline, today=TODAY)
    assert done.baseline
    findings = [f.suppressed for f in done.findings if f.kind is not Kind.REMARK]
    remarks = [f.message for f in done.findings if f.kind is Kind.REMARK]
    return findings, remarks, done.baseline


def test_a_known_finding_does_not_count() -> None:
    done = against(told(), known(reason="two storms"), today=TODAY)
    assert (done.findings[0].suppressed, done.findings[0].excuse) == ("baseline", "two storms")
    assert done.baseline == Tally(new=0, known=1, fixed=0)


@pytest.mark.parametrize(
    "moved",
    [
        replace(HERE, start=400, end=403, line=30, column=2),
        replace(HERE, context=HERE.context.replace(" storm ", "\nstorm\n")),
        replace(HERE, article="c.md", path="news/c.md"),
        replace(HERE, context=HERE.context.replace("the valley", "the whole valley")),
    ],
)
def test_it_is_known_again_wherever_it_stands(moved: Claim) -> None:
    assert judged(told(THERE, moved), known())[0] == ["baseline"]


@pytest.mark.parametrize(
    "claims",
    [
        (THERE, replace(HERE, value=claim(deaths=4).value)),
        (THERE, replace(HERE, context=HERE.context.replace("people", "sheep"))),
        (THERE, HERE, claim("c.md", deaths=2)),
        (THERE, HERE, replace(HERE, id="x", article="c.md", path="news/c.md")),
    ],
    ids=["another value", "other words", "one more article", "a copy of it"],
)
def test_what_came_since_is_new(claims: tuple[Claim, ...]) -> None:
    suppressed, _, tally = judged(told(*claims), known())
    assert suppressed == [""]
    assert (tally.new, tally.known) == (1, 0)


def test_it_stays_known_when_an_article_was_mended() -> None:
    more = claim("c.md", deaths=2)
    assert judged(told(THERE, HERE), known(THERE, HERE, more))[0] == ["baseline"]


def test_another_kind_is_another_finding() -> None:
    assert judged(told(kind=Kind.UPDATES), known())[0] == [""]


def test_what_is_gone_is_told_where_its_articles_were_read() -> None:
    gone = report(claims=(HERE, THERE))
    stale = "the entry of the baseline is not found any more, take it out: 3 against 2"
    assert judged(gone, known()) == ([], [stale], Tally(new=0, known=0, fixed=1))
    assert judged(report(claims=(HERE,)), known()) == ([], [], Tally(new=0, known=0, fixed=0))


def test_an_entry_that_has_expired_is_told_and_suppresses_nothing() -> None:
    expired = ["the entry of the baseline has expired on 2026-02-28: 3 against 2"]
    over = known(expires=date(2026, 2, 28))
    assert judged(told(), over) == ([""], expired, Tally(new=1, known=0, fixed=0))
    assert judged(told(), known(expires=TODAY))[0] == ["baseline"]


def test_an_unread_article_is_known_by_what_is_wrong_with_it() -> None:
    unread = report(finding(Kind.UNREADABLE, message="a.md: it is empty"))
    baseline = Baseline("known.json", entries_for(unread.findings))
    assert judged(unread, baseline)[0] == ["baseline"]


def test_the_file_holds_what_was_put_into_it(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    entries = known(reason="two storms", owner="desk", expires=TODAY).entries
    path.write_text(written(entries), encoding="utf-8")
    assert read_baseline(path) == Baseline(str(path), entries)


def test_the_exact_file() -> None:
    assert json.loads(written(known(THERE, HERE).entries)) == {
        "schema_version": "1.0",
        "findings": [{
            "kind": "conflicts", "rule": "conflicts", "message": "3 against 2",
            "measure": "deaths", "subject": "",
            "claims": [
                {"value": "[3, 3]", "words": "there were …", "article": "news/b.md"},
                {"value": "[2, 2]", "words": "monday the storm left … people dead in the",
                 "article": "news/a.md"},
            ],
            "reason": "", "owner": "", "expires": None,
        }],
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("{", "known.json:1: is no JSON"),
        ("[]", "schema_version is None, not '1.0'"),
        ('{"schema_version": "2.0", "findings": []}', "schema_version is '2.0', not '1.0'"),
        ('{"schema_version": "1.0", "findings": [{"kind": "x"}]}', "findings[0].kind: "),
        ('{"schema_version": "1.0", "found": []}', "found: "),
    ],
)
def test_a_bad_file_stops_the_run_and_says_why(
    text: str, complaint: str, tmp_path: Path, fake_run: FakeRun
) -> None:
    path = tmp_path / "known.json"
    path.write_text(text, encoding="utf-8")
    result = CliRunner().invoke(app, ["check", "news", "--baseline", str(path)])
    assert result.exit_code == 2
    assert complaint in result.stderr
    assert "checker baseline ARTICLES" in result.stderr
    assert not fake_run.called


def test_a_file_that_is_not_there_says_how_to_write_it(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file; write it with: checker baseline"):
        read_baseline(tmp_path / "no.json")


def test_the_command_keeps_the_reasons_that_were_given(tmp_path: Path, fake_run: FakeRun) -> None:
    path, run = tmp_path / "known.json", CliRunner().invoke
    fake_run.gives(told())
    result = run(app, ["baseline", "news", "-o", str(path)])
    assert (result.exit_code, result.stderr) == (0, f"checker: wrote 1 known finding to {path}\n")
    (entry,) = read_baseline(path).entries
    path.write_text(written([replace(entry, reason="two storms")]), encoding="utf-8")
    run(app, ["baseline", "news", "-o", str(path)])
    assert [kept.reason for kept in read_baseline(path).entries] == ["two storms"]
    checked = run(app, ["check", "news", "--baseline", str(path)])
    assert checked.exit_code == 0
    assert checked.stdout.endswith("baseline: 0 new, 1 known, 0 fixed\n")


def test_entries_leave_out_what_does_not_count() -> None:
    quiet = replace(told().findings[0], suppressed="text")
    assert entries_for((quiet,)) == ()
    assert entries_for(told().findings)[0] == Entry(
        kind=Kind.CONFLICTS, rule="conflicts", message="3 against 2", measure="deaths",
        subject="", claims=entries_for(told().findings)[0].claims,
    )  # fmt: skip
