"""Articles are held against the registry: a figure that cannot be right is a conflict with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path

from checker.articles.selection import matches
from checker.facts.names import same_name
from checker.facts.place_names import same_place
from checker.facts.unit_sizes import sizes_with
from checker.findings.messages import registry_message, speaking, why
from checker.findings.reading import may_be_one, same_as_written
from checker.findings.rules import judgement
from checker.folding import fold
from checker.measures import measures
from checker.records import Article, Claim, Finding, Kind, Status
from checker.registry.file import Entry, entries, read_value
from checker.report import Report

__all__ = ["against_registry", "may_be_right", "speaks_of"]


@dataclass(frozen=True, slots=True)
class _Known:
    """An entry, with the claim that it stands for in reports."""

    entry: Entry
    claim: Claim


def against_registry(report: Report, path: Path, language: str) -> Report:
    """The report with a finding for each entry and figure that cannot both be right.

    The registry joins the articles, and its entries the claims, where findings name them. Raises
    SettingsError with all that is wrong with the file.
    """
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    known = [_known(entry, path, text) for entry in entries(path, language)]
    fact_of = {claim.id: fact.id for fact in report.facts for claim in fact.claims}
    with speaking(report.locale):
        found = [f for one in known for f in _findings(one, report.claims, fact_of, path)]
    if not found:
        return report
    named = {f.claims[-1].id: f.claims[-1] for f in found}
    return replace(
        report,
        articles=(*report.articles, _article(path)),
        claims=(*report.claims, *named.values()),
        findings=(*report.findings, *found),
    )


def speaks_of(claim: Claim, entry: Entry, home: str) -> bool:
    """True when an article's claim is of the very thing that an entry is of."""
    if claim.measure != entry.measure or claim.status is not Status.ASSERTED:
        return False
    if claim.previous or claim.increment or (claim.subset, claim.period) != (
        entry.subset, entry.period,
    ):  # fmt: skip
        return False
    if entry.articles and not matches(entry.articles, claim.path, home):
        return False
    said = fold(claim.context)
    if not all(fold(word) in said for word in entry.words):
        return False
    return _same_subject(claim, entry) and _near(claim, entry) and _holds_then(claim, entry)


def may_be_right(claim: Claim, known: Claim) -> bool:
    """True unless no number that the claim allows is one that is known to be right."""
    if claim.unit != known.unit:
        if claim.unit not in sizes_with(known.unit):
            return True  # not to be compared
        return same_as_written(claim, known) or may_be_one(claim, known)
    overlap = claim.value.overlaps(known.value)
    return overlap or same_as_written(claim, known) or may_be_one(claim, known)


def _same_subject(claim: Claim, entry: Entry) -> bool:
    if not (claim.subject and entry.subject):
        return claim.subject == entry.subject
    return same_name(claim.subject, entry.subject)


def _near(claim: Claim, entry: Entry) -> bool:
    """True when the places do not tell them apart; an article need not say its place again."""
    if not measures()[claim.measure].local or claim.place == entry.place:
        return True
    if not entry.place:
        return False
    return not claim.place or same_place(claim.place, entry.place)


def _holds_then(claim: Claim, entry: Entry) -> bool:
    """True when the claim's day is known to be one that the entry holds for."""
    day = (claim.as_of or claim.published)[:10]
    if not (entry.since or entry.until):
        return True
    after = not entry.since or entry.since.isoformat() <= day
    return len(day) == 10 and after and (not entry.until or day <= entry.until.isoformat())


def _findings(
    known: _Known, claims: Iterable[Claim], fact_of: dict[str, str], path: Path
) -> Iterator[Finding]:
    """One finding for each wrong value, with all claims that give it."""
    home = str(path.resolve().parent)
    groups: dict[object, list[Claim]] = {}
    for claim in claims:
        # a bare number is in the unit of whatever it is held against
        right = known.claim if known.claim.unit else replace(known.claim, unit=claim.unit)
        if speaks_of(claim, known.entry, home) and not may_be_right(claim, right):
            groups.setdefault((claim.value, claim.unit), []).append(claim)
    for group in groups.values():
        yield _finding([*group, known.claim], fact_of.get(group[0].id, ""))


def _finding(claims: list[Claim], fact: str) -> Finding:
    parts = ["registry", *(f"{c.article} {c.measure} {c.subject} {c.quote}" for c in claims)]
    return Finding(
        id=blake2b("\0".join(parts).encode(), digest_size=8).hexdigest(),
        kind=Kind.CONFLICTS,
        rule="registry",
        level=judgement().level[Kind.CONFLICTS],
        confidence=judgement().sure["registry"],
        message=registry_message(claims[0], claims[-1]),
        reason=why("registry", claims[0]),
        fact=fact,
        claims=tuple(claims),
    )


def _known(entry: Entry, path: Path, text: str) -> _Known:
    """The entry with its claim; `entries` has made sure that its value is one figure."""
    read = read_value(entry.value, entry.language, entry.since)
    if read is None:
        raise AssertionError(entry.value)
    day = entry.since.isoformat() if entry.since else ""
    end, line = entry.start + len(entry.value), text.count("\n", 0, entry.start) + 1
    told = f" ({entry.source})" if entry.source else ""
    return _Known(entry, Claim(
        id=f"{path.name}:{entry.start}-{end}:{entry.measure}", article=path.name, path=str(path),
        story="", measure=entry.measure, rule=f"{entry.language}/{entry.measure}",
        value=read.value, unit=read.unit, start=entry.start,
        end=end, line=line, column=entry.start - text.rfind("\n", 0, entry.start),
        quote=entry.value, context=f"{entry.value}{told}", offset=0, masked="", words=(),
        subject=entry.subject, place=entry.place, period=entry.period, subset=entry.subset,
        as_of=day, attribution=entry.source, authority="", status=Status.ASSERTED, previous=False,
        increment=False, ordinal=False, revised=False, definite=False, single=False,
        published=day, anchor=day, source=entry.source,
    ))  # fmt: skip


def _article(path: Path) -> Article:
    return Article(path.name, str(path), "", path.name, "", (), "", "", "", "", "")
