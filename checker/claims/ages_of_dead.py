"""Ages of the one who died: « une femme de 63 ans a été tuée », « elle avait 63 ans »."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker.claims.draft import Draft
from checker.claims.lemmas import stem_key
from checker.claims.measuring import Measured
from checker.claims.persons import is_person
from checker.claims.scope import is_anaphoric
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.tags import DEAD

__all__ = ["dead_told", "of_the_dead"]

NEAR = 8  # words from somebody who died to the age
AGE, DEATHS = "age", "deaths"


def of_the_dead(
    draft: Draft, sentence: Sentence, which: int, row: Sequence[Measured | None], before: str
) -> Draft:
    """The draft, an age of somebody who died marked so.

    `before` is who the sentence before says has died, alone of all people in it; "" for nobody.
    """
    if draft.measured.measure != AGE:
        return draft
    if _is_victim(draft.subject, sentence.language) or _died_here(draft, sentence, which, row):
        return replace(draft, words=(*draft.words, DEAD))
    if before and is_anaphoric(sentence):
        return replace(draft, subject=draft.subject or before, words=(*draft.words, DEAD))
    return draft


def _is_victim(subject: str, language: str) -> bool:
    """True for « la victime », "the dead man"."""
    words = subject.split()
    return bool(words) and words[0].islower() and _names_dead(words[-1], language)


def _names_dead(word: str, language: str) -> bool:
    key = stem_key(word, language)
    topic = speech_of(language).topics.get(DEATHS)
    return topic is not None and (key,) in topic.phrases.get(key, ())


def _died_here(
    draft: Draft, sentence: Sentence, which: int, row: Sequence[Measured | None]
) -> bool:
    """True where the age stands right behind the noun of one who died."""
    for other, told in enumerate(row):
        noun = sentence.counted(other)
        one = told and told.measure == DEATHS and sentence.quantities[other].kind == "one"
        if not one or noun < 0 or not 0 < sentence.numerals[which] - noun <= NEAR:
            continue
        if draft.subject.lower().startswith(sentence.tokens[noun].text.lower()):
            return True
    return False


def dead_told(sentence: Sentence, found: Sequence[Draft]) -> str:
    """The only person of a sentence, where it says that this one has died; "" for any other."""
    dead = [draft for draft in found if draft.measured.measure == DEATHS]
    topic = speech_of(sentence.language).topics.get(DEATHS)
    spoken = topic is not None and topic.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    if any(draft.value.low != 1 for draft in dead) or not (dead or spoken):
        return ""
    nouns = [
        t.text for i, t in enumerate(sentence.tokens) if t.pos == "NOUN" and is_person(sentence, i)
    ]
    return nouns[0].lower() if len(nouns) == 1 else ""
