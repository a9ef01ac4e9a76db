"""Which figures and days of a sentence are those of an earlier time, told to compare."""

from __future__ import annotations

from collections.abc import Sequence

from checker.claims.attach import is_figure
from checker.claims.lemmas import stem_key
from checker.claims.mandates import mandate_words
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.source_words import sources_of
from checker.claims.speech import speech_of

__all__ = ["is_behind_than", "is_change", "is_compared", "is_previous", "is_told_of"]

MOMENTS = frozenset({"date", "time", "duration", "age"})
NEAR = 3  # words from a paper to its figure: "reading of"
SINCE = 9  # words from "since" to the day of what it names
MOVED = 12  # words from what moves to the figure that it moved from


def is_previous(sentence: Sentence, which: int) -> bool:
    """True for a figure that the text quotes as an earlier one: « contre 78 la veille »."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    numeral = sentence.numerals[which]
    if sentence.quantities[which].kind in MOMENTS:
        return _is_quoted(sentence, which)
    known = numeral > 0 and bool(speech.definite.at(tokens, numeral - 1))
    if not known and speech.set_against.find(tokens, numeral - 2, numeral) >= 0:
        return _is_set_back(sentence, which)  # but not « la peine requise contre les 19 accusés »
    led = speech.previous_before.find(tokens, numeral - 2, numeral) >= 0
    led = led and not _is_likened(sentence, which)
    left = _is_left(sentence, numeral) and not _is_likened(sentence, which)
    if not known and (led or left or _is_first_told(sentence, which)):
        return True
    return _moved_from(sentence, numeral) or _is_told_as_earlier(sentence, which)


def is_change(sentence: Sentence, which: int) -> bool:
    """True for the second of « de 45 à 44 » where something moves: both are of the same people."""
    bare = sentence.counted(which - 1) < 0 and is_previous(sentence, which - 1)
    return bare and sentence.numerals[which] - sentence.tails[which - 1] == 1


def _is_first_told(sentence: Sentence, which: int) -> bool:
    """True for "after first giving it as 5.5", not for "the first reported death was that of 2"."""
    if not which or sentence.quantities[which - 1].kind != "ordinal":
        return False
    first, behind = sentence.numerals[which - 1], sentence.tails[which - 1]
    if sentence.quantities[which - 1].value.low == 1 and _is_after_paper(sentence, which):
        return True
    named = first > 0 and sentence.tokens[first - 1].pos == "DET"
    told = speech_of(sentence.language).told_first.at(sentence.tokens, behind)
    return bool(told) and not named and sentence.quantities[which - 1].value.low == 1


def _is_after_paper(sentence: Sentence, which: int) -> bool:
    """True for "after a first reading of 7.5": what it was before somebody looked again."""
    tokens, first, behind = sentence.tokens, sentence.numerals[which - 1], sentence.tails[which - 1]
    after = speech_of(sentence.language).days_after
    led = any(after.at(tokens, i) for i in range(max(first - 2, 0), first))
    paper = behind < len(tokens) and sources_of(sentence.language).papers.at(tokens, behind)
    return led and bool(paper) and sentence.numerals[which] - behind <= NEAR


def _is_quoted(sentence: Sentence, which: int) -> bool:
    """True for the hour of "Our earlier report: it began at noon": all of it is as told before."""
    colon = next((i for i, token in enumerate(sentence.tokens) if token.text == ":"), 0)
    timed = sentence.quantities[which].kind == "time" and colon < sentence.numerals[which]
    return timed and _said_before(sentence, which, range(colon))


def _is_told_as_earlier(sentence: Sentence, which: int) -> bool:
    """True for « un précédent bilan de 12 morts », « 12 une semaine plus tôt »."""
    numeral, after = sentence.numerals[which], sentence.tails[which]
    low, high = _clause(sentence, numeral)
    figures = [i for i in range(low, high) if is_figure(sentence, i)]
    moved = _is_moved_on(sentence, figures, numeral)
    told = range(low, figures[0] if figures else low)
    moved = moved or _is_told_since(sentence, told, numeral)
    if figures and not moved and _said_before(sentence, which, told):
        return True
    first = max((i for i in figures if i < numeral), default=low)
    last = min((i for i in figures if i > numeral), default=high)
    near = range(first, min(last, after + 8, high))
    return _said_before(sentence, which, near) or any(
        at in near and _tells_earlier(sentence, quantity)
        for at, quantity in zip(sentence.numerals, sentence.quantities, strict=True)
    )


def _is_moved_on(sentence: Sentence, figures: Sequence[int], numeral: int) -> bool:
    """True for the 15 of « d'abord évalué à 12, il a été porté à 15 »: what it was put at since."""
    before = max((i for i in figures if i < numeral), default=numeral)
    return speech_of(sentence.language).moves.find(sentence.tokens, before + 1, numeral) >= 0


