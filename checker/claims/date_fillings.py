"""What the words of a text may fill of the slots of dates, each place looked at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from checker.claims.calendar import Calendar
from checker.claims.numeral import Numeral
from checker.claims.spans import PIVOT, Anchor, Span
from checker.claims.tokens import Tokens

__all__ = ["MAX_YEAR", "Bound", "DateText", "Value", "fillings_at"]

MAX_YEAR = 2199

Value = str | float | Span

Filling = tuple[Value, int] | None  # what fills a slot, and the token behind

Bound = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class DateText:
    """A text with all that the search for its dates reads, and what it found on the way."""

    tokens: Tokens
    numerals: Mapping[int, Numeral]
    rules: Calendar
    anchor: Anchor
    fillings: dict[int, Mapping[str, tuple[Value, int]]] = field(default_factory=dict)


_Read: TypeAlias = "Callable[[DateText, int], Filling]"
_NOTHING: Mapping[str, tuple[Value, int]] = {}


def fillings_at(text: DateText, at: int) -> Mapping[str, tuple[Value, int]]:
    """What the words from a token on may fill, by the kind of slot."""
    known = text.fillings.get(at)
    if known is None:
        known = text.fillings[at] = _fillings(text, at)
    return known


def _fillings(text: DateText, at: int) -> Mapping[str, tuple[Value, int]]:
    word = text.tokens.words[at]
    kinds = text.rules.fits.get(word, ())
    number = word[0].isdecimal() or at in text.numerals
    if not kinds and not number:
        return _NOTHING
    found = {kind: filled for kind in kinds if (filled := _of_table(text, kind, at))}
    if number:
        plausible = _BY_LENGTH.get(len(word), _SPOKEN) if word.isdecimal() else _SPOKEN
        found |= {kind: filled for kind in plausible if (filled := _NUMERIC[kind](text, at))}
    return found


def _of_table(text: DateText, kind: str, at: int) -> Filling:
    value, end = text.rules.slots[kind].at(text.tokens, at)
    if not value:
        return None
    if kind != "month":
        return value, end
    return None if _is_other_word(text, at) else (value, _without_dot(text.tokens, end))


def _is_other_word(text: DateText, at: int) -> bool:
    """True for "may", "march" and « sept » where they are no months: in small letters after a word.

    « De cinq à sept » counts, « le 12 sept. » is a day.
    """
    tokens, rules = text.tokens, text.rules
    if tokens.words[at] not in rules.other_words or tokens.raw(at)[0].isupper():
        return False
    before = tokens.word(at - 1)
    return at > 0 and not (before[-1:].isdecimal() or before in rules.month_before)


def _without_dot(tokens: Tokens, end: int) -> int:
    """Past the dot of "sept." when more of the date follows."""
    dotted = tokens.word(end) == "." and tokens.touching(end - 1)
    short = dotted and len(tokens.words[end - 1]) <= 5
    return end + 1 if short and tokens.word(end + 1)[:1].isdecimal() else end


def _day(text: DateText, at: int) -> tuple[float, int] | None:
    word = text.tokens.words[at]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31:
        mark = text.tokens.touching(at) and text.tokens.words[at + 1] in text.rules.marks
        return float(word), at + 1 + mark
    numeral = text.numerals.get(at)
    if (
        numeral
        and not numeral.written
        and 1 <= numeral.low <= 31
        and numeral.low == int(numeral.low)
    ):
        exact = numeral.low == numeral.high and numeral.form in ("cardinal", "ordinal")
        return (numeral.low, numeral.last) if exact else None
    return None


def _year(text: DateText, at: int) -> tuple[float, int] | None:
    word = text.tokens.words[at]
    if word.isdecimal():
        return (float(word), at + 1) if len(word) == 4 and 1000 <= int(word) <= MAX_YEAR else None
    numeral = text.numerals.get(at)
    if numeral is None or numeral.written or numeral.low != numeral.high:
        return None
    if 1000 < numeral.low <= MAX_YEAR or numeral.low in (1000, 2000):
        return (numeral.low, numeral.last) if numeral.form == "cardinal" else None
    return _year_in_two(text, numeral)


def _year_in_two(text: DateText, numeral: Numeral) -> tuple[float, int] | None:
    """As in "nineteen ninety six"."""
    second = text.numerals.get(numeral.last)
    if second is None or numeral.low not in range(15, 21) or second.written:
        return None
    return (numeral.low * 100 + second.low, second.last) if 10 <= second.low < 100 else None


def _ordinal(text: DateText, at: int) -> tuple[float, int] | None:
    numeral = text.numerals.get(at)
    if numeral is not None and numeral.form == "ordinal":
        return numeral.low, numeral.last
    word = text.tokens.words[at]
    if word.isdecimal() and text.tokens.touching(at) and len(word) <= 3:
        marked = text.tokens.words[at + 1] in text.rules.marks
        return (float(word), at + 2) if marked else None
    return None


def _amount(text: DateText, at: int) -> tuple[float, int] | None:
    """As in "two" of "two weeks ago"."""
    numeral = text.numerals.get(at)
    if numeral is None or numeral.form == "ordinal":
        return None
    if numeral.form == "fraction" and numeral.coefficient > 1:
        return numeral.coefficient, numeral.last - 1  # "the last three quarters"
    small = numeral.scale == 1 and abs(numeral.high) <= 5000
    return (numeral.low, numeral.last) if small else None


def _digits(sizes: tuple[int, ...], low: int, high: int) -> _Read:
    """A reader of plain digits: how many there may be, and their bounds."""

    def filling(text: DateText, at: int) -> Filling:
        word = text.tokens.words[at]
        fits = word.isdecimal() and len(word) in sizes and low <= int(word) <= high
        return (float(word), at + 1) if fits else None

    return filling


def _dotted(text: DateText, at: int) -> tuple[float, int] | None:
    """As in 15.05.2020, one word to the eye: eight digits, the year first."""
    parts = text.tokens.words[at].split(".")
    if len(parts) != 3 or len(parts[2]) not in (2, 4) or max(map(len, parts[:2])) > 2:
        return None
    first, second, year = map(int, parts)
    swapped = not text.rules.day_first and second > 12
    day, month = (second, first) if swapped else (first, second)
    if len(parts[2]) == 2:
        year += 2000 if year < PIVOT else 1900
    return float(year * 10_000 + month * 100 + day), at + 1


_NUMERIC: dict[str, _Read] = {
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
}

# Which slots are worth a try: by the number of digits, and for words and odd numbers.
_SPOKEN = ("day", "year", "dmy", "n", "ord")
_BY_LENGTH = {
    1: ("day", "d", "m", "q", "n", "ord"),
    2: ("day", "d", "dbig", "m", "mm", "yy", "n", "ord"),
    4: ("year", "n", "day", "ord"),
    8: ("ymd", "n", "day", "year", "ord"),
}
