"""The words of the clock of a language, and the record of a time of day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from checker.claims.clock_file import ClockFile
from checker.claims.phrases import Phrases, expand, firsts, phrases
from checker.claims.tokens import fold
from checker.interval import Interval
from checker.rulefiles import decode, rules_folder

__all__ = ["Clock", "FoundTime", "clock"]


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
    ahead: Phrases  # named by the minutes that they add: "quarter past", "half an hour before"
    counted_ahead: Phrases  # behind a number of minutes, named "-1" or "1": "minutes to"
    bare_ahead: Phrases  # behind a bare number, the same: "to", "past"
    counted_behind: Phrases  # before a number of minutes, the same: « moins », "y"
    before_hour: Phrases  # behind these a bare number with its minutes is an hour: "at"
    before_either: Phrases  # the same, where the number behind is no end of a range: "around"
    goes_on: frozenset[str]  # words behind a time, which no number counts
    minutes_end: frozenset[str]  # the last words of minutes ahead of an hour: "to"
    length_behind: frozenset[str]
    indefinite: frozenset[str]
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
        ahead=_phrases(file.ahead),
        counted_ahead=_phrases(file.counted_ahead),
        bare_ahead=_phrases(file.bare_ahead),
        counted_behind=_phrases(file.counted_behind),
        before_hour=_phrases({"hour": file.before_hour}),
        before_either=_phrases({"hour": file.before_either}),
        goes_on=frozenset(map(fold, file.goes_on)),
        minutes_end=_lasts(file.ahead, file.counted_ahead, file.bare_ahead),
        indefinite=frozenset(map(fold, file.indefinite)),
        length_behind=frozenset(map(fold, file.length_behind)),
        no_time_behind=frozenset(map(fold, file.no_time_behind)),
        behind=firsts(
            _phrases(halves),
            _phrases({"oclock": file.oclock}),
            *(_phrases(table) for table in (file.extra, file.counted_behind) if file.before_hour),
        )
        | {":", *hours},
    )


def _lasts(*tables: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    return frozenset(word for table in tables for word in _phrases(table).ends)


def _phrases(table: Mapping[str, tuple[str, ...]]) -> Phrases:
    return phrases(
        {name: [form for text in texts for form in expand(text)] for name, texts in table.items()}
    )
