"""Finding the dates of a text; the longest form that resolves wins."""

from __future__ import annotations

from itertools import compress
from math import inf
from typing import NamedTuple

from checker.claims.calendar import Calendar, Start
from checker.claims.calendar_file import Form
from checker.claims.date_fillings import Bound, DateText
from checker.claims.date_slots import Search, match_forms, meant, told_tense
from checker.claims.days_in_row import of_month_before
from checker.claims.named_days import is_impossible, named_day_span
from checker.claims.not_dates import is_bare, is_none, is_price, is_weak
from checker.claims.numeral import Numeral
from checker.claims.spans import UNKNOWN, Anchor, Span, anchor_of, around, between, year_span
from checker.claims.tenses import looks_back
from checker.claims.tokens import Tokens
from checker.claims.years import counts, is_bare_year

__all__ = ["FoundDate", "find_dates"]

_NONE = "none"  # what looks like a date and is none: « chaque mardi »


class FoundDate(NamedTuple):
    """A date with its tokens, half open."""

    first: int
    last: int
    span: Span
    weak: bool = False  # a mere number, a date only beside a true one
    means: str = "calendar"  # a meaning of checker.claims.dates


def find_dates(
    tokens: Tokens, numerals: list[Numeral], rules: Calendar, anchor: str
) -> list[FoundDate]:
    """All dates of a text in order, none overlapping another."""
    by_start = {numeral.first: numeral for numeral in numerals}
    text = DateText(tokens, by_start, rules, anchor_of(anchor))
    openers = rules.openers.forward.after
    found: list[FoundDate] = []
    at = 0
    for index in _starts(text):
        if index < at:
            continue
        date = _range_at(text, index) if tokens.words[index] in openers else None
        if date is None and _may_start(text, index):
            date = _bounded_at(text, index)
        if date is not None:
            found += [_in_row(text, found, date)] if date.means != _NONE else []
            at = date.last
    return found


def _in_row(text: DateText, found: list[FoundDate], date: FoundDate) -> FoundDate:
    """A date; the day that goes on with the full date before it is of that one's month."""
    if not found:
        return date
    before = found[-1].last, found[-1].span
    first, last = date.first, date.last
    span = of_month_before(text.tokens, first, last, text.rules, before, text.anchor)
    return date._replace(span=span) if span else date


def _starts(text: DateText) -> list[int]:
    """The tokens where a date may start, by a first look at them and the next one."""
    words, numerals = text.tokens.words, text.numerals
    always, quick = text.rules.always, text.rules.quick
    digits, known = text.tokens.figures, text.tokens.vocabulary
    sure = known & always | digits
    hot = known & quick.keys() | sure
    likely = compress(range(len(words)), map(hot.__contains__, words))
    behind = [*words[1:], ""]
    return [
        index
        for index in sorted({*likely, *numerals})
        if index in numerals
        or (word := words[index]) in sure
        or (following := behind[index]) in quick[word]
        or following in digits
        or index + 1 in numerals
    ]


def _may_start(text: DateText, index: int) -> bool:
    """A cheap look at two words; True where a date may start."""
    word = text.tokens.words[index]
    start, numeral = text.rules.starts.get(word), text.numerals.get(index)
    if start is not None and _goes_on(text, start, index + 1):
        return True
    if word[0].isdecimal() and (
        len(word) in (4, 8) or word.count(".") == 2 or _number_goes_on(text, index + 1)
    ):
        return True
    if numeral is None:
        return False
    behind = (text.tokens.word(index + 1), text.tokens.word(numeral.last))
    digits = behind[0][:1].isdecimal() or behind[1][:1].isdecimal()
    return digits or _number_goes_on(text, numeral.last)


def _number_goes_on(text: DateText, index: int) -> bool:
    """True where the words behind a number may make a date of it."""
    start = text.rules.after_number.get(text.tokens.word(index))
    return start is not None and _goes_on(text, start, index + 1)


