"""The command line: arguments in, reports and exit codes out; the work is done elsewhere.

Nothing heavy is imported here before a command runs: `checker --help` must answer at once.
"""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from checker.cli_baseline import app as baseline_app
from checker.cli_cache import app as cache_app
from checker.cli_config import app as config_app
from checker.cli_config import init_app
from checker.cli_explain import app as explain_app
from checker.cli_options import (
    Address,
    Articles,
    Baseline,
    BatchSize,
    Columns,
    Decisions,
    Engine,
    FactsFile,
    FailOn,
    Jobs,
    Language,
    Locale,
    MinConfidence,
    Model,
    NoCache,
    Output,
    Quiet,
    ReportFormat,
    Since,
    Verbose,
    examples,
    settings_from,
)
from checker.cli_quantities import app as quantities_app
from checker.cli_registry import begin_registry
from checker.cli_review import app as review_app
from checker.cli_rules import app as rules_app
from checker.console import (
    exit_code,
    guarded,
    progress,
    refuse_if_unread,
    tell_decisions,
    tell_unread,
)
from checker.reports.parts.files import emit
from checker.reports.parts.look import look_of
from checker.version import __version__

if TYPE_CHECKING:
    from checker.report import Report
    from checker.settings import Settings

__all__ = ["app", "main"]

# Plain help: Rich would make it half as fast again, for a frame around the same words.
app = typer.Typer(
    name="checker",
    help="Find where news articles disagree about a figure, and where one has overtaken another.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    epilog=examples("checker check articles/", "checker COMMAND --help"),
)
app.add_typer(baseline_app)
app.add_typer(cache_app, name="cache")
app.add_typer(config_app, name="config")
app.add_typer(explain_app)
app.add_typer(init_app)
app.add_typer(quantities_app)
app.add_typer(review_app)
app.add_typer(rules_app, name="rules")


def main() -> None:
    """Run the command line."""
    # tables and models stay until the end: looking for them less often saves a tenth of a short run
    gc.set_threshold(20_000, 20, 20)
    app(prog_name="checker")


def _version(wanted: bool) -> None:  # noqa: FBT001 - Typer calls it
    if wanted:
        typer.echo(f"checker {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    *,
    _told: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")
    ] = False,
) -> None:
    """Find where news articles disagree about a figure, and where one has overtaken another."""


@app.command(
    epilog=examples(
        "checker check articles/",
        "checker check monday.md tuesday.md --fail-on warning",
        "checker check articles/ --format json --output report.json",
        "checker check articles/ --format text --format html=review.html",
        "checker check articles/ --format csv=tables/",
    )
)
@guarded
def check(
    articles: Articles,
    *,
    format: ReportFormat = None,  # noqa: A002 - named as its option
    output: Output = None,
    baseline: Baseline = None,
    decisions: Decisions = None,
    fail_on: FailOn = None,
    min_confidence: MinConfidence = None,
    since: Since = None,
    facts: FactsFile = None,
    language: Language = None,
    locale: Locale = None,
    columns: Columns = None,
    model: Model = None,
    jobs: Jobs = None,
    engine: Engine = None,
    address: Address = None,
    batch_size: BatchSize = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """Tell where the articles contradict, update, dispute or refine one another.

    Exit code 0: nothing at or above --fail-on; 1: something; 2: the check could not run.
    """
    from checker.outputs import targets, write_all

    settings = settings_from(
        format=format, baseline=baseline, decisions=decisions, fail_on=fail_on, since=since,
        facts=facts, min_confidence=min_confidence, language=language, locale=locale,
        columns=columns, model=model, jobs=jobs, engine=engine, address=address,
        batch_size=batch_size, no_cache=no_cache, quiet=quiet, verbose=verbose,
    )  # fmt: skip
    wanted = targets(settings.format, output)  # asked for first: a mistake costs no run
    report = _checked(articles, settings)
    write_all(report, wanted, quiet=settings.quiet)
    tell_decisions(report, settings.decisions, quiet=settings.quiet)
    refuse_if_unread(report)
    raise typer.Exit(exit_code(report, settings.fail_on))


@app.command(
    epilog=examples(
        "checker claims articles/", "checker claims articles/ --format csv --output claims.csv"
    )
)
@guarded
def claims(
    articles: Articles,
    *,
    format: Annotated[  # noqa: A002
        Literal["table", "json", "csv", "parquet"],
        typer.Option("--format", help="How the claims are written."),
    ] = "table",
    output: Output = None,
    language: Language = None,
    columns: Columns = None,
    jobs: Jobs = None,
    batch_size: BatchSize = None,
    no_cache: NoCache = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
) -> None:
    """List the figures that the articles give, one a line, with what each measures."""
    from checker import run
    from checker.reports.listings.claims import listing

    settings = settings_from(
        language=language, columns=columns, jobs=jobs, batch_size=batch_size, no_cache=no_cache,
        quiet=quiet, verbose=verbose,
    )  # fmt: skip
    with progress(quiet=settings.quiet, verbose=settings.verbose) as tell:
        report = run.extract(articles, settings, progress=tell)
    tell_unread(report)
    emit(listing(report, format, look_of(output)), output)


@app.command(
    epilog=examples(
        "checker facts articles/", "checker facts articles/ --format json --output facts.json"
    )
)
@guarded
def facts(
    articles: Articles,
    *,
    format: Annotated[  # noqa: A002
        Literal["text", "json", "csv", "parquet"],
        typer.Option("--format", help="How the facts are written."),
    ] = "text",
    output: Output = None,
    export: Annotated[
        Path | None,
        typer.Option(
            "--export",
            metavar="FILE",
            help="Begin a registry of facts with what the articles agree on.",
            show_default=False,
        ),
    ] = None,
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
    """List every fact with its figures in time order, and whether the articles agree on it.

    Shares of one vote or of another whole stand together.
    """
    from checker.reports.listings.facts import listing

    settings = settings_from(
        language=language, locale=locale, columns=columns, model=model, jobs=jobs,
        batch_size=batch_size,
        no_cache=no_cache, quiet=quiet, verbose=verbose,
    )  # fmt: skip
    report = _checked(articles, settings)
    tell_unread(report)
    if export is not None:
        begin_registry(report, export)
        return
    emit(listing(report, format, look_of(output)), output)


def _checked(articles: list[Path], settings: Settings) -> Report:
    """Run the whole check, with a progress bar."""
    from checker.results import checked

    with progress(quiet=settings.quiet, verbose=settings.verbose) as tell:
        return checked(articles, settings, progress=tell).report
