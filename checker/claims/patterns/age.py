"""« Léa Morin, 43 ans, », « un homme de 43 ans », "who is 17": a number of years of a person."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.age_of import (
    APOSTROPHES,
    follows_age,
    has_subject,
    is_between_commas,
    is_full_name,
    is_native,
    is_on_day,
    is_set_off,
)
from checker.claims.holder_words import holder_words
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ()  # a name before it is enough
FAR = 9  # words before an age in which its word may stand
OLDEST = 125
BEFORE_AGE = ("ADV", "SCONJ", "PART", "ADP", "CCONJ", "NUM")  # « avaient 9 et 12 ans »


@dataclass(frozen=True, slots=True)
class Pattern:
    """Words that announce an age, and nouns of people that may carry one."""

    extends: str
    words: tuple[str, ...]
    people: tuple[str, ...]
    not_of: tuple[str, ...] = ()  # people of whom a bare number is no age: "a mother of four"
    pronouns: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()  # « il a 21 ans », "who is 17"
    dying: tuple[str, ...] = ()  # « mort samedi à 92 ans »
    when: tuple[str, ...] = ()  # right behind the age: « il avait 12 ans lors du drame »
    unless: tuple[str, ...] = ()  # within four words: terms of prison, careers
    bare: bool = False  # a number without "years" may be an age: "Lea Morin, 43,"
    weight: float = 3.0

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _Words:
    words: Lexicon
    people: Lexicon
    not_of: Lexicon
    pronouns: Lexicon
    verbs: Lexicon
    dying: Lexicon
    when: Lexicon
    unless: Lexicon


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher of ages: said to be one, set off after a name, or « de 43 ans » of a person."""
    words = _Words(*(lexicon(getattr(pattern, name), language) for name in _Words.__slots__))

    def match(sentence: Sentence, which: int) -> float:
        quantity = sentence.quantities[which]
        if quantity.kind == "age":
            return pattern.weight
        if follows_age(sentence, which) and match(sentence, which - 1):
            return pattern.weight + 2.0
        if not _may_be_age(quantity, pattern):
            return 0.0
        bound = _bounds_age(sentence, which, words.people)
        if bound or sentence.counted(which) >= 0:
            girl_of = _of_person(sentence, which, words)  # "girl of 9 swims"
            told = bound or (girl_of and (quantity.kind == "number" or _is_said(sentence, which)))
            return pattern.weight if told else 0.0
        if _is_told(sentence, which, words) or _is_told(sentence, _end_of(sentence, which), words):
            return pattern.weight
        return pattern.weight + 2.0 if _is_beside(sentence, which, words) else 0.0

    return match


def _is_said(sentence: Sentence, which: int) -> bool:
    """True for « un prêtre de 85 ans assassiné »: no thing that the years count stands behind."""
    after, tokens = sentence.tails[which], sentence.tokens
    harmed = (holder_words(sentence.language).died, speech_of(sentence.language).hurt)
    told = after < len(tokens) and any(words.at(tokens, after) for words in harmed)
    return told or (after < len(tokens) and tokens[after].pos in ("ADJ", "VERB"))


def _is_beside(sentence: Sentence, which: int, words: _Words) -> bool:
    """True where the age stands by a person: set off, behind a verb, or led in by « de »."""
    if _is_elliptic(sentence, which):  # « son complice 9 », behind « 12 ans de prison »
        return _said_of_person(sentence, which, words)
    first, after = sentence.numerals[which], sentence.tails[which]
    plain = words.unless.find(sentence.tokens, first - 4, after + 4) < 0
    if _of_person(sentence, which, words):
        return True
    if is_between_commas(sentence, which, words.people):
        return True
    told = plain and is_set_off(sentence, which, words.people)
    return told or (plain and (_said_of_person(sentence, which, words) or _opens(sentence, which)))


def _is_elliptic(sentence: Sentence, which: int) -> bool:
    """True for years whose unit only a figure before them tells: none right behind shares it."""
    quantity = sentence.quantities[which]
    if quantity.kind != "duration" or quantity.core[1] != quantity.end:
        return False
    behind = which + 1 < len(sentence.numerals)
    return not (behind and sentence.numerals[which + 1] == sentence.tails[which] + 1)


def _is_led(sentence: Sentence, which: int, words: Lexicon) -> bool:
    """True behind "aged", but for the 12 of "aged 5 to 65, and hurting 12"."""
    while which and sentence.tails[which - 1] == sentence.numerals[which] - 1:
        which -= 1  # « âgés de 7, 9 et 11 ans »
    first = sentence.numerals[which]
    led = words.find(sentence.tokens, first - 4, first)
    return led >= 0 and all(token.quantity < 0 for token in sentence.tokens[led:first])