def _is_told_since(sentence: Sentence, told: range, numeral: int) -> bool:
    """True for the 15 of « d'abord estimé à 12, le bilan est de 15 »: a new verb leads it in.

    `told` is what stands before the first figure, 12.
    """
    first = speech_of(sentence.language).at_first.find(sentence.tokens, told.start, told.stop) >= 0
    between = sentence.tokens[told.stop : numeral]
    return first and any(token.pos in ("VERB", "AUX") for token in between)


def _clause(sentence: Sentence, numeral: int) -> tuple[int, int]:
    """First and last token, half open, of what semicolons part off around a figure."""
    ends = [i for i, token in enumerate(sentence.tokens) if token.text == ";"]
    low = max((i + 1 for i in ends if i < numeral), default=0)
    return low, min((i for i in ends if i > numeral), default=len(sentence.tokens))


def _moved_from(sentence: Sentence, numeral: int) -> bool:
    """True for "fell to 3% from 4%", false for "crews from 18 towns": something moved before it."""
    speech = speech_of(sentence.language)
    led = speech.previous_moved.find(sentence.tokens, numeral - 2, numeral)
    if speech.moved_to and not _goes_to(sentence, numeral):
        return False
    return led >= 0 and speech.moves.find(sentence.tokens, led - MOVED, led) >= 0


def _goes_to(sentence: Sentence, numeral: int) -> bool:
    """True for the first figure of « de 24 à 27 »; « monte de 24 » tells by how much."""
    tokens, index = sentence.tokens, numeral + 1
    while index < len(tokens) and tokens[index].pos in ("NOUN", "ADJ"):
        index += 1
    size = speech_of(sentence.language).moved_to.at(tokens, index) if index < len(tokens) else 0
    behind = tokens[index + size :][:1] if size else ()
    return bool(behind) and behind[0].quantity >= 0


def _said_before(sentence: Sentence, which: int, near: range) -> bool:
    """True when a word among `near` says that the figure is an earlier one.

    Behind a length of time, as in "down 4% from a year earlier", such a word dates what the figure
    is compared with, unless the figure stands right before: "78 a day earlier".
    """
    previous = speech_of(sentence.language).previous
    for index in near:
        if previous.at(sentence.tokens, index):
            length = _length_before(sentence, index)
            if length < 0 or length == sentence.tails[which]:
                return True
    return False


def _length_before(sentence: Sentence, index: int) -> int:
    """The first token of the length of time that ends right before `index`, -1 for none."""
    for which, quantity in enumerate(sentence.quantities):
        if quantity.kind in ("duration", "date") and sentence.tails[which] == index:
            return sentence.numerals[which]
    unit = sentence.tokens[index - 1] if index > 1 else None
    return index - 2 if unit and unit.key in speech_of(sentence.language).slack else -1


def _tells_earlier(sentence: Sentence, quantity: Quantity) -> bool:
    """True for the date « une semaine plus tôt »."""
    if quantity.kind != "date":
        return False
    text = sentence.text[quantity.start - sentence.start : quantity.end - sentence.start]
    keys = tuple(stem_key(word, sentence.language) for word in text.split())
    phrases = speech_of(sentence.language).previous.phrases
    return any(keys[i:] in phrases.get(key, ()) for i, key in enumerate(keys) if i > 1)


def _is_set_back(sentence: Sentence, which: int) -> bool:
    """« contre 78 la veille »; false for « contre sept hommes », « contre 31 % à la sortante »."""
    speech = speech_of(sentence.language)
    after = sentence.tails[which]
    kind = sentence.quantities[which].kind
    figures = zip(sentence.numerals, sentence.quantities, strict=True)
    ends = (at for at, quantity in figures if at >= after and quantity.kind == kind)
    near = range(after, min(after + 6, len(sentence.tokens), *ends))
    dated = any(
        sentence.quantities[q].kind == "date" for i in near if (q := _quantity(sentence, i)) >= 0
    )
    if dated or speech.other_event.find(sentence.tokens, after, after + 6) >= 0:
        return True
    if speech.previous.find(sentence.tokens, after, after + 6) >= 0:
        return True
    if _is_of_loser(sentence, which):
        return False
    return sentence.counted(which) < 0 and not _of_another(sentence, after)


