"""Those hit, told once more: "a vigil in Dover for the 12 people shot dead at the school"."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.sentence import OBLIQUES, Sentence
from checker.claims.speech import speech_of

__all__ = ["out_of_other_clause"]

SAID_OF = frozenset({"acl", "relcl", "acl:relcl"})
TAKEN = OBLIQUES | {"obj", "dobj", "pobj", "obl:agent"}  # by a verb that is not said of them
FEW = 2  # words from an article to the figure that it stands before


def out_of_other_clause(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The places or days that may be those of a figure.

    What stands before "the 12 people shot dead at the school" is where and when others mourn them.
    """
    if not _is_known_group(sentence, which):
        return mentions
    return tuple(mention for mention in mentions if mention.first > sentence.numerals[which])


def _is_known_group(sentence: Sentence, which: int) -> bool:
    """True for "for the 12 people shot dead at", « aux douze personnes tuées dans »."""
    noun, numeral = sentence.counted(which), sentence.numerals[which]
    definite = speech_of(sentence.language).definite
    first = max(numeral - FEW, 0)
    if noun < 0 or definite.find(sentence.tokens, first, numeral) < 0:
        return False
    said = any(
        child > noun and sentence.tokens[child].dep in SAID_OF for child in sentence.children[noun]
    )
    return said and sentence.tokens[noun].dep in TAKEN
