"""Institutes that ask people how they vote: they tell of shares and hold none."""

from __future__ import annotations

import re
from collections.abc import Iterable

from checker.claims.lemmas import stem_key
from checker.claims.mandates import mandate_words, state_forms
from checker.claims.source_words import sources_of
from checker.folding import fold

__all__ = ["first_holder", "is_institute"]

_FIRST = re.compile(r"[\s–-]")  # « Ipsos-Sopra Steria » is told by its first word


def is_institute(text: str, language: str) -> bool:
    """True for the name of one, never for a camp: « Centre »."""
    experts = sources_of(language).kinds.named.get("expert")
    first = _FIRST.split(text)[0]
    if not first[:1].isupper() or stem_key(text, language) in mandate_words(language).camps.phrases:
        return False  # « le centre », a camp
    keys = {stem_key(text, language), fold(text), stem_key(first, language), fold(first)}
    return experts is not None and not keys.isdisjoint(experts.phrases)


def first_holder(told: Iterable[str], language: str) -> str:
    """The first of those named who may hold votes, "" for none."""
    return next((who for who in told if who and not _holds_none(who, language)), "")


def _holds_none(who: str, language: str) -> bool:
    """True for an institute, and for « la République du Kallo » that somebody is to lead."""
    return is_institute(who, language) or fold(who).startswith(state_forms(language))
