"""Finding the times of day of a text, in minutes since midnight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import compress

from checker.claims.clock import Clock, FoundTime
from checker.claims.clock_minutes import (
    DAY,
    Counted,
    counted_from,
    hedged,
    is_hour,
    lasts,
    minutes_behind,
    with_minutes_ahead,
    with_minutes_behind,
)
from checker.claims.numeral import Numeral
from checker.claims.piece import bounds
from checker.claims.tokens import BREAK, Tokens

__all__ = ["find_times"]

_MARK = 4  # letters of "a.m."; what is longer is words: "in the morning"


def find_times(tokens: Tokens, numerals: list[Numeral], rules: Clock) -> list[FoundTime]:
    """All times of day of a text in order."""
    behind = tokens.vocabulary & rules.behind
    hours = (numeral for numeral in numerals if tokens.word(numeral.last) in behind)
    counted = counted_from(numerals, rules)
    found = [time for numeral in hours if (time := _time_at(tokens, numeral, counted, rules))]
    found += _named(tokens, counted, rules)
    found += _beside(tokens, numerals, found, counted, rules)
    found = with_minutes_ahead(tokens, numerals, found, rules)
    return sorted(found, key=lambda time: time.first)


def _named(tokens: Tokens, counted: Counted, rules: Clock) -> Iterator[FoundTime]:
    """Noon and midnight, « midi et demi »."""
    named = tokens.vocabulary & rules.named.forward.after.keys()
    words = tokens.words
    for index in compress(range(len(words)), map(named.__contains__, words)) if named else ():
        name, end = rules.named.at(tokens, index)
        if name and not _is_afternoon(tokens, index, rules):
            minutes, end = minutes_behind(tokens, end, counted, rules, timed=True) or (0.0, end)
            yield hedged(tokens, index, end, minutes=(minutes + float(name)) % DAY, rules=rules)


def _is_afternoon(tokens: Tokens, index: int, rules: Clock) -> bool:
    """True for « après-midi », "after noon", but not for « [peu|dix minutes] après midi »."""
    if rules.ahead.before(tokens, index)[0] or rules.counted_ahead.before(tokens, index)[0]:
        return False
    hedge = rules.hedges.before(tokens, index)[0]
    return tokens.word(index - 1) in ("-", *rules.no_time_behind) and hedge in ("", "after")


def _beside(
    tokens: Tokens, numerals: list[Numeral], found: list[FoundTime], counted: Counted, rules: Clock
) -> list[FoundTime]:
    """Hours across a joint: "between 8 and 10 a.m.", « entre 8 heures et 10 heures »."""
    if not found:
        return []
    starts = {time.core[0] for time in found}
    hours = [n for n in numerals if n.first not in starts and is_hour(n)]
    by_first, by_last = {n.first: n for n in hours}, {n.last: n for n in hours}
    sides = [
        side
        for time in found
        for side in (
            _behind(tokens, time, by_first, counted, rules),
            _ahead(tokens, time, by_last, rules),
        )
    ]
    return [side for side in sides if side is not None]


def _behind(
    tokens: Tokens, time: FoundTime, hours: Mapping[int, Numeral], counted: Counted, rules: Clock
) -> FoundTime | None:
    """The second hour of « entre 8 heures et 10 heures »."""
    joint, at = rules.joints.at(tokens, time.core[1])
    numeral = hours.get(at) if joint else None
    if numeral is None or tokens.word(numeral.last) not in rules.hours:
        return None
    told = minutes_behind(tokens, numeral.last + 1, counted, rules, timed=True)
    minutes, end = told or (0.0, numeral.last + 1)
    return _at(at, end, numeral.low * 60 + minutes)


def _ahead(
    tokens: Tokens, time: FoundTime, numerals: Mapping[int, Numeral], rules: Clock
) -> FoundTime | None:
    """The first hour of "between 8 and 10 a.m.": of the same half of the day, if it is earlier."""
    joint, at = rules.joints.before(tokens, time.core[0])
    if joint and tokens.words[time.core[0] - 1] == "-" and tokens.word(at - 1) in rules.hours:
        first = numerals.get(at - 1)  # « 8h-12h »
        return _at(first.first, at, first.low * 60) if first else None
    numeral = numerals.get(at) if joint else None
    if numeral is None or not rules.openers.before(tokens, numeral.first)[0]:
        return None
    late = time.value.low
    minutes = numeral.low * 60 + (720 if late >= 720 and numeral.low < 12 else 0)
    return _at(numeral.first, numeral.last, minutes if minutes < late else minutes - 720)


def _at(first: int, last: int, minutes: float) -> FoundTime | None:
    value = bounds(minutes, minutes, low_open=False, high_open=False)
    return FoundTime(first, last, (first, last), value, "") if minutes >= 0 else None


def _time_at(tokens: Tokens, numeral: Numeral, counted: Counted, rules: Clock) -> FoundTime | None:
    hour, at = numeral.low, numeral.last
    if rules.before_hour.before(tokens, numeral.first)[0] and (
        told := with_minutes_behind(tokens, numeral, counted, rules)
    ):
        return told
    if not is_hour(numeral):
        return _dotted(tokens, numeral, rules)
    if tokens.word(at) in rules.hours:
        return _spoken(tokens, numeral, counted, rules)
    minutes, end = _colon(tokens, at)
    half, behind = rules.halves.at(tokens, end)
    short = half and tokens.ends[behind - 1] - tokens.starts[end] <= _MARK
    led = half and rules.before_hour.before(tokens, numeral.first)[0]
    if half and (minutes is not None or short or led):
        hour = hour % 12 + (12 if half == "pm" else 0)
        end = behind
    elif minutes is None:
        marked, behind = rules.oclock.at(tokens, at)
        if not marked:
            return None
        end = behind
        half, behind = rules.halves.at(tokens, end)
        if half:
            hour, end = hour % 12 + (12 if half == "pm" else 0), behind
    return hedged(tokens, numeral.first, end, minutes=hour * 60 + (minutes or 0), rules=rules)


def _dotted(tokens: Tokens, numeral: Numeral, rules: Clock) -> FoundTime | None:
    """As in "10.30am", "1800 GMT": the hour and its minutes are one word to the eye."""
    word = tokens.words[numeral.first]
    hours, _, minutes = word.partition(".")
    half, end = rules.halves.at(tokens, numeral.last)
    zone, behind = rules.oclock.at(tokens, numeral.last)
    if zone and not minutes and len(word) == 4:
        hours, minutes, end = word[:2], word[2:], behind
    elif not half or len(minutes) != 2:
        return None
    if not (hours.isdecimal() and minutes.isdecimal() and int(hours) < 24 and int(minutes) < 60):
        return None
    hour = int(hours) % 12 + (12 if half == "pm" else 0) if half else int(hours)
    minutes_told = float(hour * 60 + int(minutes))
    return hedged(tokens, numeral.first, end, minutes=minutes_told, rules=rules)


def _colon(tokens: Tokens, at: int) -> tuple[float | None, int]:
    """The minutes of 9:40 (seconds are passed over), and the token behind."""
    if not (tokens.word(at) in (":", ".") and tokens.touching(at - 1) and tokens.touching(at)):
        return None, at
    word = tokens.word(at + 1)
    if tokens.word(at) == "." or not (word.isdecimal() and len(word) == 2 and int(word) < 60):
        return None, at
    seconds = (
        tokens.word(at + 2) == ":" and tokens.touching(at + 1) and tokens.word(at + 3).isdecimal()
    )
    return float(word), at + 4 if seconds else at + 2


def _spoken(tokens: Tokens, numeral: Numeral, counted: Counted, rules: Clock) -> FoundTime | None:
    """As in "9 heures", "23 h 11", "10h30", "quatre heures et demie du matin"."""
    hour, end = numeral.low, numeral.last + 1
    timed, timed_from = rules.before_time.before(tokens, numeral.first)
    extra = minutes_behind(tokens, end, counted, rules, timed=bool(timed))
    if not extra and lasts(tokens, end, counted, rules):
        return None
    word = tokens.word(end)
    minutes: float | None = None
    lasting = False
    sizes = (1, 2) if len(tokens.word(numeral.last)) == 1 else (2,)  # « 14 h 5 », « 9 heures 05 »
    digits = word.isdecimal() and len(word) in sizes and int(word) < 60
    if digits and tokens.starts[end] - tokens.ends[end - 1] <= 1:
        minutes, end = float(word), end + 1
        if tokens.word(end) in rules.minutes:  # "2 heures 30 minutes" is a duration
            end, lasting = end + 1, True
    elif extra:
        minutes, end = extra
    half, behind = rules.halves.at(tokens, end)
    if half:
        end, hour = behind, hour + (12 if half == "pm" and hour < 12 else 0)
    as_written = tokens.raw(numeral.first - 1).lower() in rules.refusing
    refused, refused_from = rules.not_before.before(tokens, numeral.first)
    said = timed and timed_from < refused_from  # « il est environ 10 heures »
    known = (
        half
        or rules.after_time.at(tokens, end)[0]
        or (minutes is not None and (not extra or minutes < 0) and not lasting)
    )
    length = (as_written and refused and not said) or (
        minutes is None and _is_some(tokens, numeral, rules)
    )
    if length and not half and not (timed and _goes_to_hour(tokens, end, counted, rules)):
        return None
    if minutes is not None and not half and not timed and tokens.word(end) in rules.length_behind:
        return None  # "1 h 30 de retard"
    short = len(tokens.words[numeral.last]) == 1 and _marked(tokens, numeral.first, rules)
    if not (known or short or timed):
        return None
    if not known and tokens.word(end) in rules.length_behind:
        return None
    return hedged(tokens, numeral.first, end, minutes=hour * 60 + (minutes or 0), rules=rules)


def _is_some(tokens: Tokens, numeral: Numeral, rules: Clock) -> bool:
    """True for « une grève de 2 heures », « prolongée de 24 heures »: no clock, a length."""
    at = numeral.first
    led = tokens.word(at - 1) in rules.length_behind
    if led and numeral.low * 60 == DAY:
        return True
    return led and not rules.indefinite.isdisjoint((tokens.word(at - 3), tokens.word(at - 4)))


def _goes_to_hour(tokens: Tokens, at: int, counted: Counted, rules: Clock) -> bool:
    """True for « une grève de 20 heures à 6 heures »."""
    joint, at = rules.joints.at(tokens, at)
    second = counted.get(at) if joint else None
    return bool(joint and rules.named.at(tokens, at)[0]) or (
        second is not None and tokens.word(second.last) in rules.hours
    )


def _marked(tokens: Tokens, first: int, rules: Clock) -> bool:
    return (before := tokens.word(first - 1)) in rules.marks_before or before == BREAK
