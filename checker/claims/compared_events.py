"""Tolls of other events, told to compare: "the deadliest attack since 26 people were killed at"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from checker.claims.lexicon import Lexicon, lexicon
from checker.claims.perpetrators import are_attackers
from checker.claims.persons import is_person_noun
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of
from checker.measures import Measure
from checker.rulefiles import STRICT, decode, rules_folder, standing_for

__all__ = [
    "ComparedFile",
    "compared_file",
    "is_of_compared_event",
    "is_span_of_record",
    "opens_record",
]

NEAR = 14  # words from what leads in another event to its toll
ASIDE = 5  # words of "a little over two weeks" behind a comma
YEAR = 4  # digits of a year
BEFORE = 12  # words from "the deadliest" to "since"
EVENT = "attack"  # the kind of events (events.toml) that are told beside each other
STOPS = (";", ":")
VERBAL, TO = ("VERB", "AUX"), frozenset({"PART", "ADP"})
HEDGE = 2  # words from « depuis » to a length of time: "in the past 30 years"
SPANS = ("date", "duration")  # "since 1990", « depuis trente ans »


@dataclass(frozen=True, slots=True)
class ComparedExample:
    """A sentence, and the figures of it that are of another event."""

    text: str
    other: tuple[float, ...]

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class ComparedFile:
    """The words of one language; the comments of the file say what each is for."""

    records: tuple[str, ...] = ()
    highs: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    lengths: tuple[str, ...] = ()
    comes: tuple[str, ...] = ()
    recalls: tuple[str, ...] = ()
    killing: tuple[str, ...] = ()
    suspects: tuple[str, ...] = ()
    those: tuple[str, ...] = ()
    lasts: tuple[str, ...] = ()
    since_then: tuple[str, ...] = ()
    before_then: tuple[str, ...] = ()
    example: tuple[ComparedExample, ...] = ()

    __pydantic_config__ = STRICT


@dataclass(frozen=True, slots=True)
class _Words:
    records: Lexicon
    highs: Lexicon
    since: Lexicon
    over: Lexicon
    after: Lexicon
    lengths: Lexicon
    comes: Lexicon
    recalls: Lexicon
    killing: Lexicon
    suspects: Lexicon
    those: Lexicon


def compared_file(language: str) -> ComparedFile:
    """The file of a language, empty where it has none yet; raises RuleError where it is wrong."""
    path = rules_folder() / language / "compared_events.toml"
    if not standing_for(path).is_file():
        return ComparedFile()
    return decode(path, ComparedFile)


@cache
def _words(language: str) -> _Words:
    file = compared_file(language)
    return _Words(*(lexicon(getattr(file, name), language) for name in _Words.__slots__))


def is_of_compared_event(sentence: Sentence, which: int, measure: Measure) -> bool:
    """True for the toll of another attack, which the sentence sets beside the story's own."""
    if not measure.people or measure.spans != "event":
        return False
    return (
        _is_beaten_record(sentence, which)
        or _comes_behind(sentence, which)
        or _is_recalled(sentence, which)
        or _is_of_another_year(sentence, which)
    )


def opens_record(sentence: Sentence, which: int, first: int, last: int) -> bool:
    """True for the day of "the river is at its highest since 1891": nothing was counted since.

    Words `first` to `last` tell the day. Before figure `which` they do so right before a verb
    alone: "the worst fire since 1990 has killed 12".
    """
    behind = sentence.tokens[last + 1 :][:1]
    own = last >= sentence.numerals[which] or (bool(behind) and behind[0].pos in VERBAL)
    return own and _is_of_record(sentence, first)


def is_span_of_record(sentence: Sentence, which: int) -> bool:
    """True for « le pire depuis dix ans », "the strongest storm to hit it in half a century"."""
    words, numeral = _words(sentence.language), sentence.numerals[which]
    near = range(max(numeral - HEDGE, 0), numeral)
    led = next((i for i in reversed(near) if words.over.at(sentence.tokens, i)), -1)
    return led >= 0 and _is_of_record(sentence, led, acts=False)


def _is_of_record(sentence: Sentence, index: int, *, acts: bool = True) -> bool:
    """True where nothing else is told between « le plus haut » and word `index`."""
    words, first = _words(sentence.language), max(index - BEFORE, 0)
    return any(
        (found := told.find(sentence.tokens, first, index)) >= 0
        and not any(
            token.text in STOPS or token.text == "," or token.quantity >= 0
            for token in sentence.tokens[found:index]
        )
        and (acts or not _is_told_of_it(sentence, found, index))
        for told in (words.highs, words.records)
    )


def _is_told_of_it(sentence: Sentence, first: int, last: int) -> bool:
    """True for "the worst fire burned for"; false for "to hit the land in"."""
    tokens = sentence.tokens
    return any(
        tokens[i].pos in VERBAL and {t.pos for t in tokens[max(i - 2, 0) : i]}.isdisjoint(TO)
        for i in range(first, last)
    )


def _is_beaten_record(sentence: Sentence, which: int) -> bool:
    """True for the 26 of "the deadliest attack since 26 people were killed at a church"."""
    words, numeral = _words(sentence.language), sentence.numerals[which]
    since = words.since.find(sentence.tokens, max(numeral - NEAR, 0), numeral)
    if since < 0 or not _is_open(sentence, since + 1, numeral) or _is_span(sentence, since + 1):
        return False
    return words.records.find(sentence.tokens, max(since - BEFORE, 0), since) >= 0


