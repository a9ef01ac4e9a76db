"""The made-up archives of benches: the same for a seed, and read as they were meant."""

from __future__ import annotations

import sys
from itertools import islice
from pathlib import Path

BENCH = str(Path(__file__).parent)
sys.path.insert(0, BENCH)

from synthetic.records import claims_of  # noqa: E402
from synthetic.writing import archive, plain, write  # noqa: E402

sys.path.remove(BENCH)


def test_an_archive_is_the_same_for_a_seed() -> None:
    assert list(archive(60, seed=3)) == list(archive(60, seed=3))
    assert list(archive(60, seed=3)) != list(archive(60, seed=4))
    assert len(list(archive(60))) == 60


def test_every_claim_stands_where_it_says() -> None:
    for piece in islice(archive(40), 40):
        text = f"{plain(piece.title)}\n\n" + " ".join(plain(line) for _, line in piece.sentences)
        for claim in claims_of([piece]):
            assert claim.context[claim.offset :].startswith(claim.quote)
            assert claim.quote in text


def test_files_are_read_back(tmp_path: Path) -> None:
    from checker.articles.read import read
    from checker.articles.sources import find_sources

    write(archive(12), tmp_path)
    articles = read(find_sources([tmp_path]), default_language="fr")
    assert len(articles) == 12
    assert all(a.published and a.source and not a.problem for a in articles)
