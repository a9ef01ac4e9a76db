"""A run that is killed loses no finished article, and the next one does only what is left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from checker import stages
from checker.records import Article, Claim
from checker.reports.json import render
from checker.reports.parts.look import Look
from checker.run import check
from checker.settings import Settings
from tests.examples import ROOT

pytestmark = [
    pytest.mark.model,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX"),
]
ARTICLES = 6
DRIVER = """
import os, signal, sys
from pathlib import Path
from checker.run import check
from checker.settings import Settings

def tell(name, done, total):
    if name == sys.argv[2] and done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == "__main__":
    check([Path(sys.argv[1])], Settings(batch_size=2, jobs=int(sys.argv[4])), progress=tell)
"""


def killed_at(step: tuple[str, int], folder: Path, *, jobs: int) -> None:
    """Begin a check in another process, that dies at this step of its progress."""
    script = folder.parent / "driver.py"
    script.write_text(DRIVER, encoding="utf-8")
    command = [sys.executable, str(script), str(folder), step[0], str(step[1]), str(jobs)]
    ended = subprocess.run(command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False)
    assert ended.returncode == -signal.SIGKILL


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHECKER_CACHE_DIR", str(tmp_path / "cache"))
    made = tmp_path / "news"
    made.mkdir()
    for number in range(ARTICLES):
        text = f"Fire in Leeds\n\nThe fire in Leeds killed {number + 3} people, police said.\n"
        head = f"---\ndate: 2021-03-0{number + 1}\nlang: en\n---\n\n"
        (made / f"{number}.md").write_text(head + text, encoding="utf-8")
    return made


@pytest.mark.parametrize(
    ("step", "jobs", "left"),
    [
        (("read", 4), 1, ARTICLES),
        (("extract", 2), 1, 4),
        (("extract", 4), 1, 2),
        (("align", ARTICLES), 1, 0),
        (("extract", ARTICLES), 2, 0),
    ],
)
def test_only_what_was_not_finished_is_done_again(
    step: tuple[str, int], jobs: int, left: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed_at(step, folder, jobs=jobs)
    done: list[str] = []
    claims_of = stages._claims

    def counted(articles: list[Article]) -> list[Claim]:
        done.extend(article.id for article in articles)
        return list(claims_of(articles))

    monkeypatch.setattr(stages, "_claims", counted)
    resumed = check([folder], Settings(batch_size=2))
    assert len(done) == len(set(done)) == left
    assert render(resumed, Look()) == render(check([folder], Settings(cache=False)), Look())
