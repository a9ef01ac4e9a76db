"""The findings as SARIF 2.1.0, which code scanning and editors read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import PurePath
from urllib.parse import quote

from checker.findings.rules import judgement
from checker.records import Finding, Kind
from checker.report import Report
from checker.reports.json import Json, pretty
from checker.reports.parts.about import HOME, kind_help, rule_page
from checker.reports.parts.look import Look
from checker.reports.parts.notices import Notice, Side, notices
from checker.reports.parts.plain import clean
from checker.reports.parts.stretches import Stretch
from checker.reports.parts.words import main_language

__all__ = ["SCHEMA", "render"]

SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
SUPPRESSIONS = {"text": "inSource"}  # by what a finding is suppressed; all else lies outside
LINKED = 3  # other sides to which the message leads


def render(report: Report, look: Look) -> str:
    """The log of one run, with all findings, most serious first."""
    told = notices(report, look)
    rules = _rules(told, main_language(report.articles))
    driver: Json = {
        "name": "checker",
        "version": report.tool_version,
        "informationUri": HOME,
        "rules": list(rules.values()),
    }
    run: Json = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": list(_results(told, list(rules))),
    }
    return pretty({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _rules(told: Sequence[Notice], language: str) -> Mapping[str, Json]:
    """What is to be known of each rule that found something, in the order of their names."""
    first = {notice.finding.rule: notice.finding for notice in reversed(told)}
    return {rule: _rule(first[rule], language) for rule in sorted(first)}


def _rule(finding: Finding, language: str) -> Json:
    known = kind_help(finding.kind, language)
    # of arithmetic, which has many rules, a finding says itself which one was broken
    short = clean(finding.reason) if finding.kind is Kind.INCONSISTENT else ""
    return {
        "id": finding.rule,
        "name": str(finding.kind),
        "shortDescription": {"text": short or known.short},
        "fullDescription": {"text": known.full},
        "help": {"text": known.full, "markdown": f"**{short or known.short}**\n\n{known.full}"},
        "helpUri": rule_page(finding.rule),
        "defaultConfiguration": {"level": str(judgement().level[finding.kind])},
        "properties": {"tags": [str(finding.kind)]},
    }


def _results(told: Sequence[Notice], rules: Sequence[str]) -> Iterator[Json]:
    seen: Counter[str] = Counter()
    for notice in told:
        name = notice.finding.id
        seen[name] += 1
        yield _result(notice, rules.index(notice.finding.rule), f"{name}:{seen[name]}")


def _result(notice: Notice, rule: int, fingerprint: str) -> Json:
    finding = notice.finding
    result: dict[str, Json] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": str(finding.level),
        "message": {"text": _message(notice)},
        "locations": [_location(notice.at)],
        # the first is what code scanning compares, and our own survives moved lines
        "partialFingerprints": {
            "primaryLocationLineHash": fingerprint,
            "checkerFinding/v1": finding.id,
        },
        "suppressions": _suppressions(finding),
        "rank": round(finding.confidence * 100, 1),
    }
    if notice.others:
        sides = enumerate(notice.others, 1)
        result["relatedLocations"] = [_related(number, side) for number, side in sides]
    return result


def _message(notice: Notice) -> str:
    """The finding, with links to where the other sides stand."""
    numbered = [(at, side) for at, side in enumerate(notice.others, 1) if side.speaks]
    links = [
        f"[{_link(f'{side.value} · {side.at.path}:{side.at.line}')}]({number})"
        for number, side in numbered[:LINKED]
    ]
    more = ["…"] if len(numbered) > LINKED else []
    return "\n".join((_plain(notice.message), *links, *more))


def _plain(text: str) -> str:
    """Text of a message in which nothing is a placeholder or a link."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _link(text: str) -> str:
    """Text of a link in a message."""
    plain = text.replace("{", "{{").replace("}", "}}").replace("\\", "\\\\")
    return plain.replace("[", "\\[").replace("]", "\\]")


def _related(number: int, side: Side) -> Json:
    return {"id": number, **_location(side.at), "message": {"text": _plain(side.text)}}


def _location(at: Stretch) -> dict[str, Json]:
    place: dict[str, Json] = {"artifactLocation": {"uri": _uri(at.path)}}
    if at.line:
        place["region"] = {
            "startLine": at.line,
            "startColumn": at.column,
            "endLine": at.end_line,
            "endColumn": at.end_column,
            "charOffset": at.start,
            "charLength": at.end - at.start,
        }
    return {"physicalLocation": place}


def _uri(path: str) -> str:
    """The path as a URI: relative to the root of the repository, or of a file."""
    pure = PurePath(path)
    if pure.is_absolute():
        return pure.as_uri()
    return quote(path.encode("utf-8", "surrogatepass"), safe="/-._~")


def _suppressions(finding: Finding) -> Json:
    if not finding.suppressed:
        return []
    kind = SUPPRESSIONS.get(finding.suppressed, "external")
    return [{"kind": kind, "status": "accepted", "justification": clean(finding.excuse)}]
