"""The fuzzer itself: it tries every law, stops in time, and keeps what breaks one, made small."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import strategies as st

from tests.fuzz import run
from tests.fuzz.laws import LAWS, Law
from tests.fuzz.made import Input
from tests.fuzz.run import Failure, fuzz, keep


@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS)
def test_every_law_holds_for_a_while(law: str) -> None:
    tried = fuzz(1.5, 1, (law,))
    assert isinstance(tried, int), tried
    assert tried > 0


def test_no_time_is_no_input() -> None:
    assert fuzz(0, 1) == 0


def _broken_by_two(one: Input) -> None:
    assert len(one["text"]) < 2


def test_what_breaks_a_law_is_made_small_and_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    law = Law(st.fixed_dictionaries({"text": st.text()}), _broken_by_two)
    monkeypatch.setattr(run, "LAWS", {"short": law})
    failure = fuzz(60, 7, ("short",))
    assert isinstance(failure, Failure)
    assert failure == fuzz(60, 7, ("short",))  # the same seed, the same end
    assert failure.input == {"text": "00"}
    assert failure.error.startswith("AssertionError")
    assert json.loads(keep(failure, tmp_path).read_text("utf-8")) == {"law": "short", "text": "00"}
