"""Which files a run reads."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker.articles.readers import reader_for, suffixes
from checker.articles.selection import EVERYTHING, Selection
from checker.errors import SettingsError
from checker.records import Source

__all__ = ["find_sources"]

# Files that speak of the folder they lie in, not of the news.
_ABOUT = re.compile(
    r"(?:README|LICEN[CS]E|COPYING|CHANGELOG|CHANGES|CONTRIBUTING|CODE_OF_CONDUCT|AUTHORS|NOTICE|SECURITY)"
    r"(?![a-z])|(?:readme|licen[cs]e|copying|changelog|contributing)\."
)


@dataclass(frozen=True, slots=True)
class _Found:
    name: str  # relative to the folder given
    root: str  # name of the folder given, "" for a single file
    path: Path


def find_sources(paths: Sequence[Path], selection: Selection = EVERYTHING) -> tuple[Source, ...]:
    """All articles among the files and in the folders given, by rising id.

    In a folder, hidden files, README and the like, files without a reader and those that are not
    selected are left out; a file that is reached twice counts once. Raises SettingsError for a path
    that does not exist and where no article is found at all.
    """
    found: dict[str, _Found] = {}
    for path in paths:
        for one in _look(path, selection):
            found.setdefault(os.path.realpath(one.path), one)
    if not found:
        raise SettingsError(_nothing(paths, selection))
    several = sum(path.is_dir() for path in paths) > 1
    return _named(list(found.values()), several=several)


def _look(path: Path, selection: Selection) -> Iterator[_Found]:
    if path.is_dir():
        root = path.resolve().name
        for file in _walk(path, selection):
            yield _Found(file.relative_to(path).as_posix(), root, file)
    elif os.path.lexists(path):
        yield _Found(path.name, "", path)
    else:
        raise SettingsError(f"{path}: there is no such file or folder")


def _walk(folder: Path, selection: Selection) -> Iterator[Path]:
    """Article files below a folder; links are followed, but no folder is entered twice.

    A folder that cannot be listed comes too, so that reading it tells the problem.
    """
    chosen, entered = selection.below(folder), set[str]()
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append, followlinks=True):
        real = os.path.realpath(parent)
        if real in entered:
            folders.clear()
            continue
        entered.add(real)
        here = (Path(parent, name) for name in sorted(folders) if not name.startswith("."))
        folders[:] = [p.name for p in here if chosen.takes(p, folder=True)]
        files = (Path(parent, name) for name in sorted(names) if _is_article(name))
        files = (file for file in files if chosen.takes(file))
        yield from (file for file in files if file.is_file() or not file.exists())
    yield from (Path(os.fsdecode(error.filename)) for error in closed)


def _is_article(name: str) -> bool:
    return not (name.startswith(".") or _ABOUT.match(name)) and reader_for(name) is not None


def _named(found: Sequence[_Found], *, several: bool) -> tuple[Source, ...]:
    """Sources with unique ids: the folder given leads where there are several."""
    ids = [f"{one.root}/{one.name}" if several and one.root else one.name for one in found]
    times = Counter(ids)
    sources = [
        Source(_text(name if times[name] == 1 else one.path.as_posix()), _text(str(one.path)))
        for name, one in zip(ids, found, strict=True)
    ]
    return tuple(sorted(sources, key=lambda source: source.id))


def _text(name: str) -> str:
    """A file name as valid Unicode: undecodable bytes become replacement characters."""
    return os.fsencode(name).decode("utf-8", "replace")


def _nothing(paths: Sequence[Path], selection: Selection) -> str:
    where = ", ".join(map(str, paths)) or "no path given"
    hint = "" if selection == EVERYTHING else "; see include, exclude and gitignore in the settings"
    return f"{where}: no article found; files that end in {', '.join(suffixes())} are read{hint}"
