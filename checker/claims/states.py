"""States that part the figures of one measure: houses destroyed and houses damaged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from checker.claims.governing import Governor, governors
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.perpetrators import VICTIMS, is_done_by_person
from checker.claims.persons import is_person_noun
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import decode, rules_folder, standing_for

__all__ = ["state_told", "states_of"]

PHRASE = 5  # words of the longest phrase of a state
KILLED = "killed"  # those that a person killed are victims
HURT = "injured"
OF_THINGS = frozenset({"buildings"})  # of people it takes more to tell who did what
SAID_OF = frozenset({"acl", "amod"})
QUALIFIERS = frozenset({"advmod", "amod"})


@cache
def states_of(language: str) -> dict[str, dict[str, Lexicon]]:
    """The verbs and adverbs of each state of each measure; a language may have none yet.

    Raises RuleError where its file is wrong.
    """
    path = rules_folder() / language / "states.toml"
    if not standing_for(path).is_file():
        return {}
    file = decode(path, dict[str, dict[str, tuple[str, ...]]], blanks=False)
    return {
        measure: {name: lexicon(words, language) for name, words in states.items()}
        for measure, states in file.items()
    }


def state_told(sentence: Sentence, which: int, measure: str) -> str:
    """The states in which quantity `which` of a measure was counted, "" where none is told.

    The nearest verb that tells one decides: "some 40 houses were destroyed or damaged" is in two.
    """
    states = states_of(sentence.language).get(measure)
    if not states or (measure == "count" and not _may_be_people(sentence, which)):
        return ""
    if measure == HURT and _is_of_hurt(sentence, which):
        return ""
    if measure == "count" and (before := _right_before(sentence, which, states)):
        return before
    if measure in OF_THINGS and (behind := _right_behind(sentence, which, states)):
        return behind
    for governor in _governors(sentence, which):
        within = (governor.verb, *_beside(sentence, governor.verb))
        found = {
            name
            for name, words in states.items()
            if any(words.at(sentence.tokens, index) for index in within)
            and (name != KILLED or is_done_by_person(sentence, governor))
        }
        if found:
            return " ".join(sorted(VICTIMS if name == KILLED else name for name in found))
    return ""


def _is_of_hurt(sentence: Sentence, which: int) -> bool:
    """True for « trente blessés »: whoever looks after them, they are hurt."""
    noun = sentence.counted(which)
    return noun >= 0 and bool(speech_of(sentence.language).hurt.at(sentence.tokens, noun))


def _may_be_people(sentence: Sentence, which: int) -> bool:
    """False for "17 counts": only people are in a state that a count may tell."""
    noun = sentence.counted(which)
    return noun < 0 or is_person_noun(sentence, noun)


def _right_before(sentence: Sentence, which: int, states: Mapping[str, Lexicon]) -> str:
    """The state of "looking for three", « à la recherche de deux suspects », whatever the tree."""
    last = sentence.numerals[which]
    return next(
        (
            name
            for name, words in states.items()
            for first in range(max(last - PHRASE, 0), last)
            if first + words.at(sentence.tokens, first) == last > first
        ),
        "",
    )


def _right_behind(sentence: Sentence, which: int, states: Mapping[str, Lexicon]) -> str:
    """The state of « sur 300 maisons inspectées », "of 300 homes inspected"."""
    last, tokens = sentence.counted(which) + 1, sentence.tokens
    if not 0 < last < len(tokens) or tokens[last].pos not in ("VERB", "ADJ"):
        return ""
    if tokens[last].dep not in SAID_OF or tokens[last].head != last - 1:
        return ""
    return next((name for name, words in states.items() if words.at(tokens, last)), "")


def _governors(sentence: Sentence, which: int) -> Iterator[Governor]:
    """What governs a figure and the noun that it counts, nearest first; then the noun itself."""
    noun = sentence.counted(which)
    yield from governors(sentence, which, noun)
    if noun >= 0:
        yield Governor(noun, "noun", 0.0)


def _beside(sentence: Sentence, verb: int) -> Iterator[int]:
    """Adverbs of a verb, and the verbs that share its subject: "destroyed or damaged"."""
    for child in sentence.children[verb]:
        token = sentence.tokens[child]
        shared = token.dep == "conj" and sentence.subject(child) < 0
        if token.dep in QUALIFIERS or (shared and not _counts(sentence, child)):
            yield child


def _counts(sentence: Sentence, verb: int) -> bool:
    """True for a verb that has a figure of its own: "damaged 200 houses and destroyed 90"."""
    first, last = sentence.span(verb)
    return any(first <= numeral <= last for numeral in sentence.numerals)
