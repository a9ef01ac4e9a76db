"""Of the findings, those that a change brought; what it left elsewhere; what it did in silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from checker.changes.edits import Change, Edit, edits, is_touched
from checker.changes.words import change_words
from checker.findings.reading import same_as_written
from checker.findings.unread import unread
from checker.measures import measures
from checker.records import Claim, Finding, Kind, Level
from checker.report import Report
from checker.values import spoken

__all__ = ["since"]

SHOWN = 7  # articles that are named
TOLD = (Kind.CONFLICTS, Kind.UPDATES, Kind.DISPUTES)


def since(report: Report, changes: Iterable[Change]) -> Report:
    """The report with the findings that involve changed lines, and one for each silent edit.

    All articles, claims and facts stay: the others are what a change is held against.
    """
    by_path = {change.path: change for change in changes}
    made = [edit for change in by_path.values() for edit in edits(change, _of(report, change.path))]
    broken = {unread([a])[0].id for a in report.articles if a.problem and a.path in by_path}
    found = [f for f in report.findings if f.id in broken or _is_involved(f, by_path)]
    fact_of = {claim.id: fact.id for fact in report.facts for claim in fact.claims}
    silent = [_stealth(e, fact_of.get(e.new.id, "")) for e in made if not e.declared]
    return replace(report, findings=(*(_with_rest(f, made) for f in found), *silent))


def _of(report: Report, path: str) -> list[Claim]:
    return [claim for claim in report.claims if claim.path == path]


def _is_involved(finding: Finding, changes: Mapping[str, Change]) -> bool:
    return any(c.path in changes and is_touched(c, changes[c.path]) for c in finding.claims)


def _with_rest(finding: Finding, made: Sequence[Edit]) -> Finding:
    """The finding, with the articles that still give the figure that was changed here."""
    own = {claim.id for claim in finding.claims}
    edit = next((e for e in made if e.new.id in own), None)
    if edit is None or finding.kind not in TOLD or same_as_written(edit.old, edit.new):
        return finding
    others = [c for c in finding.claims if c.path != edit.new.path]
    names = sorted({c.article for c in others if same_as_written(c, edit.old)})
    if not names:
        return finding
    words = change_words(_language(edit.new))
    shape = words.still_one if len(names) == 1 else words.still_many
    listed = ", ".join(names[:SHOWN]) + (" …" if len(names) > SHOWN else "")
    told = shape.format(**_figures(edit), count=len(names), articles=listed)
    return replace(finding, message=f"{finding.message}. {told}")


def _stealth(edit: Edit, fact: str) -> Finding:
    claim, language = edit.new, _language(edit.new)
    words = change_words(language)
    what = measures()[claim.measure].names.get(language, claim.measure)
    parts = ("stealth-edit", claim.article, claim.measure, edit.old.quote, claim.quote)
    return Finding(
        id=blake2b("\0".join(parts).encode(), digest_size=8).hexdigest(),
        kind=Kind.UPDATES,
        rule="stealth-edit",
        level=Level.NOTE,
        confidence=1.0,
        message=words.stealth.format(what=what, **_figures(edit)),
        reason=words.why,
        fact=fact,
        claims=(claim,),
    )


def _figures(edit: Edit) -> dict[str, str]:
    """The two figures in the language of the article."""
    return {name: _spoken(claim) for name, claim in (("old", edit.old), ("new", edit.new))}


def _spoken(claim: Claim) -> str:
    return spoken(claim.value, "" if claim.unit == "person" else claim.unit, _language(claim))


def _language(claim: Claim) -> str:
    return claim.rule.partition("/")[0]
