"""« le bilan s'élève à 12 », "a death toll of 12": a head noun tells the measure of a number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from checker.claims.counting import is_article, is_hyphened
from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.numbering import numbered_nouns
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulefiles import STRICT

__all__ = ["LOOKS_FOR", "Pattern", "compiled"]

LOOKS_FOR = ("heads",)
FAR = 10_000  # beyond every sentence
OF = 7  # words behind a head in which the words of `of` may stand
CONTENT = frozenset({"NOUN", "VERB", "ADJ"})
BEHIND = 4  # words behind a number in which its head may stand: « porte à 12 le nombre de »


@dataclass(frozen=True, slots=True)
class Pattern:
    """Head nouns whose number is given by a verb or an apposition of the same clause."""

    extends: str
    heads: tuple[str, ...]
    of: tuple[str, ...] = ()  # one of these must follow the head: « le nombre de personnes tuées »
    unless: tuple[str, ...] = ()
    reach: int = 16  # words from head to number
    weight: float = 3.2

    __pydantic_config__ = STRICT


def compiled(pattern: Pattern, language: str) -> Callable[[Sentence, int], float]:
    """A matcher that gives the pattern's weight to a bare number near one of the heads."""
    heads, of = lexicon(pattern.heads, language), lexicon(pattern.of, language)
    unless = lexicon(pattern.unless, language)

    def match(sentence: Sentence, which: int) -> float:
        if not _may_be_total(sentence, which, heads):
            return 0.0
        numeral, after = sentence.numerals[which], sentence.tails[which]
        head = _head(sentence, numeral - pattern.reach, numeral, heads, of, stop=numeral)
        if head < 0:
            stops = (*sentence.numerals, *_joints(sentence, after))
            last = min([after + BEHIND, *(i for i in stops if i >= after)])
            head = _head(sentence, after, last, heads, of)
        if head < 0 or unless.find(sentence.tokens, head - 3, head + OF) >= 0:
            return 0.0
        return pattern.weight

    return match


def _may_be_total(sentence: Sentence, which: int, heads: Lexicon) -> bool:
    if sentence.quantities[which].kind not in ("number", "one", "none"):
        return False
    if is_article(sentence, which) or _is_of_them(sentence, which):
        return False
    noun, link = sentence.counted(which), _link(sentence, which)
    if noun < 0:
        verb = numbered_nouns(sentence.language).verbs  # "the injured number 40"
        numbers = verb.at(sentence.tokens, max(sentence.numerals[which] - 1, 0))
        return bool(numbers) or link not in ("CCONJ", "NOUN", "PRON", "SCONJ")
    if sentence.tokens[sentence.tails[which]].pos == "DET":
        return True  # « porté à 12 le nombre de tués »: the parser takes the head for the noun
    if heads.at(sentence.tokens, noun):
        return False  # « dans 40 cortèges »: how many of them, not how many in them
    people = speech_of(sentence.language).people
    return link in ("ADP", "AUX", "PUNCT") and bool(people.at(sentence.tokens, noun))


def _is_of_them(sentence: Sentence, which: int) -> bool:
    """True for the nine of "the number of the hurt is 40, nine of them badly": no total."""
    after, them = sentence.tails[which], speech_of(sentence.language).part_after
    return after < len(sentence.tokens) and bool(them.at(sentence.tokens, after))


def _link(sentence: Sentence, which: int) -> str:
    """The part of speech of the word before the figure, little words apart; "" at the start."""
    for index in range(sentence.numerals[which] - 1, -1, -1):
        token = sentence.tokens[index]
        if token.pos not in ("ADV", "DET") and token.text not in '"«':
            return token.pos
    return ""


def _head(
    sentence: Sentence, first: int, last: int, heads: Lexicon, of: Lexicon, *, stop: int = FAR
) -> int:
    """The last head in [first, last) whose clause goes on to the number, -1 for none.

    The words of `of` stand behind it and before `stop`.
    """
    passed = False  # "the dead at 27 and the number of wounded at 40"
    for index in range(min(last, len(sentence.tokens)) - 1, max(first, 0) - 1, -1):
        if sentence.tokens[index].text == ";" or _is_other_figure(sentence, index):
            return -1
        if passed and _is_number(sentence, index):
            return -1
        if heads.at(sentence.tokens, index) and not _is_named(sentence, index):
            if not of or _is_of(sentence, index, of, stop):
                return index
            passed = True
        passed = passed or _opens_another(sentence, index, stop)
    return -1


def _is_of(sentence: Sentence, head: int, of: Lexicon, stop: int) -> bool:
    """True where words of `of` say what a head counts: before any figure that stands behind it.

    "At last count 27 had died, 40 were hurt" tells of no count of the dead.
    """
    last = min(head + OF, stop, *(i for i in sentence.numerals if i > head), FAR)
    return of.find(sentence.tokens, head + 1, last) >= 0


def _opens_another(sentence: Sentence, index: int, stop: int) -> bool:
    """True for the number of "the count reached 27, and the number of injured 40": it has its own.

    A head without a link behind it may only take the one before up again.
    """
    tallies, link = speech_of(sentence.language).tallies, speech_of(sentence.language).link
    behind = index + tallies.at(sentence.tokens, index)
    led = index < behind < min(stop, len(sentence.tokens))
    return led and sentence.tokens[behind].text.lower() in link


def _joints(sentence: Sentence, after: int) -> list[int]:
    """The "and" behind a figure: what it joins is told of another one."""
    near = range(after, min(after + BEHIND, len(sentence.tokens)))
    return [i for i in near if sentence.tokens[i].pos == "CCONJ"]


def _is_number(sentence: Sentence, index: int) -> bool:
    which = sentence.tokens[index].quantity
    return which >= 0 and sentence.quantities[which].kind == "number"


def _is_named(sentence: Sentence, index: int) -> bool:
    """True for the first word of « le Rassemblement national »: a party, not a crowd."""
    if index == 0 or not sentence.tokens[index].text.istitle():
        return False
    plain = [token.text[:1].islower() for token in sentence.tokens if token.pos in CONTENT]
    return 2 * sum(plain) > len(plain)  # but "Death Toll Rises to 12" gives all words a capital


def _is_other_figure(sentence: Sentence, index: int) -> bool:
    """True for a figure that counts a noun of its own: « un bilan de 12 morts, magnitude 7 »."""
    which = sentence.tokens[index].quantity
    return (
        which >= 0
        and sentence.quantities[which].kind == "number"
        and sentence.counted(which) >= 0
        and not is_hyphened(sentence, which)
    )
