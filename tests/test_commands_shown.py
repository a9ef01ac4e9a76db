"""Every command that the documentation shows is run, in a folder that holds what it names."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from typer.testing import CliRunner

from checker.cli import app
from tests.changes.repository import Repository
from tests.test_readme import PAGES, ROOT, commands

pytestmark = [pytest.mark.model, pytest.mark.slow]
FIRE = "---\nlang: en\ndate: 2021-03-02\n---\n\nThe fire in Leeds killed three people.\n"
LATER = FIRE.replace("02", "03").replace("three", "five")
RULE = """exceptions = ["prise d'otages"]

[[pattern]]
extends = "counted-noun"
nouns = ["otage"]

[[example]]
text = "Les assaillants retiennent sept otages dans une banque."
expect = [{ low = 7, high = 7 }]
"""
TABLE = """[hostages]
unit = "person"
moves = "varies"
people = true
kinds = ["number", "ordinal", "one", "none"]
names = { fr = "otages", en = "hostages" }
"""
ELSEWHERE = {  # what is not run here, and the tests that hold it
    "--engine": "tests/engines/test_cluster.py",
    "s3://": "tests/test_remote.py",
    "review ": "tests/review/test_server.py",
    "rules test": "tests/claims/test_rules.py",
}
NEED_MORE = [
    "check", "claims", "facts", "explain", "quantities", "review", "baseline",
    "cache", "rules", "config",
]  # fmt: skip


def _shown() -> list[str]:
    """The commands, without those that only name one or stand for whatever is put in."""
    lines = {shlex.join(words) for page in PAGES for words in commands(page, "checker")}
    return sorted(line for line in lines if not _is_a_form(shlex.split(line)))


def _is_a_form(words: list[str]) -> bool:
    if len(words) == 1 and words[0] in NEED_MORE:
        return True
    return any(word.strip(".[]").isupper() or "|" in word for word in words) or not words


def _is_elsewhere(line: str) -> bool:
    of_all = line in ("rules test", "rules test 'rules/<code'")
    return of_all or "--engine" in line or "s3://" in line or line.startswith("review ")


def test_what_is_run_elsewhere_is_run_there() -> None:
    assert all((ROOT / path).is_file() for path in ELSEWHERE.values())
    assert len([line for line in _shown() if not _is_elsewhere(line)]) > 25


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with all that the pages name, and a cache for its commands."""
    folder = tmp_path_factory.mktemp("desk")
    repository = Repository(folder)
    for name in ("articles", "content", "archive"):
        (folder / name).mkdir(parents=True)
        (folder / name / "first.md").write_text(FIRE)
        (folder / name / "second.md").write_text(LATER)
    for name in ("my-rules", "our-rules"):
        (folder / name / "fr").mkdir(parents=True)
        (folder / name / "measures.toml").write_text(TABLE)
        (folder / name / "fr" / "hostages.toml").write_text(RULE)
    rows = {"body_clean": ["The fire in Leeds killed three people."], "day": ["2021-03-02"]}
    pl.DataFrame(rows).write_parquet(folder / "archive.parquet")
    (folder / "decisions.json").write_text('{"schema_version": "1.0", "decisions": []}')
    (folder / "examples").symlink_to(ROOT / "examples")
    (folder / "path" / "to").mkdir(parents=True)
    (folder / "path" / "to" / "articles").symlink_to(ROOT / "examples" / "belarus-2020")
    repository.git("add", "--all")
    repository.git("commit", "--quiet", "--message", "all")
    repository.git("update-ref", "refs/remotes/origin/main", "HEAD")
    return folder


@pytest.mark.parametrize("line", [line for line in _shown() if not _is_elsewhere(line)])
def test_it_runs(line: str, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(desk / "content" if " . " in line else desk)
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(desk / ".cache"))
    (desk / "checker.toml").unlink(missing_ok=True)  # what `checker init` may have written
    if "--baseline" in line:
        CliRunner().invoke(app, ["baseline", "content/"])
    if "-rules" in line:  # rules are read once in a process
        command = [sys.executable, "-m", "checker", *shlex.split(line)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        assert ran.returncode in (0, 1), ran.stderr
        return
    done = CliRunner().invoke(app, shlex.split(line))
    assert done.exit_code in (0, 1), done.output
    assert done.exception is None or isinstance(done.exception, SystemExit)
