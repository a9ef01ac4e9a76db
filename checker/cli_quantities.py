"""`checker quantities`: lines of text in, their quantities out."""

from __future__ import annotations

import io
import sys
from typing import Annotated, Literal

import typer

from checker.cli_options import examples
from checker.console import guarded
from checker.reports.parts.files import to_stdout

__all__ = ["app"]

app = typer.Typer(rich_markup_mode=None)


@app.command(
    epilog=examples(
        "checker quantities < article.txt",
        """echo '{"text": "12 morts lundi", "date": "2024-05-07"}' | checker quantities""",
        "checker quantities --format table --explain < article.txt",
    )
)
@guarded
def quantities(
    *,
    language: Annotated[
        str,
        typer.Option(
            "--language",
            metavar="CODE",
            help="Language of lines that do not tell their own.",
            show_default=False,
        ),
    ] = "",
    layout: Annotated[
        Literal["jsonl", "table"],
        typer.Option("--format", help="How the quantities are written."),
    ] = "jsonl",
    explain: Annotated[
        bool, typer.Option("--explain", help="Add how each quantity was read.")
    ] = False,
) -> None:
    """Read lines of text, or JSON objects with text, date and language; write their quantities.

    One line of JSON comes out for each line that goes in; as a table, one line a quantity.
    """
    from checker.claims.quantities_cli import stream

    lines = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
    stream(lines, _write_line, language=language, explain=explain, layout=layout)


def _write_line(line: str) -> None:
    if not to_stdout(line.encode("utf-8", "backslashreplace")):
        raise typer.Exit
