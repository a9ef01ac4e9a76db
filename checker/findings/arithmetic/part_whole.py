"""A part against the whole that its sentence tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.parts_said import says_part
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import counts_people
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import after, before, language_of
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
    counted = counts_people(part) and not (whole.increment or part.increment)
    asserted = part.status is Status.ASSERTED
    return alike and counted and asserted and _is_said(whole, part)


def _is_said(whole: Claim, part: Claim) -> bool:
    """True where words tie the two: « dont » between, « d'entre eux » behind, « sur les » ahead."""
    words = words_of(language_of(part))
    opening, narrow = before(whole), bool(part.subset or part.place)
    return (
        says_part(part.context[whole.offset + len(whole.quote) : part.offset], language_of(part))
        or bool(after(part).starts(words.of_them))
        or (narrow and 0 < len(opening) == opening.starts(words.whole))
    )
