"""Findings that are known already: they do not count, and those that are gone are told."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.after.remarks import BASELINE, remark
from checker.records import Claim, Finding, Kind, Spot
from checker.report import Report, Tally
from checker.reports.parts.about import helps
from checker.reports.parts.words import main_language
from checker.rulefiles import STRICT
from checker.values import json_bound

__all__ = ["Baseline", "Entry", "Said", "against", "entries_for"]

AROUND = 4  # words on either side of a figure by which it is known again
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Said:
    """A figure by its value and the words around it; wherever it stands."""

    value: str
    words: str
    article: str  # where it stood when it was written down

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Entry:
    """A known finding, and why it is left as it is."""

    kind: Kind
    rule: str
    message: str
    measure: str
    subject: str
    claims: tuple[Said, ...]
    reason: str = ""
    owner: str = ""
    expires: date | None = None  # the last day on which it holds

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class Baseline:
    """The known findings of a file."""

    path: str
    entries: tuple[Entry, ...]


def against(report: Report, baseline: Baseline, *, today: date) -> Report:
    """The report with known findings suppressed, a tally, and remarks on entries to mend."""
    valid = [entry for entry in baseline.entries if not _is_over(entry, today)]
    findings = tuple(_settled(finding, valid) for finding in report.findings)
    known = sum(finding.suppressed == BASELINE for finding in findings)
    fixed = [entry for entry in baseline.entries if _is_fixed(entry, report)]
    counted = [f for f in findings if not f.suppressed and f.kind is not Kind.REMARK]
    return replace(
        report,
        findings=(*findings, *_remarks(report, baseline, fixed, today)),
        baseline=Tally(new=len(counted), known=known, fixed=len(fixed)),
    )


def entries_for(findings: Iterable[Finding], old: Sequence[Entry] = ()) -> tuple[Entry, ...]:
    """An entry for each finding that counts, with what an old entry for it says of its reason."""
    told = [f for f in findings if not f.suppressed and f.kind is not Kind.REMARK]
    return tuple(_kept(_entry(finding), finding, old) for finding in told)


def _entry(finding: Finding) -> Entry:
    first = finding.claims[0] if finding.claims else None
    return Entry(
        kind=finding.kind,
        rule=finding.rule,
        message=finding.message,
        measure=first.measure if first else "",
        subject=first.subject if first else "",
        claims=tuple(map(_said, finding.claims)),
    )


def _kept(entry: Entry, finding: Finding, old: Sequence[Entry]) -> Entry:
    known = next((other for other in old if _covers(other, finding)), None)
    if not known:
        return entry
    return replace(entry, reason=known.reason, owner=known.owner, expires=known.expires)


def _settled(finding: Finding, entries: Sequence[Entry]) -> Finding:
    if finding.suppressed or finding.kind is Kind.REMARK:
        return finding
    known = next((entry for entry in entries if _covers(entry, finding)), None)
    if not known:
        return finding
    return replace(finding, suppressed=BASELINE, excuse=known.reason)


def _covers(entry: Entry, finding: Finding) -> bool:
    """True where every claim of the finding was there when the entry was written.

    One that has gone since makes it no other finding, one that has come does.
    """
    if not finding.claims:
        return (entry.kind, entry.message) == (finding.kind, finding.message)
    first = finding.claims[0]
    alike = (entry.kind, entry.rule, entry.measure) == (finding.kind, finding.rule, first.measure)
    return alike and entry.subject == first.subject and _keys(finding) <= _keys_of(entry)


def _keys(finding: Finding) -> Counter[tuple[str, str]]:
    said = map(_said, finding.claims)
    return Counter((one.value, one.words) for one in said)


def _keys_of(entry: Entry) -> Counter[tuple[str, str]]:
    return Counter((said.value, said.words) for said in entry.claims)


def _said(claim: Claim) -> Said:
    """A claim as it is known again: lines, blanks and capitals do not matter."""
    before = claim.context[: claim.offset]
    after = claim.context[claim.offset + len(claim.quote) :]
    words = (*_words(before)[-AROUND:], "…", *_words(after)[:AROUND])
    return Said(value=_value(claim), words=" ".join(words), article=claim.path)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _value(claim: Claim) -> str:
    value = claim.value
    low, high = (json_bound(end, claim.unit) for end in (value.low, value.high))
    opening, closing = "(" if value.low_open else "[", ")" if value.high_open else "]"
    return f"{opening}{low}, {high}{closing} {claim.unit}".strip()


def _is_over(entry: Entry, today: date) -> bool:
    return entry.expires is not None and entry.expires < today


def _is_fixed(entry: Entry, report: Report) -> bool:
    """True where all that it is about was read again, and the finding has not come back."""
    paths = {article.path for article in report.articles}
    read = paths.issuperset(said.article for said in entry.claims) and bool(entry.claims)
    return read and not any(_covers(entry, finding) for finding in report.findings)


def _remarks(
    report: Report, baseline: Baseline, fixed: Sequence[Entry], today: date
) -> Iterator[Finding]:
    words, spot = helps(main_language(report.articles)).remarks, Spot(baseline.path, 0, 0, 0, 0)
    for entry in baseline.entries:
        if entry in fixed:
            yield remark(BASELINE, words.stale.format(message=entry.message), spot)
        elif entry.expires and _is_over(entry, today):
            day = entry.expires.isoformat()
            yield remark(BASELINE, words.expired.format(day=day, message=entry.message), spot)
