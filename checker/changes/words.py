"""What a language says of changes: the notes of its newsrooms, and our own sentences."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from checker.claims.wording import blanks
from checker.rulefaults import Fault
from checker.rulefiles import STRICT, decode, prose_file

__all__ = ["ChangeWords", "change_words", "has_note"]


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """rules/<language>/changes.toml."""

    notes: tuple[str, ...]  # how a note begins that tells readers of a correction
    still_one: str
    still_many: str
    stealth: str
    why: str

    __pydantic_config__ = STRICT

    def faults(self) -> Iterator[Fault]:
        """Notes without a word."""
        yield from blanks(("notes",), self.notes)


@cache
def change_words(language: str) -> ChangeWords:
    """The words of one language."""
    return decode(prose_file(language, "changes.toml"), ChangeWords)


def has_note(lines: Iterable[str], language: str) -> bool:
    """True when one of the lines tells readers of a correction."""
    notes = change_words(language).notes
    plain = (line.casefold().replace("’", "'").replace("\u00a0", " ") for line in lines)
    return any(note in line for line in plain for note in notes)