def _bounds_age(sentence: Sentence, which: int, people: Lexicon) -> bool:
    """True for "children under five", "adults over 60"."""
    quantity, first = sentence.quantities[which], sentence.numerals[which]
    bound = quantity.kind == "number" and quantity.hedge in ("less_than", "more_than")
    if not bound or not first:
        return False
    counted = which > 0 and sentence.tails[which - 1] == first - 1  # "12 are under 16"
    said = counted and bool(speech_of(sentence.language).be.at(sentence.tokens, first - 1))
    return said or bool(people.at(sentence.tokens, first - 1))


def _may_be_age(quantity: Quantity, pattern: Pattern) -> bool:
    bound = quantity.value.low if quantity.hedge == "more_than" else quantity.value.high
    if quantity.since or not 0 < bound < OLDEST or quantity.hedge == "vague":
        return False
    if quantity.kind == "duration":
        return quantity.unit == "year"
    return quantity.kind == "number" and pattern.bare and not quantity.increment


def _is_told(sentence: Sentence, which: int, words: _Words) -> bool:
    """True where the words around say that it is an age."""
    return (
        _is_led(sentence, which, words.words)
        or _is_of_pronoun(sentence, which, words.pronouns)
        or _announced(sentence, which, words)
        or _set_age(sentence, which, words)
        or _at_death(sentence, which, words)
        or _is_class(sentence, which)
    )


def _is_of_pronoun(sentence: Sentence, which: int, pronouns: Lexicon) -> bool:
    """« Le couple, lui 62 ans, elle 58 »: a pronoun set off right before the years."""
    first, tokens = sentence.numerals[which], sentence.tokens
    years = sentence.quantities[which].kind == "duration"
    set_off = first > 1 and tokens[first - 2].text in (",", "(", ":")
    return years and set_off and bool(pronouns.at(tokens, first - 1))


def _end_of(sentence: Sentence, which: int) -> int:
    """The figure that ends the change which this one opens: the 59 of « de 57 à 59 ans »."""
    little = speech_of(sentence.language).little
    after = sentence.tails[which]
    behind = which + 1 < len(sentence.numerals) and sentence.numerals[which + 1] == after + 1
    same = behind and sentence.quantities[which + 1].unit == sentence.quantities[which].unit
    return which + 1 if same and sentence.tokens[after].text.lower() in little.at else which


def _set_age(sentence: Sentence, which: int, words: _Words) -> bool:
    """« l'âge pivot, fixé à 64 ans »: the word for age further before, no figure between."""
    little = speech_of(sentence.language).little
    first = sentence.numerals[which]
    led = first > 0 and sentence.tokens[first - 1].text.lower() in (*little.at, *little.of, ":")
    found = words.words.find(sentence.tokens, first - FAR, first)
    between = sentence.tokens[max(found, 0) : first]
    others = [t for t in between if t.quantity >= 0 and t.quantity != which - 1]
    return led and found >= 0 and not others and all(t.text != ";" for t in between)


def _at_death(sentence: Sentence, which: int, words: _Words) -> bool:
    """« mort le 25 juillet à 92 ans »."""
    first, little = sentence.numerals[which], speech_of(sentence.language).little
    led = first > 0 and sentence.tokens[first - 1].text.lower() in little.at
    return led and words.dying.find(sentence.tokens, first - FAR, first) >= 0


def _is_class(sentence: Sentence, which: int) -> bool:
    """« les moins de 25 ans », « chez les plus de 65 ans »: people of that age."""
    little = speech_of(sentence.language).little
    bounded = sentence.quantities[which].hedge in ("less_than", "more_than", "range")
    before = sentence.tokens[sentence.numerals[which] - 1] if sentence.numerals[which] else None
    return bounded and before is not None and before.text.lower() in little.known


def _announced(sentence: Sentence, which: int, words: _Words) -> bool:
    """« à 58 ans l'âge minimal »: the word for age right behind the figure."""
    after = sentence.tails[which]
    found = words.words.find(sentence.tokens, after, after + 3)
    apart = any(token.pos == "ADP" for token in sentence.tokens[after:found])  # « cinq ans avant »
    return sentence.quantities[which].kind == "duration" and found >= 0 and not apart


