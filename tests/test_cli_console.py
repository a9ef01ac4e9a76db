"""Start-up, help, version, completion, progress, closed pipes, the cache commands."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType

import pytest
from typer.testing import CliRunner

from checker import __version__, console
from checker.cli import app

run = CliRunner().invoke

COMMANDS = ("check", "claims", "facts", "explain", "quantities", "cache info", "cache clear")
HEAVY = {
    "spacy",
    "polars",
    "numpy",
    "torch",
    "babel",
    "pydantic",
    "rich",
    "sqlite3",
    "typer.rich_utils",
}


def python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False,
        cwd=Path(__file__).parents[1],
    )  # fmt: skip


def test_help_imports_nothing_heavy() -> None:
    done = python(
        "import sys, json\n"
        "from checker.cli import app\n"
        "try: app(['--help'])\n"
        "except SystemExit: pass\n"
        "print(json.dumps(sorted(sys.modules)), file=sys.stderr)\n"
    )
    assert "Usage:" in done.stdout
    assert HEAVY & set(json.loads(done.stderr)) == set()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command: str) -> None:
    result = run(app, [*command.split(), "--help"])
    assert result.exit_code == 0
    assert f"  Examples:\n    checker {command}" in result.stdout


def test_the_version() -> None:
    result = run(app, ["--version"])
    assert (result.exit_code, result.stdout) == (0, f"checker {__version__}\n")


def test_no_command_shows_the_help() -> None:
    result = run(app, [])
    assert "Commands:" in result.output
    assert result.exit_code == 2


def test_completion_offers_commands_formats_and_languages() -> None:
    def offered(words: str) -> str:
        environ = {"_CHECKER_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": "9"}
        environ["COMP_CWORD"] = str(len(words.split(" ")) - 1)
        return run(app, [], prog_name="checker", env=environ).stdout

    assert {"check", "claims", "facts", "explain"} <= set(offered("checker ").split())
    assert {"json", "text"} <= set(offered("checker check --format ").split())
    assert {"fr", "en"} <= set(offered("checker check --language ").split())


def test_a_reader_that_goes_away_is_no_error() -> None:
    done = python(
        "import os, sys\n"
        "read, write = os.pipe(); os.close(read); os.dup2(write, 1)\n"
        "from checker.reports.parts.files import emit\n"
        "emit('x' * 1_000_000, None)\n"
        "sys.exit(1)\n"
    )
    assert (done.returncode, done.stderr) == (1, "")


class Terminal(io.StringIO):
    """A stream that calls itself a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True


@pytest.mark.parametrize(
    ("terminal", "quiet", "told"), [(True, False, True), (True, True, False), (False, False, False)]
)
def test_progress_is_for_terminals_only(
    terminal: bool,
    quiet: bool,
    told: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "stderr", Terminal() if terminal else io.StringIO())
    with console.progress(quiet=quiet) as tell:
        assert (tell is not None) is told


def test_a_short_run_shows_no_bar_and_a_long_one_does(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with console.progress() as tell:
        assert tell is not None
        tell("extract", 1, 4)
        assert screen.getvalue() == ""
        monkeypatch.setattr(console, "PATIENCE", 0.0)
        tell("extract", 2, 4)
    assert "extract" in screen.getvalue()


def test_cache_info_and_clear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.cache import Cache

    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path))
    cache = Cache()
    cache.put_many({"a": b"x" * 1_500_000, "b": b"y"})
    cache.close()
    told = run(app, ["cache", "info"])
    assert told.stdout == (
        f"path     {tmp_path / 'cache.sqlite'}\nentries  2\nsize     1.5 MB of at most 1,073.7 MB\n"
    )
    cleared = run(app, ["cache", "clear"])
    assert cleared.stdout == f"removed 2 entries (1.5 MB) from {tmp_path / 'cache.sqlite'}\n"
    assert "entries  0\n" in run(app, ["cache", "info"]).stdout


def test_a_cache_that_cannot_be_used_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(blocked))
    result = run(app, ["cache", "info"])
    assert result.exit_code == 0
    assert "cannot be used" in result.stderr


def test_quantities_reads_lines_and_writes_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    def stream(
        lines: Iterable[str],
        write: Callable[[str], object],
        *,
        language: str,
        explain: bool,
        layout: str,
    ) -> None:
        for line in lines:
            write(f"{line.strip()}|{language}|{explain}|{layout}\n")

    module = ModuleType("checker.claims.quantities_cli")
    module.stream = stream  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "checker.claims.quantities_cli", module)
    result = run(app, ["quantities", "--language", "fr"], input="12 tués\n\nrien\n".encode())
    assert result.stdout == "12 tués|fr|False|jsonl\n|fr|False|jsonl\nrien|fr|False|jsonl\n"


def test_quantities_stops_when_nobody_reads() -> None:
    done = python(
        "import os, sys, types, itertools\n"
        "read, write = os.pipe(); os.close(read); os.dup2(write, 1)\n"
        "module = types.ModuleType('checker.claims.quantities_cli')\n"
        "module.stream = lambda lines, write, **_: [write('x\\n') for _ in itertools.count()]\n"
        "sys.modules['checker.claims.quantities_cli'] = module\n"
        "from checker.cli import app\n"
        "app(['quantities'])\n"
    )
    assert (done.returncode, done.stderr) == (0, "")
