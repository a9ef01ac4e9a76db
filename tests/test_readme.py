"""What the documentation shows is so: commands, options, targets, links, and the output quoted."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
import typer
from typer.core import TyperGroup

from checker.cli import app

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
PAGES = sorted(
    path
    for pattern in ("*.md", "docs/**/*.md", "examples/*/README.md")
    for path in ROOT.glob(pattern)
)
FENCED = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
INDENTED = re.compile(r"(?:^ {4}\S[^\n]*\n?)+", re.MULTILINE)
INLINE = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\]\(([^)\s#]+)(?:#[^)]*)?\)")


def page_id(path: Path) -> str:
    return str(path.relative_to(ROOT))


def code(text: str) -> Iterator[str]:
    """Every line of code that a page shows."""
    for _, body in FENCED.findall(text):
        yield from body.splitlines()
    plain = FENCED.sub("", text)
    for block in INDENTED.findall(plain):
        yield from block.splitlines()
    yield from INLINE.findall(plain)


def commands(path: Path, program: str) -> list[list[str]]:
    """The arguments of every call of a program that a page shows."""
    found = []
    for line in code(path.read_text(encoding="utf-8")):
        call = line.strip().removeprefix("$ ").removeprefix(".venv/bin/")
        if call == program or call.startswith(f"{program} "):
            call = re.split(r"\s+#|[|;>&]", call)[0]
            found.append(shlex.split(call.replace("'", "’"))[1:])
    return found


@pytest.mark.parametrize("path", PAGES, ids=page_id)
def test_every_command_shown_is_one(path: Path) -> None:
    for arguments in commands(path, "checker"):
        command = typer.main.get_command(app)
        words = iter(arguments)
        while isinstance(command, TyperGroup):
            word = next(words, "")
            if not word or word.startswith("-") or word.isupper():
                break
            assert word in command.commands, f"checker {' '.join(arguments)}"
            command = command.commands[word]
        known = {"--help"} | {name for param in command.params for name in param.opts}
        shown = {word.split("=")[0] for word in arguments if word.startswith("-")}
        assert shown - known == set(), f"checker {' '.join(arguments)}"


@pytest.mark.parametrize("path", PAGES, ids=page_id)
def test_every_make_target_shown_is_one(path: Path) -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):", makefile, re.MULTILINE))
    shown = {word for arguments in commands(path, "make") for word in arguments if "=" not in word}
    assert shown - targets == set()


@pytest.mark.parametrize("path", PAGES, ids=page_id)
def test_every_file_that_is_linked_is_there(path: Path) -> None:
    links = LINK.findall(FENCED.sub("", path.read_text(encoding="utf-8")))
    local = [link for link in links if "://" not in link and not link.startswith("mailto:")]
    assert [link for link in local if not (path.parent / link).exists()] == []


def test_the_readme_shows_the_two_commands_and_ones_own_folder() -> None:
    assert {("demo",), ("test",)} <= {tuple(call) for call in commands(README, "make")}
    assert any(call[:1] == ["check"] for call in commands(README, "checker"))


def test_the_output_that_the_readme_shows_is_real() -> None:
    """A block fenced as `text` holds lines of one example's output in their order; … is a gap."""
    outputs = [
        path.read_text(encoding="utf-8").splitlines()
        for path in sorted((ROOT / "tests/stories").glob("*/expected.txt"))
    ]
    blocks = [body for kind, body in FENCED.findall(README.read_text("utf-8")) if kind == "text"]
    assert blocks, "the README shows no output"
    for body in blocks:
        shown = [line for line in body.splitlines() if line.strip() not in ("", "…", "...")]
        assert any(in_order(shown, output) for output in outputs), body


def in_order(shown: list[str], output: list[str]) -> bool:
    rest = iter(output)
    return all(any(line.rstrip() == other.rstrip() for other in rest) for line in shown)


def test_every_command_is_documented() -> None:
    group = typer.main.get_command(app)
    assert isinstance(group, TyperGroup)
    text = "\n".join(path.read_text(encoding="utf-8") for path in PAGES)
    assert [name for name in group.commands if f"checker {name}" not in text] == []
