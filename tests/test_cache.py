"""The cache keeps bytes by key, shares its file between runs and never stops one."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from checker import cache_tables
from checker.cache import Cache, default_path
from checker.cache_keys import files_hash, key, rules_hash

ROOT = Path(__file__).parents[1]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "cache.sqlite"


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time that the cache sees; its only item may be set."""
    now = [1_000_000.0]
    monkeypatch.setattr(cache_tables.time, "time", lambda: now[0])
    return now


def test_what_is_put_is_got(path: Path) -> None:
    Cache(path).put_many({"a": b"1", "b": b"\0" * 5000, "empty": b""})
    cache = Cache(path)
    assert cache.get_many(["b", "a", "none", "a", "empty"]) == {
        "a": b"1",
        "b": b"\0" * 5000,
        "empty": b"",
    }
    assert cache.warnings == ()


def test_more_keys_than_a_query_takes(path: Path) -> None:
    items = {str(n): b"%d" % n for n in range(1234)}
    cache = Cache(path)
    cache.put_many(items)
    assert cache.get_many(items) == items


def test_info_and_clear(path: Path) -> None:
    cache = Cache(path, limit=99)
    cache.put_many({"a": b"12", "b": b"345"})
    cache.put_many({"a": b"1"})
    info = cache.info()
    assert (info.path, info.entries, info.bytes, info.limit) == (path, 2, 4, 99)
    assert cache.clear() == info
    assert cache.info().entries == 0
    assert cache.get_many(["a"]) == {}


def test_the_entries_unused_for_longest_go_first(path: Path, clock: list[float]) -> None:
    cache = Cache(path, limit=100)
    for name in "abcd":
        cache.put_many({name: b"x" * 24})
        clock[0] += 10
    clock[0] += cache_tables.USED_STEP
    cache.get_many(["a"])
    clock[0] += 10
    cache.put_many({"e": b"x" * 24})
    assert set(cache.get_many("abcde")) == {"a", "d", "e"}


def test_the_folder_comes_from_the_environment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path))
    assert default_path() == tmp_path / "cache.sqlite"
    monkeypatch.delenv("CHECKER_CACHE_DIR")
    assert default_path().parts[-2:] == ("checker", "cache.sqlite")


@pytest.mark.parametrize(
    "damage", [b"no database at all, " * 500, b"SQLite format 3\0" + b"?" * 999]
)
def test_a_damaged_file_is_moved_aside(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    cache = Cache(path)
    assert cache.get_many(["a"]) == {}
    cache.put_many({"a": b"1"})
    assert cache.get_many(["a"]) == {"a": b"1"}
    (warning,) = cache.warnings
    assert warning.startswith(f"the cache {path} was damaged: begun anew")
    assert path.with_name("cache.sqlite.damaged").read_bytes() == damage
    cache.clear()
    assert not path.with_name("cache.sqlite.damaged").exists()


def test_a_file_that_breaks_under_a_run_is_moved_aside(path: Path) -> None:
    first = Cache(path)
    first.put_many({str(n): b"x" * 3000 for n in range(100)})
    first.close()
    path.write_bytes(path.read_bytes()[:4096] + b"?" * 100_000)
    cache = Cache(path)
    cache.put_many({"a": b"1"})
    assert cache.get_many(["a"]) == {"a": b"1"}
    assert len(cache.warnings) == 1


def test_tables_of_another_shape_are_moved_aside(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE entries (key, other)")
    other.close()
    cache = Cache(path)
    cache.put_many({"a": b"1"})
    assert cache.get_many(["a"]) == {"a": b"1"}
    assert len(cache.warnings) == 1


def test_a_damaged_entry_is_missing(path: Path) -> None:
    cache = Cache(path)
    cache.put_many({"a": b"1", "b": b"2"})
    with sqlite3.connect(path) as other:
        other.execute("UPDATE contents SET value = x'33' WHERE key = 'a'")
    other.close()
    assert cache.get_many(["a", "b"]) == {"b": b"2"}


def test_a_file_that_cannot_be_made_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    cache = Cache(tmp_path / "file" / "cache.sqlite")
    cache.put_many({"a": b"1"})
    assert cache.get_many(["a"]) == {}
    assert cache.info().entries == 0
    (warning,) = cache.warnings
    assert "cannot be used: left out" in warning


def test_a_folder_in_its_place_is_left_out(path: Path) -> None:
    path.mkdir(parents=True)
    cache = Cache(path)
    assert cache.get_many(["a"]) == {}
    assert len(cache.warnings) == 1


def test_a_file_that_stays_locked_is_left_out(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache_tables, "BUSY_SECONDS", 0.01)
    cache = Cache(path)
    cache.put_many({"a": b"1"})
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert cache.get_many(["a"]) == {"a": b"1"}
    cache.put_many({"b": b"2"})
    assert cache.get_many(["a", "b"]) == {}
    other.execute("ROLLBACK")
    other.close()
    assert Cache(path).get_many(["a", "b"]) == {"a": b"1"}
    (warning,) = cache.warnings
    assert "cannot be used: left out (database is locked)" in warning


def start(path: Path, name: str, *, rounds: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.cache_writer", str(path), name, str(rounds)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.parametrize("damaged", [False, True])
def test_runs_write_at_once_and_one_is_killed(path: Path, *, damaged: bool) -> None:
    path.parent.mkdir()
    if damaged:
        path.write_bytes(b"no database at all, " * 500)
    victim = start(path, "victim", rounds=1_000_000)
    others = [start(path, name, rounds=15) for name in "abc"]
    told = [victim.stdout.readline().strip() for _ in range(5)] if victim.stdout else []
    victim.kill()
    victim.communicate()
    for other in others:
        _, errors = other.communicate(timeout=20)
        assert damaged or errors == ""
        assert "Traceback" not in errors
    if not damaged:
        cache = Cache(path)
        assert len(cache.get_many(f"{name}-14-{n}" for name in "abc" for n in range(10))) == 30
        assert len(cache.get_many(f"{step}-9" for step in told)) == 5
        assert cache.warnings == ()
    with sqlite3.connect(path) as other:
        assert other.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    other.close()


def test_keys_differ_where_parts_or_borders_do() -> None:
    keys = {key("ab", "c"), key("a", "bc"), key("abc"), key(b"abc"), key("abc", ""), key()}
    assert len(keys) == 6
    assert key("é", b"\0") == key("é", b"\0")
    assert len(key("\ud800")) == 40


def test_the_hash_of_rules_follows_names_and_bytes(tmp_path: Path) -> None:
    rule = tmp_path / "fr" / "deaths.toml"
    rule.parent.mkdir()
    rule.write_text("a = 1")
    first = rules_hash(tmp_path)
    (tmp_path / "notes.txt").write_text("no rule")
    assert rules_hash(tmp_path) == first != files_hash(tmp_path, "*")
    rule.write_text("a = 2")
    second = rules_hash(tmp_path)
    rule.rename(rule.with_stem("injured"))
    assert len({first, second, rules_hash(tmp_path)}) == 3
