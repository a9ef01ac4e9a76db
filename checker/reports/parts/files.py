"""Where a report goes: a file that is whole or not there, or the standard output."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from checker import remote
from checker.errors import CheckerError

__all__ = ["append", "emit", "to_stdout", "write_whole"]


def emit(content: str | bytes, output: Path | None) -> None:
    """Write a report to `output`, or to standard output when that is None or "-".

    CheckerError says why a file could not be written. A reader that has gone away is no error.
    """
    data = content.encode("utf-8", "backslashreplace") if isinstance(content, str) else content
    if output is None or str(output) == "-":
        to_stdout(data)
        return
    if url := remote.url_of(output):
        remote.save(url, data)
        return
    try:
        write_whole(output, data)
    except OSError as error:
        raise CheckerError(f"cannot write {output}: {error.strerror or error}") from error


def append(files: Mapping[Path, str]) -> None:
    """Add a text to the end of each file; CheckerError says why one could not be written."""
    for path, text in files.items():
        try:
            with path.open("ab") as file:
                file.write(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise CheckerError(f"cannot write {path}: {error.strerror or error}") from error


def write_whole(path: Path, data: bytes) -> None:
    """Replace a file at once, so that nobody ever reads half of it; OSError when that fails.

    What is not a regular file (a pipe, a terminal) is written to as it is.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The rights of the file that is replaced, else those of any new file."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def to_stdout(data: bytes) -> bool:
    """Write bytes as they are: UTF-8 whatever the locale, no line ends changed.

    False when nobody reads any more; what is written later then goes nowhere.
    """
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The interpreter flushes once more as it ends, and would complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return False
    return True
