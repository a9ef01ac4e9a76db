"""People who are told of by whose they are: "her husband, Karl"."""

from __future__ import annotations

from checker.claims.lexicon import Lexicon
from checker.claims.sentence import Sentence

__all__ = ["is_kin"]


def is_kin(sentence: Sentence, index: int, people: Lexicon) -> bool:
    """True for a noun of people, and for the name of "her husband, Karl", set off behind one."""
    tokens = sentence.tokens
    if people.at(tokens, index):
        return True
    set_off = index > 1 and tokens[index - 1].text == "," and tokens[index].text[:1].isupper()
    return set_off and bool(people.at(tokens, index - 2))