def _goes_on(text: DateText, start: Start, index: int) -> bool:
    if start.alone:
        return True
    word = text.tokens.word(index)
    if start.number and (word[:1].isdecimal() or index in text.numerals):
        return True
    deeper = start.deeper.get(word)
    return word in start.words if deeper is None else _goes_on(text, deeper, index + 1)


def _bounded_at(text: DateText, index: int) -> FoundDate | None:
    """A date, the later one it reaches to, and the words that leave an end of it open."""
    date = _date_at(text, index) or _year_at(text, index) or _bounded_month(text, index)
    if date is None or date.means == _NONE:
        return date
    date = _reaching(text, date)
    later, end = text.rules.later.at(text.tokens, date.last)
    if later and not text.tokens.word(end)[:1].isdecimal():
        return date._replace(last=end, span=date.span._replace(high=inf))
    bare = _without_article(text, index)
    latest, start = text.rules.latest.before(text.tokens, bare)
    behind, end = text.rules.latest.at(text.tokens, date.last)
    if latest or behind:
        known = date.span.low != -inf
        span = Span(-inf, date.span.high) if known else UNKNOWN
        return FoundDate(start, end, span)
    before, start = text.rules.before.before(text.tokens, bare)
    if before:
        return FoundDate(start, date.last, _up_to(text, date, bare))
    after, start = text.rules.after.before(text.tokens, bare)
    if after:
        day = date.span.low == date.span.high
        low = date.span.high if day else date.span.high + 1
        return FoundDate(start, date.last, Span(low, inf, low_open=day))
    return date


def _up_to(text: DateText, date: FoundDate, first: int) -> Span:
    """All before a date; "by the end of May" is the last of May."""
    if date.span.low == -inf:
        return UNKNOWN
    parts = text.rules.slots.get("part")
    starts = {first, date.first}
    if date.means == "part" and parts and any(parts.at(text.tokens, i)[0] == "end" for i in starts):
        return Span(-inf, date.span.high)
    return Span(-inf, date.span.low, high_open=True)


def _year_at(text: DateText, index: int) -> FoundDate | None:
    if not is_bare_year(text.tokens, index, text.rules):
        return None
    return FoundDate(index, index + 1, year_span(int(text.tokens.words[index])))


def _bounded_month(text: DateText, index: int) -> FoundDate | None:
    """A bare month behind "before" or "after"."""
    if text.tokens.words[index] not in text.rules.slots["month"].forward.after:
        return None
    bounds = (text.rules.before, text.rules.after)
    if not any(phrases_.before(text.tokens, index)[0] for phrases_ in bounds):
        return None
    return _date_at(text, index, inner=True)


def _without_article(text: DateText, index: int) -> int:
    return index - (text.tokens.word(index - 1) in text.rules.articles)


def _reaching(text: DateText, date: FoundDate) -> FoundDate:
    """A date and the one behind "to", "au", "-"."""
    joint, after = text.rules.joints.at(text.tokens, date.last)
    second = _inner_at(text, after) if joint and not date.weak else None
    if second is None or second.weak:
        return date
    span = _between(date, second, text.anchor)
    return FoundDate(date.first, second.last, span) if span else date


def _between(first: FoundDate, second: FoundDate, anchor: Anchor) -> Span | None:
    """From one date to another; of two days of the week, the second comes behind the first."""
    low, high = first.span.low, second.span.high
    weekdays = first.means == second.means == "weekday" and anchor.day is not None
    if not (weekdays and anchor.day and low > high):
        return between(first.span, second.span)
    to_come = low > anchor.day.toordinal()
    return Span(low, high + 7) if to_come else Span(low - 7, high)


