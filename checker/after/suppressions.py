"""Findings that the articles themselves ask not to count."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from checker.after.ignores import EXAMPLE, Ignore
from checker.after.remarks import SUPPRESSION, remark
from checker.articles.places import locate
from checker.findings.rules import RULES, judgement
from checker.records import Article, Claim, Finding, Kind
from checker.report import Report
from checker.reports.parts.about import helps
from checker.reports.parts.words import main_language

__all__ = ["known_rules", "suppressed"]


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph of an article, and what of the file it takes up."""

    article: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Wish:
    """What an article asks for, and the part of which articles it asks it for."""

    ignore: Ignore
    blocks: tuple[_Block, ...]

    def holds_for(self, finding: Finding, claim: Claim) -> bool:
        """True where a claim of a finding stands in a paragraph for which this was asked."""
        return not {finding.rule, str(finding.kind)}.isdisjoint(self.ignore.rules) and any(
            block.article == claim.article and block.start <= claim.start < block.end
            for block in self.blocks
        )


def suppressed(report: Report, wishes: Iterable[Ignore]) -> Report:
    """The report with what the wishes of its articles cover, and a remark for those of no use."""
    asked = tuple(dict.fromkeys(wishes))
    if not asked:
        return report
    asking = {wish.spot.path for wish in asked}
    blocks = _blocks(report.texts([one for one in report.articles if one.path in asking]))
    known = known_rules()
    placed = [_Wish(wish, _covered(wish, blocks.get(wish.spot.path, ()))) for wish in asked]
    sound = [wish for wish in placed if _is_sound(wish.ignore, known)]
    findings = tuple(_judged(finding, sound) for finding in report.findings)
    used = {
        wish.ignore
        for wish in sound
        for finding in report.findings
        if any(wish.holds_for(finding, claim) for claim in finding.claims)
    }
    language = main_language(report.articles)
    remarks = (
        remark(SUPPRESSION, _complaint(wish.ignore, known, language), wish.ignore.spot)
        for wish in placed
        if wish.ignore not in used
    )
    return replace(report, findings=(*findings, *remarks))


def known_rules() -> frozenset[str]:
    """What a wish may name: every rule, and every kind of findings."""
    kinds = {str(kind) for kind in Kind if kind not in (Kind.REMARK, Kind.UNREADABLE)}
    return frozenset({*kinds, *RULES.values(), *judgement().sure})


def _is_sound(ignore: Ignore, known: frozenset[str]) -> bool:
    return bool(ignore.rules and ignore.reason) and known.issuperset(ignore.rules)


def _complaint(ignore: Ignore, known: frozenset[str], language: str) -> str:
    words = helps(language).remarks
    if not ignore.rules or not ignore.reason:
        return words.malformed.format(example=EXAMPLE)
    unknown = sorted(set(ignore.rules) - known)
    if unknown:
        return words.unknown.format(rule=", ".join(unknown), known=", ".join(sorted(known)))
    return words.unused.format(rule=", ".join(ignore.rules))


def _judged(finding: Finding, wishes: Sequence[_Wish]) -> Finding:
    """The finding, suppressed where too few of its claims are left to disagree."""
    if finding.suppressed:
        return finding
    asked = {
        claim: wish.ignore.reason
        for wish in wishes
        for claim in finding.claims
        if wish.holds_for(finding, claim)
    }
    if not asked:
        return finding
    left = {(c.value, c.unit) for c in finding.claims if c not in asked}
    # a sum needs all of its parts, a disagreement two that disagree
    if finding.kind is not Kind.INCONSISTENT and len(left) > 1:
        return finding
    return replace(finding, suppressed="text", excuse=next(iter(asked.values())))


def _blocks(articles: Iterable[Article]) -> Mapping[str, tuple[_Block, ...]]:
    """The paragraphs of all articles by the path of their file."""
    found: dict[str, list[_Block]] = {}
    for article in articles:
        start = 0
        for text in article.text.split("\n\n"):
            if text:
                first = locate(article.places, start)[0]
                last = locate(article.places, start + len(text) - 1)[0]
                found.setdefault(article.path, []).append(_Block(article.id, first, last + 1))
            start += len(text) + 2
    return {path: tuple(blocks) for path, blocks in found.items()}


def _covered(ignore: Ignore, blocks: Sequence[_Block]) -> tuple[_Block, ...]:
    """The whole articles, or the paragraph around a comment, before it on its line, else below."""
    at = ignore.spot.start
    if ignore.whole:
        return tuple(replace(block, start=0, end=block.end) for block in blocks)
    around = [block for block in blocks if block.start <= at < block.end]
    before = [block for block in blocks if block.end <= at] if ignore.trails else []
    below = [block for block in blocks if block.start >= ignore.spot.end]
    if around or before:
        return tuple(around or [max(before, key=lambda block: block.end)])
    return (min(below, key=lambda block: block.start),) if below else ()
