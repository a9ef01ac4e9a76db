"""The file of known findings: JSON that people add reasons to."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from checker.after.baseline import Baseline, Entry, Said
from checker.errors import SettingsError
from checker.reports.json import Json, pretty
from checker.rulefiles import STRICT

__all__ = ["DEFAULT", "VERSION", "read_baseline", "written"]

DEFAULT = Path("checker-baseline.json")
VERSION = "1.0"
AGAIN = "mend it, or write the file anew with: checker baseline ARTICLES"


@dataclass(frozen=True, slots=True)
class _File:
    """What such a file holds."""

    schema_version: str
    findings: tuple[Entry, ...]

    __pydantic_config__ = STRICT


def read_baseline(path: Path) -> Baseline:
    """The baseline of a file; SettingsError says what is wrong where, and what to do."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise SettingsError(
            f"{path}: no such file; write it with: checker baseline ARTICLES -o {path}"
        ) from error
    except json.JSONDecodeError as error:
        raise SettingsError(f"{path}:{error.lineno}: is no JSON ({error.msg}): {AGAIN}") from error
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(f"{path}: cannot be read ({error}): {AGAIN}") from error
    version = data.get("schema_version") if isinstance(data, dict) else None
    if version != VERSION:
        raise SettingsError(f"{path}: schema_version is {version!r}, not {VERSION!r}: {AGAIN}")
    try:
        file = TypeAdapter(_File).validate_python(data)
    except ValidationError as error:
        raise SettingsError("\n".join(_problems(path, error))) from error
    return Baseline(str(path), file.findings)


def written(entries: Sequence[Entry]) -> str:
    """The text of a file of these entries, in an order of their own."""
    ordered = sorted(entries, key=lambda entry: (entry.kind, entry.message, entry.claims[:1] != ()))
    return pretty({"schema_version": VERSION, "findings": [_entry(entry) for entry in ordered]})


def _entry(entry: Entry) -> Json:
    return {
        "kind": str(entry.kind),
        "rule": entry.rule,
        "message": entry.message,
        "measure": entry.measure,
        "subject": entry.subject,
        "claims": [_said(said) for said in entry.claims],
        "reason": entry.reason,
        "owner": entry.owner,
        "expires": entry.expires.isoformat() if entry.expires else None,
    }


def _said(said: Said) -> Json:
    return {"value": said.value, "words": said.words, "article": said.article}


def _problems(path: Path, error: ValidationError) -> list[str]:
    """What is wrong, with the place of each in the file."""
    told = []
    for problem in error.errors():
        where = "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in problem["loc"])
        told.append(f"{path}: {where.lstrip('.')}: {problem['msg']}: {AGAIN}")
    return told
