"""The decisions file that a desk writes to: one decision at a time, the file always whole."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock

from checker.decisions import SCHEMA_VERSION, parsed, read_decisions
from checker.errors import CheckerError
from checker.records import Finding
from checker.records_decided import Decision
from checker.reports.parts.files import write_whole

__all__ = ["Ledger"]

Entry = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Ledger:
    """A decisions file; it is read anew before each change, since others may write to it too."""

    path: Path
    lock: Lock = field(default_factory=Lock)

    def decisions(self) -> tuple[Decision, ...]:
        """What the file holds; nothing where there is none yet. CheckerError when it is broken."""
        return read_decisions(self.path) if self.path.exists() else ()

    def text(self) -> str:
        """The file as it stands, sound; CheckerError when it is broken."""
        self.decisions()
        with suppress(FileNotFoundError):
            return self.path.read_text(encoding="utf-8")
        return _written({}, [])

    def put(self, finding: Finding, entry: Entry) -> None:
        """Write a decision, in place of an earlier one about that finding.

        CheckerError when the decision or the file is not sound, or cannot be written.
        """
        known = {"finding": finding.id, "kind": finding.kind.value, "message": finding.message}
        given = {name: entry[name] for name in ("decision", "reason", "at") if entry.get(name)}
        parsed(_written({}, [known | given]))
        self._change(finding.id, [known | given])

    def drop(self, finding: Finding) -> None:
        """Take the decision about a finding back; CheckerError as for `put`."""
        self._change(finding.id, [])

    def _change(self, finding: str, entries: Sequence[Entry]) -> None:
        """Fields of the file that are not ours, and decisions about other findings, stay."""
        with self.lock:
            document = json.loads(self.text())
            others = [entry for entry in document["decisions"] if entry["finding"] != finding]
            text = _written(document, [*others, *entries])
            try:
                write_whole(self.path, text.encode("utf-8", "backslashreplace"))
            except OSError as error:
                raise CheckerError(
                    f"cannot write {self.path}: {error.strerror or error}"
                ) from error


def _written(document: Entry, entries: Sequence[Entry]) -> str:
    head = {"schema_version": SCHEMA_VERSION} | dict(document)
    return json.dumps(head | {"decisions": list(entries)}, ensure_ascii=False, indent=2) + "\n"
