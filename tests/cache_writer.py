"""A run that writes to a cache, to be started several times at once."""

from __future__ import annotations

import sys
from pathlib import Path

from checker.cache import Cache


def write(path: Path, name: str, *, rounds: int) -> tuple[str, ...]:
    """Put ten values a round, telling each on standard output; the warnings come back."""
    cache = Cache(path)
    for number in range(rounds):
        cache.put_many({f"{name}-{number}-{n}": name.encode() * 1000 for n in range(10)})
        sys.stdout.write(f"{name}-{number}\n")
        sys.stdout.flush()
    return cache.warnings


if __name__ == "__main__":
    warnings = write(Path(sys.argv[1]), sys.argv[2], rounds=int(sys.argv[3]))
    sys.stderr.write("".join(warnings))
