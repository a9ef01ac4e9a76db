"""The site of the documentation is built without a warning, and its made pages hold everything."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built as `make docs` builds it."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    done = subprocess.run(
        [*command, "--site-dir", str(folder)],
        cwd=ROOT,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    return folder


def test_every_command_has_its_options(site: Path) -> None:
    page = (site / "reference" / "commands.html").read_text(encoding="utf-8")
    for command in ("check", "claims", "facts", "explain", "quantities", "review", "rules test"):
        assert f"<code>checker {command}</code>" in page
    assert "<code>--min-confidence</code>" in page


def test_every_measure_has_its_examples(site: Path) -> None:
    page = (site / "reference" / "measures.html").read_text(encoding="utf-8")
    assert "<li>Une femme de 70 ans a été secourue.</li>" in page
    assert "<li>not: Il purge une peine de 12 ans de prison.</li>" in page


def test_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    page = (site / "index.html").read_text(encoding="utf-8")
    loaded = [part.split('"')[0] for part in page.split('src="')[1:]]
    assert loaded
    assert [source for source in loaded if "//" in source] == []
