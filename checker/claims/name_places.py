"""Names that only what stands beside them tells to be places: "dead on Storholm, an island"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker.claims.event_parts import event_parts
from checker.claims.lemmas import stem_key
from checker.claims.speech import speech_of

__all__ = ["hit_there", "is_told_a_place"]

BEHIND = 60  # code points behind a name that may say what it is
FEW = 4  # words of "a small wooded island"
_ASIDE = re.compile(r"[’']?s?,\s+([^\W\d_][^,.;:()]*)([,.;:()]?)")
_WORD = re.compile(r"[^\W_]+['’]?")


def hit_there(words: Sequence[str], language: str) -> bool:
    """True for "68 dead on", « le bilan sur »: words behind which people were hit on a ground."""
    told = event_parts(language)
    keys = [stem_key(word, language) for word in words]
    return bool(keys) and keys[-1] in told.hit_on and not told.hit.isdisjoint(keys[:-1])


def is_told_a_place(behind: str, language: str) -> bool:
    """True for ", a wooded island 20 miles away", « , une île boisée »: what a name is."""
    aside = _ASIDE.match(behind[:BEHIND])
    words = _WORD.findall(aside[1]) if aside else []
    keys, speech = [stem_key(word, language) for word in words], speech_of(language)
    for index, key in enumerate(keys[:FEW]):
        if words[index].lower().rstrip("'’") in speech.link or key in speech.place_before.phrases:
            return False  # "the mayor of a village"
        if (key,) in speech.place_heads.phrases.get(key, ()):
            return _ends(words[index + 1 :], aside[2] if aside else "", language)
    return False


def _ends(rest: Sequence[str], stop: str, language: str) -> bool:
    """True where nothing goes on behind a kind of place: no "city councillor"."""
    if not rest:
        return bool(stop)
    speech, key = speech_of(language), stem_key(rest[0], language)
    led = rest[0].lower().rstrip("'’") in speech.link or key in speech.place_before.phrases
    return led or rest[0][0].isdigit()
