"""The pages of the site that are made: commands from the program, measures from the rules."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, cast

import typer
from mkdocs.structure.files import File, Files
from typer.core import TyperGroup

from checker.cli import app
from checker.measures import Measure, measures
from checker.rulebook import Example, rulebook
from checker.rulefiles import languages

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

__all__ = ["commands_page", "measures_page", "on_files"]

SHOWN = 4  # examples of a measure in one language, of what it is and of what it is not


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """The files of the site with the pages made here, as mkdocs asks of a hook."""
    made = {"reference/commands.md": commands_page(), "reference/measures.md": measures_page()}
    for name, content in made.items():
        files.append(File.generated(config, name, content=content))
    return files


def commands_page() -> str:
    """Every command with its help, arguments and options, as Markdown."""
    group = cast("TyperGroup", typer.main.get_command(app))
    return "\n\n".join(["# Commands", *_commands(group, "checker")]) + "\n"


def _commands(group: TyperGroup, path: str) -> Iterator[str]:
    for name, command in sorted(group.commands.items()):
        if isinstance(command, TyperGroup):
            yield from _commands(command, f"{path} {name}")
            continue
        yield f"## `{path} {name}`"
        yield _help(command.help or "")
        rows = [_option(parameter) for parameter in command.params]
        yield "\n".join(["| | |", "|---|---|", *filter(None, rows)])


def _help(text: str) -> str:
    """The help of a command; what follows its first paragraph is kept as it is laid out."""
    first, _, rest = text.replace("\b", "").partition("\n\n")
    shown = f"```text\n{rest.strip(chr(10))}\n```" if rest.strip() else ""
    return f"{' '.join(first.split())}\n\n{shown}".strip()


def _option(parameter: object) -> str:
    """A row of a table: how an option is written, and what it does."""
    names = "`, `".join(getattr(parameter, "opts", ()))
    told = " ".join((getattr(parameter, "help", "") or "").split())
    return f"| `{names}` | {_cell(told)} |" if told or names.startswith("-") else ""


def measures_page() -> str:
    """Every measure with its names, what holds of it, and examples of its rules, as Markdown."""
    books = [rulebook(language) for language in languages()]
    parts = ["# Measures and their rules", "Made from the files under `rules/`."]
    for name, measure in measures().items():
        parts += [f"## {name}", _about(measure)]
        for book in books:
            rule = next((rule for rule in book.rules if rule.measure == name), None)
            if rule is not None:
                parts.append(f"**{book.language}**, `rules/{rule.id}.toml`")
                parts.append("\n".join(_examples(rule.examples)))
    return "\n\n".join(filter(None, parts)) + "\n"


def _about(measure: Measure) -> str:
    names = ", ".join(f"{name} ({code})" for code, name in measure.names.items())
    spans = "one figure a day" if measure.spans == "day" else "one figure for the whole event"
    holder = {"none": "nobody's"}.get(measure.holder, f"holder: {measure.holder}")
    return f"{names}. It {measure.moves}; {spans}; {holder}."


def _examples(examples: Sequence[Example]) -> Iterator[str]:
    found = [example for example in examples if example.expect][:SHOWN]
    traps = [example for example in examples if not example.expect][:SHOWN]
    yield from (f"- {_cell(example.text)}" for example in found)
    yield from (f"- not: {_cell(example.text)}" for example in traps)


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")
