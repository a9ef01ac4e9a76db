"""The texts of a run's articles, laid aside on disk until they are asked for.

Articles without their texts are small; an archive of them fits in memory where its texts do not.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from itertools import islice, pairwise
from threading import Lock

import numpy as np
import polars as pl

from checker.frames import schema_of
from checker.records import Article, Place

__all__ = ["Shelf"]

KEYS_AT_ONCE = 500  # below the number of variables that any SQLite takes
NUMBERS = tuple(schema_of(Place))  # of a place
Row = tuple[str, bytes, bytes]  # the text, its places as numbers, a mark that tells texts apart


class Shelf:
    """Texts and their places, by the id of the article.

    They lie in a file without a name, which is gone when the process ends in whatever way. Any
    thread may ask for them.
    """

    def __init__(self) -> None:
        # the empty name: SQLite writes what is too much for its own memory to a deleted file
        self._texts = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._texts.execute("PRAGMA journal_mode = OFF")
        self._texts.execute("CREATE TABLE texts (id TEXT PRIMARY KEY, text, places, mark)")
        self._lock = Lock()

    def emptied(self, articles: pl.DataFrame) -> pl.DataFrame:
        """The frame of articles without their texts and places, which are kept here."""
        places = map(np.ndarray.tobytes, _numbers(articles["places"]))
        rows = (
            (name, text, numbers, _mark(text))
            for name, text, numbers in zip(articles["id"], articles["text"], places, strict=True)
        )
        with self._lock:
            self._texts.executemany("INSERT OR REPLACE INTO texts VALUES (?, ?, ?, ?)", rows)
        return articles.with_columns(
            pl.lit("").alias("text"),
            pl.lit([], dtype=articles.schema["places"]).alias("places"),
        )

    def filled(self, articles: pl.DataFrame) -> pl.DataFrame:
        """The frame of articles as `emptied` was given it."""
        found = self._found(articles["id"])
        rows = [found[name] for name in articles["id"]]
        places = _lists([np.frombuffer(numbers, np.int64) for _, numbers, _ in rows])
        return articles.with_columns(
            pl.Series("text", [text for text, _, _ in rows], dtype=pl.String), places
        )

    def whole(self, articles: Iterable[Article]) -> list[Article]:
        """The articles with the texts that are kept here; one that is not is given as it is."""
        listed = list(articles)
        found = self._found(article.id for article in listed)
        return [_told(one, found[one.id]) if one.id in found else one for one in listed]

    def marks(self, articles: pl.DataFrame) -> Sequence[str]:
        """For each article what tells its text from any other."""
        found = self._found(articles["id"], "'', x''")
        return [found[name][2].hex() for name in articles["id"]]

    def _found(self, ids: Iterable[str], columns: str = "text, places") -> dict[str, Row]:
        return dict(self._rows(iter(ids), columns))

    def _rows(self, ids: Iterator[str], columns: str) -> Iterator[tuple[str, Row]]:
        while names := list(islice(ids, KEYS_AT_ONCE)):
            marks = ",".join("?" * len(names))
            query = f"SELECT id, {columns}, mark FROM texts WHERE id IN ({marks})"  # noqa: S608 - no text of others
            with self._lock:
                rows = self._texts.execute(query, names).fetchall()
            yield from ((name, (text, places, mark)) for name, text, places, mark in rows)


def _mark(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=16).digest()


def _told(article: Article, row: Row) -> Article:
    numbers = np.frombuffer(row[1], np.int64).reshape(-1, len(NUMBERS)).tolist()
    return replace(article, text=row[0], places=tuple(Place(*place) for place in numbers))


def _numbers(places: pl.Series) -> list[np.ndarray]:
    """The places of each article as one row of numbers after the other."""
    lengths = places.list.len()
    flat = places.filter(lengths > 0).explode().struct.unnest().select(NUMBERS).to_numpy()
    ends = [0, *lengths.cum_sum().to_list()]
    return [flat[start:end] for start, end in pairwise(ends)]


def _lists(rows: Sequence[np.ndarray]) -> pl.Series:
    """The column of places that `_numbers` was given."""
    flat = np.concatenate([np.zeros(0, np.int64), *rows]).reshape(-1, len(NUMBERS))
    owners = np.repeat(np.arange(len(rows)), [len(row) // len(NUMBERS) for row in rows])
    gathered = (
        pl.DataFrame(flat, schema=dict.fromkeys(NUMBERS, pl.Int64))
        .select(pl.struct(NUMBERS).alias("places"), pl.Series("row", owners))
        .group_by("row", maintain_order=True)
        .agg("places")
    )
    every = pl.DataFrame({"row": np.arange(len(rows))})
    column = every.join(gathered, on="row", how="left", maintain_order="left")["places"]
    return column.fill_null(pl.Series([[]], dtype=column.dtype))