def _is_span(sentence: Sentence, first: int) -> bool:
    """True for "since 1990 has killed 12": it only tells since when, and the toll is its own."""
    near = range(first, min(first + 2, len(sentence.tokens)))
    which = next((q for i in near if (q := sentence.tokens[i].quantity) >= 0), -1)
    if which < 0 or sentence.quantities[which].kind not in SPANS:
        return False
    behind = sentence.tokens[sentence.tails[which] :][:1]
    return bool(behind) and behind[0].pos in VERBAL


def _comes_behind(sentence: Sentence, which: int) -> bool:
    """True for the 26 of "it comes two weeks after a man killed 26".

    False for "two weeks after a man killed 26, the town buried": that is the story's own.
    """
    words, numeral = _words(sentence.language), sentence.numerals[which]
    for index in range(max(numeral - NEAR, 1), numeral):
        size = words.after.at(sentence.tokens, index)
        if size and words.lengths.at(sentence.tokens, index - 1):
            open_ = _is_open(sentence, index + size, numeral)
            return open_ and (
                _comes(sentence, index) or _kills(sentence, index) or _is_aside(sentence, index)
            )
    return False


def _comes(sentence: Sentence, last: int) -> bool:
    """True where what stands before word `last` says that an event comes, follows another."""
    found = _words(sentence.language).comes.find(sentence.tokens, 0, last)
    return found >= 0 and _is_event(sentence, sentence.subject(found))


def _is_aside(sentence: Sentence, last: int) -> bool:
    """True for "The attack, a week after": set off right behind the story's own event."""
    attacks = events_of(sentence.language).get(EVENT)
    commas = [i for i in range(1, last) if sentence.tokens[i].text == ","]
    noun = commas[-1] - 1 if commas and last - commas[-1] <= ASIDE else -1
    named = noun >= 0 and attacks is not None and bool(attacks.at(sentence.tokens, noun))
    return named and not is_person_noun(sentence, noun)


def _is_event(sentence: Sentence, subject: int) -> bool:
    """True for "the shooting", and for what stands for it: "it", « elle »."""
    if subject < 0:
        return False
    attacks = events_of(sentence.language).get(EVENT)
    close = range(max(subject - 2, 0), subject + 1)
    named = attacks is not None and any(attacks.at(sentence.tokens, i) for i in close)
    return named or sentence.tokens[subject].pos == "PRON"


def _kills(sentence: Sentence, last: int) -> bool:
    """True where people are told to have been killed before word `last`: of the own event."""
    words = _words(sentence.language)
    if words.killing.find(sentence.tokens, 0, last) < 0:
        return False
    return any(
        sentence.quantities[index].kind == "number"
        and (noun := sentence.counted(index)) >= 0
        and is_person_noun(sentence, noun)
        and not are_attackers(sentence, noun)
        and not words.suspects.at(sentence.tokens, noun)
        for index, numeral in enumerate(sentence.numerals)
        if numeral < last
    )


def _is_recalled(sentence: Sentence, which: int) -> bool:
    """True for the 26 of "the attack recalled that of Dover, in which 26 people died"."""
    words, numeral = _words(sentence.language), sentence.numerals[which]
    found = words.recalls.find(sentence.tokens, max(numeral - NEAR, 0), numeral)
    if found < 0 or not _is_open(sentence, found + 1, numeral) or _is_of_them(sentence, found):
        return False
    subject = sentence.subject(found)
    verb = sentence.tokens[found].pos in ("VERB", "AUX")
    return not verb or (subject >= 0 and _is_event(sentence, subject))


def _is_of_them(sentence: Sentence, verb: int) -> bool:
    """True for the verb of « qui en évoquait 26 »: so many of those told before."""
    before = sentence.tokens[max(verb - 2, 0) : verb]
    pronoun = speech_of(sentence.language).of_those
    return any(token.pos == "PRON" and pronoun.at(before, i) for i, token in enumerate(before))


def _is_of_another_year(sentence: Sentence, which: int) -> bool:
    """True for the 2,000 of "worse than those of 2010, which killed 2,000"."""
    words, tokens, numeral = _words(sentence.language), sentence.tokens, sentence.numerals[which]
    for index in range(max(numeral - NEAR, 1), numeral):
        year = index + words.those.at(tokens, index)
        if index < year < numeral and _is_year(sentence, tokens[year].quantity):
            return _is_open(sentence, year + 1, numeral)
    return False


def _is_year(sentence: Sentence, which: int) -> bool:
    told = sentence.quantities[which] if which >= 0 else None
    return told is not None and told.kind == "date" and told.end - told.start == YEAR


def _is_open(sentence: Sentence, first: int, last: int) -> bool:
    """True where no stop, and no other count of people, stands between two words."""
    return not any(
        token.text in STOPS or (token.quantity >= 0 and _counts_people(sentence, token.quantity))
        for token in sentence.tokens[first:last]
    )


def _counts_people(sentence: Sentence, which: int) -> bool:
    """False for the year of "the 2016 attack"."""
    noun = sentence.counted(which)
    counts = sentence.quantities[which].kind in ("number", "ordinal", "none")
    return counts and (noun < 0 or is_person_noun(sentence, noun))
