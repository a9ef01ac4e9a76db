"""The report as JSON: the contract that other tools read (docs/report.schema.json)."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TypeAlias

from checker.records import NOWHERE, Article, Claim, Fact, Finding, Spot
from checker.report import Report, Tally
from checker.reports.parts.links import text_link
from checker.reports.parts.look import Look
from checker.reports.parts.order import Ordered, ordered
from checker.reports.parts.scope import said
from checker.reports.parts.states import State, states
from checker.values import json_bound

__all__ = ["SCHEMA_VERSION", "Json", "finding_line", "line_of", "pretty", "render"]

SCHEMA_VERSION = "1.0"

Json: TypeAlias = "str | float | bool | list[Json] | dict[str, Json] | None"

# JSON may hold these as they are, but a terminal obeys some and UTF-8 has no room for surrogates.
_ESCAPED = re.compile("[\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def render(report: Report, look: Look) -> str:  # noqa: ARG001 - formats share one signature
    """The report as JSON with one record a line, so that two reports can be told apart by diff."""
    members = _members(ordered(report), states(report), report.tool_version)
    lines = ",\n".join(f'  "{name}": {_member(value)}' for name, value in members.items())
    return _ESCAPED.sub(_escape, f"{{\n{lines}\n}}\n")


def line_of(value: Json) -> str:
    """The value on one line, with no sign that a terminal obeys."""
    return _ESCAPED.sub(_escape, _compact(value))


def pretty(value: Json) -> str:
    """The value with a line for each member, and a line feed at its end."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2)
    return _ESCAPED.sub(_escape, text) + "\n"


def finding_line(finding: Finding, fact_of: Mapping[str, str]) -> str:
    """A finding on one line, its claims in full: all that is to be known of it."""
    claims: Json = [_claim(claim, fact_of.get(claim.id)) for claim in finding.claims]
    return line_of({**_finding(finding), "claims": claims})


def _member(value: Json) -> str:
    if isinstance(value, list) and value:
        return "[\n    " + ",\n    ".join(map(_compact, value)) + "\n  ]"
    return _compact(value)


def _compact(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def _escape(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"


def _members(report: Ordered, known: Mapping[str, State], version: str) -> dict[str, Json]:
    tally: dict[str, Json] = {"baseline": _tally(report.baseline)} if report.baseline else {}
    addresses = {article.id: article.url for article in report.articles}
    links = {c.id: text_link(addresses.get(c.article, ""), c) or None for c in report.claims}
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "checker", "version": version},
        "articles": [_article(article) for article in report.articles],
        "claims": [
            {**_claim(claim, report.fact_of.get(claim.id)), "link": links[claim.id]}
            for claim in report.claims
        ],
        "facts": [_fact(fact, known[fact.id]) for fact in report.facts],
        "findings": [_finding(finding) for finding in report.findings],
        **tally,
    }


def _tally(tally: Tally) -> Json:
    return {"new": tally.new, "known": tally.known, "fixed": tally.fixed}


def _article(article: Article) -> Json:
    return {
        "id": article.id,
        "path": article.path,
        "title": article.title or None,
        "published": article.published or None,
        "source": article.source or None,
        "language": article.language or None,
        "story": article.story or None,
        "problem": article.problem or None,
        "author": article.author or None,
        "url": article.url or None,
        "updated": article.updated or None,
        "version": article.version or None,
        "element": article.element or None,
        "superseded_by": article.superseded or None,
        "copy_of": article.copy_of or None,
    }


def _claim(claim: Claim, fact: str | None) -> dict[str, Json]:
    """One claim as the contract has it, and what else is known of it."""
    return {
        "id": claim.id,
        "article": claim.article,
        "start": claim.start,
        "end": claim.end,
        "line": claim.line,
        "column": claim.column,
        "text": claim.quote,
        "context": claim.context,
        "offset": claim.offset,
        "measure": claim.measure,
        "rule": claim.rule,
        "subject": claim.subject or None,
        "value": _value(claim),
        "as_of": claim.as_of or None,
        "place": said(claim.place) or None,
        "period": claim.period or None,
        "subset": said(claim.subset) or None,
        "attribution": claim.attribution or None,
        "authority": claim.authority or None,
        "status": claim.status.value,
        "previous": claim.previous,
        "increment": claim.increment,
        "ordinal": claim.ordinal,
        "definite": claim.definite,
        "revised": claim.revised,
        "single": claim.single,
        "fact": fact,
    }


def _value(claim: Claim) -> Json:
    return {
        "low": json_bound(claim.value.low, claim.unit),
        "high": json_bound(claim.value.high, claim.unit),
        "low_open": claim.value.low_open,
        "high_open": claim.value.high_open,
        "unit": claim.unit or None,
    }


def _fact(fact: Fact, state: State) -> Json:
    return {
        "id": fact.id,
        "story": fact.story or None,
        "measure": fact.measure,
        "subject": fact.subject or None,
        "name": fact.name or None,
        "state": state.value,
        "claims": [claim.id for claim in fact.claims],
    }


def _finding(finding: Finding) -> dict[str, Json]:
    return {
        "id": finding.id,
        "kind": finding.kind.value,
        "rule": finding.rule,
        "level": finding.level.value,
        "confidence": finding.confidence,
        "fact": finding.fact or None,
        "claims": [claim.id for claim in finding.claims],
        "message": finding.message,
        "reason": finding.reason or None,
        "suppressed": bool(finding.suppressed),
        "suppressed_by": finding.suppressed or None,
        "excuse": finding.excuse or None,
        "origins": finding.origins or None,
        "spot": _spot(finding.spot),
    }


def _spot(spot: Spot) -> Json:
    if spot == NOWHERE:
        return None
    return {"path": spot.path, "line": spot.line or None, "column": spot.column or None}
