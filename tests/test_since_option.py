"""`checker check --since REV` on a repository of articles."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from checker.cli import app
from tests.changes.repository import Repository

pytestmark = [pytest.mark.model, pytest.mark.embed, pytest.mark.slow]

HEAD = "---\ntitle: Incendie à Sarlat\ndate: 2024-05-0{day}\n---\n\n"
TEXT = HEAD + "L'incendie de l'hôtel de Sarlat a fait {deaths} morts, selon les pompiers.\n{more}"


def text(deaths: str, *, day: int = 3, more: str = "") -> str:
    return TEXT.format(day=day, deaths=deaths, more=more)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repository:
    repository = Repository(tmp_path)
    repository.commit(a=text("sept"), b=text("sept"), c=text("sept"), d=text("douze", day=2))
    monkeypatch.chdir(tmp_path)
    return repository


def found(*options: str) -> dict[str, str]:
    result = CliRunner().invoke(app, ["check", ".", "--format", "json", *options])
    assert result.exit_code < 2, result.stderr
    return {f["rule"]: f["message"] for f in json.loads(result.stdout)["findings"]}


def test_what_stood_before_is_not_told(site: Repository) -> None:
    assert list(found()) == ["conflict"]
    assert found("--since", "HEAD") == {}


def test_a_change_is_told_with_the_articles_that_it_left(site: Repository) -> None:
    site.write(a=text("neuf", day=4), d="")
    (site.folder / "checker.toml").write_text('[levels]\nstealth-edit = "note"\n')
    told = found("--since", "HEAD")
    assert "2 autres articles disent encore 7 : b.md, c.md" in " ".join(told.values())
    assert told["stealth-edit"] == "morts : 7 est devenu 9 sans note de correction"
    note = "\nRectificatif : une première version donnait un autre bilan.\n"
    site.write(a=text("neuf", day=4, more=note))
    assert "stealth-edit" not in found("--since", "HEAD")


def test_a_renamed_article_is_not_new(site: Repository) -> None:
    site.git("mv", "d.md", "z.md")
    assert found("--since", "HEAD") == {}
