"""A cached group stage gives what the stage inside gives, and runs it on groups it has not seen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

import pytest

from checker.cache_groups import GroupStage, cached_groups
from checker.engines import local
from checker.frames import from_frame, to_frame
from tests.engines.stages import Reverse

if TYPE_CHECKING:
    import polars as pl


@dataclass(frozen=True, slots=True)
class Runner:
    """A row of a race."""

    race: str
    name: str
    seconds: float
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Ranks:
    """Tells every runner the rank in the race; what it works on is told to a file."""

    log: Path
    name: ClassVar[str] = "ranks"
    reads: ClassVar[type] = Runner
    writes: ClassVar[type] = Runner
    over: ClassVar[str] = "race"

    def open(self) -> Callable[[pl.DataFrame], pl.DataFrame]:
        return self._work

    def _work(self, frame: pl.DataFrame) -> pl.DataFrame:
        with self.log.open("a") as log:
            log.write(f"{frame['race'][0]}\n")
        return to_frame(_ranked(from_frame(frame, Runner)), Runner)


def _ranked(runners: list[Runner]) -> list[Runner]:
    times = sorted(runner.seconds for runner in runners)
    return [replace(runner, rank=1 + times.index(runner.seconds)) for runner in runners]


RUNNERS = (
    Runner("a", "Ann", 9.9),
    Runner("a", "Bob", 9.7),
    Runner("b", "Cid", 9.8),
)


@pytest.fixture(params=[(), ("rank",)], ids=["all", "rank"])
def stage(tmp_path: Path, request: pytest.FixtureRequest) -> GroupStage:
    path = tmp_path / "cache.sqlite"
    return cached_groups(Ranks(tmp_path / "log"), salt="rules", sets=request.param, path=path)


def run(stage: GroupStage, runners: tuple[Runner, ...] = RUNNERS) -> list[str]:
    """Check the output, and tell which races the stage inside was given."""
    log = stage.stage.log  # type: ignore[attr-defined]
    log.write_text("")
    result = from_frame(local.run([stage], to_frame(runners, Runner)), Runner)
    races = {runner.race: [r for r in runners if r.race == runner.race] for runner in runners}
    assert result == [ranked for race in races.values() for ranked in _ranked(race)]
    return log.read_text().split("\n")[:-1]


def test_a_group_is_worked_on_once(stage: GroupStage) -> None:
    assert run(stage) == ["a", "b"]
    assert run(stage) == []


def test_a_group_with_another_row_is_worked_on_again(stage: GroupStage) -> None:
    run(stage)
    assert run(stage, (*RUNNERS, Runner("b", "Dan", 9.6))) == ["b"]


def test_rules_models_and_code_are_part_of_the_key(stage: GroupStage) -> None:
    run(stage)
    assert run(replace(stage, salt="others")) == ["a", "b"]


def test_a_stage_over_rows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="over rows"):
        cached_groups(Reverse("rows"), salt="", path=tmp_path / "cache.sqlite")
