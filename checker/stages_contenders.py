"""The stage that reads bare figures of a vote anew, once the whole story is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import polars as pl

from checker.frames import from_frame, to_frame
from checker.records import Claim

__all__ = ["Contenders"]

AT = "at"  # the column that keeps the order of the claims, which is that of the articles


@dataclass(frozen=True, slots=True)
class Contenders:
    """Bare figures of those who stand for a vote are read as the other articles let them be."""

    name: str = "contenders"
    reads: type = Claim
    writes: type = Claim
    over: str = "all"

    def open(self) -> Callable[[pl.DataFrame], pl.DataFrame]:
        """The reading in a frame of all claims, which keep their order."""
        from checker.facts.contender_names import VOTED

        def work(claims: pl.DataFrame) -> pl.DataFrame:
            numbered = claims.with_row_index(AT)
            told = claims.filter(pl.col("measure").is_in(sorted(VOTED)))
            voted = pl.col("story").is_in(told["story"].unique().to_list())
            stories = numbered.filter(voted).partition_by("story", maintain_order=True)
            pieces = [numbered.filter(~voted), *map(_read, stories)]
            return pl.concat(pieces).sort(AT).drop(AT)

        return work


def _read(story: pl.DataFrame) -> pl.DataFrame:
    from checker.facts.contenders import with_contenders
    from checker.facts.polling_day import by_polling_day
    from checker.facts.role_holders import with_roles
    from checker.facts.told_people import with_told_people

    known = with_contenders(by_polling_day(from_frame(story.drop(AT), Claim)))
    told = with_told_people(known)
    told = with_roles(told)
    read = to_frame(told, Claim)
    return read.select(story[AT], pl.all())