def _range_at(text: DateText, index: int) -> FoundDate | None:
    """As in "from May to October 2020", "entre 2014 et 2018"."""
    _, first_at = text.rules.openers.at(text.tokens, index)
    if first_at == index or not _goes_between(text, first_at):
        return None
    first = _inner_at(text, first_at)
    if first is None:
        return None
    joint, after = text.rules.joints.at(text.tokens, first.last)
    if not joint:
        joint, after = text.rules.pair_joints.at(text.tokens, first.last)
    second = _inner_at(text, after) if joint else None
    if second is None or (first.weak and second.weak):
        return None
    if (
        _is_lone(text, first)
        and _is_lone(text, second)
        and counts(text.tokens, second.last, text.rules)
    ):
        return None
    span = _between(first, second, text.anchor)
    return FoundDate(index, second.last, around(span, text.anchor)) if span else None


def _goes_between(text: DateText, index: int) -> bool:
    """A cheap look: False for a number that nothing ties to another date."""
    numeral, word = text.numerals.get(index), text.tokens.word
    if numeral is None and not word(index)[:1].isdecimal():
        return True
    behind = {word(index + 1), word(numeral.last) if numeral else ""}
    return not text.rules.between.isdisjoint(behind) or any(w[:1].isdecimal() for w in behind)


def _may_be_inner(text: DateText, index: int) -> bool:
    word = text.tokens.word(index)
    if index in text.numerals or word[:1].isdecimal():
        return True
    start = text.rules.inner_starts.get(word)
    return start is not None and _goes_on(text, start, index + 1)


def _is_lone(text: DateText, date: FoundDate) -> bool:
    return date.last - date.first == 1 and text.tokens.words[date.first].isdecimal()


def _inner_at(text: DateText, index: int) -> FoundDate | None:
    """A date beside another one, its article passed over."""
    index += text.tokens.word(index) in text.rules.articles
    found = _date_at(text, index, inner=True) if _may_be_inner(text, index) else None
    return found if found and found.means != _NONE else None


def _date_at(text: DateText, index: int, *, inner: bool = False) -> FoundDate | None:
    search = Search(text)
    match_forms(search, text.rules.inner if inner else text.rules.root, index, ())
    if not search.found:
        return None
    search.found.sort(key=lambda item: item[0], reverse=True)
    if is_price(text.tokens, index):
        return None
    ahead = text.rules.ahead.before(text.tokens, index)[0]
    for last, form, bound in search.found:
        if is_none(text, index, last, form, bound) or (
            not inner and is_bare(text, index, last, bound)
        ):
            continue
        tense = 1 if ahead else told_tense(text, index, last, form, bound)
        span = _span_of(text, index, last, form, bound, tense)
        if form.means == _NONE:
            return FoundDate(index, last, UNKNOWN, means=_NONE)
        if span is not None and form.means == "from_date":
            return _far_from(text, index, last, form, bound) or FoundDate(
                index, last, span, means=form.means
            )
        if span is not None and not (form.ahead and _is_past(text, index, tense)):
            weak = is_weak(text.tokens, index, bound)
            return FoundDate(index, last, span, weak, form.means)
    return None


def _span_of(
    text: DateText, index: int, last: int, form: Form, bound: Bound, tense: int
) -> Span | None:
    """The days that a form means here; unknown ones for a day that there is not."""
    span = meant(text, form, bound, tense=tense)
    if form.means == "named_day":
        return named_day_span(text, index, last, form, bound, span, tense)
    impossible = span is None and form.means == "calendar" and is_impossible(text, last, bound)
    return UNKNOWN if impossible else span


def _far_from(text: DateText, index: int, last: int, form: Form, bound: Bound) -> FoundDate | None:
    """As in "more than two weeks before today", "less than a month after Easter"."""
    bounds = text.rules.slots.get("bound")
    name, start = bounds.before(text.tokens, index) if bounds else ("", index)
    span = meant(text, form, (*bound, ("bound", name)), tense=0) if name else None
    return FoundDate(start, last, span, means=form.means) if span else None


def _is_past(text: DateText, index: int, tense: int) -> bool:
    return tense < 0 or looks_back(text.tokens, index, text.rules)
