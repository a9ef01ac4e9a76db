"""Matching the forms of dates on the words of a text, slot by slot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.claims.calendar import Calendar, Form, Node
from checker.claims.dates import resolve
from checker.claims.numeral import Numeral
from checker.claims.spans import Anchor, Span
from checker.claims.tokens import Tokens

__all__ = ["MAX_YEAR", "Bound", "Search", "match_forms", "meant", "tense_of"]

MAX_YEAR = 2199

_STEPS = 4000  # a form that needs more tries than this is no date

Value = str | float | Span

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
    search.steps += 1
    if node.form is not None:
        search.found.append((at, node.form, bound))
    words = search.tokens.words
    if at >= len(words) or search.steps > _STEPS:
        return
    word = words[at]
    following = node.words.get(word)
    if following is not None:
        match_forms(search, following, at + 1, bound)
    slots = node.by_word.get(word)
    if node.numeric and (at in search.numerals or word[0].isdecimal()):
        slots = [*slots, *node.numeric] if slots else node.numeric
    if node.dates is not None:
        slots = [*(slots or ()), ("date", node.dates)]
    if not slots:
        return
    for name, after in slots:
        filled = _fill(search, name, at)
        if filled is not None:
            value, end = filled
            match_forms(search, after, end, (*bound, (name, value)))


def _fill(search: Search, name: str, at: int) -> tuple[Value, int] | None:
    """What fills a slot at a token, and the token behind; None if nothing does."""
    table = search.calendar.slots.get(name.rstrip("2"))
    if table is not None:
        value, end = table.at(search.tokens, at)
        if name.startswith("month") and _is_verb(search.tokens, at):
            return None
        return (value, _without_dot(search.tokens, end, name)) if value else None
    word = search.tokens.words[at]
    kind = name.rstrip("2")
    if kind == "day":
        return _day(search, at)
    if kind == "q":
        return (float(word), at + 1) if word in ("1", "2", "3", "4") else None
    if kind in ("dbig", "mm"):
        low, high = (13, 31) if kind == "dbig" else (1, 12)
        fits = word.isdecimal() and len(word) == 2 and low <= int(word) <= high
        return (float(word), at + 1) if fits else None
    if kind in ("d", "m", "yy"):
        digits = word.isdecimal() and len(word) <= 2 and (kind != "yy" or len(word) == 2)
        return (float(word), at + 1) if digits else None
    if kind == "ymd":
        return (float(word), at + 1) if word.isdecimal() and len(word) == 8 else None
    if kind == "year":
        return _year(search, at)
    if kind == "n":
        numeral = search.numerals.get(at)
        small = numeral and numeral.scale == 1 and abs(numeral.high) <= 5000
        return (
            (numeral.low, numeral.last) if numeral and small and numeral.form != "ordinal" else None
        )
    if kind == "ord":
        return _ordinal(search, at)
    if kind == "date":
        return _nested(search, at)
    return None


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
    return resolve(form.means, dict(bound), anchor,
                   shift=form.shift, unit=form.unit, part=form.part, tense=tense)  # fmt: skip


_SURE_MONTH = frozenset(
    {"in", "of", "since", "next", "last", "until", "till", "by", "early", "mid", "late", "-", "to"}
)


def _is_verb(tokens: Tokens, at: int) -> bool:
    """True for "may" and "march" where they are no months: in small letters behind a word."""
    if tokens.words[at] not in ("may", "march", "mar") or tokens.raw(at)[0].isupper():
        return False
    before = tokens.word(at - 1)
    return at > 0 and not (
        before[-1:].isdecimal()
        or before in _SURE_MONTH
        or before.endswith(("st", "nd", "rd", "th"))
    )


def _without_dot(tokens: Tokens, end: int, name: str) -> int:
    """Past the dot of "sept." when more of the date follows."""
    dotted = name.startswith("month") and tokens.word(end) == "." and tokens.touching(end - 1)
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


def tense_of(tokens: Tokens, first: int, last: int, rules: Calendar) -> int:
    """1 when the words around speak of what is to come, -1 of what was, 0 when they do not say."""
    for index in _around(tokens, first, last):
        word = tokens.words[index]
        if word in rules.future or (len(word) > 4 and word.endswith(rules.future_endings)):
            return 1
        if word in rules.past:
            return -1
    return 0


def _around(tokens: Tokens, first: int, last: int) -> Iterator[int]:
    """The tokens of the same sentence, nearest first, before those behind."""
    for index in range(first - 1, max(first - 13, -1), -1):
        if tokens.words[index] in ".!?\n\n;":
            break
        yield index
    for index in range(last, min(last + 7, len(tokens))):
        if tokens.words[index] in ".!?\n\n;":
            break
        yield index
