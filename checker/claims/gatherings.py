"""Counts of two camps where a text speaks of a march: « La police a vu 4 100 personnes »."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from checker.claims.attach import Mention
from checker.claims.attribution import source_of
from checker.claims.camp_rows import told_by_another
from checker.claims.counting import own_noun
from checker.claims.crowd_rows import goes_on_with_crowd, is_difference, is_of_day
from checker.claims.gathering_words import Gatherings, gatherings_of
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT, Lexicon
from checker.claims.measuring import Measured
from checker.claims.numbering import stands_for_them
from checker.claims.people_told import is_plain_count
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = [
    "CROWD",
    "PARAGRAPHS",
    "as_gathered",
    "gatherings_of",
    "is_of_march",
    "speaks_of_march",
    "tells_of_march",
]

CROWD = "crowd"
PARAGRAPHS = 2  # for which a text still counts the march it spoke of: this one and the next
LEAST = 50  # fewer are told of for another reason than the size of a march
KINDS = ("authority", "organiser", "expert")  # of sources that count a crowd
ASIDE = 5  # words from « en » to a figure
STATE = 3  # words from a verb to what it says else: « restent en grève »
HOUSES = 2  # words from what a place has to a figure
HEAD = 1000  # characters that tell what an article is about
TIMES = 2  # so often they must speak of people who gather
_WORD = re.compile(r"\b[^\W\d_A-Z][^\W\d_]+")  # in small letters: "March" may be the month


def tells_of_march(sentence: Sentence) -> bool:
    """True where a sentence speaks of people who gather."""
    return _says(sentence, gatherings_of(sentence.language).events)


def is_of_march(text: str, language: str) -> bool:
    """True for an article that speaks of people who gather, again and again at its head."""
    return _times_told(text[:HEAD], language) >= TIMES


def speaks_of_march(text: str, language: str) -> bool:
    """True where words that no figure stands in speak of people who gather."""
    return _times_told(text, language) > 0


def _times_told(text: str, language: str) -> int:
    """How many words of a text are of people who gather."""
    events = gatherings_of(language).events.phrases
    words = ((stem_key(word, language), EXACT + fold(word)) for word in _WORD.findall(text))
    return sum(any((key,) in events.get(key, ()) for key in keys) for keys in words)


def as_gathered(
    sentence: Sentence,
    row: Sequence[Measured | None],
    mentions: tuple[Mention, ...],
    *,
    marching: bool,
    crowded: bool = False,
    thing: str = "",
) -> tuple[Measured | None, ...]:
    """The measures of a sentence; what a camp counts, where a march was told of, are its people.

    `marching` says that the sentences before spoke of one, `crowded` that the last figure before
    was that of a crowd; `thing` is what it counted else, `mentions` are the sources of this one.
    """
    words = gatherings_of(sentence.language)
    row = [
        _of_homes(told)
        if told and (_dwell(sentence, i, words) or is_difference(sentence, i))
        else told
        for i, told in enumerate(row)
    ]
    marching = marching or tells_of_march(sentence) or _counts_sides(sentence, words)
    if not marching:
        return tuple(row)
    done: list[Measured | None] = []
    for which, told in enumerate(row):
        counts = told is not None and told.measure == "count"
        counts = counts and not (_dwell(sentence, which, words) or is_difference(sentence, which))
        counts = counts and not _is_of_thing(sentence, which, thing)
        if counts and _is_crowd(sentence, which, mentions, done, crowded=crowded):
            done.append(Measured(CROWD, f"{sentence.language}/{CROWD}"))
        else:
            done.append(told)
    return tuple(done)


def _is_of_thing(sentence: Sentence, which: int, thing: str) -> bool:
    """True for « 1 200 tracteurs sont là. Le syndicat en compte 3 000 »: no people are counted."""
    if not thing or own_noun(sentence, which) >= 0 or speaks_of_march(thing, sentence.language):
        return False
    speech, words = speech_of(sentence.language), gatherings_of(sentence.language)
    key, numeral = stem_key(thing, sentence.language), sentence.numerals[which]
    people = (speech.people, speech.classes, words.actors, words.sides)
    if any((key,) in known.phrases.get(key, ()) for known in people):
        return False
    them = speech.of_those
    return them.find(sentence.tokens, max(numeral - ASIDE, 0), numeral) >= 0


def _is_crowd(
    sentence: Sentence,
    which: int,
    mentions: tuple[Mention, ...],
    before: Sequence[Measured | None],
    *,
    crowded: bool,
) -> bool:
    """True for what a camp counts, what goes on with a crowd, and who does as crowds do."""
    words = gatherings_of(sentence.language)
    if _acts(sentence, which, words):
        return True
    if _says(sentence, words.unless):
        return False
    if _is_tally(sentence, which, mentions, words) or _goes_on(sentence, which, before):
        return True
    return crowded and _is_more(sentence, which, before, words)


def _is_more(
    sentence: Sentence, which: int, before: Sequence[Measured | None], words: Gatherings
) -> bool:
    """True for « on en comptait 204 000 », « le collectif parvient à 415 000 » behind a crowd."""
    if own_noun(sentence, which) >= 0 or sentence.quantities[which].increment:
        return False
    numbers = (told for told in before if told and told.measure != "date")
    if not is_plain_count(sentence, which, LEAST, verbs=words.gathers):
        return False
    first = max(sentence.numerals[which] - ASIDE, 0)
    them = speech_of(sentence.language).of_those.find(
        sentence.tokens, first, sentence.numerals[which]
    )
    camp = words.camps.find(sentence.tokens, 0, sentence.numerals[which])
    return max(them, camp) >= 0 and all(told.measure == CROWD for told in numbers)


def _goes_on(sentence: Sentence, which: int, before: Sequence[Measured | None]) -> bool:
    """True for the bare figure of another place or day beside a crowd, and of a day known."""
    quantity = sentence.quantities[which]
    if quantity.value.low < LEAST or quantity.increment:
        return False
    last = before[-1] if before else None
    if last is not None and last.measure == CROWD and goes_on_with_crowd(sentence, which):
        return True
    known = speech_of(sentence.language).definite
    numeral = sentence.numerals[which]
    led = numeral > 0 and bool(known.at(sentence.tokens, numeral - 1))
    return led and is_of_day(sentence, which)


def _counts_sides(sentence: Sentence, words: Gatherings) -> bool:
    """True for « 9 000 opposants à Brest selon la police, 20 000 selon les organisateurs »."""
    figures = [i for i, q in enumerate(sentence.quantities) if q.kind == "number"]
    nouns = (own_noun(sentence, which) for which in figures)
    sides = any(noun >= 0 and words.sides.at(sentence.tokens, noun) for noun in nouns)
    return sides and len(figures) > 1


def _is_tally(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], words: Gatherings
) -> bool:
    if _counts_other(sentence, which, words):
        return False
    told = stands_for_them(sentence, which) or _is_of_camp(sentence, which, mentions, words)
    plain = is_plain_count(sentence, which, LEAST, people=words.sides, verbs=words.gathers)
    return told and plain and not sentence.quantities[which].increment


def _dwell(sentence: Sentence, which: int, words: Gatherings) -> bool:
    """True for the people of « le village compte 800 habitants », who gather nowhere."""
    noun, numeral = sentence.counted(which), sentence.numerals[which]
    if noun < 0 or not words.dwellers.at(sentence.tokens, noun):
        return False
    return words.houses.find(sentence.tokens, max(numeral - HOUSES, 0), numeral) >= 0


def _of_homes(told: Measured) -> Measured:
    return replace(told, measure="count") if told.measure == CROWD else told


def _acts(sentence: Sentence, which: int, words: Gatherings) -> bool:
    """True for « quelques centaines de jeunes ont tenté d'entrer »: they do as crowds do."""
    quantity, noun = sentence.quantities[which], sentence.counted(which)
    if quantity.kind != "number" or quantity.value.low < LEAST or quantity.increment:
        return False
    behind = sentence.tails[which]
    who = noun if noun >= 0 else behind  # « 3 500 irréductibles », an adjective to the parser
    if who >= len(sentence.tokens):
        return False
    people = speech_of(sentence.language).people
    if not any(known.at(sentence.tokens, who) for known in (people, words.actors, words.sides)):
        return False
    acting = (role.verb for role in sentence.roles(who) if role.name in ("subject", "passive"))
    return any(
        words.acts.at(sentence.tokens, verb)
        and words.unless.find(sentence.tokens, verb + 1, verb + STATE) < 0
        for verb in acting
    )


