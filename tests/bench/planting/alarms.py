"""False alarms on articles as they are, told by the scorer of their annotation."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from checker.reports.json import render
from checker.reports.parts.look import PLAIN

if TYPE_CHECKING:
    from planting.cluster import Cluster

__all__ = ["alarms"]


def alarms(
    scorer: Path | None, folders: Sequence[Path], clusters: Sequence[Cluster], *, verbose: bool
) -> Iterator[str]:
    """Lines that tell the false alarms per 100 articles of the clusters that are annotated."""
    if scorer is None:
        return
    spec = importlib.util.spec_from_file_location("scorer", scorer)
    if spec is None or spec.loader is None:
        raise SystemExit(f"{scorer} is no Python file")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    false = articles = 0
    for folder, cluster in zip(folders, clusters, strict=True):
        if folder.name == "articles" and (folder.parent / "gold.json").exists():
            told = module.score(folder.parent, json.loads(render(cluster.report, PLAIN)))
            false += told["findings"]["false_alarms"]
            articles += told["articles"]
            notes = (note for note in told["notes"] if note.startswith("false alarm"))
            yield from (f"{cluster.name}: {note}" for note in notes if verbose)
    yield from ("", f"False alarms on {articles} annotated articles as they are: {false}")
    if articles:
        yield f"per 100 articles: {100 * false / articles:.1f}"
