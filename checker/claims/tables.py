"""Tables made once on a machine from a package's data, then searched as files, not loaded.

simplemma unpacks a quarter of a million forms before it answers a first question, half a second for
French, and so does a list of all towns; as sorted files they answer within milliseconds.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from checker.cache import default_path

__all__ = ["Table", "kept"]

KEPT = 50_000  # answers; articles ask for the same words again and again


@dataclass(frozen=True, slots=True)
class Table:
    """Lines "key<TAB>value", sorted by their bytes; keys hold no tab and are unique."""

    lines: bytes

    def get(self, key: str) -> str:
        """The value of a key as it is written, "" where the key is unknown."""
        return _value(self.lines, key)

    def begins(self, text: str) -> bool:
        """True when some key begins with the text."""
        wanted = text.encode()
        return self.lines.startswith(wanted) or b"\n" + wanted in self.lines


@lru_cache(maxsize=KEPT)
def _value(lines: bytes, key: str) -> str:
    wanted = key.encode()
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.index(b"\n", start)
        found, _, value = lines[start:end].partition(b"\t")
        if found == wanted:
            return value.decode()
        low, high = (end + 1, high) if found < wanted else (low, start)
    return ""


def kept(name: str, rows: Callable[[], Iterable[tuple[str, str]]]) -> Table:
    """The table `name` of the cache folder; made of `rows` where it is not there yet.

    The name must change with the data. A folder that cannot be written costs time, nothing else.
    """
    path = default_path().parent / "tables" / f"{name}.tsv"
    with suppress(OSError):
        return Table(path.read_bytes())
    lines = b"".join(sorted(f"{key}\t{value}\n".encode() for key, value in rows()))
    with suppress(OSError):
        _write(path, lines)
    return Table(lines)


def _write(path: Path, lines: bytes) -> None:
    """Put the whole file in place at once, so that no other process reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(lines)
    Path(name).replace(path)
