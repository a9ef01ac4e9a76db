"""`checker config` and `checker init`: the settings, shown and begun."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated, Literal

import typer

from checker.cli_options import examples
from checker.console import guarded

__all__ = ["app", "init_app"]

app = typer.Typer(
    help="Show the settings that are in force, and the schema of checker.toml.",
    no_args_is_help=True,
    rich_markup_mode=None,
    epilog=examples("checker config show", "checker config schema > checker.schema.json"),
)
init_app = typer.Typer(rich_markup_mode=None)

# where generators of sites keep their articles, by the first that is there
CONTENT = ("content", "src/content", "_posts", "articles", "posts", "docs")


@app.command(epilog=examples("checker config show", "checker config show --format json"))
@guarded
def show(
    *,
    layout: Annotated[
        Literal["toml", "json"], typer.Option("--format", help="How the settings are written.")
    ] = "toml",
) -> None:
    """Show the settings that hold in this folder, and where each of them came from."""
    from checker.reports.parts.files import emit
    from checker.settings_load import loaded
    from checker.settings_text import as_json, as_toml

    found = loaded({}, folder=Path.cwd(), environment=os.environ)
    emit(as_json(found) if layout == "json" else as_toml(found), None)


@app.command(epilog=examples("checker config schema > checker.schema.json"))
@guarded
def schema() -> None:
    """Print the JSON Schema of checker.toml, by which editors complete and check it."""
    from checker.reports.parts.files import emit
    from checker.settings_schema import schema as made

    emit(made(), None)


@init_app.command(epilog=examples("checker init"))
@guarded
def init() -> None:
    """Write a checker.toml in this folder that explains every setting; it overwrites none."""
    from checker.errors import SettingsError
    from checker.settings_load import find_file
    from checker.settings_text import template

    path, above = Path("checker.toml"), find_file(Path.cwd())
    if above is not None and above.parent == Path.cwd().resolve():
        raise SettingsError(f"{above} holds settings already; edit it, or remove it first")
    path.write_text(template(), encoding="utf-8")
    folder = next((name for name in CONTENT if Path(name).is_dir()), ".")
    typer.echo(f"Wrote {path}. It changes nothing until you take the # off a setting.")
    if above is not None:
        typer.echo(f"It stands in place of {above}, whose settings hold here no more.")
    typer.echo(f"Next: edit it, look with `checker config show`, and run `checker check {folder}`.")
