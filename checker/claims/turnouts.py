"""What part of a turnout a figure is: that of an hour of the day, or those who stayed away."""

from __future__ import annotations

from checker.claims.counting import compared_with
from checker.claims.holder_words import holder_words
from checker.claims.sentence import SUBJECTS, Sentence
from checker.claims.speech import speech_of

__all__ = ["ABSTENTION", "AT_HOUR", "CLOSED", "TURNOUT", "as_before", "turnout_part"]

CLOSED = 18 * 60  # minutes of the day from which on a figure may be the last one
BEHIND = 7  # words from a figure to what it is a share of: « 51 % d'abstention »
DENIED = 5  # words from « ne » to the verb: « ne se sont pas déplacés »
ABSTENTION = "abstention"
ABROAD, INLAND = "abroad", "inland"  # voters who live in other lands, those who do not
CLAUSE_ENDS = (",", ";", ":", "(", ")", "–", "—")
TURNOUT = "turnout"
AT_HOUR = 3  # words from a share to the hour that it is of: « 58,4 % à 17 heures »


def as_before(sentence: Sentence) -> bool:
    """True for « elle avait été de 22 % »: a pronoun stands for what was told, or its contrary."""
    words = holder_words(sentence.language)
    told = any(
        words.voted.at(sentence.tokens, i) or words.abstained.at(sentence.tokens, i)
        for i in range(len(sentence.tokens))
    )
    anaphora = speech_of(sentence.language).anaphora
    meant = any(
        token.pos == "PRON" and token.dep in SUBJECTS and anaphora.at(sentence.tokens, i)
        for i, token in enumerate(sentence.tokens)
    )
    return meant and not told


def turnout_part(sentence: Sentence, which: int) -> str:
    """As "12:00" for « 27 % à midi », "abstention" for who did not vote; "" for a turnout.

    What is said of voters abroad, or of those inside the country alone, is a part as well.
    """
    parts = (_abstained(sentence, which), _hour(sentence, which), _side(sentence, which))
    return " ".join(part for part in parts if part)


def _abstained(sentence: Sentence, which: int) -> str:
    """Told by the nearest word of either, before the figure or right behind it."""
    words = holder_words(sentence.language)
    numeral, after = sentence.numerals[which], sentence.tails[which]
    own = (i for i in sentence.numerals if i >= after and not _is_again(sentence, which, i))
    stop = min([after + BEHIND, *own])
    near = (*range(after, min(stop, len(sentence.tokens))), *range(numeral - 1, -1, -1))
    for index in near:
        if words.voted.at(sentence.tokens, index):
            denied = words.denied.find(sentence.tokens, index - DENIED, index) >= 0
            return ABSTENTION if denied else ""
        if words.abstained.at(sentence.tokens, index):
            return ABSTENTION
    return ""


def _hour(sentence: Sentence, which: int) -> str:
    """The hour nearest to a figure, where the day went on behind it."""
    hours = [
        (abs(at - sentence.numerals[which]), int(quantity.value.low))
        for at, quantity in zip(sentence.numerals, sentence.quantities, strict=True)
        if quantity.kind == "time" and 0 <= quantity.value.low < CLOSED
        if not _is_parted(sentence, at, sentence.numerals[which])
    ]
    hour, minute = divmod(min(hours)[1] if hours else 0, 60)
    return f"{hour:02}:{minute:02}" if hours else ""


def _side(sentence: Sentence, which: int) -> str:
    """ABROAD for « 8 % à l'étranger », INLAND for « 41 % à l'intérieur du pays », "" for all.

    « 8 % à l'étranger, contre 9 % en 2014 » are both of those abroad.
    """
    rival = compared_with(sentence, which)
    told = _side_told(sentence, which)
    again = 0 <= rival < which and any(
        quantity.kind in ("date", "duration") for quantity in sentence.quantities[which + 1 :]
    )
    return told or (_side_told(sentence, rival) if again else "")


def _side_told(sentence: Sentence, which: int) -> str:
    """Told right behind a figure, within its clause, or before it, behind the last figure."""
    tokens, after = sentence.tokens, sentence.tails[which]
    stops = (i for i in range(after, len(tokens)) if _ends(sentence, i))
    last = min(after + BEHIND, next(stops, len(tokens)))
    first = max([0, *(t for t in sentence.tails if t <= sentence.numerals[which])])
    for start, stop in ((after, last), (first, sentence.numerals[which])):
        if told := _sides_in(sentence, start, stop):
            return told
    return ""


def _ends(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    return token.quantity >= 0 or token.text in CLAUSE_ENDS


def _sides_in(sentence: Sentence, first: int, last: int) -> str:
    words = holder_words(sentence.language)
    if words.inland.find(sentence.tokens, first, last) >= 0:  # « hors diaspora »
        return INLAND
    return ABROAD if words.abroad.find(sentence.tokens, first, last) >= 0 else ""


def _is_parted(sentence: Sentence, one: int, other: int) -> bool:
    """True where a semicolon stands between two words."""
    first, last = sorted((one, other))
    return any(token.text == ";" for token in sentence.tokens[first:last])


def _is_again(sentence: Sentence, which: int, numeral: int) -> bool:
    """True for the share that tells a figure once more: « un quart des inscrits (25 %) »."""
    second = sentence.numerals.index(numeral)
    if second != which + 1 or sentence.quantities[second].kind != "percent":
        return False
    opened = sentence.tokens[numeral - 1 : numeral]
    return bool(opened) and opened[0].text == "("
