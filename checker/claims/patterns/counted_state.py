"""« 12 personnes ont péri », "12 people were hurt": a verb or a state tells the measure."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from checker.claims.counting import holds_link, is_article, whole_of
from checker.claims.governing import Governor, governors, is_present
from checker.claims.joined_verbs import joined_to
from checker.claims.lexicon import EXACT, Lexicon, lexicon
from checker.claims.persons import is_person
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ("subject_of", "object_of", "oblique_of", "denied")
WEAK = 1.4  # less than what a figure before it tells
MORE = 0.3  # what a verb that ends it tells more: "was hit by a car and died"
NEAR = 12  # words behind a verb in which the words of `along` may stand


@dataclass(frozen=True, slots=True)
class Pattern:
    """Verbs and states that tell the measure, by the role that the counted ones play."""

    extends: str
    counted: tuple[str, ...] = ()  # nouns that may be counted; none given: any, or no noun at all
    never: tuple[str, ...] = ()  # nouns that may not be counted: animals
    subject_of: tuple[str, ...] = ()  # they do it: « 12 personnes ont péri »
    object_of: tuple[
        str, ...
    ] = ()  # it is done to them: « a tué 12 », « 12 ont été tués », « 12 tués »
    oblique_of: tuple[str, ...] = ()  # behind a preposition: « coûté la vie à 12 », "a crowd of 12"
    denied: tuple[str, ...] = ()  # phrases around the verb that say they do not: "not survive"
    along: tuple[str, ...] = ()  # one of these must follow the verb: "12 were taken to hospital"
    ahead: tuple[str, ...] = ()  # or one of these must stand before it: "paramedics treated 12"
    unless: tuple[str, ...] = ()  # phrases within four words of the verb
    kinds: tuple[str, ...] = ()  # kinds of quantity; none given: all that the measure allows
    joined: bool = False  # what "and" joins to another verb tells more than that
    bare: bool = True  # a figure without a noun may be meant too
    weight: float = 3.0

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _Words:
    counted: Lexicon
    never: Lexicon
    subject_of: Lexicon
    object_of: Lexicon
    oblique_of: Lexicon
    denied: Lexicon
    along: Lexicon
    ahead: Lexicon
    unless: Lexicon


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight where one of its verbs governs the counted ones.

    The farther the verb, the less the weight: a predicate counts more than a shared participle.
    """
    words = _Words(*(lexicon(getattr(pattern, name), language) for name in _Words.__slots__))
    people = not speech_of(language).people.phrases.keys().isdisjoint(words.counted.phrases)

    def match(sentence: Sentence, which: int) -> float:
        if pattern.kinds and sentence.quantities[which].kind not in pattern.kinds:
            return 0.0
        noun = sentence.counted(which)
        if noun < 0:
            noun = whole_of(sentence, which)
        if noun >= 0 and words.counted and not _is_counted(sentence, noun, words, people=people):
            return 0.0
        if noun >= 0 and words.never.at(sentence.tokens, noun):
            return 0.0
        if noun < 0 and (not pattern.bare or _is_one_of_the_most(sentence, which)):
            return 0.0
        article = is_article(sentence, which)
        if article and (noun < 0 or not (words.counted or is_person(sentence, noun))):
            return 0.0
        around = _is_around(sentence, which)
        found = (
            pattern.weight - governor.distance
            for governor in governors(sentence, which, noun)
            if not (article and governor.loose)
            and not (around and governor.role == "oblique")
            and _tells(sentence, governor, words)
        )
        weight = next(found, 0.0)
        if pattern.joined and not weight:
            weight = _ended(sentence, governors(sentence, which, noun), words, pattern)
        weak = words.counted and noun < 0 and _is_of_those(sentence, which)
        return min(weight, WEAK) if weak else weight

    return match


def _ended(sentence: Sentence, told: Iterable[Governor], words: _Words, pattern: Pattern) -> float:
    """The weight of « ont été renversés et tués »: the last verb says what became of them."""
    ends = (end for governor in told for end in joined_to(sentence, governor))
    found = any(_tells(sentence, end, words) for end in ends)
    return pattern.weight + MORE if found else 0.0


def _is_one_of_the_most(sentence: Sentence, which: int) -> bool:
    """True for « l'un des plus puissants »: of what no word tells, it describes the one before."""
    behind = sentence.tokens[sentence.tails[which] :][:1]
    return holds_link(sentence, which) and bool(behind) and behind[0].pos in ("ADJ", "ADV")


def _is_of_those(sentence: Sentence, which: int) -> bool:
    """True for « la droite en réunit 47 »: of what the sentence before counts, if it does."""
    before = sentence.tokens[max(sentence.numerals[which] - 4, 0) : sentence.numerals[which]]
    of_those = speech_of(sentence.language).of_those
    return any(t.pos == "PRON" and of_those.at(before, i) for i, t in enumerate(before))


def _is_counted(sentence: Sentence, noun: int, words: _Words, *, people: bool) -> bool:
    """True for a listed noun and, where `people` are, for « dix Japonais »."""
    if words.counted.at(sentence.tokens, noun):
        return True
    text = sentence.tokens[noun].text
    return people and noun > 0 and text[:1].isupper() and text[1:].islower()


def _is_around(sentence: Sentence, which: int) -> bool:
    """True for « coûté la vie à 12 personnes dans trois villes »: it only tells where or when."""
    before = sentence.numerals[which] - 1
    around = speech_of(sentence.language).around
    return before >= 0 and bool(around.at(sentence.tokens, before))


def _tells(sentence: Sentence, governor: Governor, words: _Words) -> bool:
    tokens, verb, role = sentence.tokens, governor.verb, governor.role
    told = (
        (
            role in ("passive", "modifier")
            and tokens[verb].pos != "AUX"  # « douze députés ont quitté la salle »
            and not _is_active(sentence, verb, words.object_of)
            and words.object_of.at(tokens, verb)
        )
        or (role == "object" and words.object_of.at(tokens, verb))
        or (role in ("subject", "modifier") and _at_state(sentence, verb, words.subject_of))
        or (role == "oblique" and words.oblique_of.at(tokens, verb))
        or (
            role in ("subject", "passive", "modifier", "denied")
            and words.denied.find(tokens, verb - 2, verb + 1) >= 0
        )
    )
    if not told or words.unless.find(tokens, verb - 2, verb + 5) >= 0:
        return False
    if words.ahead and words.ahead.find(tokens, max(verb - NEAR, 0), verb) >= 0:
        return True
    behind = words.along and words.along.find(tokens, verb + 1, verb + NEAR) >= 0
    return bool(behind) or not (words.along or words.ahead)


def _at_state(sentence: Sentence, verb: int, words: Lexicon) -> bool:
    """True for a phrase from the verb on, or from the preposition of a state: « sans abri »."""
    cases = (c for c in sentence.children[verb] if sentence.tokens[c].dep == "case")
    return any(words.at(sentence.tokens, index) for index in (verb, *cases))


def _is_active(sentence: Sentence, verb: int, words: Lexicon) -> bool:
    """True for "a crash killing 12": a present participle says what the word before it does."""
    text = fold(sentence.tokens[verb].text)
    return is_present(sentence, verb) and EXACT + text not in words.phrases
