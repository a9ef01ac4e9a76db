"""Those on board of a plane, a ship or a train: as many wherever it ends."""

from __future__ import annotations

from checker.claims.lexicon import Lexicon
from checker.claims.sentence import Sentence
from checker.claims.speech import events_of, speech_of

__all__ = ["ABOARD", "are_all_aboard", "is_aboard"]

ABOARD = "aboard"
NEAR = 4  # words from a figure to « à bord »


def is_aboard(sentence: Sentence, which: int) -> bool:
    """True for « 148 personnes à bord », "142 passengers"."""
    words = events_of(sentence.language).get(ABOARD)
    after = max(sentence.counted(which), sentence.tails[which] - 1)
    return words is not None and words.find(sentence.tokens, after, after + NEAR) >= 0


def are_all_aboard(sentence: Sentence, which: int, words: Lexicon) -> bool:
    """True for « 148 personnes à bord », "carried 459": all there were, not the Swiss or the crew.

    `words` tell it, right before the figure or right behind it.
    """
    tokens, noun, numeral = sentence.tokens, sentence.counted(which), sentence.numerals[which]
    everybody = speech_of(sentence.language).people
    if noun >= 0 and not (everybody.at(tokens, noun) or words.at(tokens, noun)):
        return False
    after = max(noun + 1, sentence.tails[which])
    before = words.find(tokens, numeral - NEAR, numeral)
    reach = NEAR if noun >= 0 else 1  # "and 43 were Malaysians aboard"
    behind = words.find(tokens, max(noun, after - 1), after + reach)
    return (before >= 0 and _is_plain(sentence, before, numeral)) or (
        behind >= 0 and _is_plain(sentence, after, behind)
    )


def _is_plain(sentence: Sentence, first: int, last: int) -> bool:
    """True where neither a sign nor another figure parts the words."""
    between = sentence.tokens[first:last]
    return all(token.pos != "PUNCT" and token.quantity < 0 for token in between)
