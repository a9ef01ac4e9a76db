"""Keys of cached values: hashes of all that a value depends on."""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

__all__ = ["files_hash", "folder_state", "installed", "key", "rules_hash"]


def key(*parts: str | bytes) -> str:
    """A key for the parts in their order; it differs when a part or a border of parts does."""
    digest = blake2b(digest_size=20)
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        digest.update(f"{type(part).__name__}{len(data)}:".encode())
        digest.update(data)
    return digest.hexdigest()


def files_hash(folder: Path, pattern: str) -> str:
    """A key for the names and bytes of all files under `folder` that match `pattern`."""
    parts: list[str | bytes] = []
    for path in sorted(path for path in folder.rglob(pattern) if path.is_file()):
        parts += [path.relative_to(folder).as_posix(), path.read_bytes()]
    return key(*parts)


def rules_hash(folder: Path) -> str:
    """A key for all rule files under `folder`."""
    return files_hash(folder, "*.toml")


@cache
def installed() -> str:
    """A key for the interpreter and the versions of all packages that it finds."""
    folders = [Path(entry) for entry in sys.path if entry and Path(entry).is_dir()]
    return key(sys.version, *sorted(p.name for f in folders for p in f.glob("*.dist-info")))


def folder_state(folder: Path) -> str:
    """What tells the files of a folder from later ones, without reading them."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    states = [(path.relative_to(folder).as_posix(), path.stat()) for path in files]
    return repr([(name, state.st_size, state.st_mtime_ns) for name, state in states])
