"""Times of day, in minutes since midnight."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import compress
from typing import NamedTuple

from checker.claims.clock_file import ClockFile
from checker.claims.numeral import Numeral
from checker.claims.phrases import Phrases, expand, firsts, phrases
from checker.claims.piece import bounds
from checker.claims.tokens import BREAK, Tokens, fold
from checker.interval import Interval
from checker.rulefiles import decode, rules_folder

__all__ = ["Clock", "FoundTime", "clock", "find_times"]

_QUARTER = 15.0  # how far "about nine" and "shortly after nine" reach


@dataclass(frozen=True, slots=True)
class Clock:
    """The times of a language, ready for matching."""

    hours: frozenset[str]
    minutes: frozenset[str]
    oclock: Phrases
    before_time: Phrases
    marks_before: frozenset[str]
    after_time: Phrases
    not_before: Phrases
    refusing: frozenset[str]  # their last words as written: « des », not « dès »
    halves: Phrases
    named: Phrases
    extra: Phrases
    hedges: Phrases
    openers: Phrases
    joints: Phrases
    length_behind: frozenset[str]
    no_time_behind: frozenset[str]
    behind: frozenset[str]  # what may stand behind the hour of a time


class FoundTime(NamedTuple):
    """A time with its tokens, half open, hedge included."""

    first: int
    last: int
    core: tuple[int, int]
    value: Interval
    hedge: str


@cache
def clock(language: str) -> Clock:
    """The clock of a language; raises RuleError when its file is wrong or missing."""
    file = decode(rules_folder() / language / "clock.toml", ClockFile)
    halves = {"am": file.morning, "pm": file.afternoon}
    hours = frozenset(map(fold, file.hours))
    return Clock(
        hours=hours,
        minutes=frozenset(map(fold, file.minutes)),
        oclock=_phrases({"oclock": file.oclock}),
        before_time=_phrases({"time": file.before_time}),
        marks_before=frozenset(file.marks_before),
        after_time=_phrases({"time": file.after_time}),
        not_before=_phrases({"no": file.not_before}),
        refusing=frozenset(text.split()[-1].rpartition("'")[2] for text in file.not_before),
        halves=_phrases(halves),
        named=_phrases(file.named),
        extra=_phrases(file.extra),
        hedges=_phrases(file.hedges),
        openers=_phrases({"range": file.openers}),
        joints=_phrases({"range": file.joints}),
        length_behind=frozenset(map(fold, file.length_behind)),
        no_time_behind=frozenset(map(fold, file.no_time_behind)),
        behind=firsts(_phrases(halves), _phrases({"oclock": file.oclock})) | {":", *hours},
    )


def _phrases(table: Mapping[str, tuple[str, ...]]) -> Phrases:
    return phrases(
        {name: [form for text in texts for form in expand(text)] for name, texts in table.items()}
    )


def find_times(tokens: Tokens, numerals: list[Numeral], rules: Clock) -> list[FoundTime]:
    """All times of day of a text in order."""
    behind = tokens.vocabulary & rules.behind
    hours = (numeral for numeral in numerals if tokens.word(numeral.last) in behind)
    found = [time for numeral in hours if (time := _time_at(tokens, numeral, rules))]
    found += _named(tokens, rules)
    found += _beside(tokens, numerals, found, rules)
    return sorted(found, key=lambda time: time.first)


def _named(tokens: Tokens, rules: Clock) -> Iterator[FoundTime]:
    """Noon and midnight, « midi et demi »."""
    named = tokens.vocabulary & rules.named.forward.after.keys()
    words = tokens.words
    for index in compress(range(len(words)), map(named.__contains__, words)) if named else ():
        name, end = rules.named.at(tokens, index)
        if name and not _is_afternoon(tokens, index, rules):
            extra, behind = rules.extra.at(tokens, end)
            end, minutes = (behind, float(extra)) if extra else (end, 0.0)
            yield _hedged(tokens, index, end, minutes=minutes + float(name), rules=rules)


def _is_afternoon(tokens: Tokens, index: int, rules: Clock) -> bool:
    """True for « après-midi », "after noon", but not for « peu après midi »."""
    hedge = rules.hedges.before(tokens, index)[0]
    return tokens.word(index - 1) in ("-", *rules.no_time_behind) and hedge in ("", "after")


def _beside(
    tokens: Tokens, numerals: list[Numeral], found: list[FoundTime], rules: Clock
) -> list[FoundTime]:
    """Hours across a joint: "between 8 and 10 a.m.", « entre 8 heures et 10 heures »."""
    if not found:
        return []
    starts = {time.core[0] for time in found}
    hours = [n for n in numerals if n.first not in starts and _is_hour(n)]
    by_first, by_last = {n.first: n for n in hours}, {n.last: n for n in hours}
    sides = [
        side
        for time in found
        for side in (_behind(tokens, time, by_first, rules), _ahead(tokens, time, by_last, rules))
    ]
    return [side for side in sides if side is not None]


def _behind(
    tokens: Tokens, time: FoundTime, numerals: Mapping[int, Numeral], rules: Clock
) -> FoundTime | None:
    """The second hour of « entre 8 heures et 10 heures »."""
    joint, at = rules.joints.at(tokens, time.core[1])
    numeral = numerals.get(at) if joint else None
    if numeral is None or tokens.word(numeral.last) not in rules.hours:
        return None
    return _at(at, numeral.last + 1, numeral.low * 60)


def _ahead(
    tokens: Tokens, time: FoundTime, numerals: Mapping[int, Numeral], rules: Clock
) -> FoundTime | None:
    """The first hour of "between 8 and 10 a.m.": of the same half of the day, if it is earlier."""
    joint, at = rules.joints.before(tokens, time.core[0])
    numeral = numerals.get(at) if joint else None
    if numeral is None or not rules.openers.before(tokens, numeral.first)[0]:
        return None
    late = time.value.low
    minutes = numeral.low * 60 + (720 if late >= 720 and numeral.low < 12 else 0)
    return _at(numeral.first, numeral.last, minutes if minutes < late else minutes - 720)


def _at(first: int, last: int, minutes: float) -> FoundTime | None:
    value = bounds(minutes, minutes, low_open=False, high_open=False)
    return FoundTime(first, last, (first, last), value, "") if minutes >= 0 else None


def _is_hour(numeral: Numeral) -> bool:
    hour = numeral.low
    return hour == numeral.high and 0 <= hour <= 24 and hour == int(hour)


def _time_at(tokens: Tokens, numeral: Numeral, rules: Clock) -> FoundTime | None:
    hour, at = numeral.low, numeral.last
    if not _is_hour(numeral):
        return _dotted(tokens, numeral, rules)
    if tokens.word(at) in rules.hours:
        return _spoken(tokens, numeral, rules)
    minutes, end = _colon(tokens, at)
    half, behind = rules.halves.at(tokens, end)
    if half and (minutes is not None or tokens.ends[behind - 1] - tokens.starts[end] <= 4):
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
    return _hedged(tokens, numeral.first, end, minutes=hour * 60 + (minutes or 0), rules=rules)


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
    return _hedged(tokens, numeral.first, end, minutes=minutes_told, rules=rules)


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


def _spoken(tokens: Tokens, numeral: Numeral, rules: Clock) -> FoundTime | None:
    """As in "9 heures", "23 h 11", "10h30", "quatre heures et demie du matin"."""
    hour, end = numeral.low, numeral.last + 1
    extra, behind = rules.extra.at(tokens, end)
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
        minutes, end = float(extra), behind
    half, behind = rules.halves.at(tokens, end)
    if half:
        end, hour = behind, hour + (12 if half == "pm" and hour < 12 else 0)
    as_written = tokens.raw(numeral.first - 1).lower() in rules.refusing
    refused, refused_from = rules.not_before.before(tokens, numeral.first)
    timed, timed_from = rules.before_time.before(tokens, numeral.first)
    said = timed and timed_from < refused_from  # « il est environ 10 heures »
    known = (
        half
        or rules.after_time.at(tokens, end)[0]
        or (minutes is not None and not extra and not lasting)
    )
    if as_written and refused and not half and not said:
        return None
    if minutes is not None and not half and not timed and tokens.word(end) in rules.length_behind:
        return None  # "1 h 30 de retard"
    short = len(tokens.words[numeral.last]) == 1 and _marked(tokens, numeral.first, rules)
    if not (known or short or timed):
        return None
    if not known and tokens.word(end) in rules.length_behind:
        return None
    return _hedged(tokens, numeral.first, end, minutes=hour * 60 + (minutes or 0), rules=rules)


def _marked(tokens: Tokens, first: int, rules: Clock) -> bool:
    return (before := tokens.word(first - 1)) in rules.marks_before or before == BREAK


def _hedged(tokens: Tokens, first: int, last: int, *, minutes: float, rules: Clock) -> FoundTime:
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
