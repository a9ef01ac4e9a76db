"""The findings as test results in the XML of JUnit: a suite for each file, a case for each finding.

Errors and warnings are failures, a file that could not be read is an error, notes pass, and what
is suppressed is skipped. A file without findings has one case, which passes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from checker.records import Kind, Level
from checker.report import Report
from checker.reports.parts.look import Look
from checker.reports.parts.notices import Notice, notices
from checker.reports.parts.plain import harmless
from checker.reports.parts.stretches import Stretch, shown_path

__all__ = ["render"]

CLEAN = "checker"  # the case of a file in which nothing was found
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def render(report: Report, look: Look) -> str:
    """The whole document; suites are in the order of their paths."""
    told = notices(report, look)
    paths = {shown_path(article.path) for article in report.articles}
    root = Element("testsuites", name="checker")
    for path in sorted(paths | {notice.at.path for notice in told}):
        root.append(_suite(path, [notice for notice in told if notice.at.path == path]))
    _count(root)
    root.attrib.pop("skipped")  # a suite may say it, the whole may not
    indent(root)
    body = tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{body}\n'


def _suite(path: str, told: Sequence[Notice]) -> Element:
    suite = Element("testsuite", name=_text(harmless(path)))
    for notice in told:
        suite.append(_case(notice))
    if not told:
        SubElement(suite, "testcase", name=CLEAN, classname=_text(harmless(path)))
    return _count(suite)


def _case(notice: Notice) -> Element:
    at, finding = notice.at, notice.finding
    name = f"{finding.rule} {finding.id[:8]} {at.line}:{at.column}"
    case = Element("testcase", name=_text(name), classname=_text(harmless(at.path)))
    if finding.suppressed:
        SubElement(case, "skipped", message=_text(finding.excuse))
    elif notice.level is Level.NOTE:
        SubElement(case, "system-out").text = _text(_details(notice))
    else:
        outcome = "error" if finding.kind is Kind.UNREADABLE else "failure"
        told = SubElement(case, outcome, type=str(notice.level), message=_text(notice.message))
        told.text = _text(_details(notice))
    return case


def _details(notice: Notice) -> str:
    """The finding, where it stands, and where each of its other claims does."""
    sides = (f"{_where(s.at)}: {s.text}" for s in notice.others)
    return "\n".join((f"{_where(notice.at)}: {notice.message}", *sides))


def _where(at: Stretch) -> str:
    return f"{harmless(at.path)}:{at.line}:{at.column}"


def _count(parent: Element) -> Element:
    """The element with how many cases it holds and how they came out."""
    parent.set("tests", str(len(list(parent.iter("testcase")))))
    for name, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        parent.set(name, str(len(list(parent.iter(tag)))))
    return parent


def _text(text: str) -> str:
    """The text without the signs that XML has no way to write."""
    return _NOT_XML.sub("\ufffd", text)
