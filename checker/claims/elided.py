"""Units that a sentence leaves to the figure before: « 700 hectares, dont 450 à Valdoré ».

Of what can be told without a parse the reader of quantities knows (« contre 6 700 la veille »);
here are parts, rows, and figures that a pronoun stands for: « la mairie en relève 640 ».
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from itertools import takewhile

from checker.claims.counting import compared_with, own_noun, whole_of
from checker.claims.place_rows import is_in_place_row
from checker.claims.quantity import Quantity
from checker.claims.ruling import by_rule, rules_met
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.set_against import is_rest_of_all
from checker.claims.speech import speech_of
from checker.claims.standing_alone import (
    MODELS,
    is_actor,
    is_of_no_rule,
    is_of_stuff,
    stands_for,
)
from checker.claims.unit_by_sum import with_parts_of_sum
from checker.claims.units import units
from checker.rulebook import Rulebook

__all__ = ["with_units"]

UNITED = frozenset({"money", "measure"})
COUNTS = frozenset({"number", "one", "none"})
TOLD = MODELS | {"number", "share", "points", "age"}
BACK = 4  # figures back to the one whose unit is left out
ROW = 8  # words between the members of a row
MILLION, BILLION = 1e6, 1e9


def with_units(trees: Sequence[Sentence], book: Rulebook) -> tuple[Sentence, ...]:
    """The sentences; a bare figure that goes on with one of a unit has that unit.

    So has one that no rule of `book` knows and that stands alone right behind such a figure.
    """
    done: list[Sentence] = []
    last: Quantity | None = None  # the last figure that was told of anything
    money: Quantity | None = None
    models: tuple[Quantity, ...] = ()
    for tree in trees:
        sentence = _read(with_parts_of_sum(tree), last, money)
        sentence, models = _standing_alone(sentence, models, book)
        done.append(sentence)
        told = _with_prices(sentence)
        last = _last(told, UNITED | COUNTS) or last
        money = _last(told, {"money"}) or money
    return tuple(done)


def _with_prices(sentence: Sentence) -> tuple[Quantity, ...]:
    """The figures; a price of one thing has a rate, so that nothing goes on with its unit."""
    return tuple(
        quantity._replace(rate="unit") if _is_price(sentence, which) else quantity
        for which, quantity in enumerate(sentence.quantities)
    )


def _is_price(sentence: Sentence, which: int) -> bool:
    """True for « 12 euros par kilo », "12 dollars a pound"."""
    behind = sentence.tokens[sentence.tails[which] :][:2]
    if sentence.quantities[which].kind != "money" or len(behind) < 2:
        return False
    named = behind[1].text.lower() in units(sentence.language).firsts
    return named and behind[0].pos in ("ADP", "DET")


def _last(quantities: Sequence[Quantity], kinds: AbstractSet[str]) -> Quantity | None:
    return next((q for q in reversed(quantities) if q.kind in kinds), None)


def _read(sentence: Sentence, last: Quantity | None, money: Quantity | None) -> Sentence:
    for which, quantity in enumerate(sentence.quantities):
        if quantity.kind != "number" or quantity.unit or not _is_bare(sentence, which):
            continue
        told = _united(sentence, which, last, money)
        if told != quantity:
            ours = sentence.quantities
            sentence = replace(sentence, quantities=(*ours[:which], told, *ours[which + 1 :]))
    return sentence


def _standing_alone(
    sentence: Sentence, models: tuple[Quantity, ...], book: Rulebook
) -> tuple[Sentence, tuple[Quantity, ...]]:
    """The sentence, and the figures told last in it or before, nearest first.

    What names nothing has the unit of the nearest figure of its size.
    """
    told: list[tuple[Quantity, int]] = [(model, -1) for model in reversed(models)]
    for which in range(len(sentence.quantities)):
        near = tuple(model for model, noun in told[::-1] if not is_actor(sentence, which, noun))
        sentence = _like_nearest(sentence, which, near[:BACK], book)
        if sentence.quantities[which].kind in TOLD:
            told.append((_as_model(sentence, which, book), sentence.counted(which)))
    return sentence, tuple(model for model, _ in told[::-1])[:BACK]


def _as_model(sentence: Sentence, which: int, book: Rulebook) -> Quantity:
    """The figure; a price has a rate, and millions of money are money without a currency too.

    "Twelve hours later" has one as well: it tells when, and nothing goes on with its hours.
    """
    quantity = sentence.quantities[which]
    if _is_price(sentence, which) or _tells_when(sentence, which):
        return quantity._replace(rate="unit")
    return quantity._replace(kind="money") if _is_money_alone(sentence, which, book) else quantity


def _tells_when(sentence: Sentence, which: int) -> bool:
    """True for "twelve hours later", « six minutes avant »."""
    after, speech = sentence.tails[which], speech_of(sentence.language)
    timed = sentence.quantities[which].kind == "duration" and after < len(sentence.tokens)
    words = (speech.later, speech.apart_by)
    return timed and any(known.at(sentence.tokens, after) for known in words)


def _like_nearest(
    sentence: Sentence, which: int, near: Sequence[Quantity], book: Rulebook
) -> Sentence:
    quantity = sentence.quantities[which]
    if quantity.kind != "number" or quantity.unit or not _is_bare(sentence, which):
        return sentence
    if is_part(sentence, which) and any(q.kind in COUNTS for q in sentence.quantities[:which]):
        return sentence  # « sept personnes ont péri, dont cinq à Brest »
    rival = compared_with(sentence, which)
    if rival >= 0 and sentence.counted(rival) >= 0:
        return sentence  # « 39 corps ont été retirés, et non 42 »
    likes = ((model, _like(quantity, model)) for model in _united_first(near))
    like = next((like for model, like in likes if stands_for(sentence, which, model, like)), None)
    if like is None or not is_of_no_rule(sentence, which, book):
        return sentence
    ours = sentence.quantities
    return replace(sentence, quantities=(*ours[:which], like, *ours[which + 1 :]))


def _united_first(models: Sequence[Quantity]) -> Iterator[Quantity]:
    """The figures of a unit that no other kind of figure parts from the next one."""
    return takewhile(lambda model: model.kind in MODELS, models)


def _is_money_alone(sentence: Sentence, which: int, book: Rulebook) -> bool:
    """True for « l'État promet 15 millions »: money, though no currency is told."""
    quantity = sentence.quantities[which]
    large = quantity.kind == "number" and quantity.value.low >= MILLION
    if not large or sentence.counted(which) >= 0:
        return False
    rule = by_rule(sentence, which, book, rules_met(sentence, book)).rule
    return rule is not None and rule.measure == "money"


