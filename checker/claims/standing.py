"""How sure a text is of a figure: told as so, denied, foretold or only thought."""

from __future__ import annotations

from collections.abc import Iterable

from checker.claims.lexicon import Lexicon
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence, Token
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of
from checker.records import Status

__all__ = ["status_of"]

MUCH = 1_000_000  # from this on a bare figure of what somebody promises is one of money


def status_of(sentence: Sentence, which: int) -> Status:
    """How the sentence tells a figure, by the words around it."""
    speech = speech_of(sentence.language)
    first = _behind_figure(sentence, which)
    numeral = sentence.numerals[which]
    if sentence.quantities[which].kind in ("date", "time"):
        return Status.ASSERTED
    if speech.negation.find(sentence.tokens, max(first, numeral - 3), numeral) >= 0:
        return Status.NEGATED
    near = [i for i in range(max(first, numeral - 6), numeral) if not _pledges(sentence, which, i)]
    to_come = _is_to_come(sentence, which) or _may_be(sentence, which)
    if _is_said(sentence, near, speech.forecast) or to_come:
        return Status.FORECAST
    if _is_said(sentence, near, speech.hypothesis) or _is_asked(sentence):
        return Status.HYPOTHETICAL
    if _is_said(sentence, _own_words(sentence, which), speech.possible):
        return Status.HYPOTHETICAL
    goes_on = _goes_on(sentence, which) or (which and is_part(sentence, which))
    return status_of(sentence, which - 1) if goes_on else Status.ASSERTED


def _pledges(sentence: Sentence, which: int, index: int) -> bool:
    """True for the verb of « la ville promet 5 millions »: a pledge of money has been made."""
    quantity = sentence.quantities[which]
    much = quantity.kind == "number" and quantity.value.low >= MUCH and sentence.counted(which) < 0
    pledged = speech_of(sentence.language).pledged.at(sentence.tokens, index)
    return bool(pledged) and (quantity.kind == "money" or much)


def _is_asked(sentence: Sentence) -> bool:
    """True for « Un million de vaccinés fin mars ? »; what has a verb asks about what is so."""
    verbal = any(token.pos in ("VERB", "AUX") and token.dep != "acl" for token in sentence.tokens)
    return sentence.tokens[-1].text == "?" and not verbal


def _behind_figure(sentence: Sentence, which: int) -> int:
    """The word behind the figure before, or behind a semicolon.

    « attendent une participation de » holds no figure.
    """
    before = zip(sentence.tails[:which], sentence.quantities, strict=False)
    figures = [tail for tail, quantity in before if quantity.kind != "one"]
    stops = [i + 1 for i in range(sentence.numerals[which]) if sentence.tokens[i].text == ";"]
    return max([0, *figures, *stops])


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True for the last of « le Parti rural pourrait en obtenir 30, le Front vert 12 »."""
    if not which or sentence.quantities[which - 1].kind != sentence.quantities[which].kind:
        return False
    first, last = sentence.tails[which - 1], sentence.numerals[which]
    between = sentence.tokens[first:last]
    row = len(between) > 1 and (between[0].text == "," or between[0].pos == "CCONJ")
    against = speech_of(sentence.language).set_against.find(sentence.tokens, first, last) >= 0
    named = any(token.text[:1].isupper() for token in between)
    return row and named and not against and all(not _is_verbal(token) for token in between)


def _is_verbal(token: Token) -> bool:
    return token.pos in ("VERB", "AUX", "PRON") or token.text in "();:"


def _is_said(sentence: Sentence, near: Iterable[int], words: Lexicon) -> bool:
    """True where one of the words stands, but for names: "May Lund" says nothing of what may be."""
    cues = sources_of(sentence.language).sure  # « 9 000 à écouter le syndicat »
    return any(
        words.at(sentence.tokens, index)
        and not (index and sentence.tokens[index].pos == "PROPN")
        and not cues.at(sentence.tokens, index)
        for index in near
    )


def _own_words(sentence: Sentence, which: int) -> range:
    """The words right behind a figure, up to the next one or the next stop."""
    first = sentence.tails[which]
    last = min(first + 5, len(sentence.tokens))
    ends = (i for i in range(first, last) if _ends(sentence, i))
    return range(first, next(ends, last))


def _ends(sentence: Sentence, index: int) -> bool:
    token = sentence.tokens[index]
    quoted = token.text in ("»", "”", '"')  # « les « dizaines » de morts que craignait le maire »
    return (token.pos == "PUNCT" and not quoted) or token.quantity >= 0


def _may_be(sentence: Sentence, which: int) -> bool:
    """True for "12 people in the village may have died": an auxiliary of their verb says so.

    And for "8,000 protesters are expected": the verb itself does.
    """
    noun = sentence.counted(which)
    anchor = noun if noun >= 0 else sentence.numerals[which]
    roles = sentence.roles(anchor)
    verbs = {role.verb for role in roles if role.name in ("subject", "passive")}
    forecast = speech_of(sentence.language).forecast
    if any(r.name == "passive" and forecast.at(sentence.tokens, r.verb) for r in roles):
        return True
    return any(
        sentence.tokens[child].pos == "AUX" and forecast.at(sentence.tokens, child)
        for verb in verbs
        for child in sentence.children[verb]
        if child > anchor
    )


def _is_to_come(sentence: Sentence, which: int) -> bool:
    """True for « 300 habitants pourraient être évacués »: the verb right behind says so."""
    noun = sentence.counted(which)
    behind = max(noun, sentence.tails[which] - 1) + 1
    verbs = sentence.tokens[behind : behind + 1]
    forecast = speech_of(sentence.language).forecast
    return (
        bool(verbs)
        and verbs[0].pos in ("VERB", "AUX")
        and bool(forecast.at(sentence.tokens, behind))
    )
