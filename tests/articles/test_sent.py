"""What is sent to another machine reads there as it would where the files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.articles.decode import sent
from checker.articles.read import read
from checker.frames import from_frame, to_frame
from checker.records import Source

TEXT = "Deux morts à Valmont."


@pytest.mark.parametrize("data", [TEXT.encode(), TEXT.encode("utf-16"), b"", b"\xff\0", None])
def test_a_file_that_was_sent_gives_the_same_elsewhere(tmp_path: Path, data: bytes | None) -> None:
    path = tmp_path / "a.txt"
    if data is not None:
        path.write_bytes(data)
    source = Source("a.txt", str(path))
    here = read([source], default_language="fr")
    away = from_frame(to_frame([sent(source)], Source), Source)
    path.unlink(missing_ok=True)
    assert read(away, default_language="fr") == here


def test_standard_input_is_sent_too() -> None:
    source = Source("stdin", "-", given="Deux morts \u00c3\u00a0 Valmont.")
    assert read([sent(source)], default_language="fr") == read([source], default_language="fr")
