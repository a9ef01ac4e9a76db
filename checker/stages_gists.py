"""The stage that makes of articles what tells their events, in any number of processes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checker.cache_stage import cached
from checker.facts.gists import Gist, gists_of
from checker.frames import from_frame, to_frame
from checker.records import Article

if TYPE_CHECKING:
    import polars as pl

    from checker.pipeline import Stage

__all__ = ["Gists", "gists"]


@dataclass(frozen=True, slots=True)
class Gists:
    """Articles become gists."""

    model: str
    name: str = "stories"
    reads: type = Article
    writes: type = Gist
    over: str = "rows"

    def open(self) -> Callable[[pl.DataFrame], pl.DataFrame]:
        """The making of a frame of articles; the model is loaded at once."""
        from checker.cache_vectors import encoder

        encode = encoder(self.model, None)

        def work(articles: pl.DataFrame) -> pl.DataFrame:
            return to_frame(gists_of(from_frame(articles, Article), encode), Gist)

        return work


def gists(model: str, cache: str, salt: str) -> Stage:
    """The making of gists; `cache` is the cache file, "" for none, `salt` is of rules and model."""
    stage = Gists(model)
    if not cache:
        return stage
    by = ("language", "text")
    return cached(stage, by=by, copied=(("id", "id"),), salt=salt, path=Path(cache))
