"""`checker baseline`: the findings of today become known ones."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from checker.cli_options import (
    Articles,
    BatchSize,
    Jobs,
    Language,
    Model,
    NoCache,
    Quiet,
    Verbose,
    examples,
    settings_from,
)
from checker.console import guarded, progress, tell_unread
from checker.reports.parts.files import emit

__all__ = ["app"]

app = typer.Typer(rich_markup_mode=None)


@app.command(
    epilog=examples(
        "checker baseline articles/", "checker check articles/ --baseline checker-baseline.json"
    )
)
@guarded
def baseline(
    articles: Articles,
    *,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="FILE", help="Write to this file."),
    ] = Path("checker-baseline.json"),
    language: Language = None,
    model: Model = None,
    jobs: Jobs = None,
    batch_size: BatchSize = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Write down the findings of today, so that a check tells only those that come after.

    Reasons, owners and days of expiry that the file has already stay with their findings.
    """
    from checker import run
    from checker.after.baseline import entries_for
    from checker.after.baseline_file import read_baseline, written
    from checker.after.steps import settled

    settings = settings_from(
        language=language, model=model, jobs=jobs, batch_size=batch_size, no_cache=no_cache,
        quiet=quiet, verbose=verbose,
    )  # fmt: skip
    old = read_baseline(output).entries if output.is_file() else ()
    with progress(quiet=settings.quiet, verbose=settings.verbose) as tell:
        report = settled(run.check(articles, settings, progress=tell))
    tell_unread(report)
    entries = entries_for(report.findings, old)
    emit(written(entries), output)
    if not settings.quiet:
        findings = "1 known finding" if len(entries) == 1 else f"{len(entries)} known findings"
        typer.echo(f"checker: wrote {findings} to {output}", err=True)
