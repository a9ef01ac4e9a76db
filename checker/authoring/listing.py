"""Every rule file in a line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from checker.authoring.files import RuleFile, all_files
from checker.measures import measures
from checker.reports.parts.columns import columns
from checker.reports.parts.look import Look
from checker.rulefiles import tables

__all__ = ["Entry", "as_json", "as_table", "entries"]

PATTERNS = ("pattern", "form", "hedge")  # the tables that say how something is written
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """What the list tells of a file."""

    file: str  # "fr/deaths"
    kind: str  # "measure", else the name of the file: "calendar"
    patterns: int
    examples: int  # texts that are tested
    about: str


def entries(language: str = "") -> list[Entry]:
    """An entry for every rule file, or for those of one language."""
    return [_entry(file) for file in all_files(language)]


def as_table(found: Sequence[Entry]) -> str:
    """Aligned columns with a head; a zero is left out."""
    rows = [("FILE", "KIND", "PATTERNS", "EXAMPLES", "ABOUT")]
    for entry in found:
        counts = (str(number or "") for number in (entry.patterns, entry.examples))
        patterns, texts = (text.rjust(8) for text in counts)
        rows.append((entry.file, entry.kind, patterns, texts, entry.about))
    return "\n".join(columns(rows, Look(width=_WIDTH)))


def as_json(found: Sequence[Entry]) -> str:
    """A list of objects with the fields of an entry."""
    return json.dumps([asdict(entry) for entry in found], ensure_ascii=False, indent=2)


def _entry(file: RuleFile) -> Entry:
    data = tables(file.path)
    return Entry(
        file=file.id,
        kind="measure" if file.is_measure else file.name,
        patterns=sum(len(_tables(data, name)) for name in PATTERNS),
        examples=_texts(data),
        about=_about(file),
    )


def _tables(data: dict[str, object], name: str) -> list[object]:
    found = data.get(name)
    return found if isinstance(found, list) else []


def _texts(data: dict[str, object]) -> int:
    """How many texts are tested: an example of quantities has several."""
    found = data.get("example", [])
    if isinstance(found, dict):
        return len(found)
    texts = (x.get("texts", [""]) for x in _tables(data, "example") if isinstance(x, dict))
    return sum(map(len, texts))


def _about(file: RuleFile) -> str:
    """The name of a measure; for all else the comment that heads the file."""
    if file.is_measure:
        names = measures()[file.name].names
        return names.get(file.language, names.get("en", file.name))
    first = file.text().partition("\n")[0]
    return first.lstrip("# ") if first.startswith("#") else ""
