"""`checker explain`: why claims were put together, or kept apart."""

from __future__ import annotations

from glob import has_magic
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from checker.cli_options import (
    Articles,
    BatchSize,
    Columns,
    Jobs,
    Language,
    Locale,
    Model,
    NoCache,
    Output,
    Quiet,
    Verbose,
    examples,
    settings_from,
)
from checker.console import guarded, progress, tell_unread
from checker.reports.parts.files import emit
from checker.reports.parts.look import look_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from checker.report import Report
    from checker.settings import Settings

__all__ = ["app"]

app = typer.Typer(rich_markup_mode=None)


@app.command(
    epilog=examples(
        "checker explain 3f9a articles/",
        "checker explain a.md:120-131:deaths b.md:86-88:deaths articles/",
        'checker explain "au moins 12 morts" "14 morts" articles/',
    )
)
@guarded
def explain(
    what: Annotated[
        str,
        typer.Argument(
            metavar="WHAT", help="The id of a finding, or how it begins; or two claims, see below."
        ),
    ],
    articles: Articles,
    *,
    output: Output = None,
    language: Language = None,
    locale: Locale = None,
    columns: Columns = None,
    model: Model = None,
    jobs: Jobs = None,
    batch_size: BatchSize = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Show why the claims of a finding were put together, and the step that decided.

    The id stands in brackets at the head of each finding. With two claims in place of a finding, by
    their ids or by words around one figure: what put them together or kept them apart.
    """
    settings = settings_from(
        language=language, locale=locale, columns=columns, model=model, jobs=jobs,
        batch_size=batch_size,
        no_cache=no_cache, quiet=quiet, verbose=verbose,
    )  # fmt: skip
    other, paths = _parted(articles)
    report = _checked(paths, settings)
    tell_unread(report)
    text = _of_pair(report, what, other, output, settings) if other else None
    emit(text or _of_finding(report, what, output, settings), output)


def _parted(articles: Sequence[Path]) -> tuple[str, list[Path]]:
    """A second claim, "" where there is none, and what is to be read."""
    first, *others = articles
    is_path = first.exists() or str(first) == "-" or has_magic(str(first))
    return ("", [first, *others]) if is_path or not others else (str(first), others)


def _of_pair(report: Report, what: str, other: str, output: Path | None, settings: Settings) -> str:
    from checker.reports.listings.pair import find_claim, pair_as_text
    from checker.run import weigher

    left, right = find_claim(report, what), find_claim(report, other)
    weigh = weigher(report, settings)
    return pair_as_text(report, left, right, look_of(output), weigh)


def _of_finding(report: Report, what: str, output: Path | None, settings: Settings) -> str:
    from checker.reports.listings.explanation import as_text, find_finding
    from checker.run import weigher

    told = find_finding(report, what)
    return as_text(report, told, look_of(output), weigh=weigher(report, settings))


def _checked(articles: list[Path], settings: Settings) -> Report:
    """Run the whole check, with a progress bar."""
    from checker.results import checked

    with progress(quiet=settings.quiet, verbose=settings.verbose) as tell:
        return checked(articles, settings, progress=tell).report
