"""The files of a folder that holds a report, here or at an address."""

from __future__ import annotations

from pathlib import Path

from checker import remote
from checker.errors import CheckerError, InputError, SettingsError
from checker.reports.parts.files import emit

__all__ = ["kept", "listed", "put", "removed"]


def listed(folder: Path) -> frozenset[str]:
    """The names of all files below the folder, with forward slashes; none where it is not there."""
    if url := remote.url_of(folder):
        try:
            return frozenset(name for name, _ in remote.files_below(url))
        except SettingsError:
            return frozenset()
    files = (path for path in folder.rglob("*") if path.is_file())
    return frozenset(path.relative_to(folder).as_posix() for path in files)


def kept(folder: Path, name: str) -> bytes | None:
    """What a file holds, None where it cannot be read."""
    path = folder / name
    try:
        return remote.load(url) if (url := remote.url_of(path)) else path.read_bytes()
    except (OSError, InputError):
        return None


def put(folder: Path, name: str, content: bytes) -> None:
    """Write a file whole, with its folders; raises CheckerError where it cannot be written."""
    path = folder / name
    try:
        if not remote.url_of(path):
            path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CheckerError(f"cannot make {path.parent}: {error.strerror or error}") from error
    emit(content, path)


def removed(folder: Path, name: str) -> None:
    """Remove a file, if it is there; raises CheckerError where that fails."""
    path = folder / name
    try:
        if url := remote.url_of(path):
            remote.remove(url)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        raise CheckerError(f"cannot remove {path}: {error.strerror or error}") from error
