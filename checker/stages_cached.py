"""The stages of a run with the cache before those whose work is worth keeping."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cache_groups import cached_groups
from checker.cache_salt import content_key, model_state, salt_of
from checker.cache_stage import Marks, Work, cached
from checker.records import Source
from checker.stages import Align, Extract, Read, Stories

if TYPE_CHECKING:
    import polars as pl

    from checker.pipeline import Stage

__all__ = ["align", "extract", "gists", "read", "stories"]

# what a claim is made of, and what it only repeats: a moved article need not be read again
READ_OF = (
    "language", "text", "title", "places", "published", "anchor", "source", "problem",
    "superseded",
)  # fmt: skip
COPIED = (("article", "id"), ("id", "id"), ("path", "path"), ("story", "story"))


def read(language: str, cache: str) -> Stage:
    """The reading of files; `cache` is the cache file, "" for none."""
    stage = Read(language)
    if not cache:
        return stage
    copied = (("path", "path"), ("id", "id"))
    salt = salt_of(language)
    by = [name for name in Source.__slots__ if name != "id"]
    return cached(stage, by=by, copied=copied, salt=salt, path=Path(cache), marks=contents)


def gists(model: str, cache: str) -> Stage:
    """What tells the events of articles."""
    from checker.stages_gists import gists

    return gists(model, cache, salt_of(model_state(model)) if cache else "")


def stories(gists: Work, model: str, cache: str, marks: Marks) -> Stage:
    """The grouping of articles by event; `gists` makes what is compared of a frame of articles.

    `marks` tells the texts of articles apart.
    """
    stage = Stories(gists)
    if not cache:
        return stage
    salt, sets = salt_of(model_state(model)), ("story", "anchor")
    return cached_groups(stage, salt=salt, sets=sets, path=Path(cache), marks=marks)


def extract(cache: str) -> Stage:
    """The extraction of claims."""
    if not cache:
        return Extract()
    return cached(Extract(), by=READ_OF, copied=COPIED, salt=salt_of(), path=Path(cache))


def align(model: str, cache: str) -> Stage:
    """The alignment of claims."""
    stage = Align(model, cache)
    return (
        cached_groups(stage, salt=salt_of(model_state(model)), path=Path(cache)) if cache else stage
    )


def contents(sources: pl.DataFrame) -> Sequence[str]:
    """A key for the bytes of each file, or why they cannot be had; "" where they are sent along."""
    rows = sources.select("path", "sent").iter_rows()
    return ["" if sent else content_key(path) for path, sent in rows]
