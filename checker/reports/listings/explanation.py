"""Why a finding came about: what put its claims together, and the step that decided."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import inf

from checker.errors import SettingsError
from checker.records import Claim, Evidence, Finding
from checker.report import Report
from checker.reports.listings.explain_words import shown
from checker.reports.parts.block import block
from checker.reports.parts.columns import columns
from checker.reports.parts.look import Look
from checker.reports.parts.page import Page, page_for, spoken_value
from checker.reports.parts.plain import SEPARATOR, clean, paint, wrapped
from checker.reports.parts.quoting import location
from checker.reports.parts.sides import sides_of

__all__ = ["as_text", "find_finding", "table"]

Weigh = Callable[[Claim, Claim], tuple[Evidence, ...]]


def find_finding(report: Report, start: str) -> Finding:
    """The one finding whose id begins with `start`; SettingsError when there is none or several."""
    found = [finding for finding in report.findings if finding.id.startswith(start.strip("[]"))]
    if len(found) == 1:
        return found[0]
    if not found:
        known = ", ".join(finding.id[:8] for finding in report.findings) or "none"
        raise SettingsError(f"no finding {start!r} in these articles; findings are: {known}")
    several = ", ".join(finding.id for finding in found)
    raise SettingsError(f"{start!r} begins several findings; give more of it: {several}")


def as_text(report: Report, finding: Finding, look: Look, weigh: Weigh) -> str:
    """The finding, a table of evidence for each other side, and the step of the ladder."""
    page = page_for(report, look)
    first, *others = (side.first for side in sides_of(finding))
    parts = [
        "\n".join(block(finding, page)),
        *("\n".join(_pair(first, other, page, weigh)) for other in others),
        "\n".join(_decision(finding, page)),
    ]
    return "\n\n".join(parts) + "\n"


def _pair(left: Claim, right: Claim, page: Page, weigh: Weigh) -> Iterator[str]:
    """What speaks for and against one fact, as rows, and the sum of the weights."""
    labels = page.words.labels
    yield paint(f"{labels.aligned}{page.words.colon}", "bold", page.look)
    for claim in (left, right):
        line = SEPARATOR.join((spoken_value(claim, page), location(claim)))
        yield from wrapped(line, page.look, indent=2, hang=2)
    evidence = weigh(left, right)
    if not evidence:
        yield from wrapped(labels.no_evidence, page.look, indent=2)
        return
    yield from table(evidence, page)


def table(evidence: Sequence[Evidence], page: Page) -> Iterator[str]:
    """A row for each piece of evidence with its weight and what either side says, and the sum."""
    name, left, right, weight = page.words.labels.headings
    total = sum(entry.weight for entry in evidence)
    rows = [
        (name, weight, left, right),
        *(_row(entry, page) for entry in evidence),
        (page.words.labels.total, _weight(total, page), "", ""),
    ]
    yield from columns(rows, page.look, indent=2)


def _row(evidence: Evidence, page: Page) -> tuple[str, str, str, str]:
    name, left, right = shown(evidence, page.language)
    return name, _weight(evidence.weight, page), left, right


def _weight(weight: float, page: Page) -> str:
    return page.words.labels.never if weight == -inf else f"{weight:+.1f}"


def _decision(finding: Finding, page: Page) -> list[str]:
    line = f"{page.words.labels.step}{page.words.colon} {clean(finding.rule)}"
    reason = clean(finding.reason)
    return wrapped(f"{line} ({reason})" if reason else line, page.look, hang=2)
