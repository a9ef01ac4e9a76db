"""What a percentage is a share of, or tells the change of: "18% of staff", "sales fell 4%"."""

from __future__ import annotations

from checker.claims.counting import compared_with
from checker.claims.lemmas import lemma
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.claims.standing_alone import is_gapped

__all__ = ["share_of"]

REACH = 4  # words from a share to the noun of its whole, and from a rate to its figure
WITH = frozenset({"DET", "ADJ", "PRON", "ADV"})


def share_of(sentence: Sentence, which: int) -> str:
    """The dictionary form of the thing, "" where the sentence names none.

    In order: the noun behind the share, the one whose verb is left out, the rate that leads the
    share in, what moves by it.
    """
    other = compared_with(sentence, which)
    if other >= 0:
        return share_of(sentence, other)
    found = (tell(sentence, which) for tell in (_behind, _gapped, _led_in, _moving))
    noun = next((index for index in found if index >= 0), -1)
    return lemma(sentence.tokens[noun].text, sentence.language) if noun >= 0 else ""


def _behind(sentence: Sentence, which: int) -> int:
    """The noun of « 18 % de ses effectifs », "two-thirds of teachers"; -1 for none."""
    after, links = sentence.tails[which], _links(sentence)
    if (noun := sentence.counted(which)) >= 0:
        return noun
    for index in range(after, min(after + REACH, len(sentence.tokens))):
        token = sentence.tokens[index]
        linked = token.pos == "ADP" and token.text.lower() in links
        linked = linked or (token.pos == "DET" and sentence.quantities[which].kind == "share")
        if index == after and not linked:
            return -1
        if token.pos in ("NOUN", "PROPN") and token.quantity < 0:
            return index
        if index > after and token.pos not in WITH:
            return -1
    return -1


def _gapped(sentence: Sentence, which: int) -> int:
    """The noun of "exports slid 9 percent and imports 4", with no verb of its own; -1 for none."""
    if not is_gapped(sentence, which):
        return -1
    between = range(sentence.numerals[which] - 1, sentence.tails[which - 1], -1)
    return next((i for i in between if sentence.tokens[i].pos == "NOUN"), -1)


def _led_in(sentence: Sentence, which: int) -> int:
    """The noun of « un taux d'occupation de 31 % »: the last that only adds to the rate."""
    numeral, links = sentence.numerals[which], _links(sentence)
    if numeral < 2 or sentence.tokens[numeral - 1].text.lower() not in links:
        return -1
    return _named_by(sentence, numeral - 2)


def _moving(sentence: Sentence, which: int) -> int:
    """The subject of « La production a chuté de 30 % », "Occupancy fell to 48%"; -1 for none."""
    for verb in sentence.clause(sentence.numerals[which])[:1]:
        subject, speech = sentence.subject(verb), speech_of(sentence.language)
        moves = speech.moves.at(sentence.tokens, verb) or speech.be.at(sentence.tokens, verb)
        if moves and 0 <= subject < sentence.numerals[which]:
            return _named_by(sentence, subject)
    return -1


def _named_by(sentence: Sentence, noun: int) -> int:
    """The noun itself, or the one that a rate is of: the occupancy of « taux d'occupation »."""
    tokens, speech = sentence.tokens, speech_of(sentence.language)
    told = speech.moves.at(tokens, noun) or speech.tallies.at(tokens, noun)
    if tokens[noun].pos != "NOUN" or tokens[noun].quantity >= 0 or told:
        return -1
    if not speech.rates.at(tokens, noun):
        return noun
    behind = (i for i in range(noun + 1, min(noun + REACH, len(tokens))) if tokens[i].pos == "NOUN")
    before = noun - 1 if noun and tokens[noun - 1].pos == "NOUN" else -1
    return before if before >= 0 else next(behind, noun)


def _links(sentence: Sentence) -> frozenset[str]:
    little = speech_of(sentence.language).little
    return frozenset(little.of)