def _is_bare(sentence: Sentence, which: int) -> bool:
    noun = own_noun(sentence, which)
    if noun >= 0:
        sums = bool(speech_of(sentence.language).sums.at(sentence.tokens, noun))
        return sums or is_of_stuff(sentence, which)
    return whole_of(sentence, which) < 0


def _united(
    sentence: Sentence, which: int, last: Quantity | None, money: Quantity | None
) -> Quantity:
    """Figure `which` in the unit of the one that it goes on with, else as it is."""
    quantity, before = sentence.quantities[which], sentence.quantities[:which]
    if is_rest_of_all(sentence, which):
        return _like(quantity, before[-1])
    model = _last(before, UNITED | COUNTS)
    sums = _last(before, {"money"}) or money
    named = _last(before, UNITED | {"number"})  # not the « une » of « une garantie de 2 millions »
    if sums and _is_sum(sentence, which, sums, named or last):
        return quantity._replace(unit=sums.unit, kind=sums.kind)
    if sentence.counted(which) >= 0:
        return quantity
    goes_on = _goes_on(sentence, which) if model else _is_pronoun(sentence, which)
    if model and _is_price(sentence, max(i for i, q in enumerate(before) if q is model)):
        return quantity
    whole = model or last
    fits = goes_on and whole and whole.kind in UNITED and not whole.rate
    return _like(quantity, whole) if fits and whole else quantity


def _is_sum(sentence: Sentence, which: int, sums: Quantity, before: Quantity | None) -> bool:
    """True for « 6 milliards iront à la région »: of nothing but money does the press say so.

    Millions are people as well, so that the last figure must be one of money.
    """
    quantity = sentence.quantities[which]
    start, end = (at - sentence.start for at in quantity.core)
    if not any(character.isalpha() for character in sentence.text[start:end]):
        return False  # nobody writes out a sum of billions in digits alone
    low = min(abs(quantity.value.low), abs(quantity.value.high))
    return low >= BILLION or (low >= MILLION and before is sums)


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True for a part, a member of a row, and what a pronoun stands for."""
    if is_part(sentence, which) or _is_pronoun(sentence, which):
        return True
    if is_in_place_row(sentence, which):
        return True
    between = sentence.tokens[sentence.tails[which - 1] : sentence.numerals[which]]
    if len(between) > ROW or any(token.pos in ("VERB", "AUX") for token in between):
        return False
    speech = speech_of(sentence.language)
    first, last = sentence.tails[which - 1], sentence.numerals[which]
    if speech.in_row.find(sentence.tokens, first, last) >= 0 or _is_parted(sentence, which):
        return True
    return _is_dimension(sentence, which)


def _is_dimension(sentence: Sentence, which: int) -> bool:
    """True for the 3 of « long de 12 kilomètres et large de 3 », "12 miles long and 3 wide"."""
    tokens, numeral, after = sentence.tokens, sentence.numerals[which], sentence.tails[which]
    sizes = speech_of(sentence.language).dimensions.values()
    led = tokens[numeral - 1].text in speech_of(sentence.language).link
    return any(
        (led and size.at(tokens, numeral - 2)) or size.find(tokens, after, after + 1) >= 0
        for size in sizes
    )


def _is_parted(sentence: Sentence, which: int) -> bool:
    """True for the 250 of « dont 450 à Valdoré et 250 à Brimont »."""
    return (
        which > 1 and is_part(sentence, which - 1) and sentence.quantities[which - 1].kind in UNITED
    )


def _is_pronoun(sentence: Sentence, which: int) -> bool:
    """True for « l'autre en a brûlé 80 »: the pronoun of the verb that governs the figure."""
    verbs = sentence.clause(sentence.numerals[which])[:1]
    of_it = speech_of(sentence.language).of_those
    return any(
        of_it.at(sentence.tokens, index)
        for verb in verbs
        for index in sentence.children[verb]
        if sentence.tokens[index].pos == "PRON" and index < sentence.numerals[which]
    )


def _like(quantity: Quantity, model: Quantity) -> Quantity:
    """The figure in the unit of `model`, in its millions where it is as small a number."""
    size = min(abs(quantity.value.low), abs(quantity.value.high))  # « au moins 110 »
    small = size < 1000 and model.value.low >= MILLION and model.kind == "money"
    scale = 1.0
    if small:
        scale = BILLION if model.value.low >= BILLION else MILLION
    value = quantity.value.scaled(scale)
    return quantity._replace(value=value, unit=model.unit, kind=model.kind)
