"""Which measure a quantity is of: the patterns of the rules, then what stands before, then its unit."""

from __future__ import annotations

from dataclasses import dataclass

from checker.claims.lemmas import stem_key
from checker.claims.quantity import Quantity
from checker.claims.sentence import Sentence
from checker.claims.speech import speech_of
from checker.rulebook import MeasureRule, Rulebook

__all__ = ["Measured", "measured", "triggers"]

# what a quantity measures when no rule knows better
BY_KIND = {
    "date": "date",
    "time": "time",
    "duration": "duration",
    "money": "money",
    "percent": "percentage",
    "share": "percentage",
    "points": "percentage",
    "age": "age",
    "temperature": "temperature",
}
LENGTHS = frozenset({"metre", "kilometre", "centimetre", "mile", "foot", "yard", "inch", "nautical_mile"})
AREAS = ("square_", "hectare", "acre")
MASSES = frozenset({"gram", "kilogram", "tonne", "pound", "ounce", "milligram"})


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure of a quantity, and how it was told."""

    measure: str
    rule: str  # "fr/deaths", or "fr/" where no rule file decided
    inherited: bool = False


def measured(
    sentence: Sentence, which: int, book: Rulebook, before: Measured | None
) -> Measured | None:
    """The measure of quantity `which`; `before` is that of the last figure that could pass it on.

    None for what is no claim: a determiner that counts nothing, an ordinal outside any measure.
    """
    quantity = sentence.quantities[which]
    if best := _by_rule(sentence, which, book):
        return Measured(best.measure, best.id)
    if before and _inherits(sentence, which, book, before):
        return Measured(before.measure, before.rule, inherited=True)
    return _by_kind(sentence, which, quantity)


def _by_rule(sentence: Sentence, which: int, book: Rulebook) -> MeasureRule | None:
    quantity = sentence.quantities[which]
    best, best_weight = None, 0.0
    for rule in book.rules:
        if quantity.kind not in book.measures[rule.measure].kinds:
            continue
        weight = max((match(sentence, which) for match in rule.matchers), default=0.0)
        if weight > best_weight and not _excepted(sentence, which, rule):
            best, best_weight = rule, weight
    return best


def _excepted(sentence: Sentence, which: int, rule: MeasureRule) -> bool:
    numeral = sentence.numerals[which]
    return rule.exceptions.find(sentence.tokens, numeral - 8, sentence.tails[which] + 6) >= 0


def _inherits(sentence: Sentence, which: int, book: Rulebook, before: Measured) -> bool:
    """True for a bare figure after one of a named measure: « 575 à Paris »."""
    quantity = sentence.quantities[which]
    if quantity.kind not in ("number", "ordinal") or quantity.unit:
        return False
    measure = book.measures[before.measure]
    if quantity.kind not in measure.kinds or not measure.people:
        return measure.kinds == ("number", "ordinal") and sentence.counted(which) < 0 and which > 0
    noun = sentence.counted(which)
    speech = speech_of(sentence.language)
    if _goes_on(sentence, which):
        return noun < 0 or bool(speech.people.at(sentence.tokens, noun)) or _kind_of_people(sentence, noun)
    if noun >= 0:
        return bool(speech.people.at(sentence.tokens, noun)) or _is_said_of_them(sentence, noun)
    return _points_back(sentence, which)


def _goes_on(sentence: Sentence, which: int) -> bool:
    """True when a count stands before in the same sentence."""
    return any(sentence.quantities[i].kind in ("number", "ordinal") for i in range(which))


def _kind_of_people(sentence: Sentence, noun: int) -> bool:
    return bool(speech_of(sentence.language).classes.at(sentence.tokens, noun))


def _is_said_of_them(sentence: Sentence, noun: int) -> bool:
    """« il s'agirait de deux femmes »: kinds of people of the figure before."""
    verbs = sentence.clause(noun)
    said = bool(verbs) and verbs[0] < noun and sentence.tokens[verbs[0]].key in ("agir", "etre", "be")
    return said and _kind_of_people(sentence, noun)


def _points_back(sentence: Sentence, which: int) -> bool:
    """« la CGT en annonce 3 », « celle de Taroudant (492) », "of them, 12": a bare figure that goes on."""
    numeral = sentence.numerals[which]
    before = sentence.tokens[max(0, numeral - 8) : numeral]
    beside = sentence.tokens[numeral - 1].text == "(" if numeral else False
    anaphora = speech_of(sentence.language).anaphora
    return beside or any(
        token.pos in ("PRON", "ADV", "ADP") and (token.key,) in anaphora.phrases.get(token.key, ())
        for token in before
    )


def _by_kind(sentence: Sentence, which: int, quantity: Quantity) -> Measured | None:
    rule = f"{sentence.language}/"
    if quantity.kind == "date" and _only_points(sentence, quantity):
        return None
    if quantity.kind == "measure":
        return Measured(_physical(quantity), rule)
    if measure := BY_KIND.get(quantity.kind):
        return Measured(measure, rule)
    if quantity.kind in ("one", "none"):
        return None
    if quantity.kind == "ordinal":
        return None
    return Measured("count", rule)


def _only_points(sentence: Sentence, quantity: Quantity) -> bool:
    """True for « samedi », « la veille »: they place other figures and are none themselves."""
    start, end = quantity.start - sentence.start, quantity.end - sentence.start
    text = sentence.text[start:end]
    deictic = speech_of(sentence.language).deictic.phrases
    keys = [stem_key(word.strip("',.’"), sentence.language) for word in text.replace("'", "' ").replace("-", " ").split()]
    return all(key in deictic or len(key) < 2 for key in keys)


def _physical(quantity: Quantity) -> str:
    if quantity.unit in LENGTHS:
        return "distance"
    if quantity.unit.startswith(AREAS):
        return "area"
    return "mass" if quantity.unit in MASSES else "count"


def triggers(book: Rulebook) -> frozenset[str]:
    """The keys of all words that may make a determiner count: « un manifestant a été tué »."""
    return frozenset(
        key
        for rule in book.rules
        if "one" in book.measures[rule.measure].kinds
        for key in rule.words
    )
