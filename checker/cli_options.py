"""The arguments and options that several commands share, and the examples in their help."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

if TYPE_CHECKING:
    from checker.settings import Settings

__all__ = [
    "Address",
    "Articles",
    "Baseline",
    "BatchSize",
    "Columns",
    "Decisions",
    "Engine",
    "FactsFile",
    "FailOn",
    "Jobs",
    "Language",
    "Locale",
    "MinConfidence",
    "Model",
    "NoCache",
    "Output",
    "Quiet",
    "ReportFormat",
    "Since",
    "Verbose",
    "examples",
    "settings_from",
]


def examples(*lines: str) -> str:
    """Lines for the end of a help text; the first sign tells Typer to leave them as they are."""
    return "\b\nExamples:\n" + "\n".join(f"  {line}" for line in lines)


def _shipped_formats() -> str:
    """The report formats that come with the program, for the help; others may be installed."""
    modules = (Path(__file__).parent / "reports").glob("[!_]*.py")
    return "|".join(sorted(path.stem for path in modules))


def _report_formats() -> list[str]:
    from checker.plugins import names

    return list(names("reports"))


def _languages() -> list[str]:
    from checker.rulefiles import languages

    return list(languages())


Articles = Annotated[
    list[Path],
    typer.Argument(
        metavar="ARTICLES",
        help="Files, folders and patterns to read; - is standard input.",
        show_default=False,
    ),
]
ReportFormat = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar=f"{_shipped_formats()}[=FILE]",
        autocompletion=_report_formats,
        help="How the report is written, and where to; as text when not given. May be repeated.",
        show_default=False,
    ),
]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write to this file.", show_default=False),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="Leave out the known findings of a file that `checker baseline` wrote.",
        show_default=False,
    ),
]
Decisions = Annotated[
    str | None,
    typer.Option(
        "--decisions",
        metavar="FILE",
        help="What the desk has decided: these findings do not count.",
        show_default=False,
    ),
]
FailOn = Annotated[
    Literal["error", "warning", "note", "never"] | None,
    typer.Option(
        "--fail-on",
        help="Exit with 1 from this level on; from error when not given.",
        show_default=False,
    ),
]
FactsFile = Annotated[
    str | None,
    typer.Option(
        "--facts",
        metavar="FILE",
        help="Hold the articles against this registry of facts as well.",
        show_default=False,
    ),
]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        "--min-confidence",
        metavar="0..1",
        min=0,
        max=1,
        help="Tell no finding that is less sure than this.",
        show_default=False,
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--since",
        metavar="REV",
        help="Only findings that involve lines changed since this git revision.",
        show_default=False,
    ),
]
Language = Annotated[
    str | None,
    typer.Option(
        "--language",
        metavar="CODE",
        autocompletion=_languages,
        help="Language of the articles that do not show their own; fr when not given.",
        show_default=False,
    ),
]
Locale = Annotated[
    str | None,
    typer.Option(
        "--locale",
        metavar="CODE",
        autocompletion=_languages,
        help="Language of the report; that of most articles when not given.",
        show_default=False,
    ),
]
Columns = Annotated[
    str | None,
    typer.Option(
        "--columns",
        metavar="NAME=COLUMN,...",
        help="Which columns of CSV, Parquet or JSON hold the text, title, date, ...",
        show_default=False,
    ),
]
Model = Annotated[
    str | None,
    typer.Option(
        "--model",
        metavar="NAME_OR_PATH",
        help="A sentence-transformers model in place of the built-in embedding.",
        show_default=False,
    ),
]
Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs", "-j", metavar="N", min=1, help="Processes to work with; one when not given."
    ),
]
Engine = Annotated[
    Literal["local", "ray"] | None,
    typer.Option("--engine", help="Where the work is done; ray is a cluster.", show_default=False),
]
Address = Annotated[
    str | None,
    typer.Option(
        "--address",
        metavar="HOST:PORT",
        help="The Ray cluster to work on; Ray is started here when not given.",
        show_default=False,
    ),
]
BatchSize = Annotated[
    int | None,
    typer.Option("--batch-size", metavar="N", min=1, help="Articles taken at a time."),
]
NoCache = Annotated[
    bool, typer.Option("--no-cache", help="Extract everything anew and keep nothing.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Findings only: no summary, no bar.")]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Tell each stage and its time.")]


def settings_from(
    *, no_cache: bool = False, quiet: bool = False, verbose: bool = False, **flags: object
) -> Settings:
    """The settings of the file, the environment and the flags; None is a flag that was not given.

    Raises SettingsError for a value that is not allowed, wherever it comes from.
    """
    from checker.settings_load import load

    switches = {
        "cache": False if no_cache else None,
        "quiet": quiet or None,
        "verbose": verbose or None,
    }
    return load(flags | switches, folder=Path.cwd(), environment=os.environ)
