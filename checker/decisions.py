"""Decisions of the desk: a file of them read, and what they make of a report."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from checker.errors import CheckerError
from checker.records import Finding
from checker.records_decided import Decision, Verdict
from checker.report import Report

__all__ = ["SCHEMA_VERSION", "decided", "parsed", "read_decisions", "told"]

SCHEMA_VERSION = "1.0"
NAMED = 5  # findings that a message names; the others are counted


def decided(report: Report, decisions: Sequence[Decision]) -> Report:
    """The report with each decided finding suppressed by its verdict, and the decisions with it.

    What is suppressed already stays as it is. Decisions about findings that are not there change
    nothing.
    """
    known = {decision.finding: decision for decision in decisions}
    findings = tuple(_settled(finding, known.get(finding.id)) for finding in report.findings)
    return replace(report, findings=findings, decisions=tuple(decisions))


def told(report: Report) -> Iterator[str]:
    """What the desk should know of its decisions: some are stale, or did not come about."""
    there = {finding.id for finding in report.findings}
    stale = [decision for decision in report.decisions if decision.finding not in there]
    if stale:
        yield f"decided, but no longer found in these articles: {_named(stale)}"
    still = [d for d in report.decisions if d.verdict is Verdict.FIXED and d.finding in there]
    if still:
        yield f"marked as fixed, but still found: {_named(still)}"


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, in its order; CheckerError says what is wrong, where, and the cure.

    Fields that are not known are passed over.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CheckerError(f"{path}: not UTF-8 text: export the decisions again") from error
    except OSError as error:
        raise CheckerError(f"cannot read {path}: {error.strerror or error}") from error
    try:
        return parsed(text)
    except CheckerError as error:
        raise CheckerError(f"{path}: {error}") from error


def parsed(text: str) -> tuple[Decision, ...]:
    """The decisions of the text of a file; CheckerError says what is wrong and where."""
    try:
        document = json.loads(text)
    except RecursionError as error:
        raise CheckerError("nested too deep: export the decisions again") from error
    except json.JSONDecodeError as error:
        raise CheckerError(
            f"line {error.lineno}: no JSON ({error.msg}): export the decisions again"
        ) from error
    if not isinstance(document, dict) or not isinstance(document.get("decisions"), list):
        raise CheckerError(
            'no decisions file: it needs {"schema_version": "1.0", "decisions": [...]}'
        )
    version = document.get("schema_version", SCHEMA_VERSION)
    if not isinstance(version, str) or version.partition(".")[0] != "1":
        raise CheckerError(f"schema_version is {version!r}, not 1.x: update checker to read it")
    entries = document["decisions"]
    found = tuple(_decision(entry, f"decisions[{at}]") for at, entry in enumerate(entries))
    _refuse_doubles(found)
    return found


def _settled(finding: Finding, decision: Decision | None) -> Finding:
    if decision is None or finding.suppressed:
        return finding
    return replace(finding, suppressed=decision.verdict.value, excuse=decision.reason)


def _named(decisions: Sequence[Decision]) -> str:
    names = [
        f"{decision.finding[:8]} ({decision.message})" if decision.message else decision.finding[:8]
        for decision in decisions[:NAMED]
    ]
    more = len(decisions) - NAMED
    return ", ".join(names) + (f" and {more} more" if more > 0 else "")


def _decision(entry: object, where: str) -> Decision:
    if not isinstance(entry, dict):
        raise CheckerError(f"{where}: {entry!r} is no object: write one with finding and decision")
    finding = _text(entry, "finding", where)
    if not finding:
        raise CheckerError(f"{where}.finding: missing: write the id of the finding")
    return Decision(
        finding=finding,
        verdict=_verdict(entry.get("decision"), f"{where}.decision"),
        reason=_text(entry, "reason", where),
        at=_text(entry, "at", where),
        message=_text(entry, "message", where),
    )


def _text(entry: Mapping[str, object], key: str, where: str) -> str:
    """The text of a field, "" for none."""
    value = entry.get(key)
    if value is not None and not isinstance(value, str):
        raise CheckerError(f"{where}.{key}: {value!r} is no text: put it in quotes")
    return value or ""


def _verdict(value: object, where: str) -> Verdict:
    if value in list(Verdict):
        return Verdict(str(value))
    known = [str(verdict) for verdict in Verdict]
    near = get_close_matches(str(value), known, n=1)
    guess = f"; did you mean {near[0]}?" if near else ""
    raise CheckerError(f"{where}: {value!r} is not one of {', '.join(known)}{guess}")


def _refuse_doubles(decisions: Sequence[Decision]) -> None:
    seen: dict[str, int] = {}
    for at, decision in enumerate(decisions):
        first = seen.setdefault(decision.finding, at)
        if first != at:
            raise CheckerError(
                f"decisions[{at}]: finding {decision.finding} is decided in decisions[{first}] "
                "too: keep one of the two"
            )
