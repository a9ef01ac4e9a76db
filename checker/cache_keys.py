"""Keys of cached values: hashes of all that a value depends on."""

from __future__ import annotations

from hashlib import blake2b
from pathlib import Path

__all__ = ["files_hash", "key", "rules_hash"]


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
