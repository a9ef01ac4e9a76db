"""Which files changed since a revision, and what they held; where git cannot tell, what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.changes.git import old_files
from checker.errors import SettingsError
from tests.changes.repository import Repository


@pytest.fixture
def site(tmp_path: Path) -> Repository:
    repository = Repository(tmp_path / "site")
    repository.commit(a="one\n", b="two\n", c="three\nlines\nof text\n")
    return repository


def changed(site: Repository, revision: str = "HEAD") -> dict[str, bytes]:
    paths = sorted(str(path) for path in site.folder.rglob("*.md"))
    return {Path(file.path).name: file.before for file in old_files(paths, revision)}


def test_nothing_has_changed(site: Repository) -> None:
    assert changed(site) == {}


def test_what_is_not_committed_counts(site: Repository) -> None:
    site.write(a="ein\n", d="new\n", b="")
    assert changed(site) == {"a.md": b"one\n", "d.md": b""}
    site.git("add", "--all")
    assert changed(site) == {"a.md": b"one\n", "d.md": b""}


def test_what_was_committed_since(site: Repository) -> None:
    site.commit(a="ein\n", d="new\n")
    assert changed(site) == {}
    assert changed(site, "HEAD~1") == {"a.md": b"one\n", "d.md": b""}


def test_a_renamed_file_is_compared_with_its_old_name(site: Repository) -> None:
    site.commit(c="", e="three\nlines\nof texts\n")
    assert changed(site, "HEAD~1") == {"e.md": b"three\nlines\nof text\n"}


def test_what_others_changed_meanwhile_is_no_change_of_ours(site: Repository) -> None:
    site.git("switch", "--quiet", "--create", "ours")
    site.commit(a="ein\n")
    site.git("switch", "--quiet", "main")
    site.commit(b="zwei\n")
    site.git("switch", "--quiet", "ours")
    assert changed(site, "main") == {"a.md": b"one\n"}


def test_odd_names(site: Repository) -> None:
    name = 'é "x"\ty'
    site.commit(**{name: "one\n"})
    site.write(**{name: "two\n"})
    assert changed(site) == {f"{name}.md": b"one\n"}


def test_the_repository_of_a_hook_is_not_taken(
    site: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.write(a="ein\n")
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "elsewhere"))
    assert changed(site) == {"a.md": b"one\n"}


def test_files_elsewhere_are_unchanged(site: Repository, tmp_path: Path) -> None:
    other = tmp_path / "other.md"
    other.write_text("x")
    site.write(a="ein\n")
    paths = [str(other), str(site.folder / "a.md")]
    assert [file.path for file in old_files(paths, "HEAD")] == [str(site.folder / "a.md")]


@pytest.mark.parametrize("revision", ["nowhere", "--help", "HEAD~99", "a.md"])
def test_an_unknown_revision(site: Repository, revision: str) -> None:
    with pytest.raises(SettingsError, match=r"git does not know this revision in .*fetch it first"):
        changed(site, revision)


def test_histories_that_never_met(site: Repository) -> None:
    site.git("switch", "--quiet", "--orphan", "other")
    site.commit(a="x\n")
    with pytest.raises(SettingsError, match="--since main: it has no commit in common with HEAD"):
        changed(site, "main")


def test_a_shallow_clone(site: Repository, tmp_path: Path) -> None:
    first = site.git("rev-parse", "HEAD")
    site.commit(a="ein\n")
    clone = Repository(tmp_path / "clone", begun=False)
    clone.git("clone", "--quiet", "--depth", "1", f"file://{site.folder}", ".")
    assert changed(clone) == {}
    with pytest.raises(SettingsError, match=r"this clone is shallow .* fetch-depth: 0"):
        changed(clone, first)


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="the articles are in no git repository"):
        old_files([str(tmp_path / "a.md")], "HEAD")


def test_no_git(site: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SettingsError, match="needs git, which is not installed"):
        changed(site)
