"""A cached stage gives what the stage inside gives, and runs it on what it has not seen."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from dataclasses import dataclass, replace
from math import inf
from pathlib import Path
from typing import ClassVar

import polars as pl
import pytest

from checker.cache import Cache
from checker.cache_rows import rows_of
from checker.cache_stage import CachedStage, cached
from checker.engines import local
from checker.frames import from_frame, schema_of, to_frame
from checker.interval import Interval
from tests.engines.stages import Reverse


@dataclass(frozen=True, slots=True)
class Note:
    """An input row."""

    id: str
    path: str
    text: str
    places: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """An output row, with a column of every type."""

    id: str
    note: str
    path: str
    letter: str
    upper: bool
    at: int
    value: Interval
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Letters:
    """One row for each letter of a note; what it works on is told to a file."""

    log: Path
    name: ClassVar[str] = "letters"
    reads: ClassVar[type] = Note
    writes: ClassVar[type] = Letter
    over: ClassVar[str] = "rows"

    def open(self) -> Callable[[pl.DataFrame], pl.DataFrame]:
        self._tell("open")
        return self._work

    def _work(self, frame: pl.DataFrame) -> pl.DataFrame:
        self._tell(*frame["text"])
        notes = from_frame(frame, Note)
        return to_frame([letter for note in notes for letter in _letters(note)], Letter)

    def _tell(self, *words: str) -> None:
        with self.log.open("a") as log:
            log.write("".join(f"{word}\n" for word in words))


def _letters(note: Note) -> list[Letter]:
    return [
        Letter(
            id=f"{note.id}:{at}",
            note=note.id,
            path=note.path,
            letter=letter,
            upper=letter.isupper(),
            at=at,
            value=Interval(-inf, at + 0.1),
            words=(letter,) * at,
        )
        for at, letter in enumerate(note.text)
    ]


NOTES = (
    Note("1.txt", "in/1.txt", "Ab", (1, 2)),
    Note("2.txt", "in/2.txt", ""),
    Note("3.txt", "in/3.txt", "Été"),
    Note("4.txt", "in/4.txt", "Ab", (1, 2)),
)


@pytest.fixture
def stage(tmp_path: Path) -> CachedStage:
    return cached(
        Letters(tmp_path / "log"),
        by=("text", "places"),
        copied=(("note", "id"), ("id", "id"), ("path", "path")),
        salt="rules",
        path=tmp_path / "cache.sqlite",
    )


def run(stage: CachedStage, notes: tuple[Note, ...], *, size: int = 10) -> list[str]:
    """Check the output, and tell what the stage inside was given."""
    log = stage.stage.log  # type: ignore[attr-defined]
    log.write_text("")
    result = local.run([stage], to_frame(notes, Note), size=size)
    assert result.schema == schema_of(Letter)
    assert from_frame(result, Letter) == [letter for note in notes for letter in _letters(note)]
    return log.read_text().split("\n")[:-1]


def test_equal_rows_are_worked_on_once(stage: CachedStage) -> None:
    assert run(stage, NOTES) == ["open", "Ab", "", "Été"]


def test_with_all_hits_nothing_is_opened(stage: CachedStage) -> None:
    run(stage, NOTES)
    assert run(stage, NOTES) == []
    assert run(stage, NOTES[::-1], size=1) == []


def test_a_moved_row_hits_and_carries_its_new_name(stage: CachedStage) -> None:
    run(stage, NOTES)
    moved = tuple(replace(note, id="x/" + note.id, path="elsewhere") for note in NOTES)
    assert run(stage, moved) == []


def test_only_what_changed_is_worked_on(stage: CachedStage) -> None:
    run(stage, NOTES)
    changed = (NOTES[0], replace(NOTES[1], text="new"), replace(NOTES[2], places=(3,)), NOTES[3])
    assert run(stage, changed) == ["open", "new", "Été"]


def test_another_salt_starts_anew(stage: CachedStage) -> None:
    run(stage, NOTES)
    assert run(replace(stage, salt="other rules"), NOTES[:2]) == ["open", "Ab", ""]


def test_without_a_usable_file_it_still_works(stage: CachedStage, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    stage = replace(stage, path=tmp_path / "file" / "cache.sqlite")
    assert run(stage, NOTES, size=2) == ["open", "Ab", "", "Été", "Ab"]


def test_an_entry_of_another_kind_is_made_anew(stage: CachedStage, tmp_path: Path) -> None:
    run(stage, NOTES[:1])
    cache = Cache(tmp_path / "cache.sqlite")
    keys = [row[0] for row in cache._opened().execute("SELECT key FROM entries")]
    (other,) = rows_of(pl.Schema({"a": pl.String})).encoded(pl.DataFrame({"a": ["b"]}), [1])
    cache.put_many(dict.fromkeys(keys, other))
    assert run(stage, NOTES[:1]) == ["open", "Ab"]


def test_it_pickles_and_looks_like_the_stage_inside(stage: CachedStage) -> None:
    assert pickle.loads(pickle.dumps(stage)) == stage
    assert (stage.name, stage.reads, stage.writes, stage.over) == ("letters", Note, Letter, "rows")


def test_what_cannot_be_put_back_is_refused(stage: CachedStage) -> None:
    wrong = cached(stage.stage, by=("text",), copied=(("note", "id"), ("letter", "id")), salt="")
    wrong = replace(wrong, path=stage.path)
    with pytest.raises(ValueError, match="the column letter does not begin with id"):
        run(wrong, NOTES)


def test_rows_that_share_an_id_are_worked_on_one_by_one(stage: CachedStage) -> None:
    twice = (NOTES[0], replace(NOTES[0], text="other"))
    assert run(stage, twice) == ["open", "Ab", "other"]
    assert run(stage, twice) == []


def test_only_stages_over_rows_are_cached() -> None:
    with pytest.raises(ValueError, match="is over 'all', not over rows"):
        cached(Reverse("all"), by=(), copied=(("text", "text"),), salt="")
