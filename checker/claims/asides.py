"""What stands between a figure and the verb behind it: an age, an aside, "themselves"."""

from __future__ import annotations

from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of

__all__ = ["past_age", "past_aside", "past_hedge", "past_joined", "past_self", "past_them"]

LONGEST_ASIDE = 9


def past_them(sentence: Sentence, index: int) -> int:
    """Behind "of them", « d'entre eux »: what follows is said of the figure before."""
    them = speech_of(sentence.language).part_after
    return index + (them.at(sentence.tokens, index) if index < len(sentence.tokens) else 0)


def past_age(sentence: Sentence, index: int) -> int:
    """Behind the age of « un manifestant de 35 ans s'est tué »."""
    tokens, at = sentence.tokens, index
    while at < len(tokens) and (tokens[at].pos == "ADP" or tokens[at].dep in ("amod", "acl")):
        at += 1
    which = tokens[at].quantity if index < at < len(tokens) else -1
    years = which >= 0 and sentence.quantities[which].unit == "year"
    return sentence.tails[which] if years and sentence.numerals[which] <= at else index


def past_aside(sentence: Sentence, index: int) -> int:
    """Where the predicate may start: behind "them" and behind a name between commas."""
    tokens = sentence.tokens
    increment = speech_of(sentence.language).increment
    while index < len(tokens) and (
        (tokens[index].pos == "PRON" and tokens[index].dep != "nsubj")
        or (tokens[index].pos == "ADJ" and increment.at(tokens, index))  # « 12 autres ont péri »
    ):
        index += 1
    if index + 1 >= len(tokens) or tokens[index].text != ",":
        return index
    if tokens[index + 1].pos in ("VERB", "ADJ"):
        return index + 1  # « une touriste, blessée »
    for end in range(min(index + LONGEST_ASIDE, len(tokens)) - 1, index, -1):
        again = speech_of(sentence.language).that_is.at(
            tokens, index + 1
        )  # « , soit 190 familles, »
        aside = tokens[index + 1 + again : end]
        if tokens[end].text == "," and not any(t.pos in ("VERB", "AUX", "CCONJ") for t in aside):
            return past_self(sentence, end + 1)
    return index


def past_hedge(sentence: Sentence, index: int) -> int:
    """Behind the hedge of « douze soldats au moins ont péri », "twelve so far have died"."""
    words = speech_of(sentence.language).behind_noun
    return index + (words.at(sentence.tokens, index) if index < len(sentence.tokens) else 0)


def past_joined(sentence: Sentence, noun: int) -> int:
    """The last noun of « huit policiers ou gendarmes », "six officers and firefighters"."""
    tokens, at = sentence.tokens, noun + 1
    if at >= len(tokens) or tokens[at].pos != "CCONJ":
        return noun
    while at + 1 < len(tokens) and tokens[at].pos in ("CCONJ", "DET"):
        at += 1
    endings = speech_of(sentence.language).little.plural_endings
    plural = tokens[at].pos == "NOUN" and tokens[at].text.endswith(endings)
    return at if plural and tokens[at].quantity < 0 else noun


def past_self(sentence: Sentence, index: int) -> int:
    """Behind the pronoun of « s'étaient rassemblées »."""
    own = index < len(sentence.tokens) and sentence.tokens[index].dep.startswith("expl")
    return index + own
