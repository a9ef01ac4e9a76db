"""Camps by the words for them: « le bloc de gauche », « le camp présidentiel », "the ruling party".

What side a camp is of names it: « l'union de la gauche », « la gauche unie » and « le bloc de
gauche » are the left.
"""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.describing import described_words
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["Camp", "camp_at", "camp_before", "camp_of"]

LONGEST = 6  # words of a camp: « l'alliance de la gauche et du centre »
LED = 4  # words from the article to the noun of a camp: "the centre-left bloc"
PARTED = frozenset("-–")
TELLING = ("ADJ", "VERB")  # « présidentiel », « sortante », « unie »


@dataclass(frozen=True, slots=True)
class Camp:
    """What a camp is called, its first word and the one behind it."""

    who: str
    first: int
    end: int


def camp_at(sentence: Sentence, first: int) -> Camp | None:
    """The camp whose words begin right behind an article, None for no camp."""
    tokens, language = sentence.tokens, sentence.language
    if first < 1 or first >= len(tokens) or not _is_article(sentence, first - 1):
        return None
    head = _head(sentence, first)
    if head < 0 or mandate_words(language).majority.at(tokens, head):
        return None
    end = _end(sentence, head)
    sides = _sides(sentence, first, end)
    blocs = mandate_words(language).blocs
    if sides and (blocs.at(tokens, head) or first <= sides.start <= head):
        return Camp(_text(sentence, sides), first, end)
    if blocs.at(tokens, head) and (words := _told(sentence, first, head, end)):
        return Camp(words, first, end)
    return None


def camp_of(sentence: Sentence, index: int) -> Camp | None:
    """The camp of whose words the one at `index` is."""
    for first in range(index, max(index - LONGEST, 0), -1):
        camp = camp_at(sentence, first)
        if camp and camp.first <= index < camp.end:
            return camp
    return None


def camp_before(sentence: Sentence, end: int) -> Camp | None:
    """The camp whose words end right before `end`, None for no camp."""
    for first in range(end - 1, max(end - 1 - LONGEST, 0), -1):
        camp = camp_at(sentence, first)
        if camp:
            return camp if camp.end == end else None
    return None


def _is_article(sentence: Sentence, index: int) -> bool:
    """True for « le », « au », "the", and for whose it is: "Ms Poe's"."""
    token, speech = sentence.tokens[index], speech_of(sentence.language)
    the = described_words(sentence.language).the.at(sentence.tokens, index)
    return bool(the) or token.text in ("'s", "’s") or token.text.lower() in speech.little.of


def _head(sentence: Sentence, first: int) -> int:
    """The noun of a camp, past what tells of it before: "far right", "left-wing alliance"; -1."""
    tokens, words = sentence.tokens, mandate_words(sentence.language)
    beliefs = described_words(sentence.language).beliefs
    index = first
    while index < min(first + LED, len(tokens)):
        if not (tokens[index].text.islower() or tokens[index].text in PARTED):
            return -1
        if words.blocs.at(tokens, index):
            return index
        size = beliefs.at(tokens, index)
        if size and not _goes_on(sentence, index + size):
            return index + size - 1
        telling = tokens[index].pos in TELLING or tokens[index].text in PARTED
        step = size or telling or tokens[index - 1].text in PARTED
        if not step:
            return -1
        index += int(step)
    return -1


def _goes_on(sentence: Sentence, index: int) -> bool:
    """True where the noun of a camp stands behind what tells of it: "left-wing alliance"."""
    for near in range(index, min(index + LED, len(sentence.tokens))):
        token = sentence.tokens[near]
        if mandate_words(sentence.language).blocs.at(sentence.tokens, near):
            return True
        if token.pos in ("VERB", "AUX", "ADP") or not (
            token.text.islower() or token.text in PARTED
        ):
            return False
    return False


def _end(sentence: Sentence, head: int) -> int:
    """The word behind all that tells of a camp: « de la gauche unie », « présidentiel »."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    words = described_words(sentence.language)
    index = end = head + 1
    while index < min(head + 1 + LONGEST, len(tokens)) and tokens[index].quantity < 0:
        if size := words.beliefs.at(tokens, index):
            index = end = index + size
        elif tokens[index].text.lower() in speech.little.of or words.the.at(tokens, index):
            index += 1
        elif tokens[index].pos in TELLING and tokens[index].text.islower() and end == index:
            if tokens[index].pos == "VERB" and not _is_adjective(sentence, index):
                break
            index = end = index + 1
        else:
            break
    return end


def _is_adjective(sentence: Sentence, index: int) -> bool:
    """True for « la gauche unie », false for « la coalition menée par Anne Colin »."""
    behind = sentence.tokens[index + 1 : index + 2]
    led = bool(behind) and behind[0].pos == "ADP"
    return sentence.tokens[index].dep in ("acl", "amod") and not led


def _sides(sentence: Sentence, first: int, end: int) -> range:
    """The words of a camp that tell its side: « extrême droite », "centre-left"."""
    tokens, words = sentence.tokens, described_words(sentence.language)
    for index in range(first, end):
        size = words.beliefs.at(tokens, index)
        if size and words.sides.among(tokens, index, index + size):
            more = index + size + 1 < end and tokens[index + size].text in PARTED
            more = more and bool(words.sides.at(tokens, index + size + 1))
            last = index + size + 2 * more
            return range(index, last + (words.beliefs.at(tokens, last) if last < end else 0))
    return range(0)


def _text(sentence: Sentence, span: range) -> str:
    words = " ".join(sentence.tokens[i].text.lower() for i in span)
    return " ".join(words.replace("-", " ").split())


def _told(sentence: Sentence, first: int, head: int, end: int) -> str:
    """The noun of a camp with the adjectives around it, "" where it has none."""
    tokens = sentence.tokens
    beside = [i for i in range(first, end) if i == head or tokens[i].pos in TELLING]
    body = holder_words(sentence.language).bodies.at(tokens, head)
    alone = len(beside) == 1 and body
    return "" if alone else " ".join(tokens[i].text.lower() for i in beside)
