"""`checker config` and `checker init`."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from jsonschema import Draft7Validator
from typer.testing import CliRunner

from checker.cli import app
from checker.findings.rules import judgement
from checker.settings import KEYS, Settings
from checker.settings_faults import hyphened
from checker.settings_load import load
from checker.settings_text import described, written
from tests.test_settings import FILE

run = CliRunner().invoke
DOCS = Path(__file__).parents[1] / "docs"


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_every_setting_says_what_it_is() -> None:
    assert list(described()) == list(KEYS)
    assert all(described().values())


def test_show_tells_the_origin_of_each_setting(site: Path) -> None:
    (site / "checker.toml").write_text(FILE)
    result = run(app, ["config", "show"], env={"CHECKER_JOBS": "3"})
    lines = result.stdout.splitlines()
    file = site / "checker.toml"
    assert lines[0] == f"# settings file: {file}"
    told = dict(line.split("  # ") for line in lines[1:])
    origins = {key.strip(): origin for key, origin in told.items()}
    assert origins["min-confidence = 0.8"] == str(file)
    assert origins["jobs = 3"] == "the environment"
    assert origins['language = "fr"'] == "default"


def test_what_show_prints_is_a_settings_file(site: Path) -> None:
    (site / "checker.toml").write_text(FILE)
    before = load({}, folder=site, environment={})
    (site / "checker.toml").write_text(run(app, ["config", "show"]).stdout)
    assert load({}, folder=site, environment={}) == before


def test_show_as_json(site: Path) -> None:
    told = json.loads(run(app, ["config", "show", "--format", "json"]).stdout)
    assert told["file"] is None
    assert told["settings"]["fail-on"] == {"value": "error", "from": "default"}
    assert list(told["settings"]) == [hyphened(key) for key in KEYS]


def test_show_tells_what_is_wrong(site: Path) -> None:
    (site / "checker.toml").write_text("jobs = 0\ncolour = 3")
    result = run(app, ["config", "show"])
    assert result.exit_code == 2
    assert "unknown setting colour" in result.stderr
    assert "jobs is 0" in result.stderr


def test_the_schema_is_the_one_in_the_docs() -> None:
    printed = run(app, ["config", "schema"]).stdout
    assert printed == (DOCS / "checker.schema.json").read_text(encoding="utf-8")
    Draft7Validator.check_schema(json.loads(printed))


@pytest.mark.parametrize(
    ("text", "good"),
    [
        (FILE, True),
        ('fail-on = "never"\nrules = ["x"]\n[measures]\nhostages = "off"', True),
        ("jobs = 0", False),
        ("colour = 3", False),
        ('fail-on = "eror"', False),
        ("min-confidence = 2", False),
        ('include = "posts"', False),
        ('levels = { updat = "off" }', False),
        ('levels = { update = "of" }', False),
        ('measures.deaths = { update = "x" }', False),
        ("overrides = [{ levels = {} }]", False),
        ('overrides = [{ paths = ["a"], levls = {} }]', False),
        ('home = "x"', False),
    ],
)
def test_the_schema_and_the_program_agree(text: str, good: bool) -> None:
    schema = json.loads((DOCS / "checker.schema.json").read_text(encoding="utf-8"))
    assert Draft7Validator(schema).is_valid(tomllib.loads(text)) is good


def test_init_writes_a_file_that_sets_nothing(site: Path) -> None:
    result = run(app, ["init"])
    assert result.exit_code == 0
    assert "checker check content" in result.stdout
    assert tomllib.loads((site / "checker.toml").read_text()) == {}
    assert load({}, folder=site, environment={}) == Settings()


def test_every_line_that_init_offers_is_allowed(site: Path) -> None:
    run(app, ["init"])
    (site / "my-rules" / "fr").mkdir(parents=True)
    (site / "my-rules" / "fr" / "hostages.toml").touch()
    lines = (site / "checker.toml").read_text().splitlines()
    settings = [line.removeprefix("#") for line in lines if not line.startswith("# ")]
    text = "\n".join(line for line in settings if not line.startswith("rules"))
    (site / "checker.toml").write_text(text)
    assert set(KEYS) - {key.replace("-", "_") for key in tomllib.loads(text)} == {"rules"}
    assert load({}, folder=site, environment={}).levels["update"] == "note"


def test_init_overwrites_nothing(site: Path) -> None:
    (site / "checker.toml").write_text("jobs = 2")
    result = run(app, ["init"])
    assert result.exit_code == 2
    assert "holds settings already; edit it" in result.stderr
    assert (site / "checker.toml").read_text() == "jobs = 2"
    (site / "checker.toml").unlink()
    (site / "pyproject.toml").write_text("[tool.checker]\njobs = 2")
    assert run(app, ["init"]).exit_code == 2


def test_init_says_which_file_it_replaces(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (site / "checker.toml").touch()
    monkeypatch.chdir(site / "content")
    assert f"in place of {site / 'checker.toml'}" in run(app, ["init"]).stdout


def test_the_docs_list_every_setting() -> None:
    text = (DOCS / "settings.md").read_text(encoding="utf-8")
    for key, told in described().items():
        row = f"| `{hyphened(key)}` | `{written(getattr(Settings(), key))}` | {told} |"
        assert row in text
    assert not [rule for rule in judgement().rules.known if f"`{rule}`" not in text]
