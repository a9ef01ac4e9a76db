"""How long claims of a made-up archive take to align, and how that grows.

    python tests/bench/archive.py [--claims 1000,10000,100000] [--seed 0] [--profile]

The vectors are given; nothing is asserted. Times are of one process: of the clock, and of its own
work, which other programs of the machine do not lengthen.
"""

from __future__ import annotations

import argparse
import cProfile
import gc
import pstats
import resource
import sys
import time
from collections.abc import Callable, Sequence
from math import log
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT)]

import polars as pl  # noqa: E402, TC002
from synthetic.records import claims_of, vectors  # noqa: E402
from synthetic.writing import archive  # noqa: E402

from checker.engines import local  # noqa: E402
from checker.facts.facts import facts_of  # noqa: E402
from checker.frames import from_frame, to_frame  # noqa: E402
from checker.records import Claim, Fact  # noqa: E402
from checker.stages import Align  # noqa: E402

PER_ARTICLE = 10


def main(arguments: Sequence[str]) -> None:
    """Align archives of growing size and print one line for each."""
    options = _options(arguments)
    gc.set_threshold(20_000, 20, 20)  # as the command does
    spent: list[tuple[int, float]] = []
    print("   claims   facts  seconds      cpu  peak MB  growth")  # noqa: T201
    for wanted in options.claims:
        made = archive(wanted // PER_ARTICLE, seed=options.seed)
        frame = to_frame(claims_of(made), Claim)
        facts, wall, cpu = aligned(frame, profile=options.profile)
        spent.append((len(frame), cpu))
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
        row = f"{len(frame):9}{facts:8}{wall:9.2f}{cpu:9.2f}{memory:9.0f}"
        print(f"{row}{growth(spent):>8}")  # noqa: T201


def aligned(frame: pl.DataFrame, *, profile: bool) -> tuple[int, float, float]:
    """How many facts the stage makes of the claims, with the seconds by clock and by work."""
    vectors(sorted(set(frame["masked"])))  # words get their vectors before the clock runs
    watch = cProfile.Profile()
    started = time.perf_counter(), time.process_time()
    if profile:
        watch.enable()
    facts = local.run([_Given("", "")], frame)
    watch.disable()
    if profile:
        pstats.Stats(watch).sort_stats("tottime").print_stats(25)
    return len(facts), time.perf_counter() - started[0], time.process_time() - started[1]


class _Given(Align):
    """The alignment with vectors that need no model."""

    __slots__ = ()

    def open(self) -> Callable[[pl.DataFrame], pl.DataFrame]:
        """The alignment of a frame of whole stories."""

        def work(claims: pl.DataFrame) -> pl.DataFrame:
            return to_frame(facts_of(from_frame(claims, Claim), vectors), Fact)

        return work


def growth(spent: Sequence[tuple[int, float]]) -> str:
    """The exponent from the first to the last: 1.00 is in proportion."""
    (few, short), (many, long) = spent[0], spent[-1]
    return "" if few == many else f"n^{log(long / short) / log(many / few):.2f}"


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    numbers = lambda text: [int(part) for part in text.split(",")]  # noqa: E731
    parser.add_argument("--claims", type=numbers, default=[1000, 10_000, 100_000])
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--profile", action="store_true")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
