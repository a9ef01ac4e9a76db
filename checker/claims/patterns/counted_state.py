"""« 12 personnes ont péri », « tuant 12 civils », "12 people were hurt": a verb or state tells the measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.sentence import Sentence
from checker.rulefiles import STRICT

__all__ = ["Pattern", "compiled"]


@dataclass(frozen=True, slots=True)
class Pattern:
    """Verbs and states that tell the measure, by the role that the counted ones play."""

    extends: str
    counted: tuple[str, ...] = ()  # nouns that may be counted; none given: any, or no noun at all
    subject_of: tuple[str, ...] = ()  # they do it: « 12 personnes ont péri »
    object_of: tuple[str, ...] = ()  # it is done to them: « a tué 12 », « 12 ont été tués », « 12 tués »
    unless: tuple[str, ...] = ()  # phrases within four words of the verb
    weight: float = 3.0

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight where one of its verbs governs the counted ones."""
    counted = lexicon(pattern.counted, language)
    unless = lexicon(pattern.unless, language)
    verbs = {
        "subject": lexicon(pattern.subject_of, language),
        "object": lexicon(pattern.object_of, language),
    }

    def match(sentence: Sentence, which: int) -> float:
        noun = sentence.counted(which)
        if noun >= 0 and counted and not counted.at(sentence.tokens, noun):
            return 0.0
        anchor = noun if noun >= 0 else sentence.numerals[which]
        verb = _verb(sentence, anchor, verbs)
        if verb < 0 or unless.find(sentence.tokens, verb - 2, verb + 5) >= 0:
            return 0.0
        return pattern.weight

    return match


def _verb(sentence: Sentence, anchor: int, verbs: dict[str, Lexicon]) -> int:
    for role in sentence.roles(anchor):
        known = verbs["subject" if role.name == "subject" else "object"]
        if role.name == "modifier":
            if any(token.quantity >= 0 for token in sentence.tokens[anchor + 1 : role.verb]):
                continue  # « 125 000 personnes dans la rue, 1 385 interpellées »
            found = verbs["object"].at(sentence.tokens, role.verb) or (
                verbs["subject"].at(sentence.tokens, role.verb)
            )
        else:
            found = known.at(sentence.tokens, role.verb)
        if found:
            return role.verb
    return -1
