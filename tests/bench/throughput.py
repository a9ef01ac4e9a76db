"""How fast quantities are read: megabytes of text a second on one core, the best of five.

    python tests/bench/throughput.py ARTICLES...

Nothing is asserted.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.claims.quantities import reader
from checker.records import Article
from checker.rulefiles import languages

RUNS = 5
SIZE = 1_000_000  # bytes read in one run


def main(paths: Sequence[str]) -> None:
    """Measure and print one line for each language."""
    gc.set_threshold(20_000, 20, 20)  # as the command does
    sources = find_sources([Path(path) for path in paths or ["examples"]])
    articles = read(sources, default_language="fr")
    print(f"{'':10}{'MB/s':>10}")  # noqa: T201
    for language in languages():
        own = [article for article in articles if article.language == language]
        if own:
            print(f"{language:10}{speed(language, own):10.2f}")  # noqa: T201


def speed(language: str, articles: Sequence[Article]) -> float:
    """Megabytes of the articles that are read in a second."""
    size = sum(len(article.text.encode()) for article in articles)
    times = max(1, SIZE // size)
    best = min(seconds(language, articles, times) for _ in range(RUNS))
    return size * times / best / 1e6


def seconds(language: str, articles: Sequence[Article], times: int) -> float:
    """How long it takes to read the articles so many times."""
    reading = reader(language)
    started = time.process_time()  # what else runs on the machine takes no part
    for _ in range(times):
        for article in articles:
            reading.read(article.text, anchor=article.published)
    return time.process_time() - started


if __name__ == "__main__":
    main(sys.argv[1:])
