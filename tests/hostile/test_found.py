"""What the fuzzer once broke something with: none of it does so any more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.fuzz.laws import LAWS
from tests.fuzz.run import FOUND


@pytest.mark.parametrize("path", sorted(FOUND.glob("*.json")), ids=lambda path: path.stem)
def test_a_law_holds_for_what_once_broke_it(path: Path) -> None:
    given = json.loads(path.read_text("utf-8"))
    LAWS[given.pop("law")].holds(given)
