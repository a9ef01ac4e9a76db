"""`checker facts --export`: a registry of facts is begun."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from checker.report import Report

__all__ = ["begin_registry"]


def begin_registry(report: Report, path: Path) -> None:
    """Write the facts that articles agree on to a new file; SettingsError where there is one."""
    from checker.errors import SettingsError
    from checker.registry.export import exported
    from checker.reports.parts.files import emit
    from checker.reports.parts.states import State, states

    if path.exists():
        raise SettingsError(f"{path} is there already; give another name, or remove it first")
    known = states(report)
    agreed = [fact for fact in report.facts if known[fact.id] is State.AGREES]
    text = exported(report, agreed, path.resolve().parent)
    emit(text, path)
    count = text.count("[[fact]]")
    typer.echo(f"Wrote {count} {'fact' if count == 1 else 'facts'} to {path}; verify each of them.")
    typer.echo(f"Next: checker check ARTICLES --facts {path}, or facts = in checker.toml")
