"""Correct paragraphs, as they stand in newspapers: arithmetic finds nothing wrong in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.findings.reckon import told

DAY = "2026-11-20"
TEXTS = [
    (language, text)
    for language in ("fr", "en")
    for text in Path(__file__).with_name(f"sound_{language}.txt").read_text("utf-8").splitlines()
]


@pytest.mark.model
@pytest.mark.parametrize(("language", "text"), TEXTS)
def test_nothing_is_wrong(language: str, text: str) -> None:
    assert told(language, text, day=DAY) == []
