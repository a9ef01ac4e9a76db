"""The source of a figure by the verb that reports it: « la police a dénombré 900 marcheurs »."""

from __future__ import annotations

from collections.abc import Iterator

from checker.claims.attach import Mention
from checker.claims.cues import closes_aside, opens_aside
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["reported_by", "said_right_after"]

OPENING = 1  # words before a source that opens its sentence


def reported_by(
    sentence: Sentence, which: int, mentions: tuple[Mention, ...], carried: Mention | None
) -> Mention | None:
    """The subject of the verb that reports a figure, `carried` for a pronoun, None for none."""
    meant = None
    for verb in _verbs(sentence, which):
        if aside := said_right_after(sentence, verb, mentions):
            return aside  # first of all: the tree takes what was counted for the subject
        subject = sentence.subject(verb)
        if subject < 0:
            if beside := _right_before(verb, mentions) or _opening(sentence, verb, mentions):
                return beside
            continue
        found = next((m for m in mentions if m.first <= subject <= m.last), None)
        little, word = speech_of(sentence.language).little, sentence.tokens[subject].text.lower()
        if _is_nobody_told_of(word, sentence.language):
            meant = meant or (carried if word in little.plural_self else None)
            continue
        if word in little.relatives:
            continue  # « la France, qui compte 4 500 ressortissants »
        if found is None and sentence.tokens[subject].pos == "PRON":
            before = [m for m in mentions if m.last < verb and not _is_agent(sentence, m)]
            return before[-1] if before else carried
        if found is None:
            found = next((m for m in mentions if sentence.tokens[m.first].head == subject), None)
        if found:
            return found
    return meant


def _is_nobody_told_of(word: str, language: str) -> bool:
    """True for « on dénombre », « je compte », « nous déplorons »: no source of a sentence before.

    « Nous » may be one, where nothing else tells who speaks.
    """
    little = speech_of(language).little
    return word in (*little.first_person, *little.impersonal, *little.plural_self)


def _right_before(verb: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The source that stands before the verb where the tree does not make it the subject."""
    return next((m for m in mentions if not m.led and 0 < verb - m.last <= 3), None)


def _opening(sentence: Sentence, verb: int, mentions: tuple[Mention, ...]) -> Mention | None:
    """The source of « Le collectif Rue libre, qui compte aussi, parvient à 9 000 »."""
    if sentence.tokens[verb - 1].text != ",":
        return None
    return next((m for m in mentions if not m.led and m.first <= OPENING and m.last < verb), None)


def said_right_after(
    sentence: Sentence, verb: int, mentions: tuple[Mention, ...]
) -> Mention | None:
    """« ..., a indiqué la préfecture »: the verb opens an aside that its subject closes."""
    known = sources_of(sentence.language)
    behind = (m for m in mentions if m.first > verb)
    return next((m for m in behind if closes_aside(sentence, m.first, known) == verb), None)


def _is_agent(sentence: Sentence, mention: Mention) -> bool:
    """True for « mandaté par plusieurs médias » and for what « selon » leads in."""
    by = sources_of(sentence.language).by
    return mention.led or by.find(sentence.tokens, mention.first - 3, mention.first) >= 0


def _verbs(sentence: Sentence, which: int) -> Iterator[int]:
    """The reporting verbs above a figure, and those that the sentence closes with."""
    known = sources_of(sentence.language).verbs
    for verb in sentence.clause(sentence.numerals[which]):
        if known.at(sentence.tokens, verb):
            yield verb
    numeral = sentence.numerals[which]
    for index in range(numeral - 1, -1, -1):
        if known.at(sentence.tokens, index) and sentence.tokens[index].quantity < 0:
            yield index
    for index, token in enumerate(sentence.tokens):
        behind = index > numeral and opens_aside(sentence, index, sources_of(sentence.language))
        main = token.pos == "VERB" and token.dep in ("ROOT", "parataxis", "conj", "ccomp")
        if behind or (main and known.at(sentence.tokens, index)):
            yield index
