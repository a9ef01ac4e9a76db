"""How often findings are right that are told to be so sure, on annotated clusters.

    python tests/bench/calibration.py --scorer score.py CLUSTER... [--below] [--write PAGE] [-v]

A cluster is a folder with articles/ and gold.json. The scorer is a Python file with a function
`score(folder, report)`; each finding is put before it alone, and is right where it is one that the
annotation has or allows. Findings that the annotation leaves open are not counted. --below also
takes what is not sure enough to be told. --write puts the tables into PAGE, between its marks.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(Path(__file__).parent), str(ROOT)]

from calibrating.judged import Judged, judged, scorer_of  # noqa: E402
from calibrating.lowered import lowered  # noqa: E402
from calibrating.table import listed, tables  # noqa: E402
from calibrating.writing import written  # noqa: E402


def main(arguments: Sequence[str]) -> None:
    """Check, judge and print."""
    options = _options(arguments)
    score = scorer_of(options.scorer)
    found: list[Judged] = []
    with TemporaryDirectory() as own, lowered() if options.below else nullcontext():
        os.environ.setdefault("CHECKER_CACHE_DIR", own)  # the user's cache stays as it is
        for cluster in options.clusters:
            found.extend(judged(cluster, score))
    articles = sum(len(list((c / "articles").rglob("*.*"))) for c in options.clusters)
    told = tables(found, clusters=len(options.clusters), articles=articles)
    if options.verbose:
        print("\n".join(listed(found)))  # noqa: T201
    print("\n".join(told))  # noqa: T201
    if options.write:
        page = options.write.read_text(encoding="utf-8")
        options.write.write_text(written(page, told), encoding="utf-8")


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("clusters", nargs="+", type=Path)
    parser.add_argument("--scorer", type=Path, required=True)
    parser.add_argument("--below", action="store_true", help="also what is too unsure to be told")
    parser.add_argument("--write", type=Path, help="a page whose table is made anew")
    parser.add_argument("-v", "--verbose", action="store_true", help="show what is wrong")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main(sys.argv[1:])
