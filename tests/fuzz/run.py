# ruff: noqa: T201 - a command
"""Tries the laws on made-up input for some time: `make fuzz`, or `python -m tests.fuzz.run`.

The seed is printed; the same one tries the same inputs in the same order. What breaks a law is made
as small as it can be and kept in tests/hostile/found, where a test tries it from then on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import sys
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from tests.fuzz.laws import LAWS
from tests.fuzz.made import Input

__all__ = ["FOUND", "Failure", "fuzz", "keep"]

FOUND = Path(__file__).parents[1] / "hostile" / "found"
ROUND = 100  # inputs of one law before the next law's turn


@dataclass(frozen=True, slots=True)
class Failure:
    """The smallest input that breaks a law, and how."""

    law: str
    input: Input
    error: str


def fuzz(seconds: float, start: int, laws: tuple[str, ...] = tuple(LAWS)) -> Failure | int:
    """The first failure, else how many inputs were tried before the time was up."""
    end, tried = time.monotonic() + seconds, 0
    for number in count():
        for law in laws:
            result = _round(law, start + number, end)
            if isinstance(result, Failure):
                return result
            tried += result
        if time.monotonic() >= end:
            return tried
    return tried


def _round(law: str, number: int, end: float) -> Failure | int:
    tried: list[Input] = []
    failed = False

    @seed(number)
    @settings(
        max_examples=ROUND, database=None, deadline=None, phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(LAWS[law].inputs)
    def attempt(one: Input) -> None:
        nonlocal failed
        if not failed and time.monotonic() >= end:
            return  # what is left of the round passes unseen
        tried.append(one)
        try:
            LAWS[law].holds(one)
        except BaseException:
            failed = True
            raise

    try:
        attempt()
    except Exception as error:  # noqa: BLE001 - whatever a law is broken by
        return Failure(law, tried[-1], f"{type(error).__name__}: {error}")  # the last is the least
    return len(tried)


def keep(failure: Failure, folder: Path = FOUND) -> Path:
    """The file in which the input of a failure is kept."""
    told = json.dumps({"law": failure.law, **failure.input}, indent=2) + "\n"
    digest = hashlib.sha256(told.encode()).hexdigest()[:8]
    folder.mkdir(exist_ok=True)
    path = folder / f"{failure.law}-{digest}.json"
    path.write_text(told, encoding="utf-8")
    return path


def main() -> int:
    """0 where every law held, else 1."""
    options = argparse.ArgumentParser(description="Try the laws of tests/fuzz for some time.")
    options.add_argument("--seconds", type=float, default=60)
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(2**32))
    options.add_argument("--law", choices=LAWS, action="append")
    chosen = options.parse_args()
    print(f"seed {chosen.seed}, {chosen.seconds:g} s", flush=True)
    result = fuzz(chosen.seconds, chosen.seed, tuple(chosen.law or LAWS))
    if isinstance(result, Failure):
        print(f"{result.law}: {result.error}\n{result.input}\nkept as {keep(result)}")
        return 1
    print(f"{result} inputs, every law held")
    return 0


if __name__ == "__main__":
    sys.exit(main())
