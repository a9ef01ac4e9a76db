"""facts.toml: figures that are known to be right, whose they are, and where they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from checker.claims.quantities import reader
from checker.claims.quantity import Quantity
from checker.errors import RuleError, SettingsError
from checker.facts.weights import weights
from checker.measures import measures
from checker.rulefaults import Fault, faults, key_of, unknown
from checker.rulefiles import STRICT, adapter, languages, tables

__all__ = ["Entry", "entries", "is_owned", "needs_words", "read_value"]

HEADER = re.compile(r"^[ \t]*\[\[[ \t]*fact[ \t]*\]\]", re.MULTILINE)
VALUE = re.compile(r"""^[ \t]*value[ \t]*=[ \t]*["']*""", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure that is known to be right."""

    measure: str
    value: str = field(metadata={"cure": 'add it as an article would write it: value = "54 ans"'})
    subject: str = ""  # whose figure it is
    place: str = ""
    period: str = ""
    subset: str = ""
    articles: tuple[str, ...] = ()  # globs of the articles that it holds for; all where none
    words: tuple[str, ...] = ()  # that the sentence of such a figure holds, all of them
    since: date | None = None  # the first day that it holds for
    until: date | None = None  # the last one
    source: str = ""
    language: str = ""  # of the value; that of the settings where none is told
    start: int = 0  # where the value stands in the file, in code points

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _File:
    fact: tuple[Entry, ...] = ()

    __pydantic_config__ = STRICT


def entries(path: Path, language: str) -> tuple[Entry, ...]:
    """The entries of a file, each with its language and its place in the file.

    Raises SettingsError with all that is wrong with it.
    """
    try:
        data = tables(path)
        found = adapter(_File).validate_python(data).fact
    except RuleError as error:
        raise SettingsError(str(error)) from error
    except ValidationError as error:
        raise SettingsError("\n".join(map(str, faults(str(path), error, _File)))) from error
    told = [_placed(entry, start, language) for entry, start in zip(
        found, _starts(path.read_text(encoding="utf-8"), len(found)), strict=True
    )]  # fmt: skip
    wrong = [(("fact", n, *way), why) for n, e in enumerate(told) for way, why in _faults(e)]
    if wrong:
        raise SettingsError("\n".join(f"{path}: {key_of(way)}: {why}" for way, why in wrong))
    return tuple(told)


def is_owned(measure: str, subject: str) -> bool:
    """True for a figure that its holder tells from all others: an age, a share of votes."""
    return bool(subject) and measures()[measure].holder in ("required", "optional")


def needs_words(measure: str) -> bool:
    """True for a measure of which one story has many figures: sums, distances, mere counts."""
    return measure in weights().prior.loose_measures


def read_value(text: str, language: str, day: date | None = None) -> Quantity | None:
    """The one quantity that a text is; None where it holds none, or several."""
    found = reader(language).read(text, anchor=day.isoformat() if day else "")
    return found[0] if len(found) == 1 else None


def _placed(entry: Entry, start: int, language: str) -> Entry:
    told = {name: getattr(entry, name) for name in entry.__slots__}
    return Entry(**told | {"start": start, "language": entry.language or language})


def _starts(text: str, count: int) -> Sequence[int]:
    """Where the value of each table stands; 0 where the file is not written in tables."""
    heads = [match.end() for match in HEADER.finditer(text)]
    if len(heads) != count:
        return [0] * count
    found = (VALUE.search(text, head) for head in heads)
    return [match.end() if match else 0 for match in found]


def _faults(entry: Entry) -> Iterator[Fault]:
    known = measures()
    if entry.language not in languages():
        yield ("language",), unknown("language", entry.language, languages())
        return
    if entry.measure not in known:
        yield ("measure",), unknown("measure", entry.measure, known)
        return
    if read_value(entry.value, entry.language, entry.since) is None:
        why = f"{entry.value!r} is not one figure: write it as an article does"
        yield ("value",), why
    owned = is_owned(entry.measure, entry.subject)
    if not owned and needs_words(entry.measure) and not entry.words:
        why = f"articles have many figures of {entry.measure}: add the words that tell this one"
        yield ("words",), f'{why}, as in words = ["height", "tower"]'
    if not entry.articles and not owned:
        has_holder = is_owned(entry.measure, "any")
        whose = 'subject = "Jane Roe"' if has_holder else 'articles = ["content/fire/**"]'
        yield (), f"{entry.measure} is not told apart from others of its kind: add {whose}"
    if entry.since and entry.until and entry.since > entry.until:
        yield ("until",), f"is before since ({entry.since}): swap the two"
