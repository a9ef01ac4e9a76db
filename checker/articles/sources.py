"""Which files a run reads."""

from __future__ import annotations

import os
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from glob import has_magic
from pathlib import Path

from checker import remote
from checker.articles.decode import decode
from checker.articles.readers import HEAD, is_known, is_plain, readers_for, suffixes
from checker.articles.selection import EVERYTHING, Selection
from checker.errors import InputError, SettingsError
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
    path: str  # or an address


def find_sources(
    paths: Sequence[Path], selection: Selection = EVERYTHING, *, columns: str = ""
) -> tuple[Source, ...]:
    """All articles among the files, in the folders and by the patterns given, by rising id.

    In a folder, hidden files, README and the like, files without a reader and those that are not
    selected are left out; a file that is reached twice counts once. The path "-" is standard input.
    `columns` is how tables name what is read. Raises SettingsError for a path that does not exist
    and where no article is found at all.
    """
    files = [path for path in paths if str(path) != "-"]
    found: dict[str, _Found] = {}
    for path in files:
        for one in _look(path, selection, columns):
            found.setdefault(one.path if "://" in one.path else os.path.realpath(one.path), one)
    several = sum(bool(remote.url_of(path)) or path.is_dir() for path in files) > 1
    sources = _named(list(found.values()), several=several)
    if len(files) < len(paths):
        given = sys.stdin.buffer.read().decode("latin-1")
        sources = (Source("stdin", "-", given=given), *sources)
    if not sources:
        raise SettingsError(_nothing(paths, selection))
    return tuple(replace(source, columns=columns) for source in sources)


def _look(path: Path, selection: Selection, columns: str) -> Iterator[_Found]:
    if url := remote.url_of(path):
        yield from _elsewhere(url, selection, columns)
    elif path.is_dir():
        root = path.resolve().name
        for file in _walk(path, selection, columns):
            yield _Found(file.relative_to(path).as_posix(), root, str(file))
    elif os.path.lexists(path):
        yield _Found(path.name, "", str(path))
    elif has_magic(str(path)):
        yield from _matching(path, columns)
    else:
        raise SettingsError(f"{path}: there is no such file or folder")


def _matching(pattern: Path, columns: str) -> Iterator[_Found]:
    """The files that a pattern names, `**` for any folders; a folder among them is not searched."""
    fixed = next(n for n, part in enumerate(pattern.parts) if has_magic(part))
    root = Path(*pattern.parts[:fixed])
    for file in sorted(root.glob(str(Path(*pattern.parts[fixed:])))):
        if file.is_file() and _is_article(file, columns):
            yield _Found(file.relative_to(root).as_posix(), "", str(file))


def _elsewhere(url: str, selection: Selection, columns: str) -> Iterator[_Found]:
    """The articles at an address: below a folder those that would be read of one here."""
    root = remote.name_of(url).rstrip("/").rpartition("/")[2]
    if remote.is_file(url):
        yield _Found(root, "", url)
        return
    for name, address in remote.files_below(url):
        if _is_read(name, selection) and (is_plain(name) or _holds_articles(address, columns)):
            yield _Found(name, root, address)


def _is_read(name: str, selection: Selection) -> bool:
    parts = name.split("/")
    hidden = any(part.startswith(".") for part in parts)
    return (
        not hidden and not _ABOUT.match(parts[-1]) and is_known(parts[-1]) and selection.takes(name)
    )


def _walk(folder: Path, selection: Selection, columns: str) -> Iterator[Path]:
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
        files = (Path(parent, name) for name in sorted(names))
        files = (file for file in files if chosen.takes(file))
        yield from (file for file in files if _is_article(file, columns))
    yield from (Path(os.fsdecode(error.filename)) for error in closed)


def _is_article(file: Path, columns: str) -> bool:
    name = file.name
    if name.startswith(".") or _ABOUT.match(name) or not is_known(name):
        return False
    if not file.is_file():
        return not file.exists()  # a broken link is told; a pipe is left alone
    return is_plain(name) or _holds_articles(str(file), columns)


def _holds_articles(file: str, columns: str) -> bool:
    """True where the head of a file of a shared suffix (.json, .xml) is that of a known format."""
    try:
        text = decode(_whole_letters(_head(file)))
    except OSError:
        return True  # reading it tells the problem
    except InputError:
        return False
    source = Source(name := _text(file), name, columns)
    readers = readers_for(remote.name_of(file))
    return any(one.accepts(text, source) for one in readers if one.accepts)


def _head(file: str) -> bytes:
    if "://" in file:
        return remote.head(file, HEAD)
    with Path(file).open("rb") as opened:
        return opened.read(HEAD)


def _whole_letters(data: bytes) -> bytes:
    """The bytes without a letter of UTF-8 that the end cuts in two."""
    cut = len(data)
    while cut > len(data) - 4 and cut and data[cut - 1] & 0xC0 == 0x80:
        cut -= 1
    return data[: cut - 1] if len(data) == HEAD and cut and data[cut - 1] & 0x80 else data


def _named(found: Sequence[_Found], *, several: bool) -> tuple[Source, ...]:
    """Sources with unique ids: the folder given leads where there are several."""
    ids = [f"{one.root}/{one.name}" if several and one.root else one.name for one in found]
    times = Counter(ids)
    sources = [
        Source(_text(name if times[name] == 1 else one.path.replace(os.sep, "/")), _text(one.path))
        for name, one in zip(ids, found, strict=True)
    ]
    return tuple(sorted(sources, key=lambda source: source.id))


def _text(name: str) -> str:
    """A file name as valid Unicode: undecodable bytes become replacement characters."""
    return os.fsencode(name).decode("utf-8", "replace")


def _nothing(paths: Sequence[Path], selection: Selection) -> str:
    where = ", ".join(remote.url_of(path) or str(path) for path in paths) or "no path given"
    hint = "" if selection == EVERYTHING else "; see include, exclude and gitignore in the settings"
    return f"{where}: no article found; files that end in {', '.join(suffixes())} are read{hint}"
