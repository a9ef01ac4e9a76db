"""Matching the forms of dates on the words of a text, slot by slot."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from checker.claims.calendar import Calendar, Node, Slot
from checker.claims.calendar_file import Form
from checker.claims.dates import resolve
from checker.claims.numeral import Numeral
from checker.claims.spans import Anchor, Span
from checker.claims.tenses import tense_of
from checker.claims.tokens import Tokens

__all__ = ["MAX_YEAR", "Bound", "Search", "match_forms", "meant"]

MAX_YEAR = 2199

_STEPS = 4000  # a form that needs more tries than this is no date

Value = str | float | Span

Filling = tuple[Value, int] | None

Bound = tuple[tuple[str, Value], ...]


@dataclass(slots=True)
class Search:
    """One search for a form from a token on."""

    tokens: Tokens
    numerals: Mapping[int, Numeral]
    calendar: Calendar
    found: list[tuple[int, Form, Bound]]
    anchor: Anchor
    depth: int = 0
    steps: int = 0


def match_forms(search: Search, node: Node, at: int, bound: Bound) -> None:
    """Add to `search.found` every form that ends somewhere behind a token."""
    search.steps += 1
    if node.form is not None:
        search.found.append((at, node.form, bound))
    words = search.tokens.words
    if at >= len(words) or search.steps > _STEPS:
        return
    following = node.words.get(words[at])
    if following is not None:
        match_forms(search, following, at + 1, bound)
    for slot in _slots_at(search, node, at):
        filled = _fill(search, slot, at)
        if filled is not None:
            match_forms(search, slot.after, filled[1], (*bound, (slot.name, filled[0])))


def _slots_at(search: Search, node: Node, at: int) -> Sequence[Slot]:
    """The slots that the word at a token may fill."""
    word = search.tokens.words[at]
    kinds = search.calendar.fits.get(word) if node.tables else None
    slots = [slot for slot in node.tables if slot.kind in kinds] if kinds else []
    if node.numeric and (word[0].isdecimal() or at in search.numerals):
        slots = [*slots, *node.numeric]
    return [*slots, node.dates] if node.dates is not None else slots


def _fill(search: Search, slot: Slot, at: int) -> Filling:
    """What fills a slot at a token, and the token behind; None if nothing does."""
    table = search.calendar.slots.get(slot.kind)
    if table is None:
        return _NUMERIC[slot.kind](search, at)
    value, end = table.at(search.tokens, at)
    if slot.kind != "month":
        return (value, end) if value else None
    if not value or _is_verb(search.tokens, at):
        return None
    return value, _without_dot(search.tokens, end)


def _nested(search: Search, at: int) -> tuple[Span, int] | None:
    """A date inside a form: "two weeks after Easter"."""
    if search.depth:
        return None
    tokens, rules = search.tokens, search.calendar
    at += tokens.word(at) in rules.articles
    if at >= len(tokens):
        return None
    inner = Search(tokens, search.numerals, rules, [], search.anchor, depth=1)
    match_forms(inner, rules.root, at, ())
    for last, form, bound in sorted(inner.found, key=lambda item: -item[0]):
        span = meant(form, bound, search.anchor, tense=tense_of(tokens, at, last, rules))
        if span is not None:
            return span, last
    return None


def meant(form: Form, bound: Bound, anchor: Anchor, *, tense: int) -> Span | None:
    """The days that a form means with its slots filled; None for no date."""
    return resolve(
        form.means, dict(bound), anchor,
        shift=form.shift, unit=form.unit or "day", part=form.part, tense=tense,
    )  # fmt: skip


_SURE_MONTH = frozenset(
    {"in", "of", "since", "next", "last", "until", "till", "by", "early", "mid", "late", "-", "to"}
)


def _is_verb(tokens: Tokens, at: int) -> bool:
    """True for "may" and "march" where they are no months: in small letters behind a word."""
    if tokens.words[at] not in ("may", "march", "mar") or tokens.raw(at)[0].isupper():
        return False
    before = tokens.word(at - 1)
    return at > 0 and not (
        before[-1:].isdecimal() or before in _SURE_MONTH or before in ("st", "nd", "rd", "th")
    )


def _without_dot(tokens: Tokens, end: int) -> int:
    """Past the dot of "sept." when more of the date follows."""
    dotted = tokens.word(end) == "." and tokens.touching(end - 1)
    short = dotted and len(tokens.words[end - 1]) <= 5
    return end + 1 if short and tokens.word(end + 1)[:1].isdecimal() else end


def _day(search: Search, at: int) -> tuple[float, int] | None:
    word = search.tokens.words[at]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        mark = search.tokens.touching(at) and search.tokens.words[at + 1] in search.calendar.marks
        return float(word), at + 1 + mark
    numeral = search.numerals.get(at)
    if (
        numeral
        and not numeral.written
        and 1 <= numeral.low <= 31
        and numeral.low == int(numeral.low)
    ):
        exact = numeral.low == numeral.high and numeral.form in ("cardinal", "ordinal")
        return (numeral.low, numeral.last) if exact else None
    return None


def _year(search: Search, at: int) -> tuple[float, int] | None:
    word = search.tokens.words[at]
    if word.isdecimal():
        return (float(word), at + 1) if len(word) == 4 and 1000 <= int(word) <= MAX_YEAR else None
    numeral = search.numerals.get(at)
    if numeral is None or numeral.written or numeral.low != numeral.high:
        return None
    if 1000 < numeral.low <= MAX_YEAR or numeral.low in (1000, 2000):
        return (numeral.low, numeral.last) if numeral.form == "cardinal" else None
    return _year_in_two(search, numeral)


def _year_in_two(search: Search, numeral: Numeral) -> tuple[float, int] | None:
    """As in "nineteen ninety six"."""
    second = search.numerals.get(numeral.last)
    if second is None or numeral.low not in range(15, 21) or second.written:
        return None
    return (numeral.low * 100 + second.low, second.last) if 10 <= second.low < 100 else None


def _ordinal(search: Search, at: int) -> tuple[float, int] | None:
    numeral = search.numerals.get(at)
    if numeral is not None and numeral.form == "ordinal":
        return numeral.low, numeral.last
    word = search.tokens.words[at]
    if word.isdecimal() and search.tokens.touching(at) and len(word) <= 3:
        marked = search.tokens.words[at + 1] in search.calendar.marks
        return (float(word), at + 2) if marked else None
    return None


def _amount(search: Search, at: int) -> tuple[float, int] | None:
    """As in "two" of "two weeks ago"."""
    numeral = search.numerals.get(at)
    if numeral is None or numeral.form == "ordinal":
        return None
    if numeral.form == "fraction" and numeral.coefficient > 1:
        return numeral.coefficient, numeral.last - 1  # "the last three quarters"
    small = numeral.scale == 1 and abs(numeral.high) <= 5000
    return (numeral.low, numeral.last) if small else None


def _digits(sizes: tuple[int, ...], low: int, high: int) -> Callable[[Search, int], Filling]:
    """A reader of plain digits: how many there may be, and their bounds."""

    def filling(search: Search, at: int) -> Filling:
        word = search.tokens.words[at]
        fits = word.isdecimal() and len(word) in sizes and low <= int(word) <= high
        return (float(word), at + 1) if fits else None

    return filling


def _dotted(search: Search, at: int) -> tuple[float, int] | None:
    """As in 15.05.2020, one word to the eye: eight digits, the year first."""
    parts = search.tokens.words[at].split(".")
    if len(parts) != 3 or len(parts[2]) not in (2, 4) or max(map(len, parts[:2])) > 2:
        return None
    first, second, year = map(int, parts)
    swapped = not search.calendar.day_first and second > 12
    day, month = (second, first) if swapped else (first, second)
    if len(parts[2]) == 2:
        year += 2000 if year < 50 else 1900
    return float(year * 10_000 + month * 100 + day), at + 1


_NUMERIC: dict[str, Callable[[Search, int], Filling]] = {
    "day": _day,
    "d": _digits((1, 2), 0, 99),
    "dbig": _digits((2,), 13, 31),
    "m": _digits((1, 2), 0, 99),
    "mm": _digits((2,), 1, 12),
    "q": _digits((1,), 1, 4),
    "year": _year,
    "yy": _digits((2,), 0, 99),
    "ymd": _digits((8,), 0, 99_999_999),
    "dmy": _dotted,
    "n": _amount,
    "ord": _ordinal,
    "date": _nested,
}
