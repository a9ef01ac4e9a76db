"""What a stage cannot do with one of its articles costs this article alone, and is told.

A stage that reads a broken file says so itself (`Article.problem`). This is for the faults that
nobody foresaw: our own, over text as nobody wrote it before.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from checker.errors import CheckerError

__all__ = ["Sifted", "sifted", "with_faults"]

Work = Callable[[pl.DataFrame], pl.DataFrame]
HERE = Path(__file__).parent
OURS = (CheckerError, MemoryError)  # these are no fault of an article: the run has to stop


@dataclass(frozen=True, slots=True)
class Sifted:
    """What came of the articles that could be worked on, and what is wrong with the others."""

    made: pl.DataFrame
    faults: Mapping[str, str]  # by the id of the article


def sifted(work: Work, articles: pl.DataFrame) -> Sifted:
    """What `work` makes of a frame of articles without those over which it fails.

    Where it fails over a frame it is tried on both halves, so that few articles are worked on
    again. Raises CheckerError and MemoryError as `work` does.
    """
    try:
        return Sifted(work(articles), {})
    except OURS:
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, it must not stop the others
        if len(articles) == 1:
            return Sifted(work(articles.clear()), {articles["id"][0]: _told(error)})
    middle = len(articles) // 2
    first, second = (sifted(work, half) for half in (articles[:middle], articles[middle:]))
    return Sifted(pl.concat([first.made, second.made]), {**first.faults, **second.faults})


def with_faults(articles: pl.DataFrame, faults: Mapping[str, str]) -> pl.DataFrame:
    """The frame of articles, with a `problem` where one has a fault."""
    told = pl.col("id").replace_strict(dict(faults), default=pl.col("problem"))
    return articles.with_columns(told.alias("problem")) if faults else articles


def _told(error: Exception) -> str:
    """What an editor is told of an error, with what a report of it needs."""
    return (
        "it could not be checked, by a fault of this program "
        f"({type(error).__name__}: {error}{_place(error)}); the other articles were; "
        "please report it with the article"
    )


def _place(error: Exception) -> str:
    """Where in this program the error was raised; "" where it came from another process."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames[1:] if HERE in Path(frame.filename).parents]
    if not own:
        return ""
    return f", at {Path(own[-1].filename).relative_to(HERE)}:{own[-1].lineno}"
