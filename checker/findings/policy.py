"""What the settings make of the findings: their levels, and which ones are told at all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checker.articles.selection import inside
from checker.findings.reading import may_be_one
from checker.findings.rules import judgement
from checker.findings.unread import unread
from checker.records import Finding, Kind, Level
from checker.report import Report
from checker.settings_kinds import OFF

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

    from checker.settings import Settings

__all__ = ["ruled", "wants"]

GRAVITY = (OFF, *(str(level) for level in reversed(Level)))  # by rising gravity

MeasureLevel = str | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Layer:
    """What one table of the settings says, for the articles of some paths or for all."""

    paths: GitIgnoreSpec | None
    levels: Mapping[str, str]
    measures: Mapping[str, MeasureLevel]
    least: float | None


def ruled(report: Report, settings: Settings) -> Report:
    """The report with the levels that the settings give, without what they do not want told.

    Each article that would have to change gives its level, and the gravest one holds: what is off
    for an archive alone is still told of another article that is wrong as well.
    """
    layers = _layers(settings)
    path_of = {unread([a])[0].id: a.path for a in report.articles if a.problem}
    found = []
    for finding in report.findings:
        paths = [path_of[finding.id]] if finding.id in path_of else _to_change(finding)
        names = [inside(path, settings.home) for path in paths] or [""]
        levels = [_level(finding, layers, name) for name in names]
        level = max(levels, key=GRAVITY.index)
        if level != OFF:
            found.append(replace(finding, level=Level(level)))
    return replace(report, findings=tuple(found))


def wants(settings: Settings, rule: str) -> bool:
    """True where some articles may be told of a rule; what is off by default need not be sought."""
    tables = (settings.levels, *(override.levels for override in settings.overrides))
    told = [table[rule] for table in tables if rule in table]
    return any(level != OFF for level in told) or (not told and rule not in judgement().rules.off)


def _layers(settings: Settings) -> tuple[_Layer, ...]:
    from pathspec import GitIgnoreSpec  # seldom needed

    off = dict.fromkeys(judgement().rules.off, OFF)
    base = _Layer(None, off | settings.levels, settings.measures, settings.min_confidence)
    more = (
        _Layer(GitIgnoreSpec.from_lines(o.paths), o.levels, o.measures, o.min_confidence)
        for o in settings.overrides
    )
    return (base, *more)


def _to_change(finding: Finding) -> Sequence[str]:
    """The articles that would have to change: those with an overtaken figure, else all."""
    claims = finding.claims
    if not claims:
        return [finding.spot.path] if finding.spot.path else []
    if finding.kind is Kind.UPDATES:
        claims = tuple(c for c in claims if not may_be_one(c, claims[0])) or claims
    return list(dict.fromkeys(claim.path for claim in claims))


def _level(finding: Finding, layers: Iterable[_Layer], path: str) -> str:
    """The level of a finding for one article; the last layer that says something holds."""
    level, least = finding.level.value, 0.0
    measure = finding.claims[0].measure if finding.claims else ""
    for layer in layers:
        if layer.paths is None or layer.paths.match_file(path):
            level = _said(layer, finding.rule, measure) or level
            least = least if layer.least is None else layer.least
    return level if finding.confidence >= least else OFF


def _said(layer: _Layer, rule: str, measure: str) -> str:
    """What a layer says of a rule and a measure: the two together before either alone."""
    told = layer.measures.get(measure, "")
    if not isinstance(told, str):
        told = told.get(rule, "")
    return told or layer.levels.get(rule, "")
