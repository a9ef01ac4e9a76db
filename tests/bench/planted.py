"""What the check finds of errors that are planted, and what it says where nothing was changed.

    python tests/bench/planted.py [FOLDER...] [--kinds off-by-one,units] [--limit 40] [--seed 0]
                                  [--scorer score.py] [--json FILE] [-v]

Every folder holds articles about one event; without arguments those of examples/ are taken. One
thing at a time is changed in one article of a copy. Nothing is asserted.

A scorer is a Python file with a function `score(folder, report)`, for clusters whose folder holds
`articles` beside the annotation; it tells the false alarms on the articles as they are.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT)]

from planting.alarms import alarms  # noqa: E402
from planting.causes import cause  # noqa: E402
from planting.change import Change, Expected  # noqa: E402
from planting.cluster import SETTINGS, Cluster, opened  # noqa: E402
from planting.errors import ERRORS  # noqa: E402
from planting.outcome import Outcome, Planted, seen  # noqa: E402
from planting.paraphrases import PARAPHRASES  # noqa: E402
from planting.table import lines, listed, records  # noqa: E402

ALL = ERRORS | PARAPHRASES


def main(arguments: Sequence[str]) -> None:
    """Plant, check and print."""
    options = _options(arguments)
    with ExitStack() as stack:
        own = stack.enter_context(TemporaryDirectory())  # the user's cache stays as it is
        os.environ.setdefault("CHECKER_CACHE_DIR", own)
        clusters = [stack.enter_context(opened(folder)) for folder in options.folders]
        planted = list(run(clusters, options.kinds, limit=options.limit, seed=options.seed))
        said = [*(listed(planted) if options.verbose else ()), *lines(planted)]
        said += alarms(options.scorer, options.folders, clusters, verbose=options.verbose)
    print("\n".join(said))  # noqa: T201
    if options.json:
        text = json.dumps(records(planted), ensure_ascii=False, indent=1)
        options.json.write_text(text + "\n", encoding="utf-8")


def run(
    clusters: Sequence[Cluster], kinds: Sequence[str], *, limit: int, seed: int
) -> Iterator[Planted]:
    """Each kind of change `limit` times at most, where and how the seed says."""
    for kind in kinds:
        random = Random(f"{seed} {kind}")
        found = [(c, change) for c in clusters for change in ALL[kind](c, kind, random)]
        random.shuffle(found)
        found.sort(key=lambda pair: pair[1].expected in (Expected.MOVES, Expected.ALONE))
        for number, (cluster, change) in enumerate(found[:limit], 1):
            _tell(f"{kind} {number}/{min(limit, len(found))}")
            yield plant(cluster, change)
    _tell("")


def plant(cluster: Cluster, change: Change) -> Planted:
    """The outcome of one change."""
    after = cluster.changed(change)
    outcome = seen(change, cluster.report, after)
    lost = change.expected is Expected.CONTRADICTS and outcome.outcome is not Outcome.FOUND
    why = cause(change, cluster.report, after, SETTINGS) if lost else ""
    return Planted(cluster.name, change, outcome, why)


def _tell(progress: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\x1b[K{progress}", end="", file=sys.stderr, flush=True)  # noqa: T201


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    examples = sorted(path for path in (ROOT / "examples").iterdir() if path.is_dir())
    parser.add_argument("folders", nargs="*", type=Path, default=examples)
    parser.add_argument("--kinds", type=_kinds, default=list(ALL), help=", ".join(ALL))
    parser.add_argument("--limit", type=int, default=40, help="changes of each kind")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scorer", type=Path, help="tells false alarms of annotated clusters")
    parser.add_argument("--json", type=Path, help="write a record of every change")
    parser.add_argument("-v", "--verbose", action="store_true", help="show misses and alarms")
    return parser.parse_args(arguments)


def _kinds(names: str) -> list[str]:
    kinds = names.split(",")
    if unknown := set(kinds) - set(ALL):
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}")
    return kinds


if __name__ == "__main__":
    main(sys.argv[1:])
