"""Where a figure was told: « a-t-il dit à Genève », "the minister said at a meeting in Leeds".

A place where somebody spoke is no place of the people that he counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.attach import Mention
from checker.claims.event_parts import event_parts
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of

__all__ = ["ELSEWHERE", "SAID", "without_said"]

SAID = "said"  # the kind of a mention of a place where a figure was told
ASIDE = 5  # words from a place to the comma behind it
VISITED = "visited"  # that of one where who told it only came to
ELSEWHERE = (SAID, VISITED)
NEAR = 8  # words from a verb of saying, or from a meeting, to its place
WHERE = 3  # words from a place to "where"
FULL = 2  # words of a full name, at least
NAMES = ("ADJ", "ADP", "ADV", "DET", "PROPN", "VERB")  # « la conférence de presse donnée à Lyon »


def without_said(sentence: Sentence, spots: Sequence[Mention]) -> tuple[Mention, ...]:
    """The places of a sentence; of those where somebody only spoke the kind says so."""
    return tuple(replace(s, kind=_kind(sentence, s)) for s in spots)


def _kind(sentence: Sentence, spot: Mention) -> str:
    if _is_said_there(sentence, spot):
        return SAID
    visited = spot.led and _is_visited(sentence, _lead(sentence, spot))
    where = event_parts(sentence.language).where
    told = where.find(sentence.tokens, spot.last + 1, spot.last + WHERE) >= 0
    return VISITED if visited and not told else spot.kind


def _is_said_there(sentence: Sentence, spot: Mention) -> bool:
    if not spot.led:
        return False
    lead = _lead(sentence, spot)
    return (
        _is_told_from(sentence, spot, lead)
        or _follows_saying(sentence, lead)
        or _is_of_meeting(sentence, lead)
    )


def _is_visited(sentence: Sentence, lead: int) -> bool:
    """True for « Le ministre s'est rendu à Lyon », "The president flew to Leeds": one who tells."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    for index in range(lead - 1, max(lead - NEAR, -1), -1):
        if speech.visits.at(tokens, index):
            return _is_official(sentence, sentence.subject(index))
        if not _may_stand_behind_saying(sentence, index):
            return False
    return False


def _is_official(sentence: Sentence, index: int) -> bool:
    """True for somebody with a title or a full name."""
    tokens, titles = sentence.tokens, speech_of(sentence.language).titles
    if index < 0:
        return False
    named = all(token.pos == "PROPN" for token in tokens[index : index + FULL])
    return named or any(titles.at(tokens, i) for i in range(max(index - 1, 0), index + 1))


def _lead(sentence: Sentence, spot: Mention) -> int:
    """The first word of « à », « dans la ville de » before a place."""
    lead = spot.first
    while lead and sentence.tokens[lead - 1].pos in ("ADP", "DET"):
        lead -= 1
    return lead


def _is_told_from(sentence: Sentence, spot: Mention, lead: int) -> bool:
    """True for "Speaking in Geneva, " and « Le ministre, en déplacement à Lyon, »: set apart."""
    tokens, words = sentence.tokens, speech_of(sentence.language).speaking_from
    if not _is_closed(sentence, spot.last + 1):
        return False
    near = range(max(lead - NEAR, 0), spot.first)
    opens = (i for i in near if not i or tokens[i - 1].text == ",")
    return any(words.find(tokens, i, i + 2) >= 0 for i in opens)


def _is_closed(sentence: Sentence, after: int) -> bool:
    """True where a comma ends what is set apart: « Arrivé à Lyon dans la nuit, »."""
    behind = sentence.tokens[after : after + ASIDE]
    comma = next((i for i, token in enumerate(behind) if token.text == ","), -1)
    return comma >= 0 and all(token.pos in (*NAMES, "NOUN") for token in behind[:comma])


def _follows_saying(sentence: Sentence, lead: int) -> bool:
    """True for "told reporters in Leeds", « a déclaré lundi à Lyon »."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    for index in range(lead - 1, max(lead - NEAR, -1), -1):
        if speech.says.at(tokens, index):
            return not tokens[index].dep.startswith("acl")
        if not _may_stand_behind_saying(sentence, index):
            return False
    return False


def _may_stand_behind_saying(sentence: Sentence, index: int) -> bool:
    """True for whom it is told, on which day, and who tells it by name."""
    token, speech = sentence.tokens[index], speech_of(sentence.language)
    if token.quantity >= 0:
        return sentence.quantities[token.quantity].kind in ("date", "time")
    audience = speech.audiences.at(sentence.tokens, index) or speech.titles.at(
        sentence.tokens, index
    )
    return bool(audience) or token.pos in ("ADP", "DET", "PROPN", "ADV", "PRON")


def _is_of_meeting(sentence: Sentence, lead: int) -> bool:
    """True for « a-t-il dit lors d'une réunion à Lyon »: no blow struck those who met there."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    for index in range(lead - 1, max(lead - NEAR, -1), -1):
        if speech.meetings.at(tokens, index):
            return _is_said_at(sentence, index)
        told = tokens[index].quantity
        dated = told >= 0 and sentence.quantities[told].kind in ("date", "time")
        if not dated and tokens[index].pos not in (*NAMES, "NOUN"):
            return False
    return False


def _is_said_at(sentence: Sentence, index: int) -> bool:
    """True where a verb of saying heads a word, and no blow stands between."""
    says, events = speech_of(sentence.language).says, events_of(sentence.language)
    seen = {index}
    while (head := sentence.tokens[index].head) not in seen:
        if sentence.tokens[head].pos in ("VERB", "AUX"):
            return bool(says.at(sentence.tokens, head))
        if any(words.at(sentence.tokens, head) for words in events.values()):
            return False
        index = head
        seen.add(index)
    return False
