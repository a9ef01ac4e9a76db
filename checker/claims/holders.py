"""Whose figure it is: who got the votes, who has been in power, whose age."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import chain

from checker.claims.bearing import last_before, name_at, person_at, text_of
from checker.claims.lemmas import lemma
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.names import Names, may_be_person
from checker.claims.persons import is_person
from checker.claims.sentence import PASSIVES, SUBJECTS, Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT, decode, rules_folder

__all__ = ["beside", "counted_thing", "holder"]

# how a noun may hang in the tree that something is said of
SAID_OF = SUBJECTS | PASSIVES | {"appos", "conj", "ROOT", "dep", "parataxis", "advcl", "nmod:poss"}
NEAR = 6  # words from a name to the age set off behind it
BEHIND = 7  # words from a figure to the one that received it


@dataclass(frozen=True, slots=True)
class _File:
    receivers: tuple[str, ...]
    pronouns: tuple[str, ...]
    age: tuple[str, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _Words:
    receivers: Lexicon
    pronouns: Lexicon
    age: Lexicon


@cache
def _words(language: str) -> _Words:
    file = decode(rules_folder() / language / "holders.toml", _File)
    return _Words(*(lexicon(getattr(file, name), language) for name in _Words.__slots__))


def holder(sentence: Sentence, which: int, names: Names) -> str:
    """The name of the holder of a figure, or the noun where no name is known; "" for nobody.

    In order: who received it right behind it, the name before its parenthesis, what the clause
    before it is about, what its sentence goes on to speak of.
    """
    if found := _receiver(sentence, which, names):
        return found
    numeral, after = sentence.numerals[which], sentence.tails[which]
    if found := _right_before(sentence, which, names):
        return found
    before = _about(sentence, range(numeral - 1, -1, -1), names)
    behind = _about(sentence, range(after, len(sentence.tokens)), names)
    return next(chain(before, behind), "") or last_before(sentence.start, names)


def _right_before(sentence: Sentence, which: int, names: Names) -> str:
    """« Anne Colin (31 %) », « la députée sortante (28 %) », « LFI 72 et le PS 31 »."""
    numeral = sentence.numerals[which]
    beside = numeral > 1 and sentence.tokens[numeral - 1].text == "("
    if not beside and not (which and sentence.counted(which) < 0):
        return ""
    index = numeral - 2 if beside else numeral - 1
    while beside and index > 0 and sentence.tokens[index].pos == "ADJ":
        index -= 1
    name = name_at(sentence, index, names)
    if name and name.kind != "place":
        return _whoever(sentence, index, names)
    title = speech_of(sentence.language).titles.at(sentence.tokens, index)
    known = title or is_person(sentence, index)
    return _whoever(sentence, index, names) if index >= 0 and beside and known else ""


def _receiver(sentence: Sentence, which: int, names: Names) -> str:
    """« 41 % des voix pour Anne Colin »: a preposition of receiving soon behind the figure."""
    after = sentence.tails[which]
    receivers = _words(sentence.language).receivers
    for index in range(after, min(after + 5, len(sentence.tokens) - 1)):
        token = sentence.tokens[index]
        if token.quantity >= 0 or token.pos in ("PUNCT", "VERB", "AUX"):
            return ""
        if receivers.at(sentence.tokens, index):
            return _received(sentence, index + 1, names)
    return ""


def _received(sentence: Sentence, first: int, names: Names) -> str:
    noun = ""
    for index in range(first, min(first + BEHIND, len(sentence.tokens))):
        if found := person_at(sentence, index, names):
            return found
        name = name_at(sentence, index, names)
        if name and (name.kind != "place" or may_be_person(name, sentence.language)):
            return name.text
        token = sentence.tokens[index]
        if token.pos == "NOUN" and not noun and not name:
            noun = text_of(sentence, index)
        aside = noun and token.text == ","  # « à son rival, Paul Moreau »
        if not aside and token.pos not in ("DET", "NOUN", "ADJ", "ADP"):
            break
    return noun


def _about(sentence: Sentence, indices: range, names: Names) -> Iterator[str]:
    """What the words at `indices` speak of, in their order: persons, else subjects."""
    words = _words(sentence.language)
    for index in indices:
        token = sentence.tokens[index]
        if words.pronouns.at(sentence.tokens, index):
            if found := last_before(token.start, names):
                yield found
        elif (found := person_at(sentence, index, names)) and (
            token.dep in SAID_OF or _is_set_off(sentence, index, indices.start)
        ):
            yield found
        elif _is_topic(sentence, index):
            yield _whoever(sentence, index, names)


def _is_set_off(sentence: Sentence, index: int, figure: int) -> bool:
    """True for « de M. Durand, au pouvoir depuis 26 ans »: only an aside parts name and figure."""
    between = sentence.tokens[index + 1 : figure + 1]
    comma = next((i for i, token in enumerate(between[:3]) if token.text == ","), -1)
    return comma >= 0 and not any(token.pos in ("VERB", "AUX") for token in between)


def _is_topic(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    if token.quantity >= 0 or token.pos not in ("NOUN", "PROPN"):
        return False
    title = speech_of(sentence.language).titles.at(sentence.tokens, index)
    said_of = token.dep in SAID_OF and (title or is_person(sentence, index))
    return bool(said_of) or token.dep in SUBJECTS | PASSIVES


def _whoever(sentence: Sentence, index: int, names: Names) -> str:
    if found := person_at(sentence, index, names):
        return found
    name = name_at(sentence, index, names)
    return name.text if name else text_of(sentence, index)


def beside(sentence: Sentence, which: int, names: Names) -> str:
    """Whose age a number of years is: the name set off before it, else the noun it tells of."""
    first, after = sentence.numerals[which], sentence.tails[which]
    noun = sentence.counted(which) if sentence.quantities[which].kind == "age" else -1
    if (
        noun < 0
        and (age := _words(sentence.language).age.find(sentence.tokens, after, after + 3)) >= 0
    ):
        return text_of(sentence, age, complement=True)
    if noun < 0:
        noun = _head(sentence, _noun_before(sentence, first))
    if noun < 0:
        return holder(sentence, which, names)
    if found := person_at(sentence, noun, names):
        return found
    for child in sentence.children[noun]:
        if sentence.tokens[child].dep == "appos" and (found := person_at(sentence, child, names)):
            return found
    return text_of(sentence, noun)


def _noun_before(sentence: Sentence, first: int) -> int:
    set_off = first > 1 and sentence.tokens[first - 1].text in (",", "(")
    if set_off and sentence.tokens[first - 2].pos == "ADJ":
        return first - 2  # « la plus jeune, 15 ans, »
    for index in range(first - 1, max(first - NEAR, -1), -1):
        if sentence.tokens[index].pos in ("NOUN", "PROPN") or is_person(sentence, index):
            return index
    return -1


def _head(sentence: Sentence, noun: int) -> int:
    """The person that a noun only adds to: the chief of « le chef de l'État, 79 ans, »."""
    while noun >= 0 and sentence.tokens[noun].dep == "nmod":
        head = sentence.tokens[noun].head
        title = speech_of(sentence.language).titles.at(sentence.tokens, head)
        if head > noun or not (title or is_person(sentence, head)):
            break
        noun = head
    return noun


def counted_thing(sentence: Sentence, which: int) -> str:
    """The dictionary form of what a figure counts, "" where it stands alone."""
    noun = sentence.counted(which)
    if noun < 0 or speech_of(sentence.language).people.at(sentence.tokens, noun):
        return ""
    return lemma(sentence.tokens[noun].text, sentence.language)
