"""Which measure each quantity is of: by the rules, by what stands before, else by its unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.as_for import told_as_for, told_as_put
from checker.claims.assailants import are_no_toll
from checker.claims.classes_listed import whole_over
from checker.claims.counting import compared_with, numbered, restated
from checker.claims.headless import (
    are_unhurt,
    does_something,
    is_of_things,
    listed_of,
    lives_on,
)
from checker.claims.hit_of_dead import are_hit_of_dead
from checker.claims.inheriting import acts_for_itself, follows, is_of_it, is_row, lacks
from checker.claims.land_lists import size_of_several
from checker.claims.measure_told import Measured
from checker.claims.no_claims import (
    is_no_figure,
    is_nobody,
    is_of_noun,
    is_one,
    is_running,
    only_points,
)
from checker.claims.numbering import is_owner, said_of
from checker.claims.of_parts import of_parts
from checker.claims.order_of_two import order_of_two
from checker.claims.own_row import is_behind_money, is_in_state, is_of_counted, is_of_its_size
from checker.claims.partitive import is_of_victims
from checker.claims.parts_named import is_in_total, part_told, summed_whole
from checker.claims.persons import is_person
from checker.claims.pointing_back import points_back
from checker.claims.ruling import Ruled, by_rule, may_be, rules_met
from checker.claims.scope import is_part
from checker.claims.sentence import Sentence
from checker.claims.share_rows import is_share_of
from checker.claims.speech import speech_of
from checker.claims.standing_alone import is_on_scale
from checker.claims.uncounted_whole import is_of_uncounted
from checker.claims.unit_by_sum import adds_up
from checker.rulebook import Rulebook

__all__ = ["Measured", "measures_of"]

# what a quantity measures when no rule knows better
BY_KIND = {name: name for name in ("date", "time", "duration", "money", "age")}
BY_KIND |= dict.fromkeys(("percent", "share", "points"), "percentage")
DEAD, HIT = "deaths", ("deaths", "injured", "count")  # victims are dead or hurt
CASUALTIES = ("deaths", "injured")
NOBODY = Measured("", "")
STRONG = 2.5  # from this weight on a rule beats all that stands before
FAIR = 1.5  # and from this one it beats all but a part of what stands before


def measures_of(
    sentence: Sentence, book: Rulebook, before: Measured | None
) -> tuple[Measured | None, ...]:
    """The measure of every quantity; `before` is that of the last figure that could pass it on.

    None for what is no claim: a determiner that counts nothing, an ordinal outside any measure.
    """
    near = rules_met(sentence, book)
    row: list[Measured | None] = []
    for which in range(len(sentence.quantities)):
        ruled = by_rule(sentence, which, book, near)
        people = before is not None and book.measures[before.measure].people
        alone = is_of_uncounted(sentence, which, row, people=people)
        back = None if alone else before
        told = _measured(sentence, which, book, ruled=ruled, row=row, before=back)
        row.append(_as_victims(sentence, which, told))
    return tuple(of_parts(sentence, row, book))


def _as_victims(sentence: Sentence, which: int, told: Measured | None) -> Measured | None:
    """The dead for « Six des victimes » behind « trois sont portées disparues »: none of these."""
    apart = told is not None and told.inherited and told.measure not in HIT
    victims = apart and is_of_victims(sentence, which)
    return Measured(DEAD, f"{sentence.language}/{DEAD}", inherited=True) if victims else told


def _measured(
    sentence: Sentence,
    which: int,
    book: Rulebook,
    *,
    ruled: Ruled,
    row: Sequence[Measured | None],
    before: Measured | None,
) -> Measured | None:
    owner = ruled.rule is None and is_owner(sentence, which)  # « les identités de 140 autres »
    listed = _by_kind(sentence, which) if owner else _of_classes(sentence, which, book, row)
    if listed or is_no_figure(sentence, which) or size_of_several(sentence, which):
        return listed  # « des deux côtés de la frontière » counts nothing
    told = Measured(ruled.rule.measure, ruled.rule.id) if ruled.rule else _said(sentence, which)
    attackers = told is not None and are_no_toll(sentence, which, told.measure)
    if told and before and are_hit_of_dead(sentence, which, told.measure, before.measure):
        told = replace(before, inherited=True)
    if told and (attackers or ruled.rule is None or ruled.weight >= STRONG):
        return Measured("count", f"{sentence.language}/") if attackers else told
    if whole := _in_total(sentence, which, book, before) or _whole(
        sentence, which, book, row, before
    ):
        return whole
    if told and ruled.weight >= FAIR:
        return told
    if told is None and numbered(sentence, which) >= 0:
        return _by_kind(sentence, which)
    return _inherited(sentence, which, book, row, before) or told or _by_kind(sentence, which)


def _in_total(
    sentence: Sentence, which: int, book: Rulebook, before: Measured | None
) -> Measured | None:
    """That of the sentence before: « 28 policiers figurent dans ce total »."""
    told = before if before and is_in_total(sentence, which) else None
    return replace(told, inherited=True) if told and _is_open(book, told) else None


def _said(sentence: Sentence, which: int) -> Measured | None:
    """The measure of those who are said to be so many: « Les pompiers sont 120 », or of a row."""
    measure = (
        said_of(sentence, which)
        or told_as_for(sentence, which)
        or told_as_put(sentence, which)
        or listed_of(sentence, which)
        or part_told(sentence, which)
    )
    return Measured(measure, f"{sentence.language}/{measure}") if measure else None


def _of_classes(
    sentence: Sentence, which: int, book: Rulebook, row: Sequence[Measured | None]
) -> Measured | None:
    """That of the figure of them all: « 33 blessés : 19 agents et 14 lycéens »."""
    over = whole_over(sentence, which)
    told = row[over] if over >= 0 else None
    people = told is not None and book.measures[told.measure].people
    return replace(told, inherited=True) if told and people and _is_open(book, told) else None


def _whole(
    sentence: Sentence,
    which: int,
    book: Rulebook,
    row: Sequence[Measured | None],
    before: Measured | None,
) -> Measured | None:
    """What a part is of: « dont 5 grièvement », "two of whom": the figure before it."""
    if not is_part(sentence, which):
        over = summed_whole(sentence, which)
        summed = row[over] if over >= 0 else None  # « soit 29 gendarmes et 11 manifestants »
        return replace(summed, inherited=True) if summed and _is_open(book, summed) else None
    if is_of_noun(sentence, which):
        return None
    people = [one for one in row if one and book.measures[one.measure].people][-2:]
    former = order_of_two(sentence, which) == 0
    counts = iter(people) if former else _counts(sentence, row, book)
    told = None if lacks(sentence, which) else next(counts, before)
    if told and told.measure == "count" and sentence.counted(which) < 0:
        fits = sentence.quantities[which].kind in book.measures["count"].kinds
        return Measured("count", told.rule) if fits else None
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
        noun = sentence.counted(index)
        led = led and not (noun >= 0 and is_person(sentence, noun))  # « sur cinq prévenus, deux »
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
    if sentence.quantities[which].kind == "ordinal" and not is_running(sentence, which):
        return None
    if is_of_things(sentence, which):
        return None
    told = _of_its_row(sentence, which, book, row)
    known = (told or before or NOBODY).measure
    if lives_on(sentence, which) and known == DEAD:
        return None
    if known in CASUALTIES and are_unhurt(sentence, which):
        return None
    if told or before is None or _acts_apart(sentence, which):
        return told
    back = _points_back(sentence, which, book, row, before)
    shares = back or is_share_of(sentence, which, book.measures[before.measure])
    return Measured(before.measure, before.rule, inherited=True) if shares else None


def _of_its_row(
    sentence: Sentence, which: int, book: Rulebook, row: Sequence[Measured | None]
) -> Measured | None:
    """The measure of a figure that one of the same sentence goes on with, the nearest."""
    alike = (compared_with(sentence, which), restated(sentence, which))
    back = range(which) if is_of_it(sentence, which) else range(which - 1, -1, -1)
    for index in back:
        told = row[index]
        if told is None or not is_row(sentence.quantities[index], sentence.quantities[which]):
            continue
        summed = which in adds_up(sentence, index) and not told.rule.endswith("/")
        if summed or index in alike or _goes_on(sentence, index, which, told, book):
            return Measured(told.measure, told.rule, inherited=True)
    return None


def _goes_on(sentence: Sentence, index: int, which: int, told: Measured, book: Rulebook) -> bool:
    measure, quantity = book.measures[told.measure], sentence.quantities[which]
    if told.rule.endswith("/") or not measure.rows or not may_be(measure, quantity):
        return False
    if not is_of_its_size(sentence.quantities[index], quantity):
        return False
    goes_on = follows(sentence, index, which, people=measure.people)
    return goes_on or is_in_state(sentence, which, told.measure)


def _acts_apart(sentence: Sentence, which: int) -> bool:
    """True for a bare figure that does something of its own: none of those told before."""
    if sentence.quantities[which].increment:  # "two more went home"
        return False
    apart = acts_for_itself(sentence, which) or is_behind_money(sentence, which)
    return apart and sentence.counted(which) < 0 and not is_part(sentence, which)


def _points_back(
    sentence: Sentence,
    which: int,
    book: Rulebook,
    row: Sequence[Measured | None],
    before: Measured,
) -> bool:
    """True for a figure that goes on with `before`, one of the sentences before."""
    measure = book.measures[before.measure]
    if not _is_open(book, before) or not may_be(measure, sentence.quantities[which]):
        return False
    names = [other.measure if other else "" for other in row]
    if is_of_counted(sentence, which, names, people=measure.people):
        return False
    if measure.bare and is_on_scale(sentence, which):
        return True
    if before.measure == "deaths" and does_something(sentence, which):
        return False
    opened = sentence.tokens[0].text.lower() in speech_of(sentence.language).link
    held = measure.holder == "required" or (measure.holder == "optional" and not opened)
    return points_back(sentence, which, plain=measure.plain, held=held, people=measure.people)


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