def _opens(sentence: Sentence, which: int) -> bool:
    """True for « À 68 ans, M. Durand », "At 54, Lea Morin": right before a name."""
    first, after, tokens = sentence.numerals[which], sentence.tails[which], sentence.tokens
    led = first == 1 and tokens[0].text.lower() in speech_of(sentence.language).little.at
    apart = after + 2 < len(tokens) and tokens[after].text == ","
    return led and apart and tokens[after + 1].pos in ("PROPN", "NOUN", "DET", "PRON")


def _of_person(sentence: Sentence, which: int, words: _Words) -> bool:
    people = words.people
    first, duration = sentence.numerals[which], sentence.quantities[which].kind == "duration"
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    if _ends_range(sentence, which):
        return True  # « âgés de 22 mois à 3 ans »
    joined = tokens[first - 1].text in (",", *speech.little.joints)
    if which and joined and sentence.tails[which - 1] == first - 1:
        former = which - 1  # « de 4 et 9 ans », "her sons, 6 and 9,"
        return _of_person(sentence, former, words) or is_set_off(sentence, former, people)
    if duration and first > 1 and is_native(sentence, first):
        return True
    if duration and first and people.at(tokens, first - 1):
        return True  # « les jeunes de 15 à 24 ans »: the range takes its "de" along
    if not duration and words.not_of.find(tokens, max(first - 2, 0), first) >= 0:
        return False
    reach = 4 if duration else 2  # « une femme âgée de 43 ans », "girl of 9"
    own = sentence.text[sentence.quantities[which].start - sentence.start :].split(maxsplit=1)[0]
    link = speech.link
    return (
        first >= 1
        and (_word_before(sentence, first) in link or own in link)
        and people.find(tokens, max(first - reach, 0), first) >= 0
    )


def _word_before(sentence: Sentence, first: int) -> str:
    """The word before a figure: the parser parts « d' » of « d'environ 30 ans »."""
    before = [token.text.lower() for token in sentence.tokens[max(first - 2, 0) : first]]
    alone = before[-1] in APOSTROPHES
    return ("".join(before) if alone else before[-1]).replace("’", "'")


def _ends_range(sentence: Sentence, which: int) -> bool:
    little = speech_of(sentence.language).little
    first = sentence.numerals[which]
    behind = which > 0 and sentence.tails[which - 1] == first - 1
    led = behind and sentence.tokens[first - 1].text in little.range_joints
    return led and sentence.quantities[which - 1].kind == "age"


def _said_of_person(sentence: Sentence, which: int, words: _Words) -> bool:
    """True for « il a 21 ans », "three of the nurses are 34": a person right before the verb."""
    tokens, after = sentence.tokens, sentence.tails[which]
    closed = after >= len(tokens) or tokens[after].pos in ("PUNCT", "CCONJ", "SCONJ")
    closed = closed or tokens[after].quantity > which  # « elle aurait eu 40 ans en mai »
    closed = closed or is_on_day(sentence, which)
    if not closed and not words.when.at(tokens, after):
        return False
    verb = _verb(sentence, which, words.verbs)
    if verb > 1 and tokens[verb - 1].text == "," and is_full_name(sentence, verb - 1):
        return True  # "the youngest, Lea Morin, was 14"
    for index in range(verb - 1, max(verb - 4, -1), -1):
        token = tokens[index]
        stands_for = speech_of(sentence.language).of_those.at(tokens, index)
        if token.pos in ("ADV", "PART", "AUX") or stands_for:  # « sa sœur en avait 19 »
            continue
        if token.quantity >= 0:  # « un habitant sur deux a moins de 18 ans »
            return sentence.quantities[token.quantity].kind in ("share", "one")
        named = token.text[:1].isupper() and token.pos in ("PROPN", "NOUN", "ADJ")
        if named and _is_led_name(sentence, index):
            return has_subject(sentence, verb, words.people)  # none in "the dead in Dover are 68"
        return named or bool(words.pronouns.at(tokens, index) or words.people.at(tokens, index))
    return False


def _is_led_name(sentence: Sentence, index: int) -> bool:
    """True for a name behind a preposition: it does not govern the verb."""
    while index > 0 and sentence.tokens[index].pos == "PROPN":
        index -= 1
    return sentence.tokens[index].pos == "ADP"


def _verb(sentence: Sentence, which: int, verbs: Lexicon) -> int:
    """The verb right before the figure, little words apart; -1 for none."""
    first = sentence.numerals[which]
    for index in range(first - 1, max(first - 4, -1), -1):
        if verbs.at(sentence.tokens, index):
            return index
        if sentence.tokens[index].pos not in BEFORE_AGE:
            return -1
    return -1
