"""Names that are no place of a figure: people, streets, storms, and what it leaves out."""

from __future__ import annotations

from checker.claims.gazetteer import demonym_of, may_be_of_country, town
from checker.claims.land_lists import land_lists
from checker.claims.lemmas import lemma
from checker.claims.mandates import is_party, mandate_words
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.folding import fold

__all__ = ["is_left_out", "is_no_place", "is_of_another"]

NO_NAMES = ("ADP", "ADV", "CCONJ", "DET", "PRON", "SCONJ")


def is_no_place(sentence: Sentence, first: int, text: str) -> bool:
    """True for a part of a quantity, for people, storms and streets, and for « Tard samedi »."""
    token = sentence.tokens[first]
    speech = speech_of(sentence.language)
    if speech.place_heads.at(sentence.tokens, first):
        return True
    if is_party(text, sentence.language) or _is_party_behind(sentence, token.start + len(text)):
        return True
    if fold(text).removesuffix("'s") in speech.never_places:
        return True
    if land_lists(sentence.language).bodies.at(sentence.tokens, first):
        return True  # « les Casques blancs »
    if first == 0 and token.pos in NO_NAMES and not (token.pos == "DET" and town(text)):
        return True  # « Le Havre » is a town; of others only where it stands gives it a capital
    counted = any(q.start <= token.start < q.end for q in sentence.quantities)
    counted = counted or _is_counted(sentence, first)
    return counted or _is_people(text, sentence) or _is_thing(sentence, first)


def _is_party_behind(sentence: Sentence, end: int) -> bool:
    """True for « La France insoumise »: the word behind the name makes it that of a party."""
    parties = mandate_words(sentence.language).parties
    behind = (i for i, token in enumerate(sentence.tokens) if token.start > end)
    index = next(behind, -1)
    adjective = index >= 0 and sentence.tokens[index].pos == "ADJ"
    return adjective and bool(parties.at(sentence.tokens, index))


def is_left_out(sentence: Sentence, index: int) -> bool:
    """True for « hors de Lyon », "outside the capital": the figure covers all but that place."""
    tokens, left_out = sentence.tokens, speech_of(sentence.language).left_out
    near = range(max(index - 4, 0), index)
    ends = [i + size for i in near if (size := left_out.at(tokens, i))]
    return any(all(token.pos == "DET" for token in tokens[end:index]) for end in ends)


def _is_counted(sentence: Sentence, index: int) -> bool:
    """True for the people of « 61 Français, 58 Brésiliens et un Belge »."""
    return any(sentence.counted(which) == index for which in range(len(sentence.quantities)))


def _is_people(name: str, sentence: Sentence) -> bool:
    """True for « les Français »: the people of a country are no place."""
    language, folded = sentence.language, name.lower()
    return bool(demonym_of(folded, language) or demonym_of(lemma(folded, language), language))


def _is_thing(sentence: Sentence, first: int) -> bool:
    """True for the name in « le cyclone Chido », « la rue de Lyon »: that of no place.

    « Les rues de Lyon » are those of the town.
    """
    speech, tokens = speech_of(sentence.language), sentence.tokens
    if first and speech.named_things.at(tokens, first - 1):
        return True
    if any(speech.lines.at(tokens, i) for i in range(max(first - 1, 0), first + 1)):
        return True  # « l'Intercités Paris-Limoges »
    if (
        tokens[first].pos == "PROPN"
        and first + 1 < len(tokens)
        and tokens[first + 1].pos == "PROPN"
        and speech.streets.at(tokens, first + 1)
    ):
        return True  # "Front Street"
    head = first - 1
    while head > 0 and tokens[head].pos in ("ADP", "DET"):
        head -= 1
    one = fold(tokens[head].text) == tokens[head].key
    return head >= 0 and one and bool(speech.streets.at(tokens, head))


def is_of_another(sentence: Sentence, index: int) -> bool:
    """True for the adjective of « la capitale bavaroise »: the chief town of no country."""
    told = sentence.tokens[index : index + 1]
    return bool(told) and told[0].pos == "ADJ" and not may_be_of_country(told[0].text)
