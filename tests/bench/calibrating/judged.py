"""The findings of an annotated cluster, each with whether it is right."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from checker.reports.json import render
from checker.reports.parts.look import PLAIN
from checker.run import check
from checker.settings import Settings

__all__ = ["Judged", "Scorer", "judged", "scorer_of"]

Json = dict[str, Any]  # a report, or what the scorer makes of one
Scorer = Callable[[Path, Json], Json]


@dataclass(frozen=True, slots=True)
class Judged:
    """One finding and what the annotation says of it."""

    cluster: str
    kind: str
    rule: str
    confidence: float
    right: bool
    message: str


def scorer_of(path: Path) -> Scorer:
    """The function `score` of a Python file."""
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{path} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    score: Scorer = module.score
    return score


def judged(cluster: Path, score: Scorer) -> Iterator[Judged]:
    """Every finding that the annotation of a cluster has, allows or denies."""
    report = json.loads(render(check([cluster / "articles"], Settings(quiet=True)), PLAIN))
    with TemporaryDirectory() as parent:
        folder = _with_allowed(cluster, Path(parent))
        for finding in report["findings"]:
            told = score(folder, {**report, "findings": [finding]})["findings"]
            if told["good"] or told["false_alarms"]:
                yield Judged(
                    cluster=cluster.name,
                    kind=finding["kind"],
                    rule=finding["rule"],
                    confidence=finding["confidence"],
                    right=bool(told["good"]),
                    message=finding["message"],
                )


def _with_allowed(cluster: Path, parent: Path) -> Path:
    """The cluster with an annotation in which what may be told stands among what must be."""
    folder = parent / cluster.name
    folder.mkdir()
    (folder / "articles").symlink_to((cluster / "articles").resolve())
    gold = json.loads((cluster / "gold.json").read_text(encoding="utf-8"))
    gold["findings"] += gold.pop("allowed", [])
    (folder / "gold.json").write_text(json.dumps(gold), encoding="utf-8")
    return folder
