"""`checker review`: the page of a report, served on this machine."""

from __future__ import annotations

from dataclasses import replace
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

__all__ = ["app"]

DECISIONS = "decisions.json"

app = typer.Typer(rich_markup_mode=None)


@app.command(
    epilog=examples(
        "checker review articles/", "checker review articles/ --decisions desk.json --port 8080"
    )
)
@guarded
def review(
    articles: Articles,
    *,
    decisions: Annotated[
        str | None,
        typer.Option(
            "--decisions",
            metavar="FILE",
            help=f"Where decisions are written to; {DECISIONS} when not given.",
            show_default=False,
        ),
    ] = None,
    port: Annotated[
        int,
        typer.Option(
            "--port", metavar="N", min=0, max=65535, help="A port; a free one when not given.",
            show_default=False,
        ),
    ] = 0,
    language: Language = None,
    model: Model = None,
    jobs: Jobs = None,
    batch_size: BatchSize = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:  # fmt: skip
    """Serve the review page to this machine's browser, and write decisions straight to a file.

    The address that is printed holds a token: who has it may decide. Ctrl+C ends.
    """
    from checker.results import checked
    from checker.review.ledger import Ledger
    from checker.review.server import opened

    settings = settings_from(
        decisions=decisions, language=language, model=model, jobs=jobs, batch_size=batch_size,
        no_cache=no_cache, quiet=quiet, verbose=verbose,
    )  # fmt: skip
    file = Path(settings.decisions or DECISIONS)
    Ledger(file).decisions()  # a broken file costs no run
    with progress(quiet=settings.quiet, verbose=settings.verbose) as tell:
        report = checked(articles, replace(settings, decisions=""), progress=tell).report
    tell_unread(report)
    with opened(report, file, port=port) as serving:
        typer.echo(serving.address)
        try:
            serving.wait()
        except KeyboardInterrupt:
            typer.echo(f"checker: decisions are in {file}", err=True)
