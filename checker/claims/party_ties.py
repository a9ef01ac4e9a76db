"""By what else a party is called: who heads it, what it stands for, as a sentence says beside it.

« Son parti, Avenir, », « Avenir, la formation du ministre Paul Morel, », « Avenir (centre) ».
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.bearing import full_name, last_before, whole_name
from checker.claims.describing import described_words
from checker.claims.gazetteer import country, town
from checker.claims.given_back import is_pollster
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.names import Name, Names
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["party_ties"]

FAR = 12  # words from a party to who heads it
CHAIN = 5  # words of the title of who heads it: « du Premier ministre sortant »
LONGEST = 3  # words of what a party stands for: « extrême gauche anticapitaliste »
PLAIN = ("ADJ", "NOUN", "DET", "ADP", "PROPN", "NUM")


def party_ties(sentence: Sentence, names: Names) -> Iterator[tuple[str, str]]:
    """Each party of a sentence with somebody who heads it, or with the noun of what it is."""
    for name in names.between(sentence.start, sentence.end):
        asks = is_pollster(name, sentence.language)
        if name.kind == "person" or asks or _is_place(name, sentence.language):
            continue
        first, end = _span(sentence, name)
        who = _owner(sentence, first, names) or _head(sentence, first, end, names)
        for other in (who, *_told(sentence, first, end)):
            if other:
                yield whole_name(sentence, first, name), other


def _is_place(name: Name, language: str) -> bool:
    known = bool(country(name.text, language) or town(name.text))
    return name.kind != "party" and known


def _span(sentence: Sentence, name: Name) -> tuple[int, int]:
    """The first word of a name and the one behind it."""
    tokens, whole = sentence.tokens, len(sentence.tokens)
    first = next((i for i, t in enumerate(tokens) if t.start >= name.start), whole - 1)
    end = name.start + len(whole_name(sentence, first, name))
    return first, next((i for i, t in enumerate(tokens) if t.start >= end), whole)


def _owner(sentence: Sentence, first: int, names: Names) -> str:
    """The person named last before « son parti, Avenir », "her party, Forward"; "" for none."""
    tokens, language = sentence.tokens, sentence.language
    index = first - 1 - (first > 0 and tokens[first - 1].text == ",")
    while index > 0 and tokens[index].pos == "ADJ":
        index -= 1
    if index < 1 or not holder_words(language).bodies.at(tokens, index):
        return ""
    while index > 1 and tokens[index - 1].pos == "ADJ":
        index -= 1
    whose = speech_of(language).possessive.at(tokens, index - 1)
    return last_before(tokens[index - 1].start, names) if whose else ""


def _head(sentence: Sentence, first: int, end: int, names: Names) -> str:
    """Who is named behind « Avenir, le parti de la ministre », « la cheffe d'Avenir, »; ""."""
    person = next(
        (i for i in range(end, min(end + FAR, len(sentence.tokens))) if _at(sentence, i, names)), -1
    )
    if person < 0:
        return ""
    named = _at(sentence, person, names)
    if _is_led(sentence, range(end, person)) or _is_chief(sentence, first, range(end, person)):
        return named
    return ""


def _at(sentence: Sentence, index: int, names: Names) -> str:
    """The person whose name begins with a word, "" for none."""
    start = sentence.tokens[index].start
    found = (n for n in names.mentions if n.kind == "person" and n.start == start)
    return next((who for name in found if " " in (who := full_name(name, names))), "")


def _is_led(sentence: Sentence, between: range) -> bool:
    """True for the words of « , le parti conservateur du ministre », « , du ministre »."""
    tokens, language = sentence.tokens, sentence.language
    of = speech_of(language).little.of
    links = [i for i in between if tokens[i].text.lower() in of]
    if not links or any(tokens[i].pos not in PLAIN and tokens[i].text != "," for i in between):
        return False
    before, behind = range(between.start, links[0]), range(links[0] + 1, between.stop)
    body = any(holder_words(language).bodies.at(tokens, i) for i in before)
    opened = [tokens[i].text for i in before] in ([], [","])
    titled = not behind or any(speech_of(language).titles.at(tokens, i) for i in behind)
    return (opened or body) and titled and len(behind) <= CHAIN and _is_one(sentence, behind)


def _is_one(sentence: Sentence, words: range) -> bool:
    """True for words without a mark between them."""
    return not any(sentence.tokens[i].text == "," for i in words)


def _is_chief(sentence: Sentence, first: int, between: range) -> bool:
    """True for « le chef de file d'Avenir, Paul Morel »."""
    words, tokens = mandate_words(sentence.language).of_party, sentence.tokens
    led = any(words.at(tokens, i) == first - i for i in range(max(first - CHAIN, 0), first))
    return led and [tokens[i].text for i in between] in ([], [","])


def _told(sentence: Sentence, first: int, end: int) -> Iterator[str]:
    """What a party stands for: « Avenir (centre droit) », « les écologistes d'Avenir »."""
    tokens, language = sentence.tokens, sentence.language
    if end < len(tokens) and tokens[end].text == "(":
        close = next((i for i in range(end, len(tokens)) if tokens[i].text == ")"), end)
        yield _side(sentence, range(end + 1, close))
    of = speech_of(language).little.of
    last = first - 1
    while last > 0 and (tokens[last].text.lower() in of or tokens[last].pos == "DET"):
        last -= 1
    for size in range(LONGEST, 0, -1):
        words = range(last + 1 - size, last + 1)
        if words.start >= 0 and (side := _side(sentence, words)):
            if last < first - 1 or _is_body(sentence, words.start):
                yield side
            return


def _side(sentence: Sentence, words: range) -> str:
    """What some words call those of one side, "" where they do not."""
    tokens, beliefs = sentence.tokens, described_words(sentence.language).beliefs
    if not 0 < len(words) <= LONGEST or any(not tokens[i].text.islower() for i in words):
        return ""
    if any(tokens[i].pos not in ("NOUN", "ADJ", "PROPN") for i in words):
        return ""
    known = any(beliefs.at(tokens, i) for i in words)
    return " ".join(tokens[i].text for i in words) if known else ""


def _is_body(sentence: Sentence, index: int) -> bool:
    """True behind « parti de », « le parti »."""
    of = speech_of(sentence.language).little.of
    before = index - 1 - (index > 0 and sentence.tokens[index - 1].text.lower() in of)
    return before >= 0 and bool(holder_words(sentence.language).bodies.at(sentence.tokens, before))
