"""A report narrowed to what changed since a revision: git, the old texts, and what they claimed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from checker.articles.decode import decode, load
from checker.changes.edits import Change
from checker.changes.git import OldFile, old_files
from checker.changes.spans import changed_spans, new_lines
from checker.changes.words import has_note
from checker.errors import InputError
from checker.findings.since import since
from checker.frames import from_frame, to_frame
from checker.records import Article, Claim, Source
from checker.report import Report

if TYPE_CHECKING:
    from checker.settings import Settings

__all__ = ["narrowed"]


@dataclass(frozen=True, slots=True)
class _Before:
    """What the old text of a file was read as."""

    articles: tuple[Article, ...] = ()
    claims: tuple[Claim, ...] = ()


def narrowed(report: Report, settings: Settings) -> Report:
    """The report with the findings that involve lines changed since `settings.since`.

    Raises SettingsError where git cannot tell what has changed.
    """
    changed = old_files(dict.fromkeys(a.path for a in report.articles), settings.since)
    registry = Path(settings.facts)  # holds no article
    texts = [f for f in changed if f.before and Path(f.path) != registry]
    before = _read(texts, settings)
    return since(report, [_change(f, before.get(f.path, _Before()), report) for f in changed])


def _change(file: OldFile, before: _Before, report: Report) -> Change:
    old, new = _text(file.before), _current(file.path)
    articles = [a for a in report.articles if a.path == file.path]
    language = next((a.language for a in articles if not a.problem), "")
    # a new date bears on every figure
    same = not before.articles or _dates(articles) == _dates(before.articles)
    return Change(
        path=file.path,
        spans=changed_spans(old, new) if same else ((0, len(new)),),
        before=before.claims,
        noted=bool(language) and has_note(new_lines(old, new), language),
    )


def _dates(articles: Sequence[Article]) -> list[str]:
    return [article.published for article in articles]


def _current(path: str) -> str:
    try:
        return decode(load(path))
    except InputError:
        return ""


def _text(data: bytes) -> str:
    try:
        return decode(data)
    except InputError:
        return ""


def _read(files: Sequence[OldFile], settings: Settings) -> dict[str, _Before]:
    """The articles and claims of old texts by the path of their files, in this process."""
    if not files:
        return {}
    with TemporaryDirectory(prefix="checker-") as folder:
        path_of = {}
        for number, file in enumerate(files):
            copy = Path(folder, str(number), Path(file.path).name)
            copy.parent.mkdir()
            copy.write_bytes(file.before)
            path_of[str(copy)] = file.path
        articles, claims = _extracted(list(path_of), settings)
    return {
        path: _Before(
            tuple(replace(a, path=path) for a in articles if a.path == copy),
            tuple(replace(c, path=path) for c in claims if c.path == copy),
        )
        for copy, path in path_of.items()
    }


def _extracted(paths: Sequence[str], settings: Settings) -> tuple[list[Article], list[Claim]]:
    from checker import stages_cached as stages
    from checker.cache import default_path
    from checker.engines import local

    cache = str(default_path()) if settings.cache else ""
    with local.opened(size=settings.batch_size, progress=lambda *_: None) as run:
        sources = to_frame([Source(path, path) for path in paths], Source)
        articles = run(stages.read(settings.language, cache), sources)
        claims = run(stages.extract(cache), articles)
    return list(from_frame(articles, Article)), list(from_frame(claims, Claim))
