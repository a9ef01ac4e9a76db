"""A cache of bytes by key, in one SQLite file that concurrent runs share.

A cache only saves time, so it never stops a run: a damaged file is moved aside and begun anew, one
that cannot be used is left out, a damaged entry is missing. `Cache.warnings` tells what happened.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

import platformdirs
from filelock import FileLock

from checker import cache_tables as tables

__all__ = ["Cache", "CacheInfo", "default_path"]

GIBIBYTE = 2**30
LOCK_SECONDS = 10.0
# Below the number of variables that any SQLite takes.
KEYS_AT_ONCE = 500

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class CacheInfo:
    """What a cache holds."""

    path: Path
    entries: int
    bytes: int  # of all values together
    limit: int  # bytes; above them the entries unused for longest go


def default_path() -> Path:
    """The cache file: in $CHECKER_CACHE_DIR, else in the user's cache folder."""
    folder = os.environ.get("CHECKER_CACHE_DIR")
    return (Path(folder) if folder else platformdirs.user_cache_path("checker")) / "cache.sqlite"


class Cache:
    """Bytes by key. The file is opened at the first use; for one thread of one process."""

    def __init__(self, path: Path | None = None, *, limit: int = GIBIBYTE) -> None:
        self._connection: sqlite3.Connection | None = None
        self.path = path or default_path()
        self.limit = limit
        self._file = 0
        self._usable = True
        self._renewed = False
        self._warnings: list[str] = []

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong so far, to be shown to the user."""
        return tuple(self._warnings)

    def get_many(self, keys: Iterable[str]) -> dict[str, bytes]:
        """The values of those keys that are there."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, bytes] = {}
        for start in range(0, len(wanted), KEYS_AT_ONCE):
            chunk = wanted[start : start + KEYS_AT_ONCE]
            nothing: dict[str, bytes] = {}
            found |= self._try(partial(tables.read, keys=chunk), nothing)
        return found

    def put_many(self, items: Mapping[str, bytes]) -> None:
        """Keep the values; those unused for longest go when the limit is passed."""
        if items:
            self._try(partial(tables.write, items=items, limit=self.limit), None)

    def info(self) -> CacheInfo:
        """The path, the number of entries and their size."""
        entries, size = self._try(tables.totals, (0, 0))
        return CacheInfo(self.path, entries, size, self.limit)

    def clear(self) -> CacheInfo:
        """Remove every entry, and a damaged file moved aside; what there was comes back."""
        before = self.info()
        self._try(tables.empty, None)
        with suppress(OSError):
            _aside(self.path).unlink()
        return before

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def __del__(self) -> None:
        self.close()

    def _try(self, action: Callable[[sqlite3.Connection], Result], default: Result) -> Result:
        """What the action gives; the default, with a warning, where the file does not allow it."""
        while self._usable:
            try:
                return action(self._opened())
            except (sqlite3.Error, OSError) as error:
                if not self._mended(error):
                    break
        return default

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            with _locked(self.path):
                self._file = _file_number(self.path)  # should the next line fail
                self._connection = tables.connected(self.path)
                self._file = _file_number(self.path)
        return self._connection

    def _mended(self, error: sqlite3.Error | OSError) -> bool:
        """True when it is worth another try: a damaged file was moved aside, once a run."""
        self.close()
        if tables.code(error) in tables.DAMAGED and not self._renewed:
            self._renewed = True
            with suppress(OSError):
                with _locked(self.path):
                    if _file_number(self.path) == self._file:
                        _move_aside(self.path)
                self._warnings.append(f"the cache {self.path} was damaged: begun anew ({error})")
                return True
        self._usable = False
        self._warnings.append(f"the cache {self.path} cannot be used: left out ({error})")
        return False


def _locked(path: Path) -> FileLock:
    """Held while the file is made or moved aside, so that of many runs only one does it."""
    return FileLock(path.with_name(path.name + ".lock"), timeout=LOCK_SECONDS)


def _file_number(path: Path) -> int:
    """What tells the file from a later one of the same name; 0 where there is none."""
    try:
        return path.stat().st_ino
    except FileNotFoundError:
        return 0


def _aside(path: Path) -> Path:
    return path.with_name(path.name + ".damaged")


def _move_aside(path: Path) -> None:
    """Rename the file; its journals go first, or they would be replayed into the new one."""
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    path.replace(_aside(path))
