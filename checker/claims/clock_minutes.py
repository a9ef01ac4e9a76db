"""Minutes told in words beside the hour: "ten to four", « huit heures moins six »."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from checker.claims.clock import Clock, FoundTime
from checker.claims.numeral import Numeral
from checker.claims.piece import bounds
from checker.claims.tokens import Tokens

__all__ = [
    "DAY",
    "Counted",
    "counted_from",
    "hedged",
    "is_hour",
    "lasts",
    "minutes_behind",
    "with_minutes_ahead",
    "with_minutes_behind",
]

DAY = 1440.0  # minutes
_QUARTER = 15.0  # how far "about nine" and "shortly after nine" reach
_ROUND = (5.0, 10.0, 20.0, 25.0)  # minutes that are said by a bare number: "ten to four"
_HALF_PAST = 0.5  # « las tres y media », read as three and a half
_HOURS = 12.0

Counted: TypeAlias = Mapping[int, Numeral]  # numerals by their first token


def counted_from(numerals: Sequence[Numeral], rules: Clock) -> Counted:
    """The numerals by their first token, where the language tells minutes behind the hour."""
    asked = bool(rules.counted_behind.starts)
    return {numeral.first: numeral for numeral in numerals} if asked else {}


def minutes_behind(
    tokens: Tokens, at: int, counted: Counted, rules: Clock, *, timed: bool
) -> tuple[float, int] | None:
    """The minutes behind an hour and the token behind them: « et quart », « moins six »."""
    extra, end = rules.extra.at(tokens, at)
    if extra:
        return float(extra), end
    sign, first = rules.counted_behind.at(tokens, at)
    numeral = counted.get(first)
    if numeral is None or not _are_minutes(numeral) or not (sign or timed):
        return None
    if not sign and (numeral.written or not rules.hours):
        return None
    return _counted(tokens, numeral, float(sign or 1), rules, sure=bool(sign) and timed)


def lasts(tokens: Tokens, at: int, counted: Counted, rules: Clock) -> bool:
    """True for minutes behind hours that are a length of time: « une heure vingt de retard »."""
    numeral = counted.get(at)
    if numeral is None or numeral.written or not _are_minutes(numeral):
        return False
    return tokens.word(numeral.last) in rules.length_behind


def _counted(
    tokens: Tokens, numeral: Numeral, sign: float, rules: Clock, *, sure: bool
) -> tuple[float, int] | None:
    """Minutes by a number, unless it counts what stands behind: « à midi dix personnes »."""
    end = numeral.last
    if tokens.word(end) in rules.minutes:
        return sign * numeral.low, end + 1
    free = _is_free(tokens, end, rules) or (sure and tokens.word(end) not in ("%", *rules.hours))
    return (sign * numeral.low, end) if free else None


def _are_minutes(numeral: Numeral) -> bool:
    low = numeral.low
    return low == numeral.high and 0 < low < 60 and low == int(low) and numeral.form == "cardinal"


def _is_free(tokens: Tokens, at: int, rules: Clock) -> bool:
    """True where no word stands that a number may count, nor a sign of a unit."""
    word = tokens.word(at)
    if word in ("%", "-", "/", "°", "$", "€", "£"):
        return False
    told = word in rules.goes_on or rules.halves.at(tokens, at)[0] or rules.oclock.at(tokens, at)[0]
    return not word[:1].isalnum() or bool(told or rules.after_time.at(tokens, at)[0])


def with_minutes_behind(
    tokens: Tokens, numeral: Numeral, counted: Counted, rules: Clock
) -> FoundTime | None:
    """A bare hour with its minutes, as in "a las cuatro menos diez"."""
    hour, end = int(numeral.low), numeral.last
    if numeral.low - hour == _HALF_PAST:
        told: tuple[float, int] | None = (30.0, end)
    elif is_hour(numeral):
        told = minutes_behind(tokens, end, counted, rules, timed=False)
    else:
        told = None
    if told is None:
        return None
    minutes, end = told
    half, behind = rules.halves.at(tokens, end)
    hour = _of_half(hour, half)
    end = behind if half else end
    return hedged(tokens, numeral.first, end, minutes=(hour * 60 + minutes) % DAY, rules=rules)


def _of_half(hour: float, half: str) -> int:
    return int(hour % 12 + (12 if half == "pm" else 0)) if half else int(hour)


def with_minutes_ahead(
    tokens: Tokens, numerals: Sequence[Numeral], found: list[FoundTime], rules: Clock
) -> list[FoundTime]:
    """The times, those behind minutes with them, and bare hours that only they make a time."""
    ends = tokens.vocabulary & rules.minutes_end
    if not ends:
        return found
    by_last = {numeral.last: numeral for numeral in numerals}
    done = [_led(tokens, time, by_last, rules) for time in found]
    taken = {time.core[0] for time in found}
    bare = (n for n in numerals if n.first not in taken and tokens.word(n.first - 1) in ends)
    return done + list(_bare(tokens, bare, by_last, rules))


class _Ahead(NamedTuple):
    """Minutes before an hour."""

    minutes: float
    first: int
    counted: float = 0.0  # by a bare number: ten in "ten to four"


def _led(
    tokens: Tokens, time: FoundTime, by_last: Mapping[int, Numeral], rules: Clock
) -> FoundTime:
    """A time with the minutes before it: "ten minutes before midnight"."""
    hour = time.core[0]
    told = _ahead(tokens, hour, by_last, rules)
    if told is None or rules.not_before.before(tokens, told.first)[0]:
        return time
    if told.counted and not _is_told(tokens, told, _exact(time) / 60, rules):
        return time
    minutes = (_exact(time) + told.minutes) % DAY
    return hedged(tokens, told.first, time.core[1], minutes=minutes, rules=rules)


def _exact(time: FoundTime) -> float:
    """The minutes that the hedge of a time is about."""
    low, high = time.value.low, time.value.high
    if time.hedge == "about":
        return (low + high) / 2
    return high if time.hedge in ("before", "just_before") else low


def _bare(
    tokens: Tokens, hours: Iterable[Numeral], by_last: Mapping[int, Numeral], rules: Clock
) -> Iterator[FoundTime]:
    """Bare hours behind their minutes: "ten to four", "half past six"."""
    for numeral in hours:
        if not is_hour(numeral) or not 1 <= numeral.low <= _HOURS:
            continue
        told = _ahead(tokens, numeral.first, by_last, rules)
        if told is None or not _is_free(tokens, numeral.last, rules):
            continue
        sure = told.minutes > 0 and not told.counted
        if not sure and not _is_told(tokens, told, numeral.low, rules):
            continue
        half, behind = rules.halves.at(tokens, numeral.last)
        minutes = _of_half(numeral.low, half) * 60 + told.minutes
        last = behind if half else numeral.last
        yield hedged(tokens, told.first, last, minutes=minutes % DAY, rules=rules)


def _ahead(
    tokens: Tokens, hour: int, by_last: Mapping[int, Numeral], rules: Clock
) -> _Ahead | None:
    """The minutes that stand before an hour."""
    name, first = rules.ahead.before(tokens, hour)
    if name:
        return _Ahead(float(name), first)
    sign, at = rules.counted_ahead.before(tokens, hour)
    numeral = by_last.get(at) if sign else None
    if numeral is not None:
        minutes = float(sign) * numeral.low
        return _Ahead(minutes, numeral.first) if _are_minutes(numeral) else None
    sign, at = rules.bare_ahead.before(tokens, hour)
    numeral = by_last.get(at) if sign else None
    if numeral is None or numeral.low not in _ROUND or (numeral.written and float(sign) < 0):
        return None  # "10 to 4" is a score, a vote or a range
    return _Ahead(float(sign) * numeral.low, numeral.first, numeral.low)


def _is_told(tokens: Tokens, told: _Ahead, hour: float, rules: Clock) -> bool:
    """True where the words before minutes lead to a time of day, and to no range of numbers."""
    if told.counted and told.minutes < 0 and hour == 1:
        return False  # "at ten to one" are odds
    if rules.before_hour.before(tokens, told.first)[0]:
        return True
    ranged = told.counted and told.minutes < 0
    if ranged and told.counted < hour:
        return False  # "around five to ten were hurt"
    either = rules.before_either.before(tokens, told.first)[0]
    return bool(either or (not ranged and rules.before_time.before(tokens, told.first)[0]))


def is_hour(numeral: Numeral) -> bool:
    """True for a whole number that a clock may show."""
    hour = numeral.low
    return hour == numeral.high and 0 <= hour <= 24 and hour == int(hour)


def hedged(tokens: Tokens, first: int, last: int, *, minutes: float, rules: Clock) -> FoundTime:
    """A time with the hedge before it."""
    name, start = rules.hedges.before(tokens, first)
    low, high = minutes, minutes
    if name == "about":
        low, high = minutes - _QUARTER, minutes + _QUARTER
    elif name == "just_before":
        low = minutes - _QUARTER
    elif name == "just_after":
        high = minutes + _QUARTER
    elif name == "before":
        low = 0.0
    elif name == "after":
        high = max(minutes, 1440.0)
    value = bounds(
        low, high,
        low_open=name in ("just_after", "after"), high_open=name in ("just_before", "before"),
    )  # fmt: skip
    return FoundTime(start if name else first, last, (first, last), value, name)
