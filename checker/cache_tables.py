"""The tables of the cache file, and what is read from them and written to them.

Every function may raise sqlite3.Error.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from zlib import crc32

__all__ = ["DAMAGED", "code", "connected", "empty", "read", "totals", "write"]

BUSY_SECONDS = 10.0
# A use is written down when the last one is that many seconds old: reading seldom writes.
USED_STEP = 3600
# The part of the limit that eviction leaves, so that not every write has to evict.
KEPT = 0.9

# The values stand apart, so that noting a use does not rewrite them.
TABLES = """
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS entries (
    key TEXT PRIMARY KEY, used INTEGER NOT NULL, size INTEGER NOT NULL, crc INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS entries_by_use ON entries (used);
CREATE TABLE IF NOT EXISTS contents (key TEXT PRIMARY KEY, value BLOB NOT NULL);
COMMIT;
"""

DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_ERROR,  # tables of another shape
}


def connected(path: Path) -> sqlite3.Connection:
    """The file, opened or made, with its tables; two runs may not do so at once."""
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        # Readers go on while one run writes; a kill loses what was not committed, nothing else.
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.executescript(TABLES)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise


def read(connection: sqlite3.Connection, *, keys: list[str]) -> dict[str, bytes]:
    """The sound values of those keys that are there; their use is noted."""
    marks = ",".join("?" * len(keys))
    rows = connection.execute(
        "SELECT key, used, crc, value FROM entries JOIN contents USING (key) "  # noqa: S608 - marks only
        f"WHERE key IN ({marks})",
        keys,
    ).fetchall()
    now = int(time.time())
    stale = [(now, name) for name, used, _, _ in rows if used < now - USED_STEP]
    if stale:
        with suppress(sqlite3.OperationalError), _transaction(connection):
            connection.executemany("UPDATE entries SET used = ? WHERE key = ?", stale)
    return {
        name: value
        for name, _, crc, value in rows
        if isinstance(value, bytes) and crc32(value) == crc
    }


def write(connection: sqlite3.Connection, *, items: Mapping[str, bytes], limit: int) -> None:
    """Keep the values in one transaction, and evict down to the limit."""
    now = int(time.time())
    with _transaction(connection):
        connection.executemany(
            "INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?)",
            [(name, now, len(value), crc32(value)) for name, value in items.items()],
        )
        connection.executemany("INSERT OR REPLACE INTO contents VALUES (?, ?)", items.items())
        _evict(connection, limit)


def _evict(connection: sqlite3.Connection, limit: int) -> None:
    """Remove the entries unused for longest until 90 % of the limit is left, if it is passed."""
    _, size = totals(connection)
    if size <= limit:
        return
    gone = list(_oldest(connection, size - int(limit * KEPT)))
    connection.executemany("DELETE FROM entries WHERE key = ?", gone)
    connection.executemany("DELETE FROM contents WHERE key = ?", gone)


def _oldest(connection: sqlite3.Connection, size: int) -> Iterator[tuple[str]]:
    """The keys unused for longest whose values together have that size."""
    rows = connection.execute("SELECT key, size FROM entries ORDER BY used, key")
    with closing(rows):
        for name, bytes_ in rows:
            if size <= 0:
                return
            yield (name,)
            size -= bytes_


def totals(connection: sqlite3.Connection) -> tuple[int, int]:
    """The number of entries, and the size of their values in bytes."""
    row: tuple[int, int] = connection.execute(
        "SELECT count(*), coalesce(sum(size), 0) FROM entries"
    ).fetchone()
    return row


def empty(connection: sqlite3.Connection) -> None:
    """Remove every entry and give the room back to the disk."""
    with _transaction(connection):
        connection.execute("DELETE FROM entries")
        connection.execute("DELETE FROM contents")
    connection.execute("VACUUM")


def code(error: sqlite3.Error | OSError) -> int:
    """The primary result code of SQLite; 0 for an error of another origin."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
