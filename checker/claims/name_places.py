"""Names that only what stands beside them tells to be places: "dead on Storholm, an island"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from checker.claims.event_parts import event_parts, ground_named
from checker.claims.lemmas import stem_key
from checker.claims.speech import speech_of

__all__ = ["hit_there", "is_told_a_place", "named_grounds"]

BEHIND = 60  # code points behind a name that may say what it is
BEFORE = 24  # code points before a name
FEW = 4  # words of "a small wooded island"
_ASIDE = re.compile(r"[’']?s?,\s+([^\W\d_][^,.;:()]*)([,.;:()]?)")
_WORD = re.compile(r"[^\W_]+['’]?")


def hit_there(words: Sequence[str], language: str) -> bool:
    """True for "68 dead on", « le bilan sur »: words behind which people were hit on a ground."""
    told = event_parts(language)
    keys = [stem_key(word, language) for word in words]
    return bool(keys) and keys[-1] in told.hit_on and not told.hit.isdisjoint(keys[:-1])


def named_grounds(names: Iterable[tuple[int, str]], text: str, language: str) -> dict[str, str]:
    """By the key of each ground its only name: that of "the island" behind "Kallo, an island".

    `names` are the starts and texts of the names of an article.
    """
    found: dict[str, set[str]] = {}
    for start, name in names:
        behind = _head_behind(text[start + len(name) :], language)
        for word in (behind, _head_before(text, start, language)):
            if key := ground_named(word, language) if word else "":
                found.setdefault(key, set()).add(name)
    return {key: next(iter(told)) for key, told in found.items() if len(told) == 1}


def _head_before(text: str, start: int, language: str) -> str:
    """The noun of « l'île de Kallo », "the island of Kallo"; "" for "a club in Kallo"."""
    words = _WORD.findall(text[max(start - BEFORE, 0) : start])
    if len(words) < 2 or text[start - 1] not in " '’":
        return ""
    return words[-2] if words[-1].lower().replace("’", "'") in _links(language) else ""


@cache
def _links(language: str) -> frozenset[str]:
    """What leads in the name of a ground, with its apostrophe where it has one."""
    of = speech_of(language).little.of
    return frozenset(word.replace("’", "'") for word in of)


def is_told_a_place(behind: str, language: str) -> bool:
    """True for ", a wooded island 20 miles away", « , une île boisée »: what a name is."""
    return bool(_head_behind(behind, language))


def _head_behind(behind: str, language: str) -> str:
    aside = _ASIDE.match(behind[:BEHIND])
    words = _WORD.findall(aside[1]) if aside else []
    keys, speech = [stem_key(word, language) for word in words], speech_of(language)
    for index, key in enumerate(keys[:FEW]):
        if words[index].lower().rstrip("'’") in speech.link or key in speech.place_before.phrases:
            return ""  # "the mayor of a village"
        if (key,) in speech.place_heads.phrases.get(key, ()):
            ends = _ends(words[index + 1 :], aside[2] if aside else "", language)
            return words[index] if ends else ""
    return ""


def _ends(rest: Sequence[str], stop: str, language: str) -> bool:
    """True where nothing goes on behind a kind of place: no "city councillor"."""
    if not rest:
        return bool(stop)
    speech, key = speech_of(language), stem_key(rest[0], language)
    led = rest[0].lower().rstrip("'’") in speech.link or key in speech.place_before.phrases
    return led or key in event_parts(language).lies or rest[0][0].isdigit()