def _is_likened(sentence: Sentence, which: int) -> bool:
    """True for "12,000 in Leeds, compared with 9,000 in York": of another part, not from before."""
    numeral, speech = sentence.numerals[which], speech_of(sentence.language)
    likened = speech.compared_to.find(sentence.tokens, numeral - 2, numeral) >= 0
    return likened and not _is_set_back(sentence, which)


def _is_of_loser(sentence: Sentence, which: int) -> bool:
    """True for the second of « elle l'a battu au premier tour : 39 % contre 35 % »."""
    row = [quantity.kind for quantity in sentence.quantities[max(which - 1, 0) : which + 1]]
    fights = mandate_words(sentence.language).fights
    return row == ["percent"] * 2 and fights.find(sentence.tokens, 0, sentence.numerals[which]) >= 0


def _quantity(sentence: Sentence, index: int) -> int:
    return sentence.tokens[index].quantity


def _of_another(sentence: Sentence, after: int) -> bool:
    """« pour la liste de droite », « à Mme Roux », « en région »: of another holder or part."""
    near = sentence.tokens[after : after + 4]
    if near and speech_of(sentence.language).other_part.at(sentence.tokens, after):
        return True
    return any(token.pos == "ADP" for token in near[:1]) and any(t.pos == "PROPN" for t in near)


def _is_left(sentence: Sentence, numeral: int) -> bool:
    """True for the first figure of « est passé mardi de 15 à 19 »: days may stand between."""
    before = [i for i in range(max(numeral - 6, 0), numeral) if not _is_moment(sentence, i)]
    tokens = [sentence.tokens[i] for i in (*before, numeral)]
    left = speech_of(sentence.language).previous_before
    return any(1 < left.at(tokens, i) == len(before) - i for i in range(len(before)))


def _is_moment(sentence: Sentence, index: int) -> bool:
    spans = zip(sentence.numerals, sentence.tails, sentence.quantities, strict=True)
    return any(first <= index < last and q.kind in MOMENTS for first, last, q in spans)


def is_compared(sentence: Sentence, which: int) -> bool:
    """True for the day of « quatre fois plus que mercredi », "up 3 points from 2020".

    It is that of an earlier figure, told or not.
    """
    speech, tokens = speech_of(sentence.language), sentence.tokens
    numeral = sentence.numerals[which]
    if is_told_of(sentence, sentence.tails[which]):
        return False
    led = speech.compared_day.find(tokens, numeral - 4, numeral)
    led = max(led, speech.previous_before.find(tokens, numeral - 2, numeral))
    if led >= 0 and all(token.pos != "PUNCT" for token in tokens[led:numeral]):
        return True
    if _is_since_event(sentence, numeral):
        return True
    return _moved_from(sentence, numeral) or _is_more_than(sentence, which)


def is_behind_than(sentence: Sentence, index: int) -> bool:
    """True for the day of « 2 800, moitié moins que le 12 mai, quand »: never that of the 2 800."""
    found = speech_of(sentence.language).than.find(sentence.tokens, max(index - 2, 0), index)
    return found >= 0 and not any(sentence.in_quantity(i) for i in range(found, index))


def is_told_of(sentence: Sentence, after: int) -> bool:
    """True before « , où ils étaient 9 000 », ", when 9,000 came": figures of that day."""
    behind = [token.text.lower() for token in sentence.tokens[after : after + 2]]
    when = speech_of(sentence.language).little.when
    return bool(behind) and (behind[0] in when or (behind[0] == "," and behind[-1] in when))


def _is_since_event(sentence: Sentence, numeral: int) -> bool:
    """True for the day of "since the death of Bo Lee on May 25": when that was, no more."""
    tokens, since = sentence.tokens, speech_of(sentence.language).little.since
    for index in range(numeral - 1, max(numeral - SINCE, -1), -1):
        if tokens[index].pos in ("PUNCT", "VERB", "AUX") or tokens[index].quantity >= 0:
            return False
        if tokens[index].text.lower() in since:
            return True
    return False


def _is_more_than(sentence: Sentence, which: int) -> bool:
    """True for the day of « quatre fois plus que mercredi », « 12 de plus qu'en 2022 »."""
    speech, tokens = speech_of(sentence.language), sentence.tokens
    numeral = sentence.numerals[which]
    than = speech.than.find(tokens, numeral - 2, numeral)
    more = which > 0 and sentence.tails[which - 1] >= than - 1
    more = more and (
        sentence.quantities[which - 1].increment
        or sentence.quantities[which - 1].kind == "multiple"
    )
    return than >= 0 and (more or speech.compared.find(tokens, than - 4, than) >= 0)
