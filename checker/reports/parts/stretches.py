"""Stretches of files, as the formats of other tools name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from checker.records import Article, Claim, Place, Spot

__all__ = ["Stretch", "shown_path", "stretch_of", "stretch_of_spot"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where something stands; lines and columns count from 1, in code points, the end is beyond."""

    path: str
    line: int  # 0 where only the file is known
    column: int
    end_line: int
    end_column: int
    start: int  # code points of the file as decoded, half open
    end: int

    @property
    def on_one_line(self) -> bool:
        """True where the columns belong to one line."""
        return self.line == self.end_line


def stretch_of(claim: Claim, articles: Mapping[str, Article]) -> Stretch:
    """The figure of a claim in its file; `articles` are known by their ids."""
    article = articles.get(claim.article)
    line, column = _end(claim, article.places if article else ())
    path = shown_path(claim.path or claim.article)
    return Stretch(path, claim.line, claim.column, line, column, claim.start, claim.end)


def stretch_of_spot(spot: Spot) -> Stretch:
    """A comment, an entry or a whole file."""
    end = spot.column + spot.end - spot.start
    return Stretch(
        shown_path(spot.path), spot.line, spot.column, spot.line, end, spot.start, spot.end
    )


def shown_path(path: str) -> str:
    """The path with forward slashes, as the tools of a repository compare it."""
    return path if "://" in path else PurePath(path).as_posix()


def _end(claim: Claim, places: tuple[Place, ...]) -> tuple[int, int]:
    """Line and column behind the last sign of the figure, which may stand on a later line."""
    last = claim.end - 1
    before = [place for place in places if claim.start <= place.at <= last]
    if not before:
        return claim.line, claim.column + claim.end - claim.start
    place = max(before, key=lambda place: place.at)
    return place.line, place.column + last - place.at + 1
