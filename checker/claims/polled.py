"""Whether a share is one of a poll, or of the vote: « les sondages lui donnaient 30 % »."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.answers import tells_answer
from checker.claims.contest_words import contest_words
from checker.claims.given_back import is_given_back
from checker.claims.institutes import is_institute
from checker.claims.measuring import Measured
from checker.claims.names import Names
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of

__all__ = [
    "CONTESTS", "is_asked", "is_final", "is_given_by_poll", "is_of_exit_poll", "is_of_night",
    "is_of_other_day", "is_polled",
]  # fmt: skip

CONTESTS = ("vote_share", "voting_intention")
CLOSED, LATE = 19 * 60, 22 * 60  # minutes of the day between which a vote is estimated
NEAR = 5  # words from « selon » to the poll


def is_polled(sentence: Sentence) -> bool:
    """True for a sentence that tells the shares of a poll: nothing was counted."""
    words, tokens = contest_words(sentence.language), sentence.tokens
    asked = words.polls.find(tokens, 0, len(tokens)) >= 0
    asked = asked and words.liked.find(tokens, 0, len(tokens)) < 0
    return asked and words.counted.find(tokens, 0, len(tokens)) < 0


def is_final(sentence: Sentence, which: int, *, polled: bool) -> bool:
    """True for « il n'en a eu que 22 % », "she ended up with 28%" behind the shares of a poll.

    In a sentence that tells of polls the word must stand in the figure's own part.
    """
    words, numeral = contest_words(sentence.language), sentence.numerals[which]
    if not polled:
        return words.final.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    first = max((tail for tail in sentence.tails if tail <= numeral), default=0)
    asked = words.polls.find(sentence.tokens, first, numeral)
    return words.final.find(sentence.tokens, max(first, asked), numeral) >= 0


def is_given_by_poll(sentence: Sentence, which: int) -> bool:
    """True for "the last survey gives Ann Poe 50% of the votes", « selon un sondage, … »."""
    words, tokens = contest_words(sentence.language), sentence.tokens
    if words.counted.find(tokens, 0, len(tokens)) >= 0:
        return False
    polls, tail = words.polls, sentence.tails[which]
    stops = (i for i in range(tail, len(tokens)) if tokens[i].text in ",;:.")
    if polls.find(tokens, tail, min(tail + NEAR, next(stops, len(tokens)))) >= 0:
        return True  # « crédité de 35 % dans les derniers sondages »
    verbs = sentence.clause(sentence.numerals[which])
    subjects = [subject for verb in verbs if (subject := sentence.subject(verb)) >= 0]
    over = _over(sentence, sentence.numerals[which])
    if any(polls.at(tokens, index) for index in (*verbs, *subjects, *over)):
        return True
    sure = sources_of(sentence.language).sure
    led = (i for i in range(len(tokens)) if sure.at(tokens, i))
    return any(polls.find(tokens, i, i + NEAR) >= 0 for i in led)


def is_asked(sentence: Sentence, names: Names) -> bool:
    """True for a sentence that names an institute and no count: « L'Ifop le place à 51 % »."""
    words, tokens = contest_words(sentence.language), sentence.tokens
    if words.counted.find(tokens, 0, len(tokens)) >= 0 or is_of_night(sentence):
        return False
    told = names.between(sentence.start, sentence.end)
    return any(is_institute(name.text, sentence.language) for name in told)


def is_of_exit_poll(sentence: Sentence) -> bool:
    """True for a poll of those who have voted: it tells the result."""
    words = contest_words(sentence.language).left
    return words.find(sentence.tokens, 0, len(sentence.tokens)) >= 0


def _over(sentence: Sentence, index: int) -> Iterator[int]:
    """The words that govern a word, from the nearest to the root."""
    for _ in range(NEAR):
        head = sentence.tokens[index].head
        if head == index:
            return
        yield head
        index = head


def is_of_night(sentence: Sentence) -> bool:
    """True for « à 20 heures, les instituts donnaient 53 % »: the estimates of the night."""
    hours = (q.value.low for q in sentence.quantities if q.kind == "time")
    return any(CLOSED <= hour <= LATE for hour in hours)


def is_of_other_day(sentence: Sentence, told: Measured, *, polled: bool) -> bool:
    """True for what a rule takes for the vote in a poll, and for a poll on its night."""
    words = contest_words(sentence.language)
    if told.measure == CONTESTS[0]:
        would = words.asked.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
        return polled and (would or tells_answer(sentence))
    asked = words.polls.find(sentence.tokens, 0, len(sentence.tokens)) >= 0
    back = any(is_given_back(sentence, which) for which in range(len(sentence.quantities)))
    return told.measure == CONTESTS[1] and not (asked or back) and is_of_night(sentence)
