"""simplemma's dictionary of one language as a sorted file that is searched, not loaded.

simplemma unpacks a quarter of a million forms before it answers a first question, half a second for
French. Unpacked once on a machine, the same forms answer within milliseconds.
"""

from __future__ import annotations

import os
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

from checker.cache import default_path

__all__ = ["Table", "open_table"]


@dataclass(frozen=True, slots=True)
class Table:
    """Lines "form<TAB>lemma", sorted by the bytes of the form."""

    lines: bytes

    def get(self, form: str) -> str:
        """The lemma of a form as it is written, "" where the form is unknown."""
        key = form.encode()
        low, high = 0, len(self.lines)
        while low < high:
            start = self.lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self.lines.index(b"\n", start)
            found, _, lemma = self.lines[start:end].partition(b"\t")
            if found == key:
                return lemma.decode()
            low, high = (end + 1, high) if found < key else (low, start)
        return ""


@cache
def open_table(language: str) -> Table:
    """The table of a language, empty where simplemma has no dictionary for it.

    A cache folder that cannot be written costs time, nothing else.
    """
    path = default_path().parent / "lemmas" / f"{language}-{version('simplemma')}.tsv"
    with suppress(OSError):
        return Table(path.read_bytes())
    lines = _unpacked(language)
    with suppress(OSError):
        _write(path, lines)
    return Table(lines)


def _unpacked(language: str) -> bytes:
    from simplemma.strategies.dictionaries import DEFAULT_DICTIONARY_FACTORY  # noqa: PLC0415

    try:
        dictionary = DEFAULT_DICTIONARY_FACTORY.get_dictionary(language)
    except ValueError:  # a language that simplemma does not know
        return b""
    return b"".join(sorted(f"{form}\t{lemma}\n".encode() for form, lemma in dictionary.items()))


def _write(path: Path, lines: bytes) -> None:
    """Put the whole file in place at once, so that no other process reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)
    with os.fdopen(handle, "wb") as file:
        file.write(lines)
    Path(name).replace(path)
