"""A part against the whole that its sentence tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from checker.claims.gazetteer import country
from checker.claims.parts_said import says_part
from checker.claims.tags import FOR, tagged
from checker.findings.arithmetic.broken import Broken, broken
from checker.findings.arithmetic.figures import counts_people
from checker.findings.arithmetic.reckoning_words import words_of
from checker.findings.arithmetic.stretch import after, before, language_of
from checker.findings.arithmetic.stretch import between as words_between
from checker.findings.messages import figure
from checker.findings.reading import as_read
from checker.findings.rules import judgement
from checker.records import WHOLE, Claim, Status

__all__ = ["parts"]

PART = "part"


def parts(sentences: Sequence[Sequence[Claim]]) -> Iterator[Broken]:
    """« 12 blessés, dont 15 enfants »: more than the whole that the sentence tells."""
    for claims in sentences:
        told = [pair for pair in pairwise(claims) if _is_said(*pair)]
        listed = [(claims[0], part) for part in claims[1:] if _is_in_list(claims[0], part)]
        for whole, part in dict.fromkeys((*told, *listed)):
            if _are_alike(whole, part) and _is_more(part, whole):
                shown = {"part": figure(part), "whole": figure(whole)}
                yield broken("part-whole", (part, whole), **shown)


def _is_more(part: Claim, whole: Claim) -> bool:
    """True for a part above its whole, but for one so far above that it must be of another."""
    most = as_read(whole).high
    return most < as_read(part).low <= judgement().margin.part * most


def _are_alike(whole: Claim, part: Claim) -> bool:
    same = (part.measure, part.unit, part.status, part.previous, part.period)
    alike = same == (whole.measure, whole.unit, whole.status, whole.previous, whole.period)
    added = whole.increment or part.increment
    return alike and not added and part.status is Status.ASSERTED and _adds_up(whole, part)


def _adds_up(whole: Claim, part: Claim) -> bool:
    """True for people, and for sums of which none is set off against another."""
    net = set(judgement().reckoning.net) & {tagged(whole, FOR), tagged(part, FOR)}
    return counts_people(part) or (part.measure == "money" and bool(part.unit) and not net)


def _is_said(whole: Claim, part: Claim) -> bool:
    """True where words tie the two: « dont » between, « d'entre eux » behind."""
    words = words_of(language_of(part))
    between = part.context[whole.offset + len(whole.quote) : part.offset]
    tied = says_part(between, language_of(part)) or bool(after(part).starts(words.of_them))
    if part.place == WHOLE or whole.subset == PART or _are_two_nations(whole, part):
        return False  # "50 of the wounded, who number 119 in all": a part stands first
    return tied or _is_included(whole, part)


def _are_two_nations(whole: Claim, part: Claim) -> bool:
    """True for "nine of the dead were Peruvians, and 12 Chileans"."""
    lands = {country(claim.subset, language_of(claim)) for claim in (whole, part)}
    return "" not in lands and len(lands) > 1


def _is_included(whole: Claim, part: Claim) -> bool:
    """True for « 62 marcheurs, Nantes compris (74) »."""
    gap = words_between(whole, part)
    return gap.keys[-1:] == ("(",) and gap.holds(words_of(language_of(part)).included)


def _is_in_list(whole: Claim, part: Claim) -> bool:
    """« Sur les 320 blessés, 180 sont des hommes et 140 des femmes »: parts to the last one."""
    opening, words = before(whole), words_of(language_of(part))
    counted = counts_people(part) and bool(part.subset or part.place)
    return counted and 0 < len(opening) == opening.starts(words.whole)
