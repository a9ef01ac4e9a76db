"""People who are told of by whose they are: "her husband, Karl"."""

from __future__ import annotations

from checker.claims.lexicon import Lexicon
from checker.claims.sentence import Sentence

__all__ = ["is_named_kin"]


def is_named_kin(sentence: Sentence, name: int, people: Lexicon) -> bool:
    """True for the name of "her husband, Karl, 61": set off right behind a noun of people."""
    tokens = sentence.tokens
    set_off = name > 1 and tokens[name - 1].text == "," and tokens[name].text[:1].isupper()
    return set_off and bool(people.at(tokens, name - 2))
