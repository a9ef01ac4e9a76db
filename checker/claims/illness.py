"""Patients of an epidemic: in hospital they are no wounded, as those of an accident are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.measuring import Measured
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of, word_list

__all__ = ["as_patients", "is_of_illness"]

LEAD = 4  # sentences from the title on that tell what an article is about


def is_of_illness(trees: Sequence[Sentence]) -> bool:
    """True for an article that names a disease at its head, and nobody hurt."""
    lead = trees[:LEAD]
    return any(map(_tells_of_illness, lead)) and not any(map(_tells_of_hurt, lead))


def as_patients(draft: Draft, sentence: Sentence) -> Draft:
    """The draft of those in hospital as a count of patients, in an article of an illness."""
    if draft.measured.measure != "injured" or _tells_of_hurt(sentence):
        return draft
    subject = word_list(sentence.language, "patients")[0]
    measured = Measured("count", f"{sentence.language}/")
    return replace(draft, measured=measured, unit="", subject=subject, passes_on=False)


def _tells_of_illness(sentence: Sentence) -> bool:
    disease = speech_of(sentence.language).disease
    return disease.find(sentence.tokens, 0, len(sentence.tokens)) >= 0


def _tells_of_hurt(sentence: Sentence) -> bool:
    hurt = speech_of(sentence.language).hurt
    return hurt.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
