"""`checker cache`: what is kept between runs, and how to be rid of it."""

from __future__ import annotations

from collections.abc import Iterable

import typer

from checker.cli_options import examples
from checker.console import guarded

__all__ = ["app"]

app = typer.Typer(
    help="Look at what is kept between runs, or clear it.",
    no_args_is_help=True,
    rich_markup_mode=None,
    epilog=examples("checker cache info", "checker cache clear"),
)


@app.command(epilog=examples("checker cache info"))
@guarded
def info() -> None:
    """Show where the cache lies, how many entries it holds and how large it is."""
    from checker.cache import Cache

    cache = Cache()
    held = cache.info()
    typer.echo(f"path     {held.path}")
    typer.echo(f"entries  {held.entries}")
    typer.echo(f"size     {_megabytes(held.bytes)} of at most {_megabytes(held.limit)}")
    _warn(cache.warnings)


@app.command(epilog=examples("checker cache clear"))
@guarded
def clear() -> None:
    """Remove all that is kept; the next run extracts everything anew."""
    from checker.cache import Cache

    cache = Cache()
    held = cache.clear()
    entries = "1 entry" if held.entries == 1 else f"{held.entries} entries"
    typer.echo(f"removed {entries} ({_megabytes(held.bytes)}) from {held.path}")
    _warn(cache.warnings)


def _megabytes(size: int) -> str:
    return f"{size / 1_000_000:,.1f} MB"


def _warn(warnings: Iterable[str]) -> None:
    for warning in warnings:
        typer.echo(f"checker: {warning}", err=True)
