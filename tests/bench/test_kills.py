"""A few of the kills of the bench: whatever the moment, nothing is lost or there twice."""

from __future__ import annotations

import sys
from pathlib import Path
from random import Random

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from kills import Archive, survived

pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX"),
]


def test_kills_at_random_moments_change_nothing(tmp_path: Path) -> None:
    articles = tmp_path / "articles"
    articles.mkdir()
    for number in range(8):
        head = f"---\ndate: 2021-0{number % 3 + 1}-05\nlang: en\n---\n\n"
        text = f"Fire in Leeds\n\nThe fire in Leeds killed {number + 3} people, police said.\n"
        (articles / f"{number}.md").write_text(head + text, encoding="utf-8")
    moments = [Random(0).uniform(0, 12) for _ in range(3)]
    survived(Archive(articles, tmp_path, jobs=2, batch=2), moments)
