"""The stages of a run: what one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Stage"]


class Stage(Protocol):
    """One step of the run, from a frame of one record class to a frame of another.

    A stage is a frozen dataclass of settings only, so that it pickles; what is heavy (a parser, an
    embedder) is loaded by `open`. It knows nothing of where it runs, and what it gives for a row or
    a group may not depend on the other rows or groups that come with it.
    """

    @property
    def name(self) -> str:
        """What the progress bar and the errors call it: "extract"."""

    @property
    def reads(self) -> type:
        """The record class of the frame that it takes."""

    @property
    def writes(self) -> type:
        """The record class of the frame that it gives."""

    @property
    def over(self) -> str:
        """How its input may be cut.

        "rows": any slice; "all": never, one call on the driver; else a field of `reads`: one call
        for each group of rows that share its value.
        """

    def open(self) -> Callable[[pl.DataFrame], pl.DataFrame]:
        """The work itself, ready to be called many times; opened at most once per process."""
