"""Which files a run reads, and what they are called."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.articles.sources import find_sources
from checker.errors import CheckerError, SettingsError


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.md",
        "a.txt",
        "sub/c.HTML",
        ".hidden.md",
        ".git/d.md",
        "README.md",
        "README-fr.md",
        "LICENSE",
        "licence.txt",
        "CHANGELOG.md",
        "license-revoked.md",
        "photo.jpg",
    ):
        file = tmp_path / "news" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", encoding="utf-8")
    return tmp_path / "news"


def test_folder(folder: Path) -> None:
    sources = find_sources([folder])
    assert [source.id for source in sources] == [
        "a.txt",
        "b.md",
        "license-revoked.md",
        "sub/c.HTML",
    ]
    assert sources[3].path == str(folder / "sub" / "c.HTML")


def test_single_files(folder: Path) -> None:
    sources = find_sources([folder / "sub" / "c.HTML", folder / "photo.jpg", folder / "README.md"])
    assert [source.id for source in sources] == ["README.md", "c.HTML", "photo.jpg"]


def test_several_folders_lead_their_ids(folder: Path) -> None:
    other = folder.parent / "late"
    other.mkdir()
    (other / "a.txt").write_text("x", encoding="utf-8")
    ids = [source.id for source in find_sources([other, folder])]
    assert ids == [
        "late/a.txt",
        "news/a.txt",
        "news/b.md",
        "news/license-revoked.md",
        "news/sub/c.HTML",
    ]


def test_same_name_in_two_folders_of_one_name(tmp_path: Path) -> None:
    for parent in ("x", "y"):
        (tmp_path / parent / "n").mkdir(parents=True)
        (tmp_path / parent / "n" / "a.txt").write_text("x", encoding="utf-8")
    ids = [source.id for source in find_sources([tmp_path / "x" / "n", tmp_path / "y" / "n"])]
    assert len(set(ids)) == 2


def test_file_reached_twice_counts_once(folder: Path) -> None:
    assert len(find_sources([folder, folder / "a.txt", folder / "sub"])) == 4


def test_order_of_paths_does_not_matter(folder: Path) -> None:
    one, two = folder / "a.txt", folder / "b.md"
    assert find_sources([one, two]) == find_sources([two, one])


def test_loops_of_links_end(folder: Path) -> None:
    (folder / "sub" / "loop").symlink_to(folder)
    (folder / "other").symlink_to(folder / "sub")
    assert len(find_sources([folder])) == 4


def test_pipes_in_a_folder_are_left_out(folder: Path) -> None:
    os.mkfifo(folder / "pipe.txt")
    assert "pipe.txt" not in [source.id for source in find_sources([folder])]


def test_dangling_link_is_kept_to_be_told(folder: Path) -> None:
    (folder / "z.txt").symlink_to(folder / "gone.txt")
    assert find_sources([folder])[-1].id == "z.txt"


def test_missing_path(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file or folder"):
        find_sources([tmp_path / "nowhere"])


def test_folder_without_articles(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x", encoding="utf-8")
    with pytest.raises(CheckerError, match=r"no article found; files that end in .*\.md"):
        find_sources([tmp_path])
