"""Whether the words that lead a part in are of a figure: "of the wounded, 12"."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.numbering import numbered_nouns
from checker.claims.sentence import Sentence, Token
from checker.claims.speech import speech_of

__all__ = ["is_led_as_part", "names_its_own"]


def names_its_own(sentence: Sentence, found: int, numeral: int) -> bool:
    """True for « quatre morts, dont l'assaillant, et dix blessés »: another part stands between."""
    size = speech_of(sentence.language).part.at(sentence.tokens, found) if found >= 0 else 1
    between = sentence.tokens[found + size : numeral]
    named = [token.pos for token in between[:2]] in (["DET", "NOUN"], ["DET", "PROPN"])
    if found >= 0 and _ends_before_verb(between):
        return True
    return found >= 0 and named and [t.pos for t in between[-2:]] == ["PUNCT", "CCONJ"]


def is_led_as_part(sentence: Sentence, found: int) -> bool:
    """True for "of the wounded, 12", false for "the number of the wounded is 12"."""
    return found >= 0 and not _is_headed(sentence, found)


def _is_headed(sentence: Sentence, found: int) -> bool:
    """True for the words behind "the number", "on their list", "on that": no part of them."""
    speech, lists = speech_of(sentence.language), numbered_nouns(sentence.language).lists
    if found < 1:
        return False
    before = sentence.tokens[found - 1].text.lower()
    named = speech.tallies.at(sentence.tokens, found - 1) or lists.at(sentence.tokens, found - 1)
    return bool(named) or before in speech.little.that_one or _is_taken_up(sentence, found)


def _is_taken_up(sentence: Sentence, found: int) -> bool:
    """True for the hurt of "the number of dead at 9 and of the hurt at 40": of the same head."""
    joined = sentence.tokens[found - 1].pos == "CCONJ"
    tallies = speech_of(sentence.language).tallies
    return joined and tallies.find(sentence.tokens, 0, found) >= 0


def _ends_before_verb(between: Sequence[Token]) -> bool:
    """True for "the missing, including the unnamed dead, are 50": a comma and the main verb."""
    parted = [i for i, token in enumerate(between[:-1]) if token.text == ","]
    return any(between[i + 1].pos in ("AUX", "VERB") for i in parted)
