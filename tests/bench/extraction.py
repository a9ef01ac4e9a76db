"""What extraction costs beside one plain pass of the spaCy pipeline over the same texts.

    python tests/bench/extraction.py ARTICLES...

Models are loaded before. Nothing is asserted.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import spacy

from checker.articles.read import read
from checker.articles.sources import find_sources
from checker.claims.extract import claims_of_all
from checker.claims.parser import open_parser
from checker.claims.parser_language import language_of
from checker.records import Article
from checker.rulebook import rulebook
from checker.rulefiles import languages

RUNS = 3


def main(paths: Sequence[str]) -> None:
    """Measure and print one line for each language."""
    sources = find_sources([Path(path) for path in paths or ["examples"]])
    articles = read(sources, default_language="fr")
    print(f"{'':10}{'claims, s':>12}{'spaCy, s':>12}{'ratio':>8}")  # noqa: T201
    for language in languages():
        own = [article for article in articles if article.language == language]
        if own:
            ours, plain = extraction(language, own), pipeline(language, own)
            print(f"{language:10}{ours:12.2f}{plain:12.2f}{ours / plain:8.2f}")  # noqa: T201


def extraction(language: str, articles: Sequence[Article]) -> float:
    """Seconds to extract all claims, the best of some runs."""
    parser, book = open_parser(language), rulebook(language)
    return best(lambda: list(claims_of_all(articles, parser, book)))


def pipeline(language: str, articles: Sequence[Article]) -> float:
    """Seconds of the whole model over the texts, in batches as spaCy advises."""
    model = spacy.load(language_of(language).model)
    return best(lambda: list(model.pipe(article.text for article in articles)))


def best(work: Callable[[], object]) -> float:
    """The least of some times, after one run that loads what is loaded late."""
    work()
    times = []
    for _ in range(RUNS):
        started = time.process_time()
        work()
        times.append(time.process_time() - started)
    return min(times)


if __name__ == "__main__":
    main(sys.argv[1:])
