"""`checker claims`, `facts` and `explain`."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from types import ModuleType

import polars as pl
import pytest
from typer.testing import CliRunner

from checker.cli import app
from checker.records import Claim, Evidence, Kind
from tests.builders import article, claim, fact, finding, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

run = CliRunner().invoke

PAIR = (claim("b.txt", deaths=3), claim("a.txt", deaths=2))
REPORT = report(
    finding(Kind.CONFLICTS, *PAIR, name="3f9a1c2e77", reason="neither is newer", fact="f1"),
    facts=(fact("f1", *PAIR[::-1]),),
)


@pytest.fixture
def weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A stand-in for the evidence, which needs an embedding."""

    def explain(left: Claim, right: Claim) -> tuple[Evidence, ...]:
        return (Evidence("story", left.story, right.story, 4.0),)

    module = ModuleType("checker.facts.evidence")
    module.explain = explain  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "checker.facts.evidence", module)
    monkeypatch.setattr("checker.facts.evidence", module, raising=False)


def test_claims_as_a_table(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    result = run(app, ["claims", "news"])
    assert result.stdout == "news/a.txt:1:11  deaths  2  2\nnews/b.txt:1:11  deaths  3  3\n"
    assert result.exit_code == 0


def test_claims_as_csv_json_and_parquet(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(REPORT)
    rows = csv.DictReader(io.StringIO(run(app, ["claims", "news", "--format", "csv"]).stdout))
    assert [row["low"] for row in rows] == ["2.0", "3.0"]
    document = json.loads(run(app, ["claims", "news", "--format", "json"]).stdout)
    assert [entry["value"]["low"] for entry in document["claims"]] == [2, 3]
    target = tmp_path / "claims.parquet"
    run(app, ["claims", "news", "--format", "parquet", "-o", str(target)])
    assert pl.read_parquet(target)["low"].to_list() == [2.0, 3.0]


def test_parquet_may_go_to_a_pipe(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    assert run(app, ["claims", "news", "--format", "parquet"]).stdout_bytes[:4] == b"PAR1"


def test_facts_as_text_and_json(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    assert run(app, ["facts", "news"]).stdout == (
        "deaths · in conflict\n  no date  2  a.txt:1:11  “2”\n  no date  3  b.txt:1:11  “3”\n"
    )
    document = json.loads(run(app, ["facts", "news", "--format", "json"]).stdout)
    assert document["facts"][0]["state"] == "in_conflict"


def test_facts_as_csv_and_parquet(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(REPORT)
    (row,) = csv.DictReader(io.StringIO(run(app, ["facts", "news", "--format", "csv"]).stdout))
    assert (row["id"], row["state"]) == ("f1", "in_conflict")
    target = tmp_path / "facts.parquet"
    run(app, ["facts", "news", "--format", "parquet", "-o", str(target)])
    assert pl.read_parquet(target)["claims"].to_list() == [[PAIR[1].id, PAIR[0].id]]


@pytest.mark.usefixtures("weighed")
def test_explain_shows_evidence_and_step(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    result = run(app, ["explain", "3f9a", "news"])
    assert result.exit_code == 0
    assert "  story     +4.0    s1           s1\n" in result.stdout
    assert result.stdout.endswith("Decided by: conflicts (neither is newer)\n")


@pytest.mark.usefixtures("weighed")
def test_explain_of_an_unknown_finding_is_code_2(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    result = run(app, ["explain", "zz", "news"])
    assert result.exit_code == 2
    assert result.stderr == ("checker: no finding 'zz' in these articles; findings are: 3f9a1c2e\n")


@pytest.mark.parametrize("command", [["claims"], ["facts"]])
def test_unreadable_articles_are_told_on_standard_error(
    command: list[str], fake_run: FakeRun
) -> None:
    fake_run.gives(report(claims=PAIR, articles=(article("c.txt", problem="it is empty"),)))
    result = run(app, [*command, "news"])
    assert result.exit_code == 0
    assert result.stderr == "checker: news/c.txt: it is empty\n"


@pytest.mark.parametrize("command", [["claims"], ["facts"], ["check"]])
def test_code_2_when_nothing_could_be_read(command: list[str], fake_run: FakeRun) -> None:
    fake_run.gives(report(articles=(article("c.txt", problem="it is empty"),)))
    result = run(app, [*command, "news"])
    assert result.exit_code == 2
    assert "checker: no article could be read\n" in result.stderr


def test_explain_of_two_claims_tells_what_they_are_to_each_other(fake_run: FakeRun) -> None:
    fake_run.gives(REPORT)
    result = run(app, ["explain", PAIR[0].id, PAIR[1].id, "news"])
    assert result.exit_code == 0
    assert result.stdout.endswith("Together: both are of one fact, f1.\n")
    assert fake_run.paths == [Path("news")]


def test_explain_takes_what_exists_for_an_article(fake_run: FakeRun, tmp_path: Path) -> None:
    fake_run.gives(REPORT)
    (tmp_path / "a.txt").touch()
    assert run(app, ["explain", "3f9a", str(tmp_path / "a.txt"), "news"]).exit_code == 0
    assert fake_run.paths == [tmp_path / "a.txt", Path("news")]
