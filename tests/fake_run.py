"""A stand-in for the pipeline, so that the commands are tested without models."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import checker
from checker.report import Report
from checker.settings import Settings

__all__ = ["FakeRun", "fake_run"]

Tell = Callable[[str, int, int], None]


@dataclass
class FakeRun:
    """Gives the report or the error that a test wants, and keeps what it was called with."""

    result: Report | BaseException | None = None
    paths: list[Path] = field(default_factory=list)
    settings: Settings = field(default_factory=Settings)
    called: bool = False

    def gives(self, report: Report) -> None:
        """Let the run end with this report."""
        self.result = report

    def fails(self, error: BaseException) -> None:
        """Let the run raise this."""
        self.result = error

    def check(
        self, paths: Sequence[Path], settings: Settings, *, progress: Tell | None = None
    ) -> Report:
        """Stands for checker.run.check and checker.run.extract."""
        self.paths, self.settings, self.called = list(paths), settings, True
        if progress:
            progress("read", 0, 2)
            progress("read", 2, 2)
        if isinstance(self.result, Report):
            return self.result
        raise self.result or AssertionError("the test has not said what the run gives")

    def weigher(self, _report: Report, _settings: Settings) -> object:
        """Stands for checker.run.weigher: the evidence without embeddings, or a test's own."""
        return import_module("checker.facts.evidence").explain


@pytest.fixture
def fake_run(monkeypatch: pytest.MonkeyPatch) -> FakeRun:
    """The stand-in, in place of checker.run."""
    fake, module = FakeRun(), ModuleType("checker.run")
    module.check = module.extract = fake.check  # type: ignore[attr-defined]
    module.weigher = fake.weigher  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "checker.run", module)
    monkeypatch.setattr(checker, "run", module, raising=False)
    return fake
