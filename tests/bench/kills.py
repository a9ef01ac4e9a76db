"""Checks that are killed at random moments and begun again, until they have been killed often.

    python tests/bench/kills.py [--articles 60] [--kills 20] [--jobs 2] [--seed 0]

Every run writes months of Parquet files into one folder and shares one cache. After each kill the
folder must either tell that it is not whole or be so, and the files of the last run must be those
of a run that nobody stopped, byte for byte: no article is lost, none is there twice.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT)]

from checker.cache import Cache  # noqa: E402

MANIFEST = "_manifest.json"


@dataclass(frozen=True, slots=True)
class Archive:
    """Articles, and the folder that the cache and the results of their checks go to."""

    articles: Path
    home: Path
    jobs: int = 2
    batch: int = 4  # articles to a task, so that kills come between many

    def begin(self, out: str = "out") -> subprocess.Popen[bytes]:
        """A check that has just begun, with its workers in a group of their own."""
        command = [
            sys.executable, "-m", "checker", "check", str(self.articles), "--quiet",
            "--fail-on", "never", "--jobs", str(self.jobs), "--batch-size", str(self.batch),
            "--format", f"partitions={self.home / out}",
        ]  # fmt: skip
        cache = str(self.home / ("fresh" if out != "out" else "cache"))
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "CHECKER_CACHE_DIR": cache}
        return subprocess.Popen(command, env=environment, cwd=ROOT, start_new_session=True)

    def files(self, out: str = "out") -> Mapping[str, bytes]:
        """What the folder of results holds."""
        folder = self.home / out
        found = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}

    def kept(self) -> int:
        """How many pieces of work the cache holds."""
        cache = Cache(self.home / "cache" / "cache.sqlite")
        return cache.info().entries if cache.path.exists() else 0


def killed(archive: Archive, after: float) -> bool:
    """True for a check that was killed so many seconds after it began, False for one that ended."""
    process = archive.begin()
    try:
        code = process.wait(after)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        return True
    if code:
        raise SystemExit(f"a check ended with {code}")
    return False


def survived(archive: Archive, moments: Sequence[float]) -> list[int]:
    """The pieces of work kept after each kill; raises AssertionError where anything is lost."""
    if archive.begin("whole").wait():
        raise SystemExit("the check that nobody stops has failed")
    whole, kept = archive.files("whole"), [0]
    for moment in moments:
        killed(archive, moment)
        kept.append(archive.kept())
        files = archive.files()
        assert MANIFEST not in files or files == whole, "half a folder says that it is whole"
        assert kept[-1] >= kept[-2], "finished work is gone"
    assert archive.begin().wait() == 0
    assert archive.files() == whole, "killed runs and one that was not differ"
    return kept[1:]


def main(arguments: Sequence[str]) -> None:
    """Kill checks and print what each left behind."""
    from synthetic.writing import archive, write

    options = _options(arguments)
    rng = Random(options.seed)
    with TemporaryDirectory() as home:
        write(archive(options.articles), Path(home) / "articles")
        one = Archive(Path(home) / "articles", Path(home), options.jobs)
        began = time.perf_counter()
        one.begin("timed").wait()
        longest = time.perf_counter() - began
        moments = sorted(rng.uniform(0, longest) for _ in range(options.kills))
        kept = survived(one, moments)
        rows = json.loads(one.files()[MANIFEST])["rows"]
    articles = sum(count for name, count in rows.items() if name.startswith("articles/"))
    for moment, pieces in zip(moments, kept, strict=True):
        print(f"{moment:8.1f} s {pieces:6} pieces of work kept")  # noqa: T201
    print(f"{articles} articles after {options.kills} kills: nothing lost, nothing twice")  # noqa: T201


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
