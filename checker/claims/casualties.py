"""Figures of people hit that hold the dead as well: "16 people were shot, one of them fatally"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.measuring import Measured
from checker.claims.order_of_two import order_of_two
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["CASUALTIES", "HIT", "counts_dead", "counts_together", "may_count_dead"]

CASUALTIES = "casualties"  # the subset of a number of dead and wounded together
HIT = "+hit"  # among the words of a figure that may hold the dead: "17 people were shot"
BEFORE, AFTER = 6, 5  # words around a figure that say how it was come by
SLASHES = frozenset({"/", "-", "–"})
REACH = 3  # words behind the dead in which the text says that they are some of the others


def counts_dead(sentence: Sentence, which: int, measured: Sequence[Measured | None]) -> bool:
    """True for a number of people hurt of whom the next figure has died."""
    told = measured[which]
    behind = range(which + 1, len(measured))
    dead = next((i for i in behind if measured[i] is not None), -1)
    if told is None or told.measure != "injured" or dead < 0:
        return False
    next_told = measured[dead]
    died = next_told is not None and next_told.measure == "deaths"
    return died and order_of_two(sentence, dead) < 0 and _is_of_these(sentence, dead)


def counts_together(sentence: Sentence, which: int) -> bool:
    """True for "118 dead or missing", « 118 morts et disparus »: one number for both."""
    tokens, after = sentence.tokens, sentence.tails[which]
    topics = speech_of(sentence.language).topics
    dead = topics["deaths"].find(tokens, after, after + REACH) if "deaths" in topics else -1
    if dead < 0 or dead + 2 >= len(tokens) or tokens[dead + 1].pos not in ("CCONJ", "PUNCT"):
        return False
    others = (words for name, words in topics.items() if name in ("missing", "injured"))
    joined = tokens[dead + 1].pos == "CCONJ" or tokens[dead + 1].text in SLASHES
    return joined and any(words.at(tokens, dead + 2) for words in others)


def _is_of_these(sentence: Sentence, which: int) -> bool:
    """True for "one of them fatally", « dont deux mortellement », "two fatally"."""
    after = sentence.tails[which]
    speech = speech_of(sentence.language)
    last = min(after + REACH, len(sentence.tokens))
    ends = (speech.fatally, speech.of_these)
    return is_part(sentence, which) or any(
        words.at(sentence.tokens, index) for words in ends for index in range(after, last)
    )


def may_count_dead(sentence: Sentence, which: int) -> bool:
    """True for "17 people were shot", which does not say that they live; false for "17 hurt"."""
    first = max(0, sentence.numerals[which] - BEFORE)
    last = min(sentence.tails[which] + AFTER, len(sentence.tokens))
    speech = speech_of(sentence.language)
    hit = speech.hit.find(sentence.tokens, first, last) >= 0 or _were_hit(sentence, which)
    return hit and speech.hurt.find(sentence.tokens, first, last) < 0


def _were_hit(sentence: Sentence, which: int) -> bool:
    """True for "13 people, eleven of them pupils, were shot": their verb says so from afar."""
    noun, hit = sentence.counted(which), speech_of(sentence.language).hit
    told = sentence.roles(noun) if noun >= 0 else ()
    return any(role.name == "passive" and hit.at(sentence.tokens, role.verb) for role in told)
