"""The stage that makes of articles what tells their events, in any number of processes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from checker.cache_stage import cached
from checker.claims.recent import Recent
from checker.facts.gists import Gist, gists_of
from checker.frames import from_frame, to_frame
from checker.records import Article

if TYPE_CHECKING:
    import polars as pl
    from numpy.typing import NDArray

    from checker.pipeline import Stage

__all__ = ["Gists", "gists"]

REMEMBERED = 2048  # vectors; 4 MB


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
        known: Recent[str, NDArray[np.float32]] = Recent(REMEMBERED)  # copies begin alike

        def encode_new(texts: Sequence[str]) -> NDArray[np.float32]:
            return np.stack(known.of(texts, encode)) if texts else encode(texts)

        def work(articles: pl.DataFrame) -> pl.DataFrame:
            return to_frame(gists_of(from_frame(articles, Article), encode_new), Gist)

        return work


def gists(model: str, cache: str, salt: str) -> Stage:
    """The making of gists; `cache` is the cache file, "" for none, `salt` is of rules and model."""
    stage = Gists(model)
    if not cache:
        return stage
    by = ("language", "text")
    return cached(stage, by=by, copied=(("id", "id"),), salt=salt, path=Path(cache))
