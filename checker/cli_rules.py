"""`checker rules`: for people who write rules."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

import typer

from checker.cli_options import examples
from checker.console import FOUND, guarded, progress

__all__ = ["app"]

app = typer.Typer(
    help="List, show and test the rule files.",
    no_args_is_help=True,
    rich_markup_mode=None,
    epilog=examples("checker rules list", "checker rules show deaths", "checker rules test"),
)

_OWN = "fr"  # the language that is meant where none is told

Language = Annotated[
    str,
    typer.Option("--language", metavar="CODE", help="A language of the rules.", show_default=False),
]


@app.command("list", epilog=examples("checker rules list --language fr"))
@guarded
def list_files(
    *,
    language: Language = "",
    layout: Annotated[
        Literal["table", "json"], typer.Option("--format", help="How the list is written.")
    ] = "table",
) -> None:
    """List every rule file: what it is, how many patterns and examples it has."""
    from checker.authoring.listing import as_json, as_table, entries

    found = entries(language)
    typer.echo(as_json(found) if layout == "json" else as_table(found))


@app.command(
    epilog=examples("checker rules show deaths", "checker rules show calendar --language en")
)
@guarded
def show(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="A measure or rule file: deaths, en/calendar.")
    ],
    *,
    language: Language = _OWN,
) -> None:
    """Show a rule file in plain words: what it covers, its patterns and examples."""
    from checker.authoring.files import named
    from checker.authoring.showing import shown

    typer.echo(shown(named(name, language)))


@app.command(
    "test", epilog=examples("checker rules test", "checker rules test my-rules/fr/hostages.toml")
)
@guarded
def run_examples(
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="FILE", help="Rule files and folders; all of ours when not given."),
    ] = None,
    *,
    language: Language = _OWN,
) -> None:
    """Run the examples of rule files through the real extraction.

    A FILE may lie anywhere; it stands in place of ours of that name. Its language is that of the
    folder that it lies in (fr/hostages.toml), else --language. A new measure needs its table in a
    measures.toml beside the file or one folder above.

    Exit code 0: every example gives what it should; 1: some do not; 2: a file is broken.
    """
    from checker.authoring.files import all_files, placed
    from checker.authoring.problems import refuse_problems
    from checker.authoring.testing import run_all, summary

    chosen = placed(files, language) if files else None
    refuse_problems()
    with progress() as tell:
        results = run_all(all_files() if chosen is None else chosen, write=typer.echo, tell=tell)
    typer.echo(summary(results))
    raise typer.Exit(FOUND if results.failed else 0)
