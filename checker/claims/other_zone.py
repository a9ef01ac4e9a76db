"""Hours told once more in another time zone: « à 3h54 (2h54 GMT) », "0254 GMT".

They are no second hour of what happened: two of one moment never contradict each other.
"""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["ELSEWHERE_HOUR", "zone_of"]

ELSEWHERE_HOUR = "zone"  # the subset of an hour as it is elsewhere
AT = "time"


def zone_of(sentence: Sentence, which: int) -> str:
    """The subset of an hour that is not the local one, "" for any other."""
    after, tokens = sentence.tails[which], sentence.tokens
    zones, quantity = speech_of(sentence.language).zones, sentence.quantities[which]
    told = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    named = after < len(tokens) and bool(zones.at(tokens, after))
    own = any((word.lower(),) in zones.phrases.get(word.lower(), ()) for word in told.split())
    return ELSEWHERE_HOUR if named or own or _is_bracketed(sentence, which) else ""


def _is_bracketed(sentence: Sentence, which: int) -> bool:
    """True for the second of « 13h20 (10h20 à Londres, 12h20 à Paris) », and for the third."""
    first, tokens = sentence.numerals[which], sentence.tokens
    if not which or sentence.quantities[which - 1].kind != AT:
        return False
    between = [token.text for token in tokens[sentence.tails[which - 1] : first]]
    if between[-1:] == ["("]:
        return between == ["("]
    return bool(between) and between[-1] == "," and _is_bracketed(sentence, which - 1)
