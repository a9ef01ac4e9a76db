"""The whole program on made-up archives, beside what one would do without it.

    python tests/bench/whole.py [--articles 100,1000] [--jobs 1] [--runs cold,warm,plain]
                                [--write docs/benchmarks.md]

Each run is a process of its own, models loaded and all: a check with an empty cache, the same with
a full one, and one plain pass of spaCy's models over the same text with the built-in embedding of
every sentence, by way of sentence-transformers. Nothing is asserted.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT)]

from synthetic.writing import archive, write  # noqa: E402

CHECK = ("-m", "checker", "check", "--quiet", "--fail-on", "never", "--format", "json")
PLAIN = (str(Path(__file__).parent / "plain_pass.py"),)
HEAD = """\
# Benchmarks

Made by `python tests/bench/whole.py --write docs/benchmarks.md`: seeded synthetic archives (see
`tests/bench/synthetic`) of short articles, each run a process of its own with all that it loads.
Cold is with an empty cache, warm the same run again; plain is one pass of spaCy's models over the
same text with every sentence embedded, what one would do without the program. Memory is the peak of
the largest process. Other programs of the machine lengthen seconds, and processor seconds by far
less.

These archives flatter the program: their sentences repeat but for figures, and a sentence of the
same words is parsed once. In real news nearly every sentence is new, and a cold check takes about a
quarter longer.

"""
COLUMNS = ("articles", "MB", "run", "seconds", "processor s", "articles/s", "MB/s", "peak MB")


@dataclass(frozen=True, slots=True)
class Run:
    """One process, by the clock, by its work and by its memory."""

    name: str
    articles: int
    size: float  # megabytes
    seconds: float
    work: float
    peak: float

    def row(self) -> tuple[str, ...]:
        """The cells of the table."""
        return (
            f"{self.articles:,}", f"{self.size:.2f}", self.name, f"{self.seconds:.1f}",
            f"{self.work:.1f}", f"{self.articles / self.seconds:.1f}",
            f"{self.size / self.seconds:.3f}", f"{self.peak:.0f}",
        )  # fmt: skip


def main(arguments: Sequence[str]) -> None:
    """Run all, print the table and write it where asked for."""
    options = _options(arguments)
    runs = [
        run for count in options.articles for run in measured(count, options.jobs, options.runs)
    ]
    text = HEAD + table(runs) + growth(runs) + machine(options.jobs)
    print(text)  # noqa: T201
    if options.write:
        options.write.write_text(text, encoding="utf-8")


def measured(articles: int, jobs: int, names: Sequence[str]) -> list[Run]:
    """The runs of those names over one archive."""
    with TemporaryDirectory() as home:
        folder = Path(home) / "archive"
        size = write(archive(articles), folder) / 1e6
        check = (*CHECK, "--jobs", str(jobs), "--output", f"{home}/report.json", str(folder))
        commands = {"cold": check, "warm": check, "plain": (*PLAIN, str(folder))}
        return [_run(name, commands[name], articles, size, home) for name in names]


def _run(name: str, command: Sequence[str], articles: int, size: float, home: str) -> Run:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "CHECKER_CACHE_DIR": f"{home}/cache"}
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command], env=environment, cwd=ROOT)
    _, code, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(code)
    if process.returncode:
        raise SystemExit(f"{name} ended with {process.returncode}")
    seconds, work = time.perf_counter() - began, used.ru_utime + used.ru_stime
    run = Run(name, articles, size, seconds, work, used.ru_maxrss / 1000)
    print(table([run]).splitlines()[-1], file=sys.stderr, flush=True)  # noqa: T201
    return run


def table(runs: Sequence[Run]) -> str:
    """The runs as a table of Markdown."""
    rows = [COLUMNS, ("---:", "---:", "---", *["---:"] * 5), *(run.row() for run in runs)]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def growth(runs: Sequence[Run]) -> str:
    """The exponent of a cold run's work, from the fewest to the most articles."""
    cold = [run for run in runs if run.name == "cold"]
    if len(cold) < 2:
        return ""
    first, last = cold[0], cold[-1]
    power = log(last.work / first.work) / log(last.articles / first.articles)
    between = f"From {first.articles:,} to {last.articles:,} articles"
    return f"\n{between} the work of a cold run grows by n^{power:.2f}.\n"


def machine(jobs: int) -> str:
    """On what it was measured."""
    python = platform.python_version()
    return f"\n{os.cpu_count()} processors, {jobs} of them at work; Python {python}, no GPU.\n"


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    numbers = lambda text: [int(part) for part in text.split(",")]  # noqa: E731
    parser.add_argument("--articles", type=numbers, default=[100, 1000])
    parser.add_argument("--jobs", type=int, default=1)
    names = lambda text: text.split(",")  # noqa: E731
    parser.add_argument("--runs", type=names, default=["cold", "warm", "plain"])
    parser.add_argument("--write", type=Path)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
