"""Verbs that "and" joins to what is said of people: "they were hit by a car and died"."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.counting import is_article
from checker.claims.governing import Governor
from checker.claims.sentence import OBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = ["joined_to"]

ROLES = frozenset({"subject", "passive"})
COUNTS = frozenset({"number", "ordinal", "one", "none"})
LITTLE = frozenset({"ADV", "AUX", "PART"})  # what may stand before a predicate
REACH = 9  # words from a verb to the "and" behind it
VERBAL = frozenset({"VERB", "AUX", "ADJ"})


def joined_to(sentence: Sentence, governor: Governor) -> Iterator[Governor]:
    """What else is said of those that a verb tells of, verb by verb.

    What has a subject of its own, or stands behind another number, is said of others.
    """
    if governor.role not in ROLES or governor.loose:
        return
    children = (v for v in sentence.children[governor.verb] if v > governor.verb)
    joined = {v for v in children if sentence.tokens[v].dep == "conj"} | _behind_and(
        sentence, governor.verb
    )
    for verb in sorted(v for v in joined if sentence.tokens[v].pos in VERBAL):
        if sentence.subject(verb) >= 0 or _counts(sentence, governor.verb, verb):
            continue
        if speech_of(sentence.language).negation.find(sentence.tokens, verb - 2, verb) >= 0:
            yield Governor(verb, "denied", governor.distance)
            continue
        if not _has_object(sentence, verb):
            yield Governor(verb, governor.role, governor.distance)
        yield Governor(verb, "subject", governor.distance)
        yield from joined_to(sentence, Governor(verb, governor.role, governor.distance))


def _has_object(sentence: Sentence, verb: int) -> bool:
    """True for "gunmen burst in and killed 14": what they did, whatever "burst" may be."""
    return any(sentence.tokens[c].dep in OBJECTS for c in sentence.children[verb])


def _behind_and(sentence: Sentence, verb: int) -> set[int]:
    """The verb right behind the next "and", whatever the tree makes of it."""
    tokens = sentence.tokens
    for index in range(verb + 1, min(verb + REACH, len(tokens))):
        if tokens[index].pos in ("VERB", "PUNCT"):
            break
        if tokens[index].pos == "CCONJ":
            after = index + 1
            while after < len(tokens) - 1 and tokens[after].pos in LITTLE:
                after += 1
            return {after} if after < len(tokens) else set()
    return set()


def _counts(sentence: Sentence, first: int, last: int) -> bool:
    told = (token.quantity for token in sentence.tokens[first:last])
    figures = {q for q in told if q >= 0 and sentence.quantities[q].kind in COUNTS}
    return any(not is_article(sentence, figure) for figure in figures)
