"""Days of an event before the story's own: « le précédent séisme, le 29 mai », "a first slide"."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of
from checker.claims.tags import MARK

__all__ = ["FORMER", "tells_former"]

FORMER = MARK + "former"  # among the words of the day of such an event
NEAR = 2  # words between "first" and "big quake", or from an event to "of before"


def tells_former(sentence: Sentence) -> bool:
    """True where a sentence speaks of another event, told to be before that of its story."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    for index in range(len(tokens)):
        if speech.already.at(tokens, index) and _is_past_before(sentence, index):
            return True
        former = speech.former_events.at(tokens, index) or _is_first(sentence, index)
        if former and _is_beside_event(sentence, index):
            return True
    return False


def _is_first(sentence: Sentence, index: int) -> bool:
    """True for the ordinal of « un premier séisme »."""
    which = sentence.tokens[index].quantity
    told = sentence.quantities[which] if which >= 0 else None
    return told is not None and told.kind == "ordinal" and told.value.high == 1


def _is_past_before(sentence: Sentence, index: int) -> bool:
    """True for « avait déjà tué », "had already killed": an auxiliary right before."""
    near = sentence.tokens[max(index - NEAR, 0) : index + NEAR + 1]
    had = speech_of(sentence.language).had
    return any(had.at(near, at) for at in range(len(near)))


def _is_beside_event(sentence: Sentence, index: int) -> bool:
    near = range(max(index - NEAR, 0), min(index + NEAR + 2, len(sentence.tokens)))
    events = events_of(sentence.language).values()
    return any(words.at(sentence.tokens, at) for words in events for at in near)
