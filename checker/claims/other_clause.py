"""Places of another clause, and of a sum: "1,100 dead, climbers buried on the mountain"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import Mention
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.records import WHOLE

__all__ = ["is_of_other_clause", "without_sum"]

HEAD = frozenset({"DET", "ADJ", "NOUN", "PROPN"})  # before the verb of a clause with its own noun
NAMES = frozenset({"NOUN", "PROPN"})
LONGEST = 6  # words before that verb
REACH = 6  # words from a figure to a place that it is told of


def is_of_other_clause(sentence: Sentence, index: int, which: int) -> bool:
    """True for the mountain of "1,100 dead, climbers buried on the mountain".

    A comma, and others with a verb of their own: what these say of a place is not of the figure.
    Who merely says so ("a minister said in Dover") is told elsewhere.
    """
    after = sentence.tails[which]
    commas = [i for i in range(after, index) if sentence.tokens[i].text == ","]
    return any(_opens_clause(sentence, comma + 1, index) for comma in commas)


def _opens_clause(sentence: Sentence, first: int, last: int) -> bool:
    tokens, verb = sentence.tokens, first
    while verb < min(last, first + LONGEST) and tokens[verb].pos in HEAD:
        if tokens[verb].quantity >= 0:
            return False  # "40 dead, 200 hurt in Dover": one row
        verb += 1
    named = any(token.pos in NAMES for token in tokens[first:verb])
    told = verb < last and tokens[verb].pos in ("VERB", "AUX")
    said = told and sources_of(sentence.language).verbs.at(tokens, verb)
    return named and told and not said


def without_sum(sentence: Sentence, which: int, mentions: Sequence[Mention]) -> list[Mention]:
    """The places without the "in all" that opens a sentence whose figure has its own place.

    "In all, 22 deaths have been confirmed on the mountain" adds up what was told of there.
    """
    summing, after = speech_of(sentence.language).summing, sentence.tails[which]
    own = [m for m in mentions if m.led and m.value != WHOLE and _is_near(sentence, after, m)]
    return [
        mention
        for mention in mentions
        if not (own and mention.value == WHOLE and summing.at(sentence.tokens, mention.first))
    ]


def _is_near(sentence: Sentence, after: int, mention: Mention) -> bool:
    between = sentence.tokens[after : mention.first]
    plain = all(token.quantity < 0 and token.pos != "PUNCT" for token in between)
    return mention.first >= after and len(between) <= REACH and plain
