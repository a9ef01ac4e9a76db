"""What a run costs: seconds and memory of fresh processes, the median of five.

    python tests/bench/start_up.py [ARTICLES...]

Without arguments the articles of examples/belarus-2020 are checked. Nothing is asserted.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
RUNS = 5
MEGABYTE = 1024 if sys.platform != "darwin" else 1024 * 1024  # of what the kernel counts in


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process cost."""

    seconds: float
    memory: float  # most megabytes that the process, or the largest of its own, ever held


def main(articles: Sequence[str]) -> None:
    """Measure and print one line for each way to start the program."""
    paths = list(articles) or [str(ROOT / "examples" / "belarus-2020")]
    check = ["check", *paths, "--fail-on", "never", "--quiet"]
    with tempfile.TemporaryDirectory() as folder:
        rows = [
            ("checker --help", ["--help"]),
            ("cold (--no-cache)", [*check, "--no-cache"]),
            ("warm (cache)", check),
        ]
        run_once(check, folder)  # compiled modules and the cache are there from now on
        print(f"{'':20}{'seconds':>10}{'least':>10}{'most':>10}{'MB':>10}")  # noqa: T201
        for name, arguments in rows:
            costs = [run_once(arguments, folder) for _ in range(RUNS)]
            seconds = [cost.seconds for cost in costs]
            memory = median(cost.memory for cost in costs)
            line = f"{median(seconds):10.2f}{min(seconds):10.2f}{max(seconds):10.2f}{memory:10.0f}"
            print(f"{name:20}{line}", flush=True)  # noqa: T201


def run_once(arguments: Sequence[str], folder: str) -> Cost:
    """The cost of one fresh process of the program."""
    program = [sys.executable, "-m", "checker", *arguments]
    environment = os.environ | {"CHECKER_CACHE_DIR": folder, "PYTHONPATH": str(ROOT)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    nothing = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    started = time.perf_counter()
    pid = os.posix_spawn(sys.executable, program, environment, file_actions=nothing)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - started
    if code := os.waitstatus_to_exitcode(status):
        raise SystemExit(f"checker {' '.join(arguments)} ended with exit code {code}")
    return Cost(seconds, usage.ru_maxrss / MEGABYTE)


if __name__ == "__main__":
    main(sys.argv[1:])
