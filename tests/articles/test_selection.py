"""What is read of a folder, by globs and by .gitignore."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.articles.selection import Selection
from checker.articles.sources import find_sources
from checker.errors import SettingsError


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for name in ("posts/a.md", "posts/old/b.md", "posts/c.html", "drafts/d.md", "public/e.html"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", encoding="utf-8")
    return tmp_path


def ids(folder: Path, *given: Path, **selection: object) -> list[str]:
    choice = Selection(home=str(folder), **selection)
    return [source.id for source in find_sources(given or (folder,), choice)]


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        ({"include": ("posts/",)}, ["posts/a.md", "posts/c.html", "posts/old/b.md"]),
        ({"include": ("*.md",), "exclude": ("drafts/",)}, ["posts/a.md", "posts/old/b.md"]),
        ({"exclude": ("/posts/*.md", "public", "old")}, ["drafts/d.md", "posts/c.html"]),
        ({"exclude": ("*.md", "!posts/a.md")}, ["posts/a.md", "posts/c.html", "public/e.html"]),
    ],
)
def test_globs_choose(site: Path, selection: dict[str, object], expected: list[str]) -> None:
    assert ids(site, **selection) == expected


def test_a_file_that_is_named_is_read(site: Path) -> None:
    assert ids(site, site / "drafts/d.md", exclude=("drafts/",)) == ["d.md"]


def test_globs_start_where_the_settings_lie(site: Path) -> None:
    assert ids(site, site / "posts", exclude=("posts/old/",)) == ["a.md", "c.html"]


def test_gitignore(site: Path) -> None:
    (site / ".gitignore").write_text("public/\nb.md\n# d.md\n")
    (site / "posts" / ".gitignore").write_text("*.html\n")
    everything = ["drafts/d.md", "posts/a.md", "posts/c.html", "posts/old/b.md", "public/e.html"]
    assert ids(site, gitignore=True) == ["drafts/d.md", "posts/a.md"]
    assert ids(site, gitignore=False) == everything
    (site / "posts" / "old" / ".gitignore").write_text("!b.md\n")
    assert ids(site, gitignore=True) == ["drafts/d.md", "posts/a.md", "posts/old/b.md"]


def test_the_gitignore_of_the_repository_holds_below(site: Path) -> None:
    (site / ".gitignore").write_text("old/\nc.html\n")
    assert ids(site, site / "posts", gitignore=True) == ["a.md", "c.html", "old/b.md"]
    (site / ".git" / "info").mkdir(parents=True)
    assert ids(site, site / "posts", gitignore=True) == ["a.md"]
    (site / ".git" / "info" / "exclude").write_text("a.md\n!c.html\n")
    with pytest.raises(SettingsError, match="see include, exclude and gitignore"):
        ids(site, site / "posts", gitignore=True)


def test_a_folder_that_is_asked_for_is_read_though_ignored(site: Path) -> None:
    (site / ".git").mkdir()
    (site / ".gitignore").write_text("public/\n")
    assert ids(site, site / "public", gitignore=True) == ["e.html"]
    assert ids(site, gitignore=True)[-1] == "posts/old/b.md"


def test_globs_hold_behind_a_link(site: Path) -> None:
    link = site.parent / "link"
    link.symlink_to(site, target_is_directory=True)
    choice = Selection(home=str(site), include=("/posts/a.md",))
    assert [source.id for source in find_sources([link / "posts"], choice)] == ["a.md"]
