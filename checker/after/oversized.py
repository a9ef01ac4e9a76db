"""Where a story has too many figures of one kind to compare all pairs, that is said."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import replace

from checker.after.remarks import OVERSIZED, remark
from checker.facts.limits import LARGEST
from checker.records import Claim, Finding, Spot
from checker.report import Report
from checker.reports.parts.about import helps
from checker.reports.parts.words import main_language, measure_name

__all__ = ["with_parts_told"]


def with_parts_told(report: Report) -> Report:
    """The report with a remark for each kind of figure of a story that was compared in parts."""
    told = tuple(_remarks(report))
    return replace(report, findings=(*report.findings, *told)) if told else report


def _remarks(report: Report) -> Iterator[Finding]:
    language = report.locale or main_language(report.articles)
    for claims in _large(report):
        from checker.facts.oversized import pieces

        message = helps(language).remarks.oversized.format(
            story=claims[0].story,
            count=len(claims),
            measure=measure_name(claims[0], language),
            parts=len(pieces(claims)),
        )
        yield remark(OVERSIZED, message, Spot(claims[0].path, 0, 0, 0, 0))


def _large(report: Report) -> Iterator[list[Claim]]:
    counts = Counter((claim.story, claim.measure) for claim in report.claims)
    if max(counts.values(), default=0) <= LARGEST:
        return  # most runs end here, without what alignment needs
    from checker.facts.align import Block, block_of

    blocks: dict[tuple[str, Block], list[Claim]] = defaultdict(list)
    for claim in report.claims:
        blocks[claim.story, block_of(claim)].append(claim)
    yield from (claims for claims in blocks.values() if len(claims) > LARGEST)