def _counts_other(sentence: Sentence, which: int, words: Gatherings) -> bool:
    """True for the 540 of "300 schools shut, unions spoke of 540": another thing is counted."""
    other = told_by_another(sentence, which)
    return other >= 0 and not is_plain_count(
        sentence, other, LEAST, people=words.sides, verbs=words.gathers
    )


def _is_of_camp(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], words: Gatherings
) -> bool:
    source = source_of(sentence, which, mentions, None)
    if source is None:
        return _is_of_subject(sentence, which, words)
    known = words.camps.find(sentence.tokens, source.first, source.last + 1) >= 0
    return known or source.kind in KINDS


def _is_of_subject(sentence: Sentence, which: int, words: Gatherings) -> bool:
    """True for « Le syndicat passe de 70 000 à 90 000 »: a camp is what acts."""
    verbs = sentence.clause(sentence.numerals[which])[:1]
    subject = sentence.subject(verbs[0]) if verbs else -1
    if subject >= 0 and _is_pronoun(sentence, subject, verbs[0]):
        return own_noun(sentence, which) < 0
    if subject < 0 or not words.gathers.at(sentence.tokens, verbs[0]):
        return False
    first, last = sentence.span(subject)
    return words.camps.find(sentence.tokens, first, min(last + 1, sentence.numerals[which])) >= 0


def _is_pronoun(sentence: Sentence, subject: int, verb: int) -> bool:
    """True for "it gave 2.5 million" behind a ministry: a verb of who counts, and no noun."""
    speech = speech_of(sentence.language)
    nobody = sentence.tokens[subject].text.lower() in speech.little.impersonal
    said = bool(sources_of(sentence.language).verbs.at(sentence.tokens, verb))
    stands = bool(speech.anaphora.at(sentence.tokens, subject))
    return sentence.tokens[subject].pos == "PRON" and stands and said and not nobody


def _says(sentence: Sentence, words: Lexicon) -> bool:
    return words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
