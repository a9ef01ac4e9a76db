"""Whose a share of the votes is, by the noun of it: "the party's share", « le score du RN »."""

from __future__ import annotations

from checker.claims.bearing import called, name_at, whoever, whole_name
from checker.claims.given_back import is_pollster
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.names import Names
from checker.claims.sentence import SUBJECTS, Sentence

__all__ = ["in_office", "party_at", "party_led", "share_owner"]

OWNERS = ("poss", "nmod", "nmod:poss")


def share_owner(sentence: Sentence, index: int, names: Names) -> str:
    """Who has the share that the noun at `index` is, "" where it is no such noun."""
    tokens, words = sentence.tokens, holder_words(sentence.language)
    if tokens[index].dep not in SUBJECTS or not words.shares.at(tokens, index):
        return ""
    owners = (c for c in sentence.children[index] if tokens[c].dep in OWNERS)
    return next((whoever(sentence, c, names) for c in owners if tokens[c].pos != "PRON"), "")


def party_at(sentence: Sentence, index: int, names: Names) -> str:
    """The party whose name stands at a word, "" for any other word and for a pollster."""
    name = name_at(sentence, index, names)
    if name is None or name.kind != "party" or is_pollster(name, sentence.language):
        return ""
    return whole_name(sentence, index, name)


def party_led(sentence: Sentence, index: int, names: Names) -> str:
    """The party of « le chef de file du Parti rural », "the leader of the Greens"; "" for none."""
    if not sentence.tokens[index].text[:1].isalpha():
        return ""
    size = mandate_words(sentence.language).of_party.at(sentence.tokens, index)
    behind = index + size
    return party_at(sentence, behind, names) if size > 0 and behind < len(sentence.tokens) else ""


def in_office(sentence: Sentence, index: int, _: Names) -> str:
    """Who holds the office that is voted for: « donne le sortant vainqueur », "the incumbent"."""
    led = index > 0 and sentence.tokens[index - 1].pos == "DET"
    known = led and mandate_words(sentence.language).incumbents.at(sentence.tokens, index)
    return called(sentence, index) if known else ""
