"""Which measure each quantity is of: by the rules, by what stands before, else by its unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from checker.claims.backdrop import describes
from checker.claims.counting import compared_with, is_group, numbered, restated
from checker.claims.inheriting import acts_for_itself, follows, is_row, points_back
from checker.claims.lemmas import stem_key
from checker.claims.lexicon import EXACT
from checker.claims.no_claims import is_nobody, is_one, is_running, only_points
from checker.claims.own_row import is_behind_money, is_in_state, is_of_counted
from checker.claims.quantity import Quantity
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.share_rows import is_share_of
from checker.claims.speech import speech_of
from checker.folding import fold
from checker.measures import Measure
from checker.rulebook import MeasureRule, Rulebook

__all__ = ["Measured", "measures_of", "triggers"]

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
}
LEAP = 10_000  # how many times as large a bare figure of the same row may be
STRONG = 2.5  # from this weight on a rule beats all that stands before
FAIR = 1.5  # and from this one it beats all but a part of what stands before


@dataclass(frozen=True, slots=True)
class Measured:
    """The measure of a quantity, and how it was told."""

    measure: str
    rule: str  # "fr/deaths", or "fr/" where no rule file decided
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class _Ruled:
    rule: MeasureRule | None
    weight: float


def measures_of(
    sentence: Sentence, book: Rulebook, before: Measured | None
) -> tuple[Measured | None, ...]:
    """The measure of every quantity; `before` is that of the last figure that could pass it on.

    None for what is no claim: a determiner that counts nothing, an ordinal outside any measure.
    """
    near = _rules_met(sentence, book)
    row: list[Measured | None] = []
    for which in range(len(sentence.quantities)):
        ruled = _by_rule(sentence, which, book, near)
        row.append(_measured(sentence, which, book, ruled=ruled, row=row, before=before))
    return tuple(_of_parts(sentence, row, book))


def _of_parts(
    sentence: Sentence, row: Sequence[Measured | None], book: Rulebook
) -> list[Measured | None]:
    """The row in which a part has the measure of its whole: "241 of 242 on board were killed"."""
    done = list(row)
    for which, told in enumerate(row):
        if which and told and book.measures[told.measure].people and _is_out_of(sentence, which):
            done[which - 1], done[which] = told, Measured("count", f"{sentence.language}/")
    return done


def _is_out_of(sentence: Sentence, which: int) -> bool:
    part, whole = sentence.quantities[which - 1 : which + 1]
    between = sentence.text[part.end - sentence.start : whole.start - sentence.start].strip()
    of = between in speech_of(sentence.language).link
    return of and part.kind == whole.kind == "number" and part.value.high <= whole.value.low


def _measured(
    sentence: Sentence,
    which: int,
    book: Rulebook,
    *,
    ruled: _Ruled,
    row: Sequence[Measured | None],
    before: Measured | None,
) -> Measured | None:
    if is_group(sentence, which) or describes(sentence, which):
        return None
    told = Measured(ruled.rule.measure, ruled.rule.id) if ruled.rule else None
    if told and ruled.weight >= STRONG:
        return told
    if is_part(sentence, which) and (whole := _whole(sentence, which, book, row, before)):
        return whole
    if told and ruled.weight >= FAIR:
        return told
    if told is None and numbered(sentence, which) >= 0:
        return _by_kind(sentence, which)
    return _inherited(sentence, which, book, row, before) or told or _by_kind(sentence, which)


def _rules_met(sentence: Sentence, book: Rulebook) -> tuple[MeasureRule, ...]:
    """The rules of which some word stands in the sentence."""
    keys = {token.key for token in sentence.tokens}
    keys |= {EXACT + fold(token.text) for token in sentence.tokens}
    return tuple(rule for rule in book.rules if rule.anywhere or not rule.words.isdisjoint(keys))


def _by_rule(
    sentence: Sentence, which: int, book: Rulebook, rules: Sequence[MeasureRule]
) -> _Ruled:
    quantity = sentence.quantities[which]
    best = _Ruled(None, 0.0)
    for rule in rules:
        if not _may_be(book.measures[rule.measure], quantity):
            continue
        weight = max((match(sentence, which) for match in rule.matchers), default=0.0)
        if weight > best.weight and not _excepted(sentence, which, rule):
            best = _Ruled(rule, weight)
    return best


def _may_be(measure: Measure, quantity: Quantity) -> bool:
    broken = measure.people and quantity.value.resolution < 1 and quantity.value.low % 1 > 0
    return quantity.kind in measure.kinds and quantity.value.low <= measure.most and not broken


def _excepted(sentence: Sentence, which: int, rule: MeasureRule) -> bool:
    numeral = sentence.numerals[which]
    return rule.exceptions.find(sentence.tokens, numeral - 8, sentence.tails[which] + 6) >= 0


def _whole(
    sentence: Sentence,
    which: int,
    book: Rulebook,
    row: Sequence[Measured | None],
    before: Measured | None,
) -> Measured | None:
    """What a part is of: « dont 5 grièvement », "two of whom": the figure before it."""
    told = next(_counts(sentence, row, book), before)
    if told and told.measure == "count" and sentence.counted(which) < 0:
        return Measured("count", told.rule)
    if told is None or not _is_open(book, told):
        return None
    kinds = book.measures[told.measure].kinds
    own = sentence.quantities[which].kind in kinds
    return Measured(told.measure, told.rule, inherited=True) if own else None


def _counts(
    sentence: Sentence, row: Sequence[Measured | None], book: Rulebook
) -> Iterator[Measured]:
    """The counts before, nearest first, without those that only say where: "in four states"."""
    around = speech_of(sentence.language).around
    for index in range(len(row) - 1, -1, -1):
        told, before = row[index], sentence.numerals[index] - 1
        led = before >= 0 and bool(around.at(sentence.tokens, before))
        counts = told and "number" in book.measures[told.measure].kinds
        if told and counts and not (led and told.measure == "count"):
            yield told


def _is_open(book: Rulebook, told: Measured) -> bool:
    """True for a measure of a rule that counts: it may be that of a bare figure as well."""
    measure = book.measures[told.measure]
    return measure.rows and not told.rule.endswith("/") and "number" in measure.kinds


def _inherited(
    sentence: Sentence,
    which: int,
    book: Rulebook,
    row: Sequence[Measured | None],
    before: Measured | None,
) -> Measured | None:
    """The measure of a figure that goes on with one before: « 15 à Lyon »."""
    quantity, rival = sentence.quantities[which], compared_with(sentence, which)
    again = restated(sentence, which)
    if quantity.kind == "ordinal" and not is_running(sentence, which):
        return None
    for index in range(which - 1, -1, -1):
        told = row[index]
        same = is_row(sentence.quantities[index], quantity)
        if told and same and index in (rival, again):
            return Measured(told.measure, told.rule, inherited=True)
        if told is None or told.rule.endswith("/") or not book.measures[told.measure].rows:
            continue
        if (
            same
            and _may_be(book.measures[told.measure], quantity)
            and _is_of_its_size(sentence.quantities[index], quantity)
            and (
                follows(sentence, index, which, people=book.measures[told.measure].people)
                or is_in_state(sentence, which, told.measure)
            )
        ):
            return Measured(told.measure, told.rule, inherited=True)
    apart = acts_for_itself(sentence, which) or is_behind_money(sentence, which)
    apart = apart and not quantity.increment  # "two more went home"
    if apart and sentence.counted(which) < 0 and not is_part(sentence, which):
        before = None
    if before and _is_open(book, before) and _may_be(book.measures[before.measure], quantity):
        plain = book.measures[before.measure].plain
        people = book.measures[before.measure].people
        held = book.measures[before.measure].holder == "required"
        names = [other.measure if other else "" for other in row]
        within = is_of_counted(sentence, which, names, people=people)
        if not within and points_back(sentence, which, plain=plain, held=held, people=people):
            return Measured(before.measure, before.rule, inherited=True)
    if before and is_share_of(sentence, which, book.measures[before.measure]):
        return Measured(before.measure, before.rule, inherited=True)
    return None


def _is_of_its_size(first: Quantity, second: Quantity) -> bool:
    """False for the 1.3 million behind "nine dead": they lack power, they did not die."""
    return second.value.low <= LEAP * max(first.value.high, 1)


def _by_kind(sentence: Sentence, which: int) -> Measured | None:
    quantity, rule = sentence.quantities[which], f"{sentence.language}/"
    if quantity.kind == "date" and only_points(sentence, quantity):
        return None
    if measure := BY_KIND.get(quantity.kind):
        return Measured(measure, rule)
    if quantity.kind == "none":
        return Measured("count", rule) if is_nobody(sentence, which) else None
    if quantity.kind == "one" and not is_one(sentence, which):
        return None
    if quantity.kind == "ordinal" and not is_running(sentence, which):
        return None
    return Measured("count", rule)


def triggers(book: Rulebook) -> frozenset[str]:
    """The keys of all words that may make a determiner count: « un manifestant a été tué »."""
    return frozenset(
        stem_key(key[len(EXACT) :], book.language) if key.startswith(EXACT) else key
        for rule in book.rules
        if "one" in book.measures[rule.measure].kinds
        for key in rule.words
    )
