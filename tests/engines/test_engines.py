"""Every engine gives the same bytes, whatever the size of a task and the number of workers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import polars as pl
import pytest

from checker.engines import local, pool
from checker.engines.worker import packed, unpacked
from checker.frames import from_frame, schema_of, to_frame
from tests.engines.stages import Count, Reverse, Split, Text, Word

Run = Callable[..., pl.DataFrame]
STAGES = (Split(), Reverse("story"), Reverse("all"), Reverse("text"))
ENGINES = {
    "local, 1": partial(local.run, size=1),
    "local, 3": partial(local.run, size=3),
    "local, 1000": local.run,
    "pool of 2": partial(pool.run, jobs=2),
    "pool of 3, 1": partial(pool.run, jobs=3, size=1),
}
engines = pytest.mark.parametrize("run", ENGINES.values(), ids=ENGINES)


def texts(count: int = 23) -> pl.DataFrame:
    """Texts of three stories, interleaved; every fifth has no letters."""
    return to_frame([Text("ab" * (n % 5), f"s{n % 3}") for n in range(count)], Text)


@engines
def test_every_engine_gives_the_same(run: Run) -> None:
    expected = local.run(STAGES, texts(), size=7)
    result = run(STAGES, texts())
    assert result.schema == schema_of(Word)
    assert packed(result) == packed(expected)
    assert len(result) == 86


@engines
def test_groups_are_whole_and_keep_the_order_of_their_first_row(run: Run) -> None:
    frame = to_frame([Word(str(n), "bab"[n % 3], "") for n in range(6)], Word)
    result = from_frame(run([Reverse("story")], frame), Word)
    assert [word.text for word in result] == ["5", "3", "2", "0", "4", "1"]


@engines
def test_nothing_in_gives_an_empty_frame_of_the_last_record(run: Run) -> None:
    assert run(STAGES, to_frame([], Text)).equals(to_frame([], Word))


@engines
def test_progress_ends_at_the_number_of_rows(run: Run) -> None:
    seen: list[tuple[str, int, int]] = []
    run([Split()], texts(), progress=lambda *step: seen.append(step))
    assert seen[0] == ("split", 0, 23)
    assert seen[-1] == ("split", 23, 23)
    assert [step[1] for step in seen] == sorted({step[1] for step in seen})


@engines
def test_a_frame_of_another_record_is_refused(run: Run) -> None:
    with pytest.raises(TypeError, match="not a frame of Word: no column text"):
        run([Reverse("all")], texts())


def test_a_stage_without_input_is_not_opened(tmp_path: Path) -> None:
    local.run([Count(tmp_path)], to_frame([], Text))
    assert list(tmp_path.iterdir()) == []


def test_every_worker_opens_a_stage_once(tmp_path: Path) -> None:
    pool.run([Count(tmp_path)], texts(), jobs=2, size=1)
    logs = [log.read_text() for log in tmp_path.iterdir()]
    assert logs == ["opened\n"] * 2


def test_a_slice_travels_without_the_rest_of_its_frame() -> None:
    whole = pl.DataFrame({"words": [["a word that is longer than twelve letters"] * 3] * 1000})
    piece = whole.slice(500, 2)
    assert unpacked(packed(piece)).equals(piece)
    assert len(packed(piece)) < 2000
