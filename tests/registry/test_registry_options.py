"""`checker check --facts` and `checker facts --export`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import validate
from typer.testing import CliRunner

from checker.cli import app
from tests.builders import claim, fact, report
from tests.fake_run import FakeRun, fake_run

__all__ = ["fake_run"]

run = CliRunner().invoke
SCHEMA = json.loads((Path(__file__).parents[2] / "docs/report.schema.json").read_text("utf-8"))
AGES = tuple(
    claim(f"{name}.txt", age=54, said="Jane Roe, [54 years]", subject="Jane Roe", unit="year")
    for name in "ab"
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_begun_verified_and_held_against(home: Path, fake_run: FakeRun) -> None:
    fake_run.gives(report(facts=(fact("f1", *AGES),)))
    result = run(app, ["facts", "news", "--export", "facts.toml"])
    assert result.stdout.startswith("Wrote 1 fact to facts.toml; verify each of them.\n")
    assert run(app, ["check", "news", "--facts", "facts.toml"]).exit_code == 0
    text = (home / "facts.toml").read_text("utf-8")
    (home / "facts.toml").write_text(text.replace("54", "55"), encoding="utf-8")
    result = run(app, ["check", "news", "--facts", "facts.toml", "--format", "json"])
    assert result.exit_code == 1
    told = json.loads(result.stdout)
    validate(told, SCHEMA)
    assert [f["message"] for f in told["findings"]] == [
        "age · Jane Roe: 54 years, but the registry says 55 years"
    ]
    for form in ("text", "html", "markdown"):
        result = run(app, ["check", "news", "--facts", "facts.toml", "--format", form])
        assert "facts.toml" in result.stdout


def test_no_registry_is_overwritten(home: Path, fake_run: FakeRun) -> None:
    fake_run.gives(report(facts=(fact("f1", *AGES),)))
    (home / "facts.toml").write_text("[[fact]]")
    result = run(app, ["facts", "news", "--export", "facts.toml"])
    assert result.exit_code == 2
    assert "facts.toml is there already" in result.stderr
    assert (home / "facts.toml").read_text() == "[[fact]]"


def test_the_settings_name_one_from_their_own_folder(
    home: Path, fake_run: FakeRun, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake_run.gives(report(facts=(fact("f1", *AGES),)))
    (home / "checker.toml").write_text('facts = "known.toml"\n[levels]\nregistry = "note"')
    entry = '[[fact]]\nmeasure = "age"\nsubject = "J. Roe"\nvalue = "55 ans"\n'
    (home / "known.toml").write_text(entry)
    (home / "sub").mkdir()
    monkeypatch.chdir(home / "sub")
    result = run(app, ["check", "news"])
    assert result.exit_code == 0
    assert result.stdout.startswith("NOTE")
    (home / "known.toml").unlink()
    result = run(app, ["check", "news"])
    assert result.exit_code == 2
    assert f"{home / 'known.toml'}: cannot be read" in result.stderr
