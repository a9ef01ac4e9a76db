"""A part against the whole that its sentence tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.parts_said import says_part
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import counts_people
from checker.findings.messages import figure
from checker.findings.reading import as_read
from checker.records import Claim, Status

__all__ = ["parts"]


def parts(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 12 blessés, dont 15 enfants »: more than the whole that the sentence tells."""
    for claims in sentences:
        for whole, part in pairwise(claims):
            if _is_whole_of(whole, part) and as_read(part).low > as_read(whole).high:
                told = {"part": figure(part), "whole": figure(whole)}
                yield broken("part-whole", (part, whole), **told)


def _is_whole_of(whole: Claim, part: Claim) -> bool:
    same = (part.measure, part.unit, part.status, part.previous, part.period)
    alike = same == (whole.measure, whole.unit, whole.status, whole.previous, whole.period)
    between = part.context[whole.offset + len(whole.quote) : part.offset]
    counted = counts_people(part) and not (whole.increment or part.increment)
    asserted = part.status is Status.ASSERTED
    return alike and counted and asserted and says_part(between, part.rule[:2])
