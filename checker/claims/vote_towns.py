"""Towns named beside the figures of a vote that are not where it was held."""

from __future__ import annotations

from checker.claims.attach import Mention
from checker.claims.gazetteer import country, town
from checker.claims.holder_words import holder_words
from checker.claims.mandates import mandate_words
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.source_words import sources_of

__all__ = ["is_no_vote_place"]

FAR = 6  # words from the comma of an aside to the place in it
MOVED = frozenset({"acl", "amod", "advcl", "appos", "conj"})


def is_no_vote_place(sentence: Sentence, which: int, spot: Mention) -> bool:
    """True for the house of « 12 élus à Strasbourg » and for « Jean Morel, exilé à Brest, »."""
    halls = mandate_words(sentence.language).halls
    hall = spot.first > sentence.numerals[which] and halls.at(sentence.tokens, spot.first)
    if hall or _is_in_name(sentence, spot.first) or _is_body(sentence, spot):
        return True
    return _is_in_aside(sentence, sentence.numerals[which], spot)


def _is_body(sentence: Sentence, spot: Mention) -> bool:
    """True for « la Cena donne 39 % », who counts the votes, whatever town is called so.

    Towns have no article; regions do, and vote, but tell nothing.
    """
    tokens, first = sentence.tokens, spot.first
    if spot.led or not first or country(spot.value, sentence.language):
        return False
    article = tokens[first - 1].head == first and tokens[first - 1].pos == "DET"
    if not article:
        return False
    acts = tokens[first].dep in SUBJECTS
    tells = sources_of(sentence.language).verbs.at(tokens, tokens[first].head)
    gives = holder_words(sentence.language).givers.at(tokens, tokens[first].head)
    return bool(town(spot.value)) or (acts and bool(tells or gives))


def _is_in_name(sentence: Sentence, first: int) -> bool:
    """True for « Ensemble pour la Bretagne », a party, and for « le vote des Bretons », people."""
    tokens, index = sentence.tokens, first - 1
    words = mandate_words(sentence.language)
    many = index >= 0 and words.peoples.at(tokens, index) and tokens[first].text[-1] in "sx"
    if index >= 0 and tokens[index].pos == "DET":
        index -= 1
    led = index > 0 and words.lands.at(tokens, index)
    named = index > 0 and tokens[index - 1].text.istitle()
    return bool(many or (led and named and words.parties.at(tokens, index - 1)))


def _is_in_aside(sentence: Sentence, numeral: int, spot: Mention) -> bool:
    """True for a place in what a participle between commas tells of a person."""
    tokens = sentence.tokens
    inside = range(spot.first, max(spot.first - FAR, 0), -1)
    comma = next((i for i in inside if tokens[i].text == ","), -1)
    closed = [i for i in range(spot.last + 1, len(tokens)) if tokens[i].text == ","][:1]
    if comma < 0 or not closed or comma < numeral < closed[0]:
        return False
    first = tokens[comma + 1]
    return first.pos in ("VERB", "ADJ") and first.dep in MOVED
