"""Files that lie elsewhere: whatever fsspec has an address for (s3://, gs://, memory://, ...).

A path that was made of an address by `pathlib` has lost slashes; `url_of` gives them back. An
address may go through others, as that of a file in an archive: zip://news::https://a.org/all.zip
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from checker.errors import CheckerError, InputError, SettingsError

if TYPE_CHECKING:
    from fsspec import AbstractFileSystem

__all__ = [
    "files_below",
    "head",
    "is_file",
    "is_web",
    "load",
    "name_of",
    "remove",
    "save",
    "size",
    "url_of",
]

_SCHEME = re.compile(r"([a-z][a-z0-9+.-]+):/+")  # it has two letters: a drive has one
_URL = re.compile(rf"(?:[a-z][a-z0-9+.-]+::)?{_SCHEME.pattern}(?=\S)")
_THROUGH = "::"
_WEB = re.compile(r"https?://")
_ROOTED = ("file", "local")  # whose paths begin with a slash
MISSING = (
    "addresses like {url} need fsspec, which is not installed: "
    "pip install 'fact-consistency-checker[remote]'"
)


def url_of(path: str | PurePath) -> str:
    """The address that was given as a path, "" for a path of this machine."""
    text = path if isinstance(path, str) else path.as_posix()
    if not _URL.match(text) or ("://" not in text and os.path.lexists(text)):
        return ""
    return _THROUGH.join(map(_slashed, text.split(_THROUGH)))


def name_of(path: str) -> str:
    """The path by whose end the format of a file is known, be it that of an address."""
    if "://" not in path:
        return path
    name = next(part for part in path.split(_THROUGH) if "://" in part)
    return re.split(r"[?#]", name, maxsplit=1)[0] if is_web(name) else name


def is_web(path: str) -> bool:
    """True for the address of a page, whose name need not tell its format."""
    return _WEB.match(path) is not None


def load(url: str) -> bytes:
    """The bytes at an address; raises InputError where they cannot be had."""
    with _told(url, InputError) as (files, path):
        data: bytes = files.cat_file(path)
        return data


def size(url: str) -> int:
    """How many bytes stand at an address, 0 where that cannot be told."""
    try:
        with _told(url, InputError) as (files, path):
            return int(files.size(path) or 0)
    except InputError:
        return 0


def head(url: str, size: int) -> bytes:
    """The first bytes at an address; raises OSError where they cannot be had."""
    try:
        files, path = _opened(url)
        data: bytes = files.cat_file(path, start=0, end=size)
    except (CheckerError, OSError):
        raise
    except Exception as other:
        raise OSError(str(other)) from other
    return data


def files_below(url: str) -> Iterator[tuple[str, str]]:
    """The files below a folder or by a pattern: the name there, and the address.

    Raises SettingsError where there is none.
    """
    with _told(url, SettingsError) as (files, path):
        root, found = _found(files, path)
    if not found:
        raise SettingsError(f"{url}: there is no such file or folder")
    for name in sorted(found):
        yield name.removeprefix(root).lstrip("/"), _address(url, files, name)


def is_file(url: str) -> bool:
    """True for the address of one file; raises SettingsError where that cannot be told."""
    with _told(url, SettingsError) as (files, path):
        return bool(files.isfile(path))


def save(url: str, data: bytes) -> None:
    """Write what stands at an address; raises CheckerError where it cannot be written."""
    with _told(url, CheckerError) as (files, path):
        files.makedirs(files._parent(path), exist_ok=True)  # noqa: SLF001 - fsspec has no other
        files.pipe_file(path, data)


def remove(url: str) -> None:
    """Remove what stands at an address, if it does; raises CheckerError where that fails."""
    with _told(url, CheckerError) as (files, path):
        if files.exists(path):
            files.rm_file(path)


def _slashed(part: str) -> str:
    found = _SCHEME.match(part)
    if not found:
        return part
    slash = "/" if found[1] in _ROOTED else ""
    return f"{found[1]}://{slash}{part[found.end() :]}"


def _address(url: str, files: AbstractFileSystem, name: str) -> str:
    """The address of a file that was found below another."""
    parts = url.split(_THROUGH)
    if len(parts) == 1:
        address: str = files.unstrip_protocol(name)
        return address
    at = next(n for n, part in enumerate(parts) if "://" in part)
    parts[at] = f"{parts[at].partition('://')[0]}://{name}"
    return _THROUGH.join(parts)


def _found(files: AbstractFileSystem, path: str) -> tuple[str, list[str]]:
    """The folder that names count from, and the files."""
    if any(sign in path for sign in "*?["):
        fixed = re.split(r"[^/]*[*?\[]", path, maxsplit=1)[0]
        return fixed, [name for name in files.glob(path) if files.isfile(name)]
    return path, files.find(path)


@contextmanager
def _told(url: str, error: type[CheckerError]) -> Iterator[tuple[Any, str]]:
    """The file system of an address and the path there; what fails is told as that error."""
    try:
        yield _opened(url)
    except FileNotFoundError as missing:
        raise error(f"{url} is not there") from missing
    except CheckerError:
        raise
    except Exception as other:  # each file system is a package with errors of its own
        raise error(f"{url}: {getattr(other, 'strerror', None) or other}") from other


def _opened(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError as error:
        raise SettingsError(MISSING.format(url=url)) from error
    try:
        files, path = url_to_fs(url)
    except ImportError as error:  # that of the scheme: s3fs, gcsfs, ...
        raise SettingsError(f"{url}: {error}") from error
    except (AttributeError, TypeError) as error:  # how a scheme misses its host or its account
        raise SettingsError(f"{url} is no complete address: {error}") from error
    return files, str(path)
