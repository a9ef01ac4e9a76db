"""Files that lie elsewhere: whatever fsspec has an address for (s3://, gs://, memory://, ...).

A path that was made of an address by `pathlib` has lost a slash; `url_of` gives it back.
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

__all__ = ["files_below", "head", "is_file", "load", "remove", "save", "url_of"]

_URL = re.compile(r"([a-z][a-z0-9+.-]+):/+(?=\S)")  # a scheme has two letters: a drive has one
_ROOTED = ("file", "local")  # whose paths begin with a slash
MISSING = (
    "addresses like {url} need fsspec, which is not installed: "
    "pip install 'fact-consistency-checker[remote]'"
)


def url_of(path: str | PurePath) -> str:
    """The address that was given as a path, "" for a path of this machine."""
    text = path if isinstance(path, str) else path.as_posix()
    found = _URL.match(text)
    if not found or ("://" not in text and os.path.lexists(text)):
        return ""
    slash = "/" if found[1] in _ROOTED else ""
    return f"{found[1]}://{slash}{text[found.end() :]}"


def load(url: str) -> bytes:
    """The bytes at an address; raises InputError where they cannot be had."""
    with _told(url, InputError) as (files, path):
        data: bytes = files.cat_file(path)
        return data


def head(url: str, size: int) -> bytes:
    """The first bytes at an address; raises OSError where they cannot be had."""
    files, path = _opened(url)
    data: bytes = files.cat_file(path, start=0, end=size)
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
        yield name.removeprefix(root).lstrip("/"), files.unstrip_protocol(name)


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
    except (OSError, ValueError, NotImplementedError) as other:
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
