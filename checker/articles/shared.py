"""Large files of many articles, of which several processes each read some rows.

Every process goes through the rows before its own, which is quick: what takes time is to make an
article of one. Ids and places are therefore those of a file that one process reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import polars as pl

from checker import remote
from checker.articles.decode import content
from checker.articles.readers import may_be_shared, rows_in
from checker.errors import InputError
from checker.frames import to_frame
from checker.records import Source

__all__ = ["shared"]

LARGE = 2**20  # bytes; a smaller file is read by one process in a second or two


def shared(
    sources: Sequence[Source], parts: int, read: Callable[[pl.DataFrame], pl.DataFrame]
) -> pl.DataFrame:
    """The articles that `read` makes of frames of sources, in the order of their files."""
    cut = [_shares(source, parts) for source in sources]
    parted = [part for row in cut if len(row) > 1 for part in row]
    whole = [row[0] for row in cut if len(row) == 1]
    if not parted:
        return read(to_frame(whole, Source))
    found = read(to_frame(parted, Source))
    again = _broken(parted, found)
    found = found.filter(~pl.col("path").is_in([source.path for source in again]))
    order = {source.path: place for place, source in enumerate(sources)}
    articles = pl.concat([found, read(to_frame([*whole, *again], Source))])
    places = [order[path] for path in articles["path"]]
    return articles[sorted(range(len(places)), key=places.__getitem__)]


def _shares(source: Source, parts: int) -> tuple[Source, ...]:
    """The source in about so many of equal rows; alone where it is small or of one article."""
    if parts < 2 or not _is_large(source):
        return (source,)
    try:
        rows = rows_in(content(source), source)
    except InputError:
        return (source,)
    starts = [1 + rows * part // parts for part in range(parts)]
    return tuple(_between(source, starts)) if rows >= parts else (source,)


def _between(source: Source, starts: Sequence[int]) -> Iterator[Source]:
    """The number of rows need not be exact: the last part goes on to the end."""
    for first, following in pairwise([*starts, 1]):
        yield replace(source, first=first, last=following - 1)


def _is_large(source: Source) -> bool:
    if source.path == "-" or not may_be_shared(remote.name_of(source.path)):
        return False
    if "://" in source.path:
        return remote.size(source.path) > LARGE
    path = Path(source.path)
    return path.is_file() and path.stat().st_size > LARGE


def _broken(parts: Sequence[Source], articles: pl.DataFrame) -> tuple[Source, ...]:
    """The shared files of which a part told that they cannot be read to their end.

    Where one breaks off, what comes behind is no article: these are read again by one process.
    """
    told = set(articles["id"])
    return tuple(replace(s, first=1, last=0) for s in parts if s.first == 1 and s.id in told)
